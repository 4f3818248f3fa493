// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/check.h"
#include "x509/issuerequest.h"
#include "x509/privatekey.h"

// A fresh certificate with its key; dies inside the floor that asked for it.
struct Issued
{
    Certificate certificate;
    PrivateKey key;
};

// 20 octets, top bit clear, at least 128 bits from the private generator, never zero (RFC 5280 4.1.2.2, threat T23). Empty when the generator failed.
QByteArray randomSerial();

// The extensions of `kind` as facts/x509 5.1 has them; signature: SHA-256 (SHA-384 for P-384/RSA-4096 and above, SHA-512 for P-521, pure for EdDSA),
// chosen by the issuer's key. Asks check() first (Error::Refused when it blocks), then verifies its own signature and reads the result back.
// `issuerKey` is the subject's own key for a root.
Result<Certificate> issue(const IssueRequest &request, const IssueContext &context, const PublicKey &subjectKey,
                          const PrivateKey &issuerKey, const QByteArray &serial);

// The certificate that issue() would make, before there are keys: unsigned (its signature is empty), with `standIn` in the subject key's place. It is for judging
// what is to be issued below it, and for nothing else. Errors: Refused.
Result<Certificate> draft(const IssueRequest &request, const IssueContext &context, const PublicKey &standIn);
