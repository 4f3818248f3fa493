// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/expiry.h"

#include <limits>

namespace {

constexpr qint64 day = 86400;
constexpr int widest = std::numeric_limits<int>::max();

qint64 wholeDays(qint64 seconds)
{
    return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

Due dueIn(int days)
{
    if (days <= 7)
        return Due::Within7;
    if (days <= 30)
        return Due::Within30;
    return days <= 90 ? Due::Within90 : Due::Fine;
}

// The smallest threshold that the days left have come down to.
int crossed(const QList<int> &thresholds, int daysLeft, qint64 longest)
{
    int smallest = -1;
    for (const int threshold : thresholds) {
        if (daysLeft <= threshold && threshold * day <= longest && (smallest < 0 || threshold < smallest))
            smallest = threshold;
    }
    return smallest;
}

}

Expiry expiry(const QDateTime &notBefore, const QDateTime &effectiveNotAfter, bool isCa, const Thresholds &thresholds, const QDateTime &now)
{
    // Seconds of UTC throughout: a day is 86,400 of them, whatever clocks on walls do.
    Expiry result;
    if (!notBefore.isValid() || !effectiveNotAfter.isValid()) {
        result = {Due::Expired, -1, -1, true}; // dates that cannot be read are never valid
        return result;
    }
    const qint64 end = effectiveNotAfter.toSecsSinceEpoch(), begin = notBefore.toSecsSinceEpoch(), present = now.toSecsSinceEpoch();
    result.daysLeft = int(qBound(-qint64(widest), wholeDays(end - present), qint64(widest)));
    const qint64 life = end - begin;
    const qint64 longest = !isCa && life < 90 * day ? life / 3 : std::numeric_limits<qint64>::max();
    if (present > end) { // valid through the very second (RFC 5280 4.1.2.5)
        result.due = Due::Expired;
        result.threshold = crossed(isCa ? thresholds.ca : thresholds.leaf, result.daysLeft, std::numeric_limits<qint64>::max());
        result.needsAttention = true;
    } else if (present < begin) {
        result.due = Due::NotYetValid;
    } else {
        result.due = dueIn(result.daysLeft);
        result.threshold = crossed(isCa ? thresholds.ca : thresholds.leaf, result.daysLeft, longest);
        result.needsAttention = result.threshold >= 0;
    }
    return result;
}
