// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

// When a certificate is due. Pure; days are whole days left, rounded down (0 = within 24 hours, negative = past).
struct Thresholds
{
    QList<int> leaf{90, 60, 30, 14, 7, 1};
    QList<int> ca{365, 180, 90, 30};
    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

enum class Due { NotYetValid, Expired, Within7, Within30, Within90, Fine }; // the Overview's tiles

struct Expiry
{
    Due due = Due::Fine;
    int daysLeft = 0;
    int threshold = -1;   // the smallest threshold already crossed, -1 for none: what reminders and feeds speak of
    bool needsAttention = false; // some threshold crossed, or expired
};

// For lives under 90 days the leaf thresholds longer than a third of the life do not count (users.md 3).
Expiry expiry(const QDateTime &notBefore, const QDateTime &effectiveNotAfter, bool isCa, const Thresholds &thresholds, const QDateTime &now);
