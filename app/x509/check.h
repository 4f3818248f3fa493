// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/issuerequest.h"

#include <QList>
#include <QObject>
#include <QStringList>

// One thing a person can put right while typing.
struct Finding
{
    Q_GADGET
public:
    enum class Field { Profile, Issuer, Subject, CommonName, ApplicationUuid, AlternativeNames, Key, Validity, PathLength,
                       OcspUrl, CaIssuersUrl, CrlUrl, NameConstraints };
    enum class Problem {
        IssuerMissing, IssuerNotCa, IssuerMayNotSign, IssuerExpired, IssuerNotYetValid, IssuerKeyMissing, IssuerPathLengthExceeded,
        IssuerWeak, IssuerForOtherPurpose,
        SubjectEmpty, SubjectTaken, SubjectRepeated, SubjectSameAsIssuer, AttributeTooLong, AttributeEmpty, AttributeMalformed, CountryNotTwoLetters, CommonNameMissing,
        CommonNameMultiple, CommonNameNotAddress, UuidMissing, UuidPlaceNotAllowed, CommonNameReplacedByUuid,
        NameMalformed, NameTooMany, NameDuplicate, NameOutsideConstraints, DnsOrIpMissing, WildcardForClient,
        ValidityEmpty, ValidityTooShort, ValidityOutlivesIssuer, ValidityBeyond9999, ValidityVeryLong, ValidityEndsSoon,
        KeyNotForProfile, KeyWeakBeyond2030, KeyReaderLimits, KeyVeryLarge,
        PathLengthNegative, PathLengthNotBelowIssuer, PathLengthOnLeaf,
        UrlMalformed, UrlNotHttp, OcspUrlMissing, OcspUrlAdvised, CrlUrlMissing,
        ConstraintsOnLeaf, ConstraintMalformed, ConstraintExcludesEverything,
        AltNameNeededForEmptySubject, ServerNameMissing, KindNotForProfile,
    };
    enum class Severity { Blocks, Warns, Informs };
    Q_ENUM(Field)
    Q_ENUM(Problem)
    Q_ENUM(Severity)

    Field field = Field::Subject;
    Problem problem = Problem::SubjectEmpty;
    QStringList arguments; // values the words need: attribute name, limit, date in ISO 8601 ... foreign text stays foreign

    Severity severity() const;
    friend bool operator==(const Finding &, const Finding &) = default;
};

// The only judge of a request. Pure. An empty list, or one without Blocks, may be issued.
QList<Finding> check(const IssueRequest &request, const IssueContext &context);
// At most so many alternative names in a certificate that we make; more is a mistake (or an attack on readers, threat T2).
inline constexpr int alternativeNameLimit = 1000;
bool mayBeIssued(const QList<Finding> &findings);
