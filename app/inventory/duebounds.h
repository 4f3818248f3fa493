// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/expiry.h"

#include <QtGlobal>

#include <utility>

// Which effective ends make a certificate fall into which tile at `now`, so that tiles can be counted by ranges of an index. The rule itself stands in
// expiry() alone: the bounds are found by asking it. Holds for certificates that are valid already.
class DueBounds
{
public:
    explicit DueBounds(const QDateTime &now);
    // [first, second) in milliseconds since 1970; of Expired, Within7, Within30, Within90 and Fine. Certificates whose end cannot be read are Expired.
    std::pair<qint64, qint64> ends(Due due) const;
    // Of any row; the two may differ only for one that is not valid yet.
    static Due due(qint64 notBefore, qint64 effectiveEnd, const QDateTime &now);

private:
    qint64 firstEndOf(Due due, const QDateTime &now) const;
    qint64 m_within7, m_within30, m_within90, m_fine;
};
