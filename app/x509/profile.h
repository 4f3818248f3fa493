// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/certificate.h"
#include "x509/keyalgorithm.h"

#include <QByteArray>
#include <QList>
#include <QString>

enum class UuidPlace { None, CommonName, Attribute };

// What a service wants of the certificates in front of it: data (resources/profiles/*.json), so that users add their own.
struct ServiceProfile
{
    enum class Need { No, Optional, Required };
    enum class SubjectAltNeed { Optional, DnsOrIpRequired };

    QString id;                    // "hpcs", "fortanix-pkcs11" ... stable
    QString service;               // "hpcs", "fortanix", "securosys", "luna", "generic": TrustService kind it belongs to
    QString name;                  // English name, translated in ui/words by id where it is one of ours
    QString summary;               // one English sentence: when to choose it
    CertificateKind leaf = CertificateKind::Client;
    Need uuid = Need::Optional;
    QList<UuidPlace> uuidPlaces;   // allowed, first is the default
    Need ocspUrl = Need::No;
    Need crlUrl = Need::No;
    SubjectAltNeed alternativeName = SubjectAltNeed::Optional;
    Need commonNameIsAddress = Need::No; // Luna: CN is the address registered on the appliance
    QList<KeyAlgorithm> keys;      // allowed for the leaf, first is the default
    KeyAlgorithm caKey = KeyAlgorithm::EcP384;
    int leafDays = 397;
    int intermediateDays = 1826;
    int rootDays = 3652;
    QString uploads;               // which CA goes to the service: "issuer" (the one that directly signs), "root", "leaf", "none"
    QString certificateFile;       // file names wanted, with %1 for the address or name: "%1.pem", "%1Key.pem"; empty for none
    QString keyFile;
    QString defaultReader;         // Reader id for the hand-out page
    QStringList nextSteps;         // codes for words: "upload-ca", "write-grep11client", "open-ticket" ...

    // Checks against the schema: unknown keys, wrong types, unknown enum words and contradictions are Malformed, with the JSON path in `detail`.
    static Result<ServiceProfile> fromJson(const QByteArray &json);
};
