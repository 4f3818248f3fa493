// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// The keys we make. RSA-8192 is accepted, not offered.
enum class KeyAlgorithm { Rsa2048, Rsa3072, Rsa4096, Rsa8192, EcP256, EcP384, EcP521, Ed25519, Ed448 };

QList<KeyAlgorithm> keyAlgorithms();
// Stable names for the command line, JSON and profiles: "rsa-3072", "ec-p256", "ed25519" ...
QString keyAlgorithmName(KeyAlgorithm algorithm);
std::optional<KeyAlgorithm> keyAlgorithmFromName(const QString &name);

// Any public key we meet, also those we cannot use.
struct PublicKey
{
    enum class Type { Rsa, Ec, Ed25519, Ed448, Dsa, Unknown };

    Type type = Type::Unknown;
    int bits = 0;        // RSA modulus, EC field size; 0 when not known
    int securityBits = 0; // SP 800-57: 112 for RSA-2048, 128 for P-256; 0 when not known
    QString oid;         // algorithm, dotted; for EC the curve
    QByteArray spki;     // SubjectPublicKeyInfo, DER
    bool oddExponent = false; // RSA: exponent below 65537, even, or over 33 bits

    // From a SubjectPublicKeyInfo's DER; whatever cannot be understood stays Unknown.
    static PublicKey fromSpki(const QByteArray &spki);

    // "RSA-3072", "EC P-256", "Ed25519", or the algorithm's name or dotted OID for what we do not know.
    QString name() const;
    QByteArray spkiSha256() const;
    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.spki == b.spki; }
};
