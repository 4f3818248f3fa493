// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

// A certificate's DER put together by hand, in microseconds: every field as a test wants it, also such as no issuer would write. The public key is any 32
// octets (Ed25519), the signature is not one; for certificates that must verify, issue them.
struct Synthetic
{
    QString commonName;
    QString issuer;                 // its common name; empty: its own
    QString organisation = QStringLiteral("Example");
    quint64 serial = 1;
    QDateTime notBefore, notAfter;
    quint64 key = 1;                // what the public key is made of
    QByteArray keyId, authorityKeyId; // left out when empty
    enum class Constraints { None, Leaf, Ca } constraints = Constraints::Leaf;
    QStringList dnsNames;
    bool clientAuth = true;         // extended key usage
    int version = 3;                // 1: without any extension

    QByteArray toDer() const;
};
