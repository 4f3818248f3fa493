// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

#include <QSet>

#include <optional>

// What a list asks for. All parts must hold.
struct CertificateFilter
{
    QString text;                        // substring of name, subject, SAN, app UUID, serial, fingerprint, owner, application, service; case-insensitive
    QSet<CertificateKind> kinds;         // empty: all
    std::optional<Due> due;              // a tile; needs `now`
    bool notYetValid = false, weak = false, withKeyOnly = false;
    bool hideExpired = false, hideSuperseded = false;
    std::optional<qint64> issuerId;      // children of one CA; 0: those without an issuer here
    QDateTime now;
    friend bool operator==(const CertificateFilter &, const CertificateFilter &) = default;
};

struct CertificateOrder
{
    enum class Column { Name, Application, Service, Issuer, EffectiveEnd, Key, Kind, Owner, Added };
    Column column = Column::EffectiveEnd;
    bool descending = false;
    friend bool operator==(const CertificateOrder &, const CertificateOrder &) = default;
};

// The Overview's figures, superseded and revoked ones left out.
struct Tiles { int expired = 0, within7 = 0, within30 = 0, within90 = 0, fine = 0, notYetValid = 0, weak = 0; };

// One week of the 18-month timeline.
struct WeekOfEnds { QDate monday; int count = 0; };
// Many ends on one day: a same-day cliff.
struct DayOfEnds { QDate day; int count = 0; };
