// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/displaytext.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

QString argument(const Finding &finding, qsizetype index)
{
    return displayText(finding.arguments.value(index));
}

QString attribute(const Finding &finding)
{
    const QString oid = finding.arguments.value(0);
    return oid.isEmpty() ? Say::tr("An attribute of the subject") : words::attributeName(oid);
}

// Dates travel as ISO 8601; what cannot be read as one is shown as it is.
QString dateOf(const Finding &finding, qsizetype index)
{
    const QString text = finding.arguments.value(index);
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    return when.isValid() ? words::date(when) : displayText(text);
}

bool has(const Finding &finding, qsizetype count)
{
    return finding.arguments.size() >= count;
}

}

namespace words {

QString finding(const Finding &finding)
{
    switch (finding.problem) {
    case Finding::Problem::IssuerMissing:
        return Say::tr("Choose the CA that signs. Only a root CA signs itself.");
    case Finding::Problem::IssuerNotCa:
        return Say::tr("The chosen issuer is not a CA. Choose a root or an intermediate CA.");
    case Finding::Problem::IssuerMayNotSign:
        return Say::tr("The issuer's key usage does not allow it to sign certificates. Choose a CA that may.");
    case Finding::Problem::IssuerExpired:
        return has(finding, 1) ? Say::tr("The issuer, or a CA above it, expired on %1. Renew it first, or choose another.").arg(dateOf(finding, 0))
                               : Say::tr("The issuer, or a CA above it, has expired. Renew it first, or choose another.");
    case Finding::Problem::IssuerNotYetValid:
        return has(finding, 1) ? Say::tr("The issuer is not valid before %1. Wait until then, or choose another.").arg(dateOf(finding, 0))
                               : Say::tr("The issuer is not valid yet. Wait, or choose another.");
    case Finding::Problem::IssuerKeyMissing:
        return Say::tr("The issuer's private key is not on this desk, so it cannot sign here. Import the key, or choose a CA made here.");
    case Finding::Problem::IssuerPathLengthExceeded:
        return Say::tr("A CA above does not allow another CA below it (its path length is used up). Issue from a CA nearer the root.");
    case Finding::Problem::IssuerWeak:
        return Say::tr("The issuer, or a CA above it, has a key or signature too weak for today's verifiers. Make a new CA with at least RSA 3072 or EC P-256.");
    case Finding::Problem::IssuerForOtherPurpose:
        return Say::tr("The issuer, or a CA above it, is limited to other uses by its extended key usage. Choose a CA without that limit.");
    case Finding::Problem::SubjectEmpty:
        return Say::tr("The subject is empty. Give at least a common name, for example the application's name.");
    case Finding::Problem::SubjectTaken:
        return Say::tr("This issuer already has a certificate with this subject and another key, which verifiers confuse. Change the name, for example by adding the year.");
    case Finding::Problem::SubjectRepeated:
        return Say::tr("This issuer already has a certificate with this subject and another key. That is usual for a renewal; otherwise change the name to tell them apart.");
    case Finding::Problem::SubjectSameAsIssuer:
        return Say::tr("The subject is the same as the issuer's, so it would look self-signed. Give it a name of its own.");
    case Finding::Problem::AttributeTooLong:
        return has(finding, 2) ? Say::tr("%1 is too long. At most %2 characters are accepted.").arg(attribute(finding), argument(finding, 1))
                               : Say::tr("%1 is longer than the standard (RFC 5280) accepts. Shorten it.").arg(attribute(finding));
    case Finding::Problem::AttributeEmpty:
        return Say::tr("%1 is empty. Fill it in, or remove it.").arg(attribute(finding));
    case Finding::Problem::AttributeMalformed:
        return Say::tr("%1 contains characters that are not allowed there. Use plain letters, digits and spaces.").arg(attribute(finding));
    case Finding::Problem::CountryNotTwoLetters:
        return Say::tr("A country is given by its two-letter code, for example DE, CH or US.");
    case Finding::Problem::CommonNameMissing:
        return Say::tr("The common name (CN) is missing. This service looks there; give a name of 1 to 64 characters.");
    case Finding::Problem::CommonNameMultiple:
        return Say::tr("There is more than one common name (CN). Keep one; put other names under alternative names.");
    case Finding::Problem::CommonNameNotAddress:
        return Say::tr("This service wants the client's registered address as the common name: an IP address or a host name, for example client1.example.com.");
    case Finding::Problem::UuidMissing:
        return Say::tr("This service recognises the application by its UUID. Copy it from the application's page in the service.");
    case Finding::Problem::UuidPlaceNotAllowed:
        return Say::tr("This service does not look for the UUID there. Choose one of the places it offers.");
    case Finding::Problem::CommonNameReplacedByUuid:
        return Say::tr("The application UUID takes the place of the common name you gave. That name stays as the certificate's name on this desk.");
    case Finding::Problem::NameMalformed:
        return Say::tr("\"%1\" is not an alternative name. Accepted are host names, IP addresses, absolute URIs and mail addresses.").arg(argument(finding, 0));
    case Finding::Problem::NameTooMany:
        return has(finding, 1) ? Say::tr("There are too many alternative names. At most %1 are accepted.").arg(argument(finding, 0))
                               : Say::tr("There are too many alternative names. Split them over several certificates.");
    case Finding::Problem::NameDuplicate:
        return Say::tr("\"%1\" is listed twice under alternative names. Keep one.").arg(argument(finding, 0));
    case Finding::Problem::NameOutsideConstraints:
        return Say::tr("\"%1\" is outside the names that a CA above is allowed to certify. Use a name inside, or another issuer.").arg(argument(finding, 0));
    case Finding::Problem::DnsOrIpMissing:
        return Say::tr("This service recognises the client by a host name or an IP address. Add one under alternative names.");
    case Finding::Problem::WildcardForClient:
        return Say::tr("A name with * means many hosts and says little about one client. Prefer the client's own name.");
    case Finding::Problem::ValidityEmpty:
        return Say::tr("The certificate would end before it begins. Choose an end in the future.");
    case Finding::Problem::ValidityTooShort:
        return Say::tr("The validity is too short to be useful. Give at least one day.");
    case Finding::Problem::ValidityOutlivesIssuer:
        return has(finding, 1) ? Say::tr("The CA ends on %1, and the certificate would stop working with it. Choose that day or an earlier one, or \"as long as the CA lives\".").arg(dateOf(finding, 0))
                               : Say::tr("The certificate would outlive its CA and stop working with it. Choose \"as long as the CA lives\".");
    case Finding::Problem::ValidityBeyond9999:
        return Say::tr("A certificate cannot end after the year 9999. Choose an earlier end.");
    case Finding::Problem::ValidityVeryLong:
        return Say::tr("This is unusually long. A key that lives for years is harder to replace; about 13 months is usual for a client.");
    case Finding::Problem::ValidityEndsSoon:
        return has(finding, 1) ? Say::tr("It would end soon, on %1, because its CA does. Consider renewing the CA first.").arg(dateOf(finding, 0))
                               : Say::tr("It would end soon. Consider a longer validity, or renew the CA first.");
    case Finding::Problem::KeyNotForProfile:
        return Say::tr("This service does not accept keys of this kind. Choose one of those that it offers.");
    case Finding::Problem::KeyWeakBeyond2030:
        return Say::tr("RSA 2048 is considered too weak after 2030, and this certificate lives longer. Prefer EC P-256 or RSA 3072.");
    case Finding::Problem::KeyReaderLimits:
        return Say::tr("Not every program reads keys of this kind: Firefox and some key stores refuse them. EC P-256 is read everywhere.");
    case Finding::Problem::KeyVeryLarge:
        return Say::tr("A key this large is slow to make and to use, and some devices refuse it. RSA 4096 or EC P-384 is strong enough.");
    case Finding::Problem::PathLengthNegative:
        return Say::tr("The path length, the number of CAs allowed below this one, is 0 or more.");
    case Finding::Problem::PathLengthNotBelowIssuer:
        return has(finding, 1) ? Say::tr("The path length must be smaller than the issuer's. Give at most %1.").arg(argument(finding, 0))
                               : Say::tr("The path length must be smaller than the issuer's. Give a smaller number.");
    case Finding::Problem::PathLengthOnLeaf:
        return Say::tr("Only a CA has a path length. Leave it out for a client or a server.");
    case Finding::Problem::UrlMalformed:
        return Say::tr("\"%1\" is not a web address. Write it in full, for example http://pki.example.com/ca.crl.").arg(argument(finding, 0));
    case Finding::Problem::UrlNotHttp:
        return Say::tr("\"%1\" does not begin with http://. Other kinds are often not fetched; https can need the very certificate it is about.").arg(argument(finding, 0));
    case Finding::Problem::OcspUrlMissing:
        return Say::tr("This service asks an OCSP responder whether the certificate was revoked. Give its address now; it cannot be added later.");
    case Finding::Problem::OcspUrlAdvised:
        return Say::tr("This service can ask an OCSP responder whether the certificate was revoked. If you run one, give its address now; it cannot be added later.");
    case Finding::Problem::CrlUrlMissing:
        return Say::tr("This service fetches a revocation list (CRL). Give its address now; it cannot be added later.");
    case Finding::Problem::ConstraintsOnLeaf:
        return Say::tr("Only a CA has name constraints. Remove them for a client or a server.");
    case Finding::Problem::ConstraintMalformed:
        return Say::tr("\"%1\" is not a name constraint. Accepted are domains (example.com), networks (10.0.0.0/8), mail domains and hosts.").arg(argument(finding, 0));
    case Finding::Problem::ConstraintExcludesEverything:
        return Say::tr("With these name constraints the CA could certify nothing at all. Remove what is both permitted and excluded.");
    case Finding::Problem::AltNameNeededForEmptySubject:
        return Say::tr("With an empty subject at least one alternative name is needed. Add one, or give a common name.");
    case Finding::Problem::ServerNameMissing:
        return Say::tr("A server is verified by its host name or IP address under alternative names. Add at least one.");
    case Finding::Problem::KindNotForProfile:
        return Say::tr("The chosen service takes another kind of certificate. Choose the kind it takes, or another service.");
    }
    return {};
}

}
