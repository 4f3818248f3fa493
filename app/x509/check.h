// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/issuerequest.h"

#include <QList>
#include <QStringList>

// One thing a person can put right while typing.
struct Finding
{
    enum class Field { Profile, Issuer, Subject, CommonName, ApplicationUuid, AlternativeNames, Key, Validity, PathLength,
                       OcspUrl, CaIssuersUrl, CrlUrl, NameConstraints };
    enum class Problem {
        IssuerMissing, IssuerNotCa, IssuerMayNotSign, IssuerExpired, IssuerNotYetValid, IssuerKeyMissing, IssuerPathLengthExceeded,
        IssuerWeak,
        SubjectEmpty, SubjectTaken, SubjectSameAsIssuer, AttributeTooLong, AttributeEmpty, AttributeMalformed, CountryNotTwoLetters, CommonNameMissing,
        CommonNameMultiple, CommonNameNotAddress, UuidMissing, UuidPlaceNotAllowed, CommonNameReplacedByUuid,
        NameMalformed, NameTooMany, NameDuplicate, NameOutsideConstraints, DnsOrIpMissing, WildcardForClient,
        ValidityEmpty, ValidityTooShort, ValidityOutlivesIssuer, ValidityBeyond9999, ValidityVeryLong, ValidityEndsSoon,
        KeyNotForProfile, KeyWeakBeyond2030, KeyReaderLimits, KeyVeryLarge,
        PathLengthNegative, PathLengthNotBelowIssuer, PathLengthOnLeaf,
        UrlMalformed, UrlNotHttp, OcspUrlMissing, CrlUrlMissing,
        ConstraintsOnLeaf, ConstraintMalformed, ConstraintExcludesEverything,
        AltNameNeededForEmptySubject, ServerNameMissing,
    };
    enum class Severity { Blocks, Warns, Informs };

    Field field = Field::Subject;
    Problem problem = Problem::SubjectEmpty;
    QStringList arguments; // values the words need: attribute name, limit, date in ISO 8601 ... foreign text stays foreign

    Severity severity() const;
    friend bool operator==(const Finding &, const Finding &) = default;
};

// The only judge of a request. Pure. An empty list, or one without Blocks, may be issued.
QList<Finding> check(const IssueRequest &request, const IssueContext &context);
bool mayBeIssued(const QList<Finding> &findings);
