// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatemodel.h"

#include "widgets/statusicon.h"

namespace {

constexpr int pageRows = 256;
constexpr int pagesKept = 64;

CertificateOrder::Column orderColumn(int column)
{
    switch (column) {
    case CertificateModel::Name:
        return CertificateOrder::Column::Name;
    case CertificateModel::Application:
        return CertificateOrder::Column::Application;
    case CertificateModel::Service:
        return CertificateOrder::Column::Service;
    case CertificateModel::Issuer:
        return CertificateOrder::Column::Issuer;
    case CertificateModel::Key:
        return CertificateOrder::Column::Key;
    }
    return CertificateOrder::Column::EffectiveEnd;
}

}

CertificateModel::CertificateModel(Desk &desk, const Profiles &profiles, QObject *parent)
    : QAbstractItemModel(parent), m_desk(desk), m_profiles(profiles), m_root(std::make_unique<Branch>()), m_pages(pagesKept)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // many changes in one turn of the event loop are looked at once
    connect(&m_refresh, &QTimer::timeout, this, &CertificateModel::refresh);
    const Inventory &inventory = desk.inventory();
    for (const auto signal : {&Inventory::added, &Inventory::changed, &Inventory::removed})
        connect(&inventory, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::settingsChanged, &m_refresh, qOverload<>(&QTimer::start));
    m_filter.now = desk.now();
    m_root = load(nullptr, 0, isTree() ? std::optional<qint64>(0) : std::nullopt);
}

CertificateModel::~CertificateModel() = default;

bool CertificateModel::isTree() const
{
    CertificateFilter wide;
    wide.hideExpired = m_filter.hideExpired;
    wide.now = m_filter.now;
    return m_shape == Shape::ByIssuer && m_filter == wide;
}

void CertificateModel::setFilter(const CertificateFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void CertificateModel::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    reload();
}

void CertificateModel::setSorting(const CertificateOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

void CertificateModel::sort(int column, Qt::SortOrder order)
{
    setSorting({orderColumn(column), order == Qt::DescendingOrder});
}

qint64 CertificateModel::matchCount() const
{
    return isTree() ? m_desk.inventory().count() : qint64(m_root->ids.size());
}

CertificateFilter CertificateModel::branchFilter(std::optional<qint64> issuerId) const
{
    CertificateFilter filter = m_filter;
    if (issuerId)
        filter.issuerId = issuerId;
    return filter;
}

std::unique_ptr<CertificateModel::Branch> CertificateModel::load(Branch *parent, int row, std::optional<qint64> issuerId)
{
    auto branch = std::make_unique<Branch>();
    branch->parent = parent;
    branch->rowInParent = row;
    branch->number = m_nextBranch++;
    CertificateFilter filter = branchFilter(issuerId);
    branch->ids = m_desk.inventory().ids(filter, m_order);
    if (isTree()) {
        // Asked once a branch, so that flags() of a hundred thousand leaves needs no query.
        filter.kinds = {CertificateKind::Root, CertificateKind::Intermediate, CertificateKind::Other};
        const QList<qint64> issuers = m_desk.inventory().ids(filter, m_order);
        branch->mayIssue = QSet<qint64>(issuers.cbegin(), issuers.cend());
    }
    return branch;
}

void CertificateModel::reload()
{
    beginResetModel();
    m_pages.clear();
    m_hasChildren.clear();
    m_root = load(nullptr, 0, isTree() ? std::optional<qint64>(0) : std::nullopt);
    endResetModel();
}

bool CertificateModel::unchanged(const Branch &branch, std::optional<qint64> issuerId) const
{
    if (m_desk.inventory().ids(branchFilter(issuerId), m_order) != branch.ids)
        return false;
    return std::all_of(branch.children.cbegin(), branch.children.cend(),
                       [&](const auto &child) { return unchanged(*child.second, branch.ids.at(child.first)); });
}

// An edit that moves nothing keeps selection, expansion and place; anything else is a reset, after which the view finds its place by id.
void CertificateModel::refresh()
{
    m_refresh.stop();
    m_filter.now = m_desk.now();
    if (!unchanged(*m_root, isTree() ? std::optional<qint64>(0) : std::nullopt)) {
        reload();
        return;
    }
    const QHash<qint64, bool> before = std::exchange(m_hasChildren, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (it.value() != (m_desk.inventory().childCount(it.key()) > 0)) {
            reload(); // an issuer got its first child, or lost its last
            return;
        }
    }
    m_pages.clear();
    announceRows(*m_root);
}

void CertificateModel::announceRows(const Branch &branch)
{
    if (branch.ids.isEmpty())
        return;
    Q_EMIT dataChanged(createIndex(0, 0, &branch), createIndex(int(branch.ids.size()) - 1, ColumnCount - 1, &branch));
    for (const auto &child : branch.children)
        announceRows(*child.second);
}

CertificateModel::Branch *CertificateModel::branchOf(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root.get();
    const auto *holder = static_cast<const Branch *>(parent.constInternalPointer());
    const auto it = holder->children.find(parent.row());
    return it == holder->children.end() ? nullptr : it->second.get();
}

qint64 CertificateModel::id(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Branch *>(index.constInternalPointer())->ids.at(index.row()) : 0;
}

QModelIndex CertificateModel::indexOf(qint64 id)
{
    if (m_refresh.isActive())
        refresh(); // what was just added is asked for before the model looked again
    QList<qint64> path{id};
    if (isTree())
        path = m_desk.inventory().chainIds(id), path.prepend(id);
    QModelIndex at;
    for (auto step = path.crbegin(); step != path.crend(); ++step) {
        fetchMore(at);
        const Branch *branch = branchOf(at);
        const qsizetype row = branch ? branch->ids.indexOf(*step) : -1;
        if (row < 0)
            return {};
        at = createIndex(int(row), 0, branch);
    }
    return at;
}

QList<QModelIndex> CertificateModel::topIndexes(const QSet<qint64> &ids) const
{
    QList<QModelIndex> found;
    for (int row = 0; row < m_root->ids.size() && found.size() < ids.size(); ++row) {
        if (ids.contains(m_root->ids.at(row)))
            found.append(createIndex(row, 0, m_root.get()));
    }
    return found;
}

QModelIndex CertificateModel::index(int row, int column, const QModelIndex &parent) const
{
    const Branch *branch = parent.column() > 0 ? nullptr : branchOf(parent);
    if (!branch || row < 0 || column < 0 || column >= ColumnCount || row >= branch->ids.size())
        return {};
    return createIndex(row, column, branch);
}

QModelIndex CertificateModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *branch = static_cast<const Branch *>(index.constInternalPointer());
    return branch->parent ? createIndex(branch->rowInParent, 0, branch->parent) : QModelIndex();
}

