// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/intake.h"

#include "x509/dershape.h"
#include "x509/javatruststore.h"
#include "x509/pem.h"
#include "x509/pemblocks.h"
#include "x509/pkcs12.h"
#include "x509/pkcs7.h"

namespace intake {

namespace {

struct Reading
{
    const Secret &password;
    const Limits &limits;
    Contents contents;
    int object = 0; // the one in hand, 1-based
    int line = 0;
};

void refuse(Reading &reading, const QByteArray &label, const Error &error)
{
    reading.contents.refused << Refusal{reading.object, reading.line, label, error};
}

void keep(Reading &reading, const Certificate &certificate, const QString &name = {})
{
    if (!name.isEmpty())
        reading.contents.names.insert(int(reading.contents.certificates.size()), name);
    reading.contents.certificates << certificate;
}

void takeCertificate(Reading &reading, const QByteArray &der, const QByteArray &label)
{
    const Result<Certificate> certificate = Certificate::fromDer(der);
    if (certificate)
        keep(reading, *certificate);
    else
        refuse(reading, label, certificate.error());
}

void takeKey(Reading &reading, const Result<PrivateKey> &key, const QByteArray &label)
{
    if (key)
        reading.contents.keys << *key;
    else
        refuse(reading, label, key.error());
}

// Objects inside a container are counted on from the ones that could be read.
void refuseUnreadable(Reading &reading, int count, const QByteArray &label)
{
    for (int i = 0; i < count; ++i) {
        ++reading.object;
        refuse(reading, label, {Error::Code::Malformed, QStringLiteral("not readable")});
    }
}

void takePkcs7(Reading &reading, const QByteArray &der)
{
    const Result<pkcs7::Bag> bag = pkcs7::read(der);
    if (!bag) {
        refuse(reading, "PKCS7", bag.error());
        return;
    }
    for (const Certificate &certificate : bag->certificates)
        keep(reading, certificate);
    if (bag->certificates.isEmpty() && bag->unreadable == 0)
        refuse(reading, "PKCS7", {Error::Code::NotFound, QStringLiteral("no certificate inside")});
    refuseUnreadable(reading, bag->unreadable, "CERTIFICATE");
}

Result<void> takePkcs12(Reading &reading, const QByteArray &der)
{
    const Result<pkcs12::Contents> contents = pkcs12::read(der, reading.password, reading.limits.kdf);
    if (!contents)
        return contents.error();
    for (const pkcs12::Entry &entry : contents->entries) {
        ++reading.object;
        if (entry.certificate)
            keep(reading, *entry.certificate, entry.friendlyName);
        if (entry.key)
            reading.contents.keys << *entry.key;
    }
    for (const Error &error : contents->unreadable) {
        ++reading.object;
        refuse(reading, "PKCS#12 BAG", error);
    }
    return {};
}

Result<void> takeJks(Reading &reading, const QByteArray &bytes)
{
    const Result<javatruststore::Contents> contents = javatruststore::read(bytes, reading.password.isEmpty() ? nullptr : &reading.password);
    if (!contents)
        return contents.error();
    for (const javatruststore::Entry &entry : contents->entries) {
        ++reading.object;
        keep(reading, entry.certificate, entry.alias);
    }
    for (int i = 0; i < contents->privateKeys; ++i) {
        ++reading.object;
        refuse(reading, "PRIVATE KEY", {Error::Code::Unsupported, QStringLiteral("private key in a JKS: convert it to PKCS#12 with keytool -importkeystore")});
    }
    refuseUnreadable(reading, contents->unreadable, "CERTIFICATE");
    return {};
}

// "BEGIN TRUSTED CERTIFICATE" carries OpenSSL's trust settings behind the certificate; they are OpenSSL's own business.
QByteArray withoutTrustSettings(QByteArrayView der)
{
    const Shape shape = shapeOf(der);
    return (shape.size > 0 ? der.first(shape.size) : der).toByteArray();
}

void takeObject(Reading &reading, const pem::Object &object)
{
    const QByteArray &label = object.label;
    if (label == "CERTIFICATE" || label == "X509 CERTIFICATE")
        takeCertificate(reading, object.bytes.view().toByteArray(), label);
    else if (label == "TRUSTED CERTIFICATE")
        takeCertificate(reading, withoutTrustSettings(object.bytes.view()), label);
    else if (label == "PKCS7" || label == "CMS" || label == "PKCS #7 SIGNED DATA")
        takePkcs7(reading, object.bytes.view().toByteArray());
    else if (label.endsWith("PRIVATE KEY"))
        takeKey(reading, pkcs8::readPem(label, object.headers, object.bytes, reading.password, reading.limits.kdf), label);
    else
        reading.contents.otherLabels << label;
}

Result<void> takePem(Reading &reading, QByteArrayView text)
{
    const QList<Block> blocks = blocksOf(text, reading.limits.objects);
    if (blocks.size() > reading.limits.objects)
        return Error{Error::Code::TooLarge, QStringLiteral("over %1 objects").arg(reading.limits.objects)};
    for (const Block &block : blocks) {
        ++reading.object;
        reading.line = block.line;
        if (!block.whole) {
            refuse(reading, block.label, {Error::Code::Malformed, QStringLiteral("begins and does not end")});
            continue;
        }
        const Result<std::vector<pem::Object>> objects = pem::decode(block.text, 1);
        if (!objects) {
            refuse(reading, block.label, objects.error());
            continue;
        }
        for (const pem::Object &object : *objects)
            takeObject(reading, object);
    }
    return {};
}

// One DER object after the other; what is left over and is no object is named, not dropped.
void takeDer(Reading &reading, const QByteArray &bytes)
{
    for (QByteArrayView rest = bytes; !rest.trimmed().isEmpty();) {
        if (++reading.object > reading.limits.objects) {
            refuse(reading, {}, {Error::Code::TooLarge, QStringLiteral("over %1 objects").arg(reading.limits.objects)});
            return;
        }
        const Shape shape = shapeOf(rest);
        const QByteArrayView object = shape.size > 0 ? rest.first(shape.size) : rest;
        rest = rest.sliced(object.size());
        switch (shape.format) {
        case Format::DerCertificate:
            takeCertificate(reading, object.toByteArray(), "CERTIFICATE");
            break;
        case Format::Pkcs7:
            takePkcs7(reading, object.toByteArray());
            break;
        case Format::PrivateKey:
            takeKey(reading, pkcs8::read(Secret::fromBytes(object), reading.password, reading.limits.kdf), "PRIVATE KEY");
            break;
        case Format::CertificateRequest:
            reading.contents.otherLabels << "CERTIFICATE REQUEST";
            break;
        case Format::Crl:
            reading.contents.otherLabels << "X509 CRL";
            break;
        case Format::Pkcs12:
        case Format::Pem:
        case Format::Jks:
        case Format::Unknown:
            refuse(reading, {}, {Error::Code::Malformed, QStringLiteral("%1 bytes that are no object").arg(object.size())});
            return;
        }
    }
}

// Nothing was taken: the reason that helps most. A password puts things right, so it comes first.
Error reason(const Contents &contents)
{
    for (const Error::Code code : {Error::Code::WrongPassword, Error::Code::PasswordNeeded, Error::Code::TooLarge}) {
        for (const Refusal &refusal : contents.refused) {
            if (refusal.error.code == code)
                return refusal.error;
        }
    }
    if (!contents.refused.isEmpty())
        return contents.refused.first().error;
    if (!contents.otherLabels.isEmpty())
        return {Error::Code::Unsupported, QString::fromLatin1(contents.otherLabels.first())};
    return {Error::Code::Malformed, QStringLiteral("nothing inside")};
}

}

Format sniff(const QByteArray &bytes)
{
    if (javatruststore::looksLikeJks(bytes))
        return Format::Jks;
    const Shape shape = shapeOf(bytes);
    if (shape.format != Format::Unknown)
        return shape.format;
    return pem::looksLikePem(bytes) ? Format::Pem : Format::Unknown;
}

Result<Contents> read(const QByteArray &bytes, const Secret &password, const Limits &limits)
{
    if (bytes.size() > limits.file)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size())};
    Reading reading{password, limits, {}, 0, 0};
    reading.contents.format = sniff(bytes);
    Result<void> taken;
    switch (reading.contents.format) {
    case Format::Pem:
        taken = takePem(reading, bytes);
        break;
    case Format::Pkcs12:
        taken = takePkcs12(reading, bytes);
        break;
    case Format::Jks:
        taken = takeJks(reading, bytes);
        break;
    case Format::DerCertificate:
    case Format::Pkcs7:
    case Format::PrivateKey:
    case Format::CertificateRequest:
    case Format::Crl:
        takeDer(reading, bytes);
        break;
    case Format::Unknown:
        return Error{Error::Code::Malformed, QStringLiteral("neither PEM, DER, PKCS#7, PKCS#12 nor JKS")};
    }
    if (!taken)
        return taken.error();
    if (reading.contents.certificates.isEmpty() && reading.contents.keys.isEmpty())
        return reason(reading.contents);
    return std::move(reading.contents);
}

}
