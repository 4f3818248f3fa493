// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/duebounds.h"

#include "inventory/statement.h"

namespace {

constexpr qint64 day = qint64(24) * 3600 * 1000;

}

DueBounds::DueBounds(const QDateTime &now)
    : m_within7(firstEndOf(Due::Within7, now)), m_within30(firstEndOf(Due::Within30, now)), m_within90(firstEndOf(Due::Within90, now)),
      m_fine(firstEndOf(Due::Fine, now))
{
}

Due DueBounds::due(qint64 notBefore, qint64 effectiveEnd, const QDateTime &now)
{
    return expiry(instant(notBefore), instant(effectiveEnd), false, {}, now).due;
}

// By bisection: the later the end, the later the tile.
qint64 DueBounds::firstEndOf(Due wanted, const QDateTime &now) const
{
    const qint64 begun = stamp(now) - 1000 * day; // a long life, begun long ago
    qint64 below = stamp(now) - 2 * day, from = stamp(now) + 200 * day;
    while (from - below > 1) {
        const qint64 middle = below + (from - below) / 2;
        (due(begun, middle, now) < wanted ? below : from) = middle;
    }
    return from;
}

std::pair<qint64, qint64> DueBounds::ends(Due due) const
{
    switch (due) {
    case Due::Expired:
        return {noTime, m_within7};
    case Due::Within7:
        return {m_within7, m_within30};
    case Due::Within30:
        return {m_within30, m_within90};
    case Due::Within90:
        return {m_within90, m_fine};
    case Due::Fine:
        return {m_fine, std::numeric_limits<qint64>::max()};
    case Due::NotYetValid:
        break;
    }
    return {0, 0};
}

Due DueBounds::byEnd(qint64 effectiveEnd) const
{
    for (const Due due : {Due::Expired, Due::Within7, Due::Within30, Due::Within90}) {
        if (effectiveEnd < ends(due).second)
            return due;
    }
    return Due::Fine;
}
