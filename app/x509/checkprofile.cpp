// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/checking.h"

#include "x509/alternativename.h"
#include "x509/oid.h"

using Field = Finding::Field;
using Problem = Finding::Problem;
using Need = ServiceProfile::Need;

namespace {

void judgeKind(const checking::Case &one, checking::Findings &findings)
{
    if (one.request.kind == CertificateKind::Other || (one.profile && one.profile->leaf != one.request.kind))
        findings.append({Field::Profile, Problem::KindNotForProfile, {}});
}

void judgeUuid(const checking::Case &one, checking::Findings &findings)
{
    const IssueRequest &request = one.request;
    if (one.isCa)
        return;
    if (!request.application) {
        if (one.profile && one.profile->uuid == Need::Required)
            findings.append({Field::ApplicationUuid, Problem::UuidMissing, {}});
        return;
    }
    // A profile that does not speak of UUIDs does not mind where they stand.
    if (one.profile && one.profile->uuid != Need::No && !one.profile->uuidPlaces.contains(request.uuidPlace))
        findings.append({Field::ApplicationUuid, Problem::UuidPlaceNotAllowed, {}});
    if (request.uuidPlace != UuidPlace::CommonName)
        return;
    const QStringList names = request.subject.values(QLatin1String(oid::commonName));
    if (!names.isEmpty() && names != QStringList{request.application->toText()})
        findings.append({Field::CommonName, Problem::CommonNameReplacedByUuid, {names.first()}});
}

void judgeCommonName(const checking::Case &one, checking::Findings &findings)
{
    if (!one.profile || one.profile->commonNameIsAddress != Need::Required)
        return;
    const QString name = one.request.effectiveSubject().first(QLatin1String(oid::commonName));
    if (name.isEmpty())
        findings.append({Field::CommonName, Problem::CommonNameMissing, {}});
    else if (!alternativename::isAddress(name))
        findings.append({Field::CommonName, Problem::CommonNameNotAddress, {name}});
}

}

void checking::judgeAgainstProfile(const Case &one, Findings &findings)
{
    judgeKind(one, findings);
    judgeUuid(one, findings);
    judgeCommonName(one, findings);
    if (one.profile && !one.profile->keys.contains(one.request.key))
        findings.append({Field::Key, Problem::KeyNotForProfile, {keyAlgorithmName(one.request.key)}});
}
