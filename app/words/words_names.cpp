// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/displaytext.h"
#include "x509/oid.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

}

namespace words {

QString kindName(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Root:
        return Say::tr("Root CA");
    case CertificateKind::Intermediate:
        return Say::tr("Intermediate CA");
    case CertificateKind::Client:
        return Say::tr("Client");
    case CertificateKind::Server:
        return Say::tr("Server");
    case CertificateKind::Other:
        return Say::tr("Other");
    }
    return {};
}

QString statusName(CertificateStatus status)
{
    switch (status) {
    case CertificateStatus::Valid:
        return Say::tr("valid");
    case CertificateStatus::Due:
        return Say::tr("due");
    case CertificateStatus::Expired:
        return Say::tr("expired");
    case CertificateStatus::NotYetValid:
        return Say::tr("not yet valid");
    case CertificateStatus::Revoked:
        return Say::tr("revoked");
    case CertificateStatus::Superseded:
        return Say::tr("superseded");
    }
    return {};
}

QString dueName(Due due)
{
    switch (due) {
    case Due::NotYetValid:
        return Say::tr("not yet valid");
    case Due::Expired:
        return Say::tr("expired");
    case Due::Within7:
        return Say::tr("within 7 days");
    case Due::Within30:
        return Say::tr("within 30 days");
    case Due::Within90:
        return Say::tr("within 90 days");
    case Due::Fine:
        return Say::tr("fine");
    }
    return {};
}

// Algorithm names are the same in every language.
QString keyName(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa2048:
        return QStringLiteral("RSA 2048");
    case KeyAlgorithm::Rsa3072:
        return QStringLiteral("RSA 3072");
    case KeyAlgorithm::Rsa4096:
        return QStringLiteral("RSA 4096");
    case KeyAlgorithm::Rsa8192:
        return QStringLiteral("RSA 8192");
    case KeyAlgorithm::EcP256:
        return QStringLiteral("EC P-256");
    case KeyAlgorithm::EcP384:
        return QStringLiteral("EC P-384");
    case KeyAlgorithm::EcP521:
        return QStringLiteral("EC P-521");
    case KeyAlgorithm::Ed25519:
        return QStringLiteral("Ed25519");
    case KeyAlgorithm::Ed448:
        return QStringLiteral("Ed448");
    }
    return {};
}

QString fieldName(Finding::Field field)
{
    switch (field) {
    case Finding::Field::Profile:
        return Say::tr("Service");
    case Finding::Field::Issuer:
        return Say::tr("Issuer");
    case Finding::Field::Subject:
        return Say::tr("Subject");
    case Finding::Field::CommonName:
        return Say::tr("Common name");
    case Finding::Field::ApplicationUuid:
        return Say::tr("Application UUID");
    case Finding::Field::AlternativeNames:
        return Say::tr("Alternative names");
    case Finding::Field::Key:
        return Say::tr("Key");
    case Finding::Field::Validity:
        return Say::tr("Validity");
    case Finding::Field::PathLength:
        return Say::tr("Path length");
    case Finding::Field::OcspUrl:
        return Say::tr("OCSP address");
    case Finding::Field::CaIssuersUrl:
        return Say::tr("Address of the issuer's certificate");
    case Finding::Field::CrlUrl:
        return Say::tr("Address of the revocation list");
    case Finding::Field::NameConstraints:
        return Say::tr("Name constraints");
    }
    return {};
}

QString keyUsage(KeyUsages usages)
{
    const std::pair<KeyUsage, QString> all[] = {
        {KeyUsage::DigitalSignature, Say::tr("digital signature")}, {KeyUsage::NonRepudiation, Say::tr("non-repudiation")},
        {KeyUsage::KeyEncipherment, Say::tr("key encipherment")},   {KeyUsage::DataEncipherment, Say::tr("data encipherment")},
        {KeyUsage::KeyAgreement, Say::tr("key agreement")},         {KeyUsage::KeyCertSign, Say::tr("signing certificates")},
        {KeyUsage::CrlSign, Say::tr("signing revocation lists")},   {KeyUsage::EncipherOnly, Say::tr("encipher only")},
        {KeyUsage::DecipherOnly, Say::tr("decipher only")},
    };
    QStringList names;
    for (const auto &[usage, name] : all) {
        if (usages.testFlag(usage))
            names << name;
    }
    return names.isEmpty() ? Say::tr("no use at all") : names.join(QStringLiteral(", "));
}

QString attributeName(const QString &oid)
{
    static constexpr struct { const char *oid; const char *name; } known[] = {
        {oid::commonName, QT_TRANSLATE_NOOP("words", "Common name (CN)")},
        {oid::country, QT_TRANSLATE_NOOP("words", "Country (C)")},
        {oid::locality, QT_TRANSLATE_NOOP("words", "Town (L)")},
        {oid::state, QT_TRANSLATE_NOOP("words", "State or province (ST)")},
        {oid::organization, QT_TRANSLATE_NOOP("words", "Organisation (O)")},
        {oid::organizationalUnit, QT_TRANSLATE_NOOP("words", "Organisational unit (OU)")},
        {oid::emailAddress, QT_TRANSLATE_NOOP("words", "E-mail address")},
        {oid::fortanixAppUuid, QT_TRANSLATE_NOOP("words", "Application UUID (Fortanix)")},
        {"2.5.4.4", QT_TRANSLATE_NOOP("words", "Surname (SN)")},
        {"2.5.4.5", QT_TRANSLATE_NOOP("words", "Serial number of the device or person")},
        {"2.5.4.9", QT_TRANSLATE_NOOP("words", "Street")},
        {"2.5.4.12", QT_TRANSLATE_NOOP("words", "Title")},
        {"2.5.4.17", QT_TRANSLATE_NOOP("words", "Postal code")},
        {"2.5.4.42", QT_TRANSLATE_NOOP("words", "Given name (GN)")},
        {"0.9.2342.19200300.100.1.1", QT_TRANSLATE_NOOP("words", "User id (UID)")},
        {"0.9.2342.19200300.100.1.25", QT_TRANSLATE_NOOP("words", "Domain component (DC)")},
    };
    for (const auto &attribute : known) {
        if (oid == QLatin1String(attribute.oid))
            return QCoreApplication::translate("words", attribute.name);
    }
    return displayText(oid::name(oid));
}

}
