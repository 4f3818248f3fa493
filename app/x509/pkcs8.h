// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "x509/privatekey.h"

// Private keys as others hand them over: PKCS#8 (plain or PBES2/PBES1 encrypted), PKCS#1, SEC 1, and the old "DEK-Info" PEM encryption.
namespace pkcs8 {

struct KdfLimits { qint64 iterations = 1000000; }; // T2; the person may raise it to 10,000,000, never more

// DER of unknown kind. `password` may be empty. Errors: PasswordNeeded, WrongPassword, TooLarge (work factor over the cap, checked before any derivation),
// Unsupported, Malformed.
Result<PrivateKey> read(const Secret &der, const Secret &password, const KdfLimits &limits = {});
// A PEM object with RFC 1421 headers ("BEGIN RSA PRIVATE KEY" with DEK-Info): same errors.
Result<PrivateKey> readPem(const QByteArray &label, const QList<std::pair<QByteArray, QByteArray>> &headers, const Secret &body,
                           const Secret &password, const KdfLimits &limits = {});
bool isEncrypted(const Secret &der);

}
