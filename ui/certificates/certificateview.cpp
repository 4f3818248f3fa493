// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificateview.h"

#include "widgets/typography.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace {

constexpr qsizetype expandedAtOnce = 200; // a small desk is shown open, so that nothing new hides in a folded branch

}

CertificateView::CertificateView(CertificateModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Certificates"));
    setModel(&model);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(false);
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    sortByColumn(CertificateModel::ExpiresIn, Qt::AscendingOrder);
    setFrameShape(NoFrame);
    setIndentation(space(this, 5));
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitColumns();

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CertificateView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &CertificateView::restorePlace);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_expanded.insert(m_model.id(index)); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_expanded.remove(m_model.id(index)); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT activatedId(m_model.id(index)); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT selectionMoved();
    });
    restorePlace();
}

void CertificateView::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{CertificateModel::Name, 30}, {CertificateModel::Application, 16}, {CertificateModel::Service, 18},
                                          {CertificateModel::Issuer, 20}, {CertificateModel::ExpiresIn, 16}, {CertificateModel::Status, 21}};
    for (const auto &[column, characters] : widths)
        header()->resizeSection(column, characters * em);
}

QList<qint64> CertificateView::selectedIds() const
{
    QList<QModelIndex> rows = selectionModel()->selectedRows();
    if (rows.size() > 1 && !m_model.isTree())
        std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(m_model.id(row));
    return ids;
}

qint64 CertificateView::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

qint64 CertificateView::currentId() const
{
    return m_model.id(currentIndex());
}

bool CertificateView::showId(qint64 id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void CertificateView::rememberPlace()
{
    const QList<qint64> selected = selectedIds();
    m_selectedBefore = QSet<qint64>(selected.cbegin(), selected.cend());
    m_currentBefore = currentId();
}

void CertificateView::restorePlace()
{
    setRootIsDecorated(m_model.isTree());
    m_restoring = true;
    if (m_model.isTree()) {
        if (m_model.matchCount() <= expandedAtOnce)
            expandBelow({});
        else
            expandRemembered();
    }
    QItemSelection selection;
    if (!m_selectedBefore.isEmpty() && m_selectedBefore.size() <= expandedAtOnce) {
        for (const qint64 id : std::as_const(m_selectedBefore)) {
            const QModelIndex index = m_model.indexOf(id);
            if (index.isValid() && (!index.parent().isValid() || isExpanded(index.parent())))
                selection.select(index, index);
        }
    } else {
        for (const QModelIndex &index : m_model.topIndexes(m_selectedBefore))
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex current = m_currentBefore ? m_model.indexOf(m_currentBefore) : QModelIndex(); current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    m_restoring = false;
    Q_EMIT selectionMoved();
}

// QTreeView::expandAll() fetches nothing.
void CertificateView::expandBelow(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!m_model.hasChildren(index))
            continue;
        m_model.fetchMore(index);
        expand(index);
        expandBelow(index);
    }
}

void CertificateView::expandRemembered()
{
    const QSet<qint64> wanted = m_expanded;
    for (const qint64 id : wanted) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            expand(index);
    }
}

void CertificateView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && selectionModel()->hasSelection()) {
        Q_EMIT deletePressed();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CertificateView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Certificates"));
}
