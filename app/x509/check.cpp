// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/check.h"

#include "x509/checking.h"

Finding::Severity Finding::severity() const
{
    switch (problem) {
    case Problem::IssuerMissing:
    case Problem::IssuerNotCa:
    case Problem::IssuerMayNotSign:
    case Problem::IssuerExpired:
    case Problem::IssuerNotYetValid:
    case Problem::IssuerKeyMissing:
    case Problem::IssuerPathLengthExceeded:
    case Problem::IssuerWeak:
    case Problem::IssuerForOtherPurpose:
    case Problem::SubjectEmpty:
    case Problem::SubjectTaken:
    case Problem::SubjectSameAsIssuer:
    case Problem::AttributeTooLong:
    case Problem::AttributeEmpty:
    case Problem::AttributeMalformed:
    case Problem::CountryNotTwoLetters:
    case Problem::CommonNameMissing:
    case Problem::CommonNameNotAddress:
    case Problem::UuidMissing:
    case Problem::UuidPlaceNotAllowed:
    case Problem::NameMalformed:
    case Problem::NameTooMany:
    case Problem::NameDuplicate:
    case Problem::NameOutsideConstraints:
    case Problem::DnsOrIpMissing:
    case Problem::ValidityEmpty:
    case Problem::ValidityOutlivesIssuer:
    case Problem::ValidityBeyond9999:
    case Problem::KeyNotForProfile:
    case Problem::PathLengthNegative:
    case Problem::PathLengthNotBelowIssuer:
    case Problem::PathLengthOnLeaf:
    case Problem::UrlMalformed:
    case Problem::OcspUrlMissing:
    case Problem::CrlUrlMissing:
    case Problem::ConstraintsOnLeaf:
    case Problem::ConstraintMalformed:
    case Problem::ConstraintExcludesEverything:
    case Problem::AltNameNeededForEmptySubject:
    case Problem::ServerNameMissing:
    case Problem::KindNotForProfile:
        return Severity::Blocks;
    case Problem::SubjectRepeated:
    case Problem::CommonNameMultiple:
    case Problem::WildcardForClient:
    case Problem::ValidityTooShort:
    case Problem::ValidityVeryLong:
    case Problem::ValidityEndsSoon:
    case Problem::KeyWeakBeyond2030:
    case Problem::KeyReaderLimits:
    case Problem::KeyVeryLarge:
    case Problem::UrlNotHttp:
        return Severity::Warns;
    case Problem::CommonNameReplacedByUuid:
    case Problem::OcspUrlAdvised:
        return Severity::Informs;
    }
    return Severity::Blocks;
}

checking::Case::Case(const IssueRequest &asked, const IssueContext &around)
    : request(asked), context(around), isRoot(asked.kind == CertificateKind::Root),
      isCa(isRoot || asked.kind == CertificateKind::Intermediate), period(requestedPeriod(asked, around)),
      profile(asked.profile && !isCa ? &*asked.profile : nullptr)
{
    if (!isRoot && context.issuer)
        above = QList<Certificate>{*context.issuer} + context.ancestors;
}

QList<Finding> check(const IssueRequest &request, const IssueContext &context)
{
    const checking::Case one(request, context);
    checking::Findings findings;
    checking::judgeIssuer(one, findings);
    checking::judgePathLength(one, findings);
    checking::judgeSubject(one, findings);
    checking::judgeAgainstProfile(one, findings);
    checking::judgeAlternativeNames(one, findings);
    checking::judgeConstraints(one, findings);
    checking::judgeKey(one, findings);
    checking::judgeValidity(one, findings);
    checking::judgeUrls(one, findings);
    return findings;
}

bool mayBeIssued(const QList<Finding> &findings)
{
    return std::none_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity() == Finding::Severity::Blocks; });
}
