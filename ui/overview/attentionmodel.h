// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/expirywatch.h"
#include "admin/profiles.h"

#include <QAbstractTableModel>

// What needs attention, soonest first, as ExpiryWatch tells it; or what was put off. Cells hold whole words, so that a screen reader
// speaks what the eye sees.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Name, Ends, Application, Owner, Service, ColumnCount };

    AttentionModel(const Desk &desk, const Profiles &profiles, QObject *parent = nullptr);
    void setItems(const QList<ExpiryWatch::Item> &items);
    const QList<ExpiryWatch::Item> &items() const { return m_items; }
    qint64 id(int row) const { return m_items.at(row).row.id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ExpiryWatch::Item &item, int column) const;
    QString ends(const ExpiryWatch::Item &item) const;

    const Desk &m_desk;
    const Profiles &m_profiles;
    QList<ExpiryWatch::Item> m_items;
};
