// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/expiry.h"

#include <QtGlobal>

#include <utility>

// Which effective ends make a certificate fall into which tile at `now`, so that tiles can be counted by ranges of an index. The rule itself stands in
// expiry() alone: the bounds are found by asking it. They hold for certificates whose life has begun (see exceptions).
class DueBounds
{
public:
    explicit DueBounds(const QDateTime &now);
    // [first, second) in milliseconds since 1970; of Expired, Within7, Within30, Within90 and Fine.
    std::pair<qint64, qint64> ends(Due due) const;
    Due byEnd(qint64 effectiveEnd) const;
    // Of any row.
    static Due due(qint64 notBefore, qint64 effectiveEnd, const QDateTime &now);
    // SQL condition with two parameters, now and noTime, for the few rows where the two may differ: not valid yet, or a beginning that cannot be read.
    static constexpr const char *exceptions = "(not_before > ? OR not_before = ?)";

private:
    qint64 firstEndOf(Due due, const QDateTime &now) const;
    qint64 m_within7, m_within30, m_within90, m_fine;
};
