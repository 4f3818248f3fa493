// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs8.h"

#include "x509/dekinfo.h"
#include "x509/der.h"
#include "x509/pbe.h"

#include <cstring>

namespace pkcs8 {

namespace {

enum class Shape { Plain, Encrypted, Rsa, Ec, Dsa, Unknown };

struct Looked
{
    Shape shape = Shape::Unknown;
    QByteArrayView algorithm;  // of Encrypted, whole
    QByteArrayView ciphertext;
    QByteArrayView curve;      // of Ec, whole; empty when not named
};

// PKCS#1 has nine numbers (RFC 8017 A.1.2), OpenSSL's DSA form six.
Shape shapeOfNumbers(der::Reader reader)
{
    int count = 1; // the version was read
    while (reader.next(der::Integer))
        ++count;
    return !reader.atEnd() && reader.peek() != der::Sequence ? Shape::Unknown : count >= 9 ? Shape::Rsa : count == 6 ? Shape::Dsa : Shape::Unknown;
}

Looked look(QByteArrayView bytes)
{
    const auto whole = der::single(bytes, der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    Looked found;
    if (reader.peek() == der::Sequence) { // EncryptedPrivateKeyInfo (RFC 5958 3)
        const auto algorithm = reader.next(der::Sequence);
        const auto ciphertext = reader.next(der::OctetString);
        if (algorithm && ciphertext && reader.atEnd())
            return {Shape::Encrypted, algorithm->whole, ciphertext->content, {}};
        return found;
    }
    if (!reader.next(der::Integer))
        return found;
    if (reader.peek() == der::Sequence)
        found.shape = Shape::Plain;
    else if (reader.peek() == der::Integer)
        found.shape = shapeOfNumbers(reader);
    else if (reader.next(der::OctetString)) { // ECPrivateKey (RFC 5915 3)
        found.shape = Shape::Ec;
        if (const auto parameters = reader.next(der::context(0, true)))
            if (const auto curve = der::single(parameters->content, der::ObjectId))
                found.curve = curve->whole;
    }
    return found;
}

// PrivateKeyInfo around an older form, so that there is one gate for all (RFC 5958 2).
Secret wrapped(QByteArrayView algorithm, QByteArrayView key)
{
    const QByteArray version = QByteArray::fromHex("020100");
    const QByteArray octets = der::header(der::OctetString, key.size());
    const qsizetype inner = version.size() + algorithm.size() + octets.size() + key.size();
    const QByteArray outer = der::header(der::Sequence, inner);
    Secret whole(outer.size() + inner);
    if (whole.isEmpty())
        return whole;
    unsigned char *to = whole.data();
    for (const QByteArrayView part : {QByteArrayView(outer), QByteArrayView(version), algorithm, QByteArrayView(octets), key}) {
        std::memcpy(to, part.data(), size_t(part.size()));
        to += part.size();
    }
    return whole;
}

Result<PrivateKey> readPlain(const Secret &der, const Looked &looked)
{
    switch (looked.shape) {
    case Shape::Plain:
        return PrivateKey::fromPkcs8(der);
    case Shape::Rsa: {
        const QByteArray algorithm = der::wrap(der::Sequence, {der::oid(QStringLiteral("1.2.840.113549.1.1.1")), QByteArrayView("\x05\x00", 2)});
        return PrivateKey::fromPkcs8(wrapped(algorithm, der.view()));
    }
    case Shape::Ec: {
        if (looked.curve.isEmpty())
            return Error{Error::Code::Unsupported, QStringLiteral("EC without a named curve")};
        const QByteArray algorithm = der::wrap(der::Sequence, {der::oid(QStringLiteral("1.2.840.10045.2.1")), looked.curve});
        return PrivateKey::fromPkcs8(wrapped(algorithm, der.view()));
    }
    case Shape::Dsa:
        return Error{Error::Code::Unsupported, QStringLiteral("DSA")};
    case Shape::Encrypted:
    case Shape::Unknown:
        break;
    }
    return Error{Error::Code::Malformed, QStringLiteral("private key")};
}

// What a decryption gave: a wrong password may come out with good padding, but not as a key.
Result<PrivateKey> readDecrypted(const Result<Secret> &plain)
{
    if (!plain)
        return plain.error();
    const Looked looked = look(plain->view());
    if (looked.shape == Shape::Unknown || looked.shape == Shape::Encrypted)
        return Error{Error::Code::WrongPassword, {}};
    return readPlain(*plain, looked);
}

}

Result<PrivateKey> read(const Secret &der, const Secret &password, const KdfLimits &limits)
{
    const Looked looked = look(der.view());
    if (looked.shape != Shape::Encrypted)
        return readPlain(der, looked);
    const Result<pbe::Scheme> scheme = pbe::scheme(looked.algorithm, limits);
    if (!scheme)
        return scheme.error();
    if (password.isEmpty())
        return Error{Error::Code::PasswordNeeded, {}};
    return readDecrypted(pbe::decrypt(*scheme, looked.ciphertext, password));
}

Result<PrivateKey> readPem(const QByteArray &label, const QList<std::pair<QByteArray, QByteArray>> &headers, const Secret &body,
                           const Secret &password, const KdfLimits &limits)
{
    if (label == "OPENSSH PRIVATE KEY")
        return Error{Error::Code::Unsupported, QString::fromLatin1(label)};
    for (const auto &[name, value] : headers)
        if (name.compare("DEK-Info", Qt::CaseInsensitive) == 0) {
            if (const Result<void> known = dekinfo::inspect(value); !known)
                return known.error();
            if (password.isEmpty())
                return Error{Error::Code::PasswordNeeded, {}};
            return readDecrypted(dekinfo::decrypt(value, body, password));
        }
    return read(body, password, limits);
}

bool isEncrypted(const Secret &der)
{
    return look(der.view()).shape == Shape::Encrypted;
}

}
