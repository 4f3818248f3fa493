// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"
#include "x509/expiry.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

// Plain rows as the inventory keeps them. Times are UTC. Text that came from certificates is foreign: displayText() before it is shown.

// What a list shows of a certificate: no DER, so that a page of 256 is cheap.
struct CertificateRow
{
    qint64 id = 0;
    QString name;               // ours, editable; never empty
    CertificateKind kind = CertificateKind::Other;
    QString subject;            // RFC 4514
    QString issuerName;         // issuer's CN or text
    qint64 issuerId = 0;        // 0 when the issuer is not here or it is self-signed
    QString serial;             // upper-case hex
    QDateTime notBefore, notAfter;
    QDateTime effectiveNotAfter; // the chain's weakest date, as far as the chain is here
    QByteArray sha256;
    QString keyAlgorithm;       // PublicKey::name()
    QString signatureAlgorithm;
    QString appUuid;            // empty for none
    QString application;        // ours
    QString owner;              // ours
    QString service;            // profile id it was made for, empty for none
    bool hasPrivateKey = false;
    bool weak = false;          // diagnose() found a weak key or signature when it came in
    QDateTime snoozedUntil;     // invalid for not snoozed
    QString snoozeReason;
    QDateTime supersededAt, revokedAt; // invalid when not
    QDateTime addedAt;
};

enum class CertificateStatus { Valid, Due, Expired, NotYetValid, Revoked, Superseded }; // cli.md: JSON "status"
CertificateStatus certificateStatus(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now);

struct SealedKey
{
    QUuid id;                   // what the seal is bound to (Vault::Binding::id)
    QByteArray spkiSha256;
    QByteArray blob;            // opaque
};

struct JournalEntry
{
    qint64 sequence = 0;
    QDateTime when;
    QString who;                // user@host
    QString what;               // code: "certificate.issued", "key.exported", "vault.unlocked" ... words are the window's
    QString about;              // name, foreign
    QByteArray fingerprint;     // SHA-256 of the certificate, if any
    QString detail;             // short, JSON object or empty; never a secret
    QByteArray mac;             // HMAC over this row and the previous row's mac; empty while the vault was locked (chained by SHA-256 then)
};
