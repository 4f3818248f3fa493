// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/diagnosing.h"

#include "x509/alternativename.h"
#include "x509/oid.h"

using Problem = Diagnosis::Problem;
using Severity = Diagnosis::Severity;
using Need = ServiceProfile::Need;

namespace {

// Where the UUID stands in this certificate; None: only as an alternative name.
UuidPlace placeOf(const Certificate &certificate)
{
    if (certificate.uuidInAttribute())
        return UuidPlace::Attribute;
    const auto uuid = certificate.applicationUuid();
    for (const QString &name : certificate.subject().values(QLatin1String(oid::commonName))) {
        if (uuid && ApplicationUuid::fromText(name) == uuid)
            return UuidPlace::CommonName;
    }
    return UuidPlace::None;
}

void judgeUuid(const Certificate &certificate, const ServiceProfile &profile, diagnosing::Diagnoses &diagnoses)
{
    if (profile.uuid == Need::No)
        return;
    const bool isRequired = profile.uuid == Need::Required;
    if (!certificate.applicationUuid()) {
        if (isRequired)
            diagnoses.append({Problem::UuidMissing, Severity::Refused, 0, {}, {}});
    } else if (!profile.uuidPlaces.contains(placeOf(certificate))) {
        diagnoses.append({Problem::UuidNotWhereWanted, isRequired ? Severity::Refused : Severity::Risky, 0, {}, {}});
    }
}

void judgeNames(const Certificate &certificate, const ServiceProfile &profile, diagnosing::Diagnoses &diagnoses)
{
    // Of a server it is said anyway.
    const bool wantsHost = profile.alternativeName == ServiceProfile::SubjectAltNeed::DnsOrIpRequired && profile.leaf != CertificateKind::Server;
    if (wantsHost && !alternativename::hasHostOrAddress(certificate.alternativeNames()))
        diagnoses.append({Problem::AltNameMissing, Severity::Refused, 0, {}, {}});
    if (profile.commonNameIsAddress != Need::Required)
        return;
    const QString name = certificate.subject().first(QLatin1String(oid::commonName));
    if (!alternativename::isAddress(name))
        diagnoses.append({Problem::CommonNameNotAddress, Severity::Refused, 0, {}, {name}});
}

}

// A CA has no application and no address; what a service wants of it is only that it is a proper CA.
void diagnosing::judgeForProfile(const Certificate &certificate, const View &view, Diagnoses &diagnoses)
{
    if (view.kind != CertificateKind::Client && view.kind != CertificateKind::Server)
        return;
    const ServiceProfile &profile = *view.profile;
    judgeUuid(certificate, profile, diagnoses);
    judgeNames(certificate, profile, diagnoses);
    if (certificate.ocspUrls().isEmpty() && profile.ocspUrl != Need::No)
        diagnoses.append({Problem::OcspUrlMissing, profile.ocspUrl == Need::Required ? Severity::Refused : Severity::Note, 0, {}, {}});
}
