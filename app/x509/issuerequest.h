// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/applicationuuid.h"
#include "x509/certificate.h"
#include "x509/distinguishedname.h"
#include "x509/generalname.h"
#include "x509/keyalgorithm.h"
#include "x509/profile.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

// What is asked for: a certificate described before it exists. A value; edited by the wizard, judged by check(), carried out by issue().
struct IssueRequest
{
    // How long it shall live. Exactly one way is meant; `until` and `days` are cut to the issuer's end by nobody: check() refuses.
    struct Validity {
        enum class Kind { Days, Until, AsIssuer };
        Kind kind = Kind::Days;
        int days = 397;
        QDateTime until; // UTC
        friend bool operator==(const Validity &, const Validity &) = default;
    };

    CertificateKind kind = CertificateKind::Client;
    std::optional<ServiceProfile> profile;    // the service in front, if one was chosen
    DistinguishedName subject;                // without the application UUID when it goes to CN or the attribute
    std::optional<ApplicationUuid> application;
    UuidPlace uuidPlace = UuidPlace::None;
    bool uuidAsUri = true;                    // also as SAN urn:uuid:...
    QList<GeneralName> alternativeNames;
    KeyAlgorithm key = KeyAlgorithm::EcP256;
    Validity validity;
    std::optional<int> pathLength;            // intermediates: 0 unless said; roots: none unless said
    bool serverAuthToo = false;               // client: also usable as server
    QStringList ocspUrls, caIssuersUrls, crlUrls;
    QList<GeneralName> permittedNames, excludedNames; // CAs only

    // The subject as it will stand in the certificate, with the application UUID in its place.
    DistinguishedName effectiveSubject() const;
    // The SANs as they will stand, urn:uuid included.
    QList<GeneralName> effectiveAlternativeNames() const;
};

// What the judge and the issuer need to know beyond the request.
struct IssueContext
{
    std::optional<Certificate> issuer;        // none for a root
    QList<Certificate> ancestors;             // the issuer's own chain, next above first, as far as known
    bool subjectTaken = false;                // another certificate of ours with another key already has this subject under this issuer
    bool issuerKeyAvailable = true;
    QDateTime now;                            // UTC
};

// The dates the certificate would get: notBefore 5 minutes back, but never before the issuer's; notAfter by Validity. Invalid when it cannot be told.
struct Period { QDateTime notBefore, notAfter; };
Period requestedPeriod(const IssueRequest &request, const IssueContext &context);
// The latest notAfter the chain above allows (the earliest of issuer and ancestors); invalid for a root.
QDateTime latestEnd(const IssueContext &context);
