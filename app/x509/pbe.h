// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "x509/pkcs8.h"

#include <QByteArray>
#include <QByteArrayView>

// Password-based decryption as private keys meet it: PBES2 with PBKDF2 or scrypt (RFC 8018, RFC 7914), PBES1 with DES, and the PKCS#12 scheme
// with triple DES (RFC 7292 B). Done step by step, because OpenSSL's own way knows no cap on iterations and stops scrypt at 32 MiB.
namespace pbe {

struct Scheme
{
    enum class Function { Pbkdf2, Scrypt, Pkcs12, Pbkdf1 };

    Function function = Function::Pbkdf2;
    QByteArray digest;            // OpenSSL's name
    QByteArray salt;
    quint64 iterations = 0;       // for scrypt N
    quint64 blockSize = 0, parallel = 0;
    QByteArray cipher;            // OpenSSL's name
    int keySize = 0;              // octets that are derived
    QByteArray iv;                // empty: derived like the key
};

// From an AlgorithmIdentifier's DER. Only looks. Errors: Malformed; Unsupported with the algorithm's name; TooLarge when the work is over the cap.
Result<Scheme> scheme(QByteArrayView algorithm, const pkcs8::KdfLimits &limits);

// The key of a PBES2 scheme. Errors: Crypto.
Result<Secret> derivedKey(const Scheme &scheme, const Secret &password);

// Derives and decrypts. Errors: WrongPassword when the padding does not come out right (one wrong password in 256 slips through: look at what came out),
// Malformed, Crypto.
Result<Secret> decrypt(const Scheme &scheme, QByteArrayView ciphertext, const Secret &password);

// An EncryptedPrivateKeyInfo (RFC 5958 3): PBES2 with AES-256-CBC and PBKDF2-HMAC-SHA256, 16 octets of salt. OpenSSL's PKCS8_encrypt would keep the
// plain key on the ordinary heap meanwhile. Errors: Crypto.
Result<QByteArray> seal(const Secret &plain, const Secret &password, int iterations);

// AES or DES in CBC with the key and vector given, padding removed. Errors as above.
Result<Secret> decryptCbc(const QByteArray &cipher, const Secret &key, QByteArrayView iv, QByteArrayView ciphertext);

}
