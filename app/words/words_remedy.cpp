// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

}

namespace words {

// Many problems share a remedy: a certificate is never mended, only issued anew.
QString remedy(const Diagnosis &diagnosis)
{
    switch (diagnosis.problem) {
    case Diagnosis::Problem::VersionNotThree:
    case Diagnosis::Problem::SerialZero:
    case Diagnosis::Problem::SerialNegative:
    case Diagnosis::Problem::SerialTooLong:
    case Diagnosis::Problem::NotBeforeAfterNotAfter:
    case Diagnosis::Problem::DatesUnreadable:
    case Diagnosis::Problem::DuplicateExtension:
    case Diagnosis::Problem::UnknownCriticalExtension:
    case Diagnosis::Problem::ExtensionNotCritical:
    case Diagnosis::Problem::ExtensionWronglyCritical:
    case Diagnosis::Problem::AltNameMalformed:
        return Say::tr("Issue it anew with the wizard, which writes it as the standard asks.");
    case Diagnosis::Problem::SubjectEmptyWithoutAltName:
    case Diagnosis::Problem::AttributeTooLong:
    case Diagnosis::Problem::AttributeMalformed:
        return Say::tr("Issue it anew with a subject that the standard accepts, for example a common name of at most 64 characters.");
    case Diagnosis::Problem::Expired:
        return Say::tr("Renew it.");
    case Diagnosis::Problem::NotYetValid:
        return Say::tr("Wait, or check this computer's clock.");
    case Diagnosis::Problem::CaWithoutBasicConstraints:
    case Diagnosis::Problem::BasicConstraintsNotCritical:
    case Diagnosis::Problem::CaWithoutKeyCertSign:
    case Diagnosis::Problem::IssuerNotCa:
        return Say::tr("Make a proper CA with the wizard and issue the certificates below it again.");
    case Diagnosis::Problem::LeafWithKeyCertSign:
    case Diagnosis::Problem::PathLengthOnLeaf:
    case Diagnosis::Problem::NameConstraintsOnLeaf:
    case Diagnosis::Problem::KeyUsageMissing:
    case Diagnosis::Problem::KeyUsageNotCritical:
    case Diagnosis::Problem::KeyUsageUnfit:
    case Diagnosis::Problem::ExtendedKeyUsageMissing:
    case Diagnosis::Problem::ExtendedKeyUsageUnfit:
    case Diagnosis::Problem::CaUsedAsLeaf:
        return Say::tr("Issue a client certificate with the wizard; its uses are set as services expect them.");
    case Diagnosis::Problem::PathLengthExceeded:
        return Say::tr("Issue it from a CA nearer the root, or make a new root that allows more levels.");
    case Diagnosis::Problem::SubjectKeyIdMissing:
    case Diagnosis::Problem::AuthorityKeyIdMissing:
        return Say::tr("Issue it anew when you renew it; until then most services cope.");
    case Diagnosis::Problem::AuthorityKeyIdMismatch:
    case Diagnosis::Problem::SignatureWrong:
        return Say::tr("Import the CA that really signed it, or issue it anew from the CA you have.");
    case Diagnosis::Problem::NameOutsideConstraints:
        return Say::tr("Issue it with a name inside the CA's constraints, or from another CA.");
    case Diagnosis::Problem::WeakSignature:
    case Diagnosis::Problem::WeakKey:
        return Say::tr("Replace it soon with EC P-256 or RSA 3072 and SHA-256.");
    case Diagnosis::Problem::KeyShortBeyond2030:
        return Say::tr("Use EC P-256 or RSA 3072 at the next renewal.");
    case Diagnosis::Problem::OddRsaExponent:
        return Say::tr("Make a new key here at the next renewal.");
    case Diagnosis::Problem::UnknownAlgorithm:
        return Say::tr("Ask whoever made it whether the service can read it.");
    case Diagnosis::Problem::IssuerUnknown:
        return Say::tr("Import its issuer, and the CAs above that.");
    case Diagnosis::Problem::OutlivesIssuer:
    case Diagnosis::Problem::IssuerExpired:
        return Say::tr("Renew the issuer first, then this certificate.");
    case Diagnosis::Problem::UuidMissing:
    case Diagnosis::Problem::UuidNotWhereWanted:
        return Say::tr("Issue it anew with the service's profile and the application's UUID.");
    case Diagnosis::Problem::OcspUrlMissing:
        return Say::tr("Issue it anew with the responder's address; it cannot be added to a certificate that exists.");
    case Diagnosis::Problem::AltNameMissing:
        return Say::tr("Issue it anew with the host name or IP address under alternative names.");
    case Diagnosis::Problem::CommonNameNotAddress:
        return Say::tr("Issue it anew with the address that is registered at the service as its common name.");
    case Diagnosis::Problem::SerialShort:
    case Diagnosis::Problem::TooManyNames:
        return {}; // worth knowing, nothing to do
    }
    return {};
}

}
