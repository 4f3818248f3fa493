// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "x509/certificate.h"
#include "x509/pkcs8.h"
#include "x509/privatekey.h"

// PKCS#12 (RFC 7292): reading with caps before any work, writing for a named class of readers (facts/x509 5.3).
namespace pkcs12 {

struct Entry {
    std::optional<Certificate> certificate;
    std::optional<PrivateKey> key;
    QString friendlyName;   // foreign
    QByteArray localKeyId;
};

struct Contents {
    QList<Entry> entries;   // a key stands with the certificate it matches
    bool hasMac = false;
    QList<Error> unreadable; // bags that could not be understood: why, one each
};

// What a PKCS#12 asks of us before its password is tried.
struct Inspection { bool hasMac = false; qint64 macIterations = 0; qint64 largestIterations = 0; qint64 smallestIterations = 0; QString macAlgorithm; QStringList encryption; };

// Structure only, no derivation, bounded in time whatever the file says. Errors: Malformed ("not a p12"), TooLarge.
Result<Inspection> inspect(const QByteArray &der);

// Checks the caps on the outer MAC, on every encrypted safe, and after decrypting a safe on the shrouded bags inside it. Legacy RC2-40 and 3DES are read without
// OpenSSL's legacy provider being needed by the caller. Errors: WrongPassword, PasswordNeeded, TooLarge, Unsupported, Malformed.
Result<Contents> read(const QByteArray &der, const Secret &password, const pkcs8::KdfLimits &limits = {});

enum class Encryption {
    Aes256,         // PBES2 AES-256-CBC, PBKDF2-HMAC-SHA256, MAC SHA-256: the default
    Aes256ShortSalt, // the same with an 8-octet MAC salt (macOS)
    TripleDes,      // PBE-SHA1-3DES for keys and certificates, MAC SHA-1: Windows 2016 and older, macOS, appliances
};
struct Writing { Encryption encryption = Encryption::Aes256; int iterations = 600000; QString friendlyName; };

// Key, its certificate, chain in issuing order; localKeyID on key and certificate.
Result<QByteArray> write(const PrivateKey &key, const Certificate &certificate, const QList<Certificate> &chain, const Secret &password,
                         const Writing &writing);
// Java trust store: certificates only, each with the trusted-key-usage attribute and a unique lower-case alias.
struct Trusted { Certificate certificate; QString alias; };
Result<QByteArray> writeTrustStore(const QList<Trusted> &trusted, const Secret &password, int iterations = 600000);

}
