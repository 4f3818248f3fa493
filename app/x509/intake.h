// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/certificate.h"
#include "x509/pkcs8.h"
#include "x509/privatekey.h"

#include <QList>

// What a file holds, whatever its name says: PEM (bundles too), DER, PKCS#7, PKCS#12, JKS trust store, PKCS#8/PKCS#1/SEC 1 keys. Pure.
namespace intake {

enum class Format { Pem, DerCertificate, Pkcs7, Pkcs12, Jks, PrivateKey, CertificateRequest, Crl, Unknown };

struct Limits { qint64 file = 8 << 20; qsizetype objects = 10000; pkcs8::KdfLimits kdf; };

struct Refusal { int object = 0; int line = 0; QByteArray label; Error error; }; // one object inside a file that could not be taken; 1-based

struct Contents {
    Format format = Format::Unknown;
    QList<Certificate> certificates; // in file order
    QList<PrivateKey> keys;
    QHash<int, QString> names;       // friendly names by certificate index, foreign
    QList<Refusal> refused;
    QList<QByteArray> otherLabels;   // PEM objects of kinds that this program does not keep yet ("X509 CRL")
};

Format sniff(const QByteArray &bytes);

// Errors: PasswordNeeded, WrongPassword, TooLarge, Unsupported, Malformed (nothing usable at all). A file with some bad objects is a success with `refused`.
Result<Contents> read(const QByteArray &bytes, const Secret &password, const Limits &limits = {});

}
