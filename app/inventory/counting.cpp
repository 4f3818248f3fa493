// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/duebounds.h"
#include "inventory/private.h"
#include "inventory/scan.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = qint64(24) * 3600 * 1000;

// Ends within [from, until) of certificates that are neither superseded nor revoked: ranges of two indexes, no row is read.
Result<qint64> liveEnds(Database &database, qint64 from, qint64 until)
{
    Statement all(database, "SELECT count(*) FROM certificate WHERE effective_not_after >= ? AND effective_not_after < ?");
    Statement dead(database, "SELECT count(*) FROM certificate INDEXED BY certificate_dead WHERE (superseded_at IS NOT NULL OR revoked_at IS NOT NULL) "
                             "AND effective_not_after >= ? AND effective_not_after < ?");
    INVENTORY_TRY(all.run(from, until));
    INVENTORY_TRY(dead.run(from, until));
    if (!all.next() || !dead.next())
        return Error{Error::Code::Damaged, u"no count"_s};
    return all.integer(0) - dead.integer(0);
}

struct Count { Database &database; Result<void> failed; int operator()(const char *sql); };

int Count::operator()(const char *sql)
{
    const auto number = database.number(QString::fromLatin1(sql));
    if (!number)
        failed = number.error();
    return number ? int(*number) : 0;
}

int &tileOf(Tiles &tiles, Due due)
{
    switch (due) {
    case Due::NotYetValid:
        return tiles.notYetValid;
    case Due::Expired:
        return tiles.expired;
    case Due::Within7:
        return tiles.within7;
    case Due::Within30:
        return tiles.within30;
    case Due::Within90:
        return tiles.within90;
    case Due::Fine:
        break;
    }
    return tiles.fine;
}

}

Tiles Inventory::tiles(const QDateTime &now) const
{
    Tiles tiles;
    Count count{d->database, {}};
    const DueBounds bounds(now);
    // The largest tile is what remains of all: count(*) of a whole table is far quicker than of a range.
    tiles.fine = count("SELECT count(*) FROM certificate") -
                 count("SELECT count(*) FROM certificate INDEXED BY certificate_dead WHERE superseded_at IS NOT NULL OR revoked_at IS NOT NULL");
    for (const Due due : {Due::Expired, Due::Within7, Due::Within30, Due::Within90}) {
        const auto [first, last] = bounds.ends(due);
        const auto number = liveEnds(d->database, first, last);
        if (!number)
            count.failed = number.error();
        tileOf(tiles, due) = number ? int(*number) : 0;
        tiles.fine -= tileOf(tiles, due);
    }
    tiles.weak = count("SELECT count(*) FROM certificate INDEXED BY certificate_weak "
                       "WHERE weak = 1 AND superseded_at IS NULL AND revoked_at IS NULL");
    Scan early(d->database, QByteArray("SELECT not_before, effective_not_after FROM certificate WHERE superseded_at IS NULL AND revoked_at IS NULL AND ") +
                                DueBounds::exceptions, {stamp(now), noTime});
    while (early.next()) {
        --tileOf(tiles, bounds.byEnd(early.integer(1)));
        ++tileOf(tiles, DueBounds::due(early.integer(0), early.integer(1), now));
    }
    if (auto ended = early.ended(); !ended)
        count.failed = ended.error();
    if (!count.failed)
        d->report(count.failed.error());
    return tiles;
}

QList<WeekOfEnds> Inventory::weeks(const QDateTime &from, int weekCount) const
{
    QList<WeekOfEnds> weeks;
    const QDate start = from.toUTC().date();
    QDate monday = start.addDays(1 - start.dayOfWeek());
    for (int week = 0; week < weekCount; ++week, monday = monday.addDays(7)) {
        const auto number = liveEnds(d->database, stamp(monday.startOfDay(Qt::UTC)), stamp(monday.addDays(7).startOfDay(Qt::UTC)));
        if (!number)
            d->report(number.error());
        weeks.append({monday, number ? int(*number) : 0});
    }
    return weeks;
}

QList<DayOfEnds> Inventory::cliffs(const QDateTime &from, const QDateTime &to, int atLeast) const
{
    QMap<qint64, int> byDay;
    const QList<Scan::Value> range{stamp(from), stamp(to)};
    Scan all(d->database, "SELECT effective_not_after FROM certificate WHERE effective_not_after >= ? AND effective_not_after < ?", range);
    Scan dead(d->database, "SELECT effective_not_after FROM certificate INDEXED BY certificate_dead WHERE (superseded_at IS NOT NULL OR revoked_at "
                           "IS NOT NULL) AND effective_not_after >= ? AND effective_not_after < ?", range);
    // Ends come in order, so that a day is looked up once.
    qint64 current = noTime;
    int *ends = nullptr;
    for (auto *scan : {&all, &dead}) {
        while (scan->next()) {
            const qint64 end = scan->integer(), number = (end - (end < 0 ? day - 1 : 0)) / day;
            if (!ends || number != current)
                ends = &byDay[current = number];
            *ends += scan == &all ? 1 : -1;
        }
        if (auto ended = scan->ended(); !ended)
            d->report(ended.error());
    }
    QList<DayOfEnds> cliffs;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        if (it.value() >= atLeast)
            cliffs.append({QDate(1970, 1, 1).addDays(it.key()), it.value()});
    }
    return cliffs;
}

QList<qint64> Inventory::endingBefore(const QDateTime &until, const QDateTime &now, int limit) const
{
    QList<qint64> ids;
    Statement read(d->database, "SELECT id FROM certificate WHERE effective_not_after < ? AND superseded_at IS NULL AND revoked_at IS NULL "
                                "AND (snoozed_until IS NULL OR snoozed_until <= ?) ORDER BY effective_not_after, id LIMIT ?");
    if (auto ran = read.run(until, now, limit); !ran)
        d->report(ran.error());
    while (read.next())
        ids.append(read.integer(0));
    return ids;
}
