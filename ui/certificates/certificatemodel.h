// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "admin/profiles.h"
#include "certificates/certificatecells.h"
#include "inventory/query.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>

// Certificates as a list, or as a tree below their issuers. Holds ids in display order and a few pages of 256 rows; everything else stays in the
// inventory, which also sorts and filters (a proxy model is quadratic here). Text that it hands out is already fit to be shown.
class CertificateModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Application, Service, Issuer, ExpiresIn, Status, Key, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };
    enum class Shape { List, ByIssuer };

    CertificateModel(Desk &desk, const Profiles &profiles, QObject *parent = nullptr);
    ~CertificateModel() override;

    // Which certificates. A filter that narrows by anything but hideExpired makes a list of either shape: a tree of some of its leaves misleads.
    void setFilter(const CertificateFilter &filter);
    const CertificateFilter &filter() const { return m_filter; }
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    bool isTree() const;
    void setSorting(const CertificateOrder &order);
    const CertificateOrder &sorting() const { return m_order; }
    // Certificates that pass the filter; in a tree, all that are in the inventory.
    qint64 matchCount() const;

    qint64 id(const QModelIndex &index) const;
    // The place of a certificate, its issuers' branches fetched on the way; invalid when it is not shown.
    QModelIndex indexOf(qint64 id);
    // Those of `ids` that are at the top, in one pass.
    QList<QModelIndex> topIndexes(const QSet<qint64> &ids) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    // Looks again: rows as they are now; the order too.
    void refresh();

private:
    struct Branch {
        Branch *parent = nullptr;
        int rowInParent = 0;
        quint32 number = 0;                // names its pages in the cache
        QList<qint64> ids;
        QSet<qint64> mayIssue;             // those that can have children
        std::unordered_map<int, std::unique_ptr<Branch>> children; // by row
    };
    using Cells = QList<CertificateCells>;

    CertificateFilter branchFilter(std::optional<qint64> issuerId) const;
    std::unique_ptr<Branch> load(Branch *parent, int row, std::optional<qint64> issuerId);
    bool unchanged(const Branch &branch, std::optional<qint64> issuerId) const;
    Branch *branchOf(const QModelIndex &parent) const; // null when it was not fetched
    const CertificateCells *cells(const Branch &branch, int row) const;
    void reload();
    void announceRows(const Branch &branch);

    Desk &m_desk;
    const Profiles &m_profiles;
    CertificateFilter m_filter;
    CertificateOrder m_order;
    Shape m_shape = Shape::List;
    std::unique_ptr<Branch> m_root;
    quint32 m_nextBranch = 0;
    mutable QCache<quint64, Cells> m_pages;
    mutable QHash<qint64, bool> m_hasChildren;
    QTimer m_refresh;
};
