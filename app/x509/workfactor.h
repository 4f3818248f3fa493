// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/pkcs8.h"

#include <QString>

struct X509_algor_st;
struct asn1_string_st;

// What a password-based algorithm asks for before it does anything (threat T2: OpenSSL itself has no cap).
struct WorkFactor
{
    qint64 iterations = 0; // HMAC or hash rounds; for scrypt N*r*p, which costs about as much
    QString encryption;    // "PBES2 AES-256-CBC", "pbeWithSHA1And40BitRC2-CBC"
    int cipherNid = 0;
};

// PBES1 and PKCS#12 schemes, PBES2 with PBKDF2 or scrypt. Only looks. Errors: Malformed, Unsupported, TooLarge (a number outside any sense: salt over
// 1 KiB, key length over 1 KiB, scrypt over 32 MiB, an iteration count that is no 63-bit number).
Result<WorkFactor> workFactor(const X509_algor_st *algorithm);
// The same for the MAC of RFC 9879 (PBMAC1), whose parameters have PBES2's shape.
Result<WorkFactor> pbmac1WorkFactor(const X509_algor_st *algorithm);
// Of an EncryptedPrivateKeyInfo (RFC 5958 3), DER.
Result<WorkFactor> encryptedKeyWork(const QByteArray &der);
// A positive number of rounds. Errors: Malformed below 1, TooLarge over 63 bits.
Result<qint64> rounds(const asn1_string_st *integer);
// Adds what one more derivation costs to `spent`. Errors: TooLarge when it, or all of one file together (four times the cap), is over.
Result<void> spend(const WorkFactor &work, const pkcs8::KdfLimits &limits, qint64 &spent);
