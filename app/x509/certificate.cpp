// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/certificate.h"

#include "x509/certificatedata.h"
#include "x509/dertime.h"
#include "x509/oid.h"
#include "x509/pem.h"

#include <openssl/err.h>

#include <QCryptographicHash>

Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    constexpr qsizetype largest = 1 << 20; // threat T2
    if (der.size() > largest)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 octets").arg(der.size())};
    auto data = std::make_shared<Data>();
    data->der = QByteArray(der.constData(), der.size()); // not shared: `der` may be raw memory or a slice of a large file
    Result<CertificateSkeleton> skeleton = CertificateSkeleton::of(data->der);
    if (!skeleton)
        return skeleton.error();
    data->skeleton = std::move(*skeleton);
    ERR_clear_error();
    if (!data->skeleton.plain && !data->x509())
        return opensslError(Error::Code::Malformed);
    return Certificate(std::move(data));
}

const QByteArray &Certificate::der() const
{
    return d->der;
}

int Certificate::version() const
{
    return d->skeleton.version;
}

QString Certificate::serial() const
{
    QByteArray octets = d->skeleton.serial.toByteArray();
    const bool negative = !octets.isEmpty() && (static_cast<unsigned char>(octets[0]) & 0x80);
    if (negative) { // two's complement
        int carry = 1;
        for (qsizetype i = octets.size(); i-- > 0;) {
            const int sum = (~static_cast<unsigned char>(octets[i]) & 0xff) + carry;
            octets[i] = char(sum & 0xff);
            carry = sum >> 8;
        }
    }
    QByteArray hex = octets.toHex().toUpper();
    qsizetype zeros = 0;
    while (zeros < hex.size() && hex[zeros] == '0')
        ++zeros;
    hex = hex.mid(zeros);
    return (negative ? QStringLiteral("-") : QString()) + (hex.isEmpty() ? QStringLiteral("0") : QString::fromLatin1(hex));
}

int Certificate::serialOctets() const
{
    return int(d->skeleton.serial.size());
}

const DistinguishedName &Certificate::subject() const
{
    return d->subject.get([this] { return DistinguishedName::fromDer(subjectDer()).value_or(DistinguishedName()); });
}

const DistinguishedName &Certificate::issuer() const
{
    return d->issuer.get([this] { return DistinguishedName::fromDer(issuerDer()).value_or(DistinguishedName()); });
}

QByteArray Certificate::subjectDer() const
{
    return d->skeleton.subject.toByteArray();
}

QByteArray Certificate::issuerDer() const
{
    return d->skeleton.issuer.toByteArray();
}

QDateTime Certificate::notBefore() const
{
    return der::time(d->skeleton.notBefore);
}

QDateTime Certificate::notAfter() const
{
    return der::time(d->skeleton.notAfter);
}

const PublicKey &Certificate::publicKey() const
{
    return d->publicKey.get([this] { return PublicKey::fromSpki(d->skeleton.spki.toByteArray()); });
}

QString Certificate::signatureAlgorithm() const
{
    return oid::name(signatureOid());
}

QString Certificate::signatureOid() const
{
    return der::dotted(d->skeleton.signatureOid);
}

QByteArray Certificate::sha256() const
{
    return d->sha256.get([this] { return QCryptographicHash::hash(d->der, QCryptographicHash::Sha256); });
}

QByteArray Certificate::sha1() const
{
    return QCryptographicHash::hash(d->der, QCryptographicHash::Sha1);
}

QByteArray Certificate::toPem() const
{
    return pem::encode(QByteArrayLiteral("CERTIFICATE"), d->der);
}

bool Certificate::isSignedBy(const Certificate &issuer) const
{
    constexpr int largestModulus = 16384;
    if (issuer.publicKey().type == PublicKey::Type::Unknown || issuer.publicKey().bits > largestModulus)
        return false;
    X509 *own = handle();
    X509 *other = issuer.handle();
    EVP_PKEY *key = other ? X509_get0_pubkey(other) : nullptr;
    const bool good = own && key && X509_verify(own, key) == 1;
    ERR_clear_error();
    return good;
}

x509_st *Certificate::handle() const
{
    return d->x509();
}