int CertificateModel::rowCount(const QModelIndex &parent) const
{
    const Branch *branch = parent.column() > 0 ? nullptr : branchOf(parent);
    return branch ? int(branch->ids.size()) : 0;
}

int CertificateModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool CertificateModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_root->ids.isEmpty();
    const auto *holder = static_cast<const Branch *>(parent.constInternalPointer());
    const qint64 id = holder->ids.at(parent.row());
    if (parent.column() > 0 || !holder->mayIssue.contains(id))
        return false;
    auto known = m_hasChildren.constFind(id);
    if (known == m_hasChildren.constEnd())
        known = m_hasChildren.insert(id, m_desk.inventory().childCount(id) > 0);
    return known.value();
}

bool CertificateModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && hasChildren(parent) && !branchOf(parent);
}

void CertificateModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto *holder = const_cast<Branch *>(static_cast<const Branch *>(parent.constInternalPointer()));
    auto branch = load(holder, parent.row(), holder->ids.at(parent.row()));
    if (branch->ids.isEmpty()) {
        holder->children[parent.row()] = std::move(branch); // all its children are hidden: nothing to announce
        return;
    }
    beginInsertRows(parent, 0, int(branch->ids.size()) - 1);
    holder->children[parent.row()] = std::move(branch);
    endInsertRows();
}

const CertificateCells *CertificateModel::cells(const Branch &branch, int row) const
{
    const int page = row / pageRows;
    const quint64 key = quint64(branch.number) << 32 | quint32(page);
    const Cells *cached = m_pages.object(key);
    if (!cached) {
        const QList<qint64> wanted = branch.ids.mid(page * pageRows, pageRows);
        QHash<qint64, CertificateCells> read;
        for (const CertificateRow &r : m_desk.inventory().rows(wanted))
            read.insert(r.id, CertificateCells::of(r, m_profiles, m_desk.settings().thresholds, m_filter.now));
        auto *fresh = new Cells;
        for (const qint64 id : wanted)
            fresh->append(read.value(id)); // a row that went meanwhile stays empty until the model looks again
        m_pages.insert(key, fresh);
        cached = fresh;
    }
    return &cached->at(row % pageRows);
}

QVariant CertificateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &branch = *static_cast<const Branch *>(index.constInternalPointer());
    if (role == IdRole)
        return branch.ids.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const CertificateCells &c = *cells(branch, index.row());
    if (role == Qt::DecorationRole)
        return index.column() == Status ? QVariant(statusIcon(c.mark)) : QVariant();
    QString text;
    switch (index.column()) {
    case Name:
        text = c.name;
        break;
    case Application:
        text = c.application;
        break;
    case Service:
        text = c.service;
        break;
    case Issuer:
        text = c.issuer;
        break;
    case ExpiresIn:
        text = role == Qt::DisplayRole ? c.expiresIn : QStringLiteral("%1, %2").arg(c.expiresIn, c.expiresOn);
        break;
    case Status:
        text = c.statusWord;
        break;
    case Key:
        text = c.key;
        break;
    }
    if (role == Qt::ToolTipRole) // QToolTip guesses at markup: foreign text goes in escaped (threat T3)
        return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
    if (role == Qt::AccessibleTextRole && text.isEmpty())
        return tr("none");
    return text;
}

QVariant CertificateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Application:
        return tr("Application");
    case Service:
        return tr("Service");
    case Issuer:
        return tr("Issuer");
    case ExpiresIn:
        return tr("Expires");
    case Status:
        return tr("Status");
    case Key:
        return tr("Key");
    }
    return {};
}

Qt::ItemFlags CertificateModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto *branch = static_cast<const Branch *>(index.constInternalPointer());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!branch->mayIssue.contains(branch->ids.at(index.row())))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}
