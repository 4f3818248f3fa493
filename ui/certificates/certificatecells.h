// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/profiles.h"
#include "inventory/rows.h"
#include "widgets/statusicon.h"
#include "x509/expiry.h"

#include <QString>

// One row of the list in words: made once when its page is read, so that painting only copies. All text is fit to be shown.
struct CertificateCells
{
    qint64 id = 0;
    CertificateKind kind = CertificateKind::Other;
    StatusMark mark = StatusMark::Fine;
    bool hasPrivateKey = false;
    QString name, application, service, issuer, expiresIn, expiresOn, statusWord, key;

    static CertificateCells of(const CertificateRow &row, const Profiles &profiles, const Thresholds &thresholds, const QDateTime &now);
};

// A CA by its own word: what the longer thresholds are for.
bool isCa(CertificateKind kind);
