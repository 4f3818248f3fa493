// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"
#include "x509/profile.h"

#include <QList>
#include <QString>

// What the sample desk holds, as data. Ends are given in days from now, so that the desk looks the same on every day.
struct Sample
{
    QString key, issuer;            // issuer: key of an earlier sample, empty for a root
    CertificateKind kind = CertificateKind::Client;
    QString name, organization;
    QString application, owner, profile;
    int daysBack = 0;               // issued so long ago
    int endsIn = 0;                 // from now; negative: it has ended
    UuidPlace uuid = UuidPlace::None;
};

// In issuing order: oldest first, issuers before what they sign.
QList<Sample> samples();
