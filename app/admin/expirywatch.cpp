// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/expirywatch.h"

#include "admin/rowexpiry.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString baselineKey = u"expirywatch.told"_s;
constexpr int mostScanned = 20000;
constexpr int mostTold = 1000;
constexpr qint64 hour = 60 * 60 * 1000;
constexpr int changesGather = 200; // ms

int longest(const QList<int> &days)
{
    return days.isEmpty() ? 0 : *std::max_element(days.begin(), days.end());
}

}

ExpiryWatch::ExpiryWatch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::look);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ExpiryWatch::look);
    // An import changes the inventory many times a second; a few looks a second are enough.
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start(changesGather);
    };
    connect(&desk.inventory(), &Inventory::added, this, soon);
    connect(&desk.inventory(), &Inventory::changed, this, soon);
    connect(&desk.inventory(), &Inventory::removed, this, soon);
    connect(&desk, &Desk::settingsChanged, this, soon);
    m_soon.start(0); // after whoever made us has connected
}

Tiles ExpiryWatch::tiles() const
{
    return m_desk.inventory().tiles(m_desk.now());
}

// Leaves and CAs have thresholds of their own; a desk of a million leaves must not be read to find the few CAs that end within a year.
QList<CertificateRow> ExpiryWatch::candidates(const QDateTime &awakeAt, int limit) const
{
    const Inventory &inventory = m_desk.inventory();
    const QDateTime now = m_desk.now();
    const Thresholds &thresholds = m_desk.settings().thresholds;
    QList<CertificateRow> rows = inventory.rows(inventory.endingBefore(now.addDays(longest(thresholds.leaf) + 1), awakeAt, limit));
    QSet<qint64> known;
    for (const CertificateRow &row : std::as_const(rows))
        known.insert(row.id);

    CertificateFilter filter;
    filter.kinds = {CertificateKind::Root, CertificateKind::Intermediate};
    filter.hideSuperseded = true;
    filter.now = now;
    const QDateTime until = now.addDays(longest(thresholds.ca) + 1);
    for (const CertificateRow &row : inventory.rows(inventory.ids(filter, {}).mid(0, limit))) {
        if (effectiveEnd(row) > until)
            break;
        const bool asleep = row.snoozedUntil.isValid() && row.snoozedUntil > awakeAt;
        if (!known.contains(row.id) && !asleep && !row.supersededAt.isValid() && !row.revokedAt.isValid())
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return effectiveEnd(a) < effectiveEnd(b); });
    return rows;
}

ExpiryWatch::Item ExpiryWatch::item(const CertificateRow &row, QHash<qint64, QString> &weakest) const
{
    Item item{row, expiryOf(row, m_desk.settings().thresholds, m_desk.now()), false, {}};
    item.endsWithIssuer = row.effectiveNotAfter.isValid() && row.effectiveNotAfter < row.notAfter;
    if (!item.endsWithIssuer)
        return item;
    auto found = weakest.find(row.issuerId); // the same for all children of one CA
    if (found == weakest.end()) {
        found = weakest.insert(row.issuerId, {});
        for (const CertificateRow &above : m_desk.inventory().rows(m_desk.inventory().chainIds(row.id))) {
            if (above.notAfter == row.effectiveNotAfter)
                *found = above.name;
        }
    }
    item.weakestName = *found;
    return item;
}

QList<ExpiryWatch::Item> ExpiryWatch::needsAttention(int limit) const
{
    QList<Item> items;
    QHash<qint64, QString> weakest;
    // Short-lived certificates are read and found to be no matter yet, so that more than `limit` may have to be looked at.
    for (int scanned = limit; items.size() < limit; scanned = qMin(scanned * 4, mostScanned)) {
        const QList<CertificateRow> rows = candidates(m_desk.now(), scanned);
        items.clear();
        for (const CertificateRow &row : rows) {
            if (items.size() < limit && expiryOf(row, m_desk.settings().thresholds, m_desk.now()).needsAttention)
                items.append(item(row, weakest));
        }
        if (rows.size() < scanned || scanned >= mostScanned)
            break;
    }
    return items;
}

QList<ExpiryWatch::Item> ExpiryWatch::snoozed(int limit) const
{
    // Seen from the end of time nothing sleeps any more.
    const QDateTime endOfTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    QList<Item> items;
    QHash<qint64, QString> weakest;
    for (const CertificateRow &row : candidates(endOfTime, mostScanned)) {
        if (items.size() < limit && row.snoozedUntil.isValid() && row.snoozedUntil > m_desk.now())
            items.append(item(row, weakest));
    }
    return items;
}

void ExpiryWatch::look()
{
    const QDateTime now = m_desk.now();
    m_lastLooked = now;
    m_soon.stop();
    // At the hour, and just after the local midnight, when "today" becomes "yesterday".
    const QDateTime midnight = now.toLocalTime().date().addDays(1).startOfDay();
    m_timer.start(int(qBound<qint64>(1000, now.msecsTo(midnight) + 1000, hour)));
    tell(now);
    Q_EMIT changed();
}

// What was told last is one instant: whether a certificate crossed a threshold since then follows from its dates alone.
void ExpiryWatch::tell(const QDateTime &now)
{
    const QDateTime told = QDateTime::fromString(QString::fromLatin1(m_desk.inventory().setting(baselineKey)), Qt::ISODateWithMs);
    const auto remember = [&] { return m_desk.inventory().setSetting(baselineKey, now.toUTC().toString(Qt::ISODateWithMs).toLatin1()); };
    // A first start has nothing to catch up with; after a clock that was wrong by days we begin anew, so that no alarm is lost later.
    if (!told.isValid() || told > now.addSecs(60)) {
        if (const auto kept = remember(); !kept)
            qWarning("expiry: %s", qPrintable(kept.error().detail));
        return;
    }
    const bool newDay = told.toLocalTime().date() != now.toLocalTime().date();
    QList<Item> items;
    for (Item &item : needsAttention(mostTold)) {
        const Expiry before = expiryOf(item.row, m_desk.settings().thresholds, told);
        const bool crossed = before.threshold != item.expiry.threshold || (before.due != Due::Expired && item.expiry.due == Due::Expired);
        const bool daily = newDay && item.expiry.due == Due::Within7;
        if (crossed || daily)
            items.append(std::move(item));
    }
    if (items.isEmpty() && !newDay)
        return;
    if (const auto kept = remember(); !kept)
        qWarning("expiry: %s", qPrintable(kept.error().detail));
    if (!items.isEmpty())
        Q_EMIT crossed(items);
}
