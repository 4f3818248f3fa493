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

QString argument(const Diagnosis &diagnosis, qsizetype index)
{
    return displayText(diagnosis.arguments.value(index));
}

bool has(const Diagnosis &diagnosis, qsizetype count)
{
    return diagnosis.arguments.size() >= count;
}

QString dateOf(const Diagnosis &diagnosis)
{
    const QString text = diagnosis.arguments.value(0);
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    return when.isValid() ? words::date(when) : displayText(text);
}

QString sentence(const Diagnosis &diagnosis)
{
    switch (diagnosis.problem) {
    case Diagnosis::Problem::VersionNotThree:
        return Say::tr("It is of an X.509 version before 3, which has no room to say what it is for. Strict services refuse it.");
    case Diagnosis::Problem::SerialZero:
        return Say::tr("Its serial number is 0; the standard asks for a positive number.");
    case Diagnosis::Problem::SerialNegative:
        return Say::tr("Its serial number is negative; the standard asks for a positive number.");
    case Diagnosis::Problem::SerialTooLong:
        return Say::tr("Its serial number is longer than the 20 octets that are allowed.");
    case Diagnosis::Problem::SerialShort:
        return Say::tr("Its serial number is short and can be guessed or repeat; 64 random bits or more are usual.");
    case Diagnosis::Problem::SubjectEmptyWithoutAltName:
        return Say::tr("It names nobody: the subject is empty and there is no alternative name.");
    case Diagnosis::Problem::AttributeTooLong:
        return Say::tr("A part of its subject is longer than the standard accepts: %1.").arg(words::attributeName(diagnosis.arguments.value(0)));
    case Diagnosis::Problem::AttributeMalformed:
        return Say::tr("A part of its subject is not valid text: %1.").arg(words::attributeName(diagnosis.arguments.value(0)));
    case Diagnosis::Problem::NotBeforeAfterNotAfter:
        return Say::tr("It ends before it begins, so it is never valid.");
    case Diagnosis::Problem::DatesUnreadable:
        return Say::tr("Its dates cannot be read.");
    case Diagnosis::Problem::Expired:
        return has(diagnosis, 1) ? Say::tr("It expired on %1.").arg(dateOf(diagnosis)) : Say::tr("It has expired.");
    case Diagnosis::Problem::NotYetValid:
        return has(diagnosis, 1) ? Say::tr("It is not valid before %1.").arg(dateOf(diagnosis)) : Say::tr("It is not valid yet.");
    case Diagnosis::Problem::CaWithoutBasicConstraints:
        return Say::tr("It signs other certificates, but does not say that it is a CA (basicConstraints is missing).");
    case Diagnosis::Problem::BasicConstraintsNotCritical:
        return Say::tr("It says that it is a CA, but does not mark this as critical.");
    case Diagnosis::Problem::CaWithoutKeyCertSign:
        return Say::tr("It is a CA whose key usage does not include signing certificates.");
    case Diagnosis::Problem::LeafWithKeyCertSign:
        return Say::tr("It may sign certificates by its key usage, but is not a CA.");
    case Diagnosis::Problem::PathLengthOnLeaf:
        return Say::tr("It limits the CAs below it (path length), but is not a CA itself.");
    case Diagnosis::Problem::PathLengthExceeded:
        return Say::tr("There are more CAs below it than its path length allows.");
    case Diagnosis::Problem::KeyUsageMissing:
        return Say::tr("It does not say what its key may be used for (keyUsage is missing).");
    case Diagnosis::Problem::KeyUsageNotCritical:
        return Say::tr("Its key usage is not marked as critical.");
    case Diagnosis::Problem::KeyUsageUnfit:
        return Say::tr("Its key usage does not include digital signature, which a TLS handshake needs.");
    case Diagnosis::Problem::ExtendedKeyUsageMissing:
        return Say::tr("It does not say that it is for TLS clients (extended key usage is missing).");
    case Diagnosis::Problem::ExtendedKeyUsageUnfit:
        return Say::tr("Its extended key usage does not include the purpose it is meant for.");
    case Diagnosis::Problem::SubjectKeyIdMissing:
        return Say::tr("It has no identifier of its own key (subject key identifier), by which chains are built.");
    case Diagnosis::Problem::AuthorityKeyIdMissing:
        return Say::tr("It has no identifier of its issuer's key (authority key identifier), by which chains are built.");
    case Diagnosis::Problem::AuthorityKeyIdMismatch:
        return Say::tr("It points to another key than its issuer's. It may be signed by an older CA of the same name.");
    case Diagnosis::Problem::NameConstraintsOnLeaf:
        return Say::tr("It has name constraints, which only a CA may have.");
    case Diagnosis::Problem::NameOutsideConstraints:
        return has(diagnosis, 1) ? Say::tr("\"%1\" is outside the names that a CA above may certify.").arg(argument(diagnosis, 0))
                                 : Say::tr("One of its names is outside those that a CA above may certify.");
    case Diagnosis::Problem::CaUsedAsLeaf:
        return Say::tr("It is a CA but is used as a client. Whoever has its key can make further certificates.");
    case Diagnosis::Problem::WeakSignature:
        return has(diagnosis, 1) ? Say::tr("It is signed with %1, which is broken or close to it.").arg(argument(diagnosis, 0))
                                 : Say::tr("It is signed with an algorithm that is broken or close to it.");
    case Diagnosis::Problem::WeakKey:
        return has(diagnosis, 1) ? Say::tr("Its key (%1) is too short to be safe.").arg(argument(diagnosis, 0)) : Say::tr("Its key is too short to be safe.");
    case Diagnosis::Problem::KeyShortBeyond2030:
        return Say::tr("Its key has 112 bits of strength and it lives beyond 2030, when 128 are asked for.");
    case Diagnosis::Problem::OddRsaExponent:
        return Say::tr("Its RSA key has an unusual public exponent; 65537 is usual.");
    case Diagnosis::Problem::UnknownAlgorithm:
        return has(diagnosis, 1) ? Say::tr("It uses the algorithm %1, which this program cannot check.").arg(argument(diagnosis, 0))
                                 : Say::tr("It uses an algorithm that this program cannot check.");
    case Diagnosis::Problem::IssuerUnknown:
        return Say::tr("Its issuer is not on this desk, so its signature was not checked.");
    case Diagnosis::Problem::IssuerNotCa:
        return Say::tr("The certificate that signed it is not a CA.");
    case Diagnosis::Problem::SignatureWrong:
        return Say::tr("Its signature does not fit the certificate that is named as its issuer.");
    case Diagnosis::Problem::OutlivesIssuer:
        return has(diagnosis, 1) ? Say::tr("It lives longer than its issuer, so it stops working on %1.").arg(dateOf(diagnosis))
                                 : Say::tr("It lives longer than its issuer and stops working when the issuer ends.");
    case Diagnosis::Problem::IssuerExpired:
        return has(diagnosis, 1) ? Say::tr("Its issuer expired on %1.").arg(dateOf(diagnosis)) : Say::tr("Its issuer has expired.");
    case Diagnosis::Problem::UuidMissing:
        return Say::tr("It carries no application UUID, by which this service recognises an application.");
    case Diagnosis::Problem::UuidNotWhereWanted:
        return Say::tr("It carries the application UUID where this service does not look.");
    case Diagnosis::Problem::OcspUrlMissing:
        return Say::tr("It names no OCSP responder, which this service asks about revocation.");
    case Diagnosis::Problem::AltNameMissing:
        return Say::tr("It has no host name or IP address under alternative names, by which it would be verified.");
    case Diagnosis::Problem::CommonNameNotAddress:
        return Say::tr("Its common name is not an IP address or host name, as this service wants it.");
    case Diagnosis::Problem::UnknownCriticalExtension:
        return has(diagnosis, 1) ? Say::tr("It has a critical extension that is not known here (%1); verifiers must refuse it.").arg(argument(diagnosis, 0))
                                 : Say::tr("It has a critical extension that is not known here; verifiers must refuse it.");
    case Diagnosis::Problem::DuplicateExtension:
        return has(diagnosis, 1) ? Say::tr("It has the extension %1 twice, which is not allowed.").arg(argument(diagnosis, 0))
                                 : Say::tr("It has an extension twice, which is not allowed.");
    case Diagnosis::Problem::ExtensionNotCritical:
        return Say::tr("Its extension %1 must be marked as critical, and is not.").arg(argument(diagnosis, 0));
    case Diagnosis::Problem::ExtensionWronglyCritical:
        return Say::tr("Its extension %1 must not be marked as critical, but is.").arg(argument(diagnosis, 0));
    case Diagnosis::Problem::AltNameMalformed:
        return Say::tr("One of its alternative names is not well formed: %1.").arg(argument(diagnosis, 0));
    case Diagnosis::Problem::TooManyNames:
        return Say::tr("It has more than 1,000 alternative names; only the first are shown here.");
    }
    return {};
}

}

namespace words {

QString diagnosis(const Diagnosis &diagnosis)
{
    const QString text = sentence(diagnosis);
    if (diagnosis.depth == 0)
        return text;
    return diagnosis.depth == 1 ? Say::tr("About its issuer: %1").arg(text) : Say::tr("About a CA further up: %1").arg(text);
}

}
