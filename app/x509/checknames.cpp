// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/checking.h"

#include "x509/alternativename.h"
#include "x509/nameconstraints.h"

#include <QSet>

using namespace Qt::StringLiterals;
using Field = Finding::Field;
using Problem = Finding::Problem;
using Type = GeneralName::Type;

namespace {

QString comparable(const GeneralName &name)
{
    return name.type == Type::Dns ? name.toText().toLower() : name.toText();
}

void judgeEach(const QList<GeneralName> &names, checking::Findings &findings)
{
    QSet<QString> seen;
    for (const GeneralName &name : names) {
        const QString text = comparable(name);
        if (!name.isValid() || !alternativename::isSound(name))
            findings.append({Field::AlternativeNames, Problem::NameMalformed, {name.toText()}});
        else if (seen.contains(text))
            findings.append({Field::AlternativeNames, Problem::NameDuplicate, {name.toText()}});
        seen.insert(text);
    }
}

void judgeWanted(const checking::Case &one, const QList<GeneralName> &names, checking::Findings &findings)
{
    const bool hasHost = alternativename::hasHostOrAddress(names);
    const bool isServer = one.request.kind == CertificateKind::Server || (one.request.kind == CertificateKind::Client && one.request.serverAuthToo);
    if (!hasHost && isServer)
        findings.append({Field::AlternativeNames, Problem::ServerNameMissing, {}});
    else if (!hasHost && one.profile && one.profile->alternativeName == ServiceProfile::SubjectAltNeed::DnsOrIpRequired)
        findings.append({Field::AlternativeNames, Problem::DnsOrIpMissing, {}});
    for (const GeneralName &name : names) {
        if (one.request.kind == CertificateKind::Client && name.type == Type::Dns && name.value.startsWith("*."_L1))
            findings.append({Field::AlternativeNames, Problem::WildcardForClient, {name.toText()}});
    }
}

// The constraints of every CA above hold, not only the issuer's (RFC 5280 6.1.3 b).
void judgeAgainstConstraints(const checking::Case &one, const QList<GeneralName> &names, checking::Findings &findings)
{
    QList<NameConstraints> all;
    for (const Certificate &ca : one.above) {
        if (ca.hasNameConstraints())
            all.append(NameConstraints::of(ca));
    }
    if (all.isEmpty())
        return;
    for (const GeneralName &name : constrainedNames(one.request.effectiveSubject(), names, one.isCa)) {
        const bool allowed = std::all_of(all.begin(), all.end(), [&name](const NameConstraints &some) { return some.allow(name); });
        if (!allowed)
            findings.append({name.type == Type::DirectoryName ? Field::Subject : Field::AlternativeNames, Problem::NameOutsideConstraints, {name.toText()}});
    }
}

// A subtree that lies inside an excluded one permits nothing. Host names cover what is below them, which isWithin() knows.
bool isVoid(const GeneralName &permitted, const QList<GeneralName> &excluded)
{
    return std::any_of(excluded.begin(), excluded.end(),
                       [&permitted](const GeneralName &other) { return permitted == other || isWithin(permitted, other); });
}

}

void checking::judgeAlternativeNames(const Case &one, Findings &findings)
{
    const QList<GeneralName> names = one.request.effectiveAlternativeNames();
    if (names.size() > alternativeNameLimit) {
        findings.append({Field::AlternativeNames, Problem::NameTooMany, {QString::number(alternativeNameLimit)}});
        return;
    }
    judgeEach(names, findings);
    judgeWanted(one, names, findings);
    judgeAgainstConstraints(one, names, findings);
}

void checking::judgeConstraints(const Case &one, Findings &findings)
{
    const auto &permitted = one.request.permittedNames, &excluded = one.request.excludedNames;
    if (permitted.isEmpty() && excluded.isEmpty())
        return;
    if (!one.isCa) {
        findings.append({Field::NameConstraints, Problem::ConstraintsOnLeaf, {}});
        return;
    }
    const qsizetype before = findings.size();
    for (const GeneralName &name : permitted + excluded) {
        if (!name.isValid(true))
            findings.append({Field::NameConstraints, Problem::ConstraintMalformed, {name.toText()}});
    }
    if (findings.size() != before || permitted.isEmpty())
        return;
    if (std::all_of(permitted.begin(), permitted.end(), [&excluded](const GeneralName &name) { return isVoid(name, excluded); }))
        findings.append({Field::NameConstraints, Problem::ConstraintExcludesEverything, {}});
}
