// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/selection.h"

#include "inventory/duebounds.h"
#include "inventory/statement.h"

IdSet Selection::setOf(const QByteArray &sql, const QList<Scan::Value> &values) const
{
    IdSet ids(m_newest);
    Scan scan(m_database, sql, values);
    while (scan.next())
        ids.insert(scan.integer());
    if (auto ended = scan.ended(); !ended)
        m_report(ended.error());
    return ids;
}

bool Selection::isFew(const QByteArray &sql) const
{
    const qint64 eighth = m_newest / 8;
    Scan scan(m_database, "SELECT count(*) FROM (" + sql + " LIMIT ?)", {eighth});
    return scan.next() && scan.integer() < eighth;
}

// By the range of ends, then put right for the few that do not follow it.
IdSet Selection::setOf(Due due, const QDateTime &now) const
{
    const auto [first, last] = DueBounds(now).ends(due);
    IdSet ids = due == Due::NotYetValid
                    ? IdSet(m_newest)
                    : setOf("SELECT id FROM certificate WHERE effective_not_after >= ? AND effective_not_after < ?", {first, last});
    Scan early(m_database, QByteArray("SELECT id, not_before, effective_not_after FROM certificate WHERE ") + DueBounds::exceptions, {stamp(now), noTime});
    while (early.next()) {
        if (DueBounds::due(early.integer(1), early.integer(2), now) == due)
            ids.insert(early.integer(0));
        else
            ids.remove(early.integer(0));
    }
    if (auto ended = early.ended(); !ended)
        m_report(ended.error());
    return ids;
}

void Selection::only(const IdSet &ids)
{
    if (m_accepted)
        m_accepted->intersect(ids);
    else
        m_accepted = ids;
}

void Selection::without(const IdSet &ids)
{
    if (m_excluded)
        m_excluded->unite(ids);
    else
        m_excluded = ids;
}
