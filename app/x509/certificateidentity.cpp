// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/certificate.h"

#include "x509/certificatedata.h"
#include "x509/oid.h"

// What a certificate is, and what to call it.

using namespace Qt::StringLiterals;

bool Certificate::isSelfIssued() const
{
    return d->skeleton.subject == d->skeleton.issuer || subject().matches(issuer());
}

CertificateKind Certificate::kind() const
{
    if (isCa())
        return isSelfIssued() ? CertificateKind::Root : CertificateKind::Intermediate;
    const std::optional<QStringList> purposes = extendedKeyUsage();
    if (purposes && purposes->contains(QLatin1String(oid::clientAuth)))
        return CertificateKind::Client;
    if (purposes && purposes->contains(QLatin1String(oid::serverAuth)))
        return CertificateKind::Server;
    return CertificateKind::Other;
}

std::optional<ApplicationUuid> Certificate::applicationUuid() const
{
    for (const char *type : {oid::fortanixAppUuid, oid::commonName})
        for (const QString &value : subject().values(QLatin1String(type)))
            if (const auto uuid = ApplicationUuid::fromText(value))
                return uuid;
    for (const GeneralName &name : alternativeNames())
        if (name.type == GeneralName::Type::Uri && name.value.startsWith(u"urn:uuid:"_s, Qt::CaseInsensitive))
            if (const auto uuid = ApplicationUuid::fromText(name.value))
                return uuid;
    return {};
}

bool Certificate::uuidInAttribute() const
{
    for (const QString &value : subject().values(QLatin1String(oid::fortanixAppUuid)))
        if (ApplicationUuid::fromText(value))
            return true;
    return false;
}

QString Certificate::suggestedName() const
{
    const DistinguishedName &name = subject();
    if (const QString common = name.first(QLatin1String(oid::commonName)); !common.trimmed().isEmpty())
        return common;
    for (const GeneralName &alternative : alternativeNames())
        if (alternative.type != GeneralName::Type::Other && !alternative.value.trimmed().isEmpty())
            return alternative.value;
    for (const char *type : {oid::organizationalUnit, oid::organization})
        if (const QString value = name.first(QLatin1String(type)); !value.trimmed().isEmpty())
            return value;
    if (!name.isEmpty())
        return name.toText();
    // Nameless: a piece of the fingerprint can at least be looked up, and is not mistaken for a serial.
    return u"SHA-256 "_s + QString::fromLatin1(sha256().first(8).toHex(':'));
}
