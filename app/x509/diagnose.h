// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"
#include "x509/chain.h"
#include "x509/profile.h"

#include <QList>
#include <QObject>
#include <QStringList>

// One thing that is wrong, or worth knowing, about a certificate that exists.
struct Diagnosis
{
    Q_GADGET
public:
    enum class Problem {
        VersionNotThree, SerialZero, SerialNegative, SerialTooLong, SerialShort,
        SubjectEmptyWithoutAltName, AttributeTooLong, AttributeMalformed, NotBeforeAfterNotAfter, DatesUnreadable, Expired, NotYetValid,
        CaWithoutBasicConstraints, BasicConstraintsNotCritical, CaWithoutKeyCertSign, LeafWithKeyCertSign, PathLengthOnLeaf, PathLengthExceeded,
        KeyUsageMissing, KeyUsageNotCritical, KeyUsageUnfit, ExtendedKeyUsageMissing, ExtendedKeyUsageUnfit,
        SubjectKeyIdMissing, AuthorityKeyIdMissing, AuthorityKeyIdMismatch, NameConstraintsOnLeaf, NameOutsideConstraints,
        CaUsedAsLeaf, WeakSignature, WeakKey, KeyShortBeyond2030, OddRsaExponent, UnknownAlgorithm,
        IssuerUnknown, IssuerNotCa, SignatureWrong, OutlivesIssuer, IssuerExpired,
        UuidMissing, UuidNotWhereWanted, OcspUrlMissing, AltNameMissing, CommonNameNotAddress,
        UnknownCriticalExtension, DuplicateExtension, ExtensionNotCritical, ExtensionWronglyCritical, TooManyNames, AltNameMalformed,
    };
    enum class Severity { Refused, Risky, Note }; // a service or a strict verifier will refuse it; may cause trouble; worth knowing
    Q_ENUM(Problem)
    Q_ENUM(Severity)

    Problem problem = Problem::VersionNotThree;
    Severity severity = Severity::Note;
    int depth = 0;          // 0 the certificate itself, 1 its issuer ...
    QString clause;         // "RFC 5280 4.2.1.9", "" when none rules
    QStringList arguments;  // what the words need; foreign text stays foreign
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

struct DiagnosisContext
{
    QList<Certificate> candidates;             // where issuers are looked for
    std::optional<ServiceProfile> profile;     // judge it for this service too
    std::optional<CertificateKind> intended;   // judge it as this kind, else as what it claims to be
    QDateTime now;                             // UTC
};

// The only judge of a certificate that exists. Pure.
QList<Diagnosis> diagnose(const Certificate &certificate, const DiagnosisContext &context);
bool wouldBeRefused(const QList<Diagnosis> &diagnoses);
