// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

#include <QSet>

#include <optional>

// What a list asks for. All parts must hold.
struct CertificateFilter
{
    // Substring of name, subject, SAN, app UUID, owner, application or service, case-insensitive; or the beginning of serial number or fingerprint (four hex
    // digits at least, with colons or without), or a whole shorter serial number.
    QString text;
    QSet<CertificateKind> kinds;         // empty: all
    // As the tiles count: superseded and revoked ones left out. They need `now`.
    std::optional<Due> due;
    bool notYetValid = false, weak = false;
    bool withKeyOnly = false;
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
