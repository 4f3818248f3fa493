// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"

#include <QList>
#include <QString>

// What a certificate says, as pairs of term and value, fit to be shown.
struct Fact
{
    QString term;
    QString value;
};
QList<Fact> nameFacts(const Certificate &certificate);      // subject, alternative names, application UUID, issuer
QList<Fact> keyFacts(const Certificate &certificate);       // dates, key, signature, serial, fingerprint
QList<Fact> extensionFacts(const Certificate &certificate);
