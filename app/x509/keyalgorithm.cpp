// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/keyalgorithm.h"

#include "x509/der.h"
#include "x509/oid.h"
#include "x509/openssl.h"

#include <openssl/ec.h>
#include <openssl/err.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

struct Row { KeyAlgorithm algorithm; const char *name; };
constexpr Row rows[] = {
    {KeyAlgorithm::Rsa2048, "rsa-2048"}, {KeyAlgorithm::Rsa3072, "rsa-3072"}, {KeyAlgorithm::Rsa4096, "rsa-4096"},
    {KeyAlgorithm::Rsa8192, "rsa-8192"}, {KeyAlgorithm::EcP256, "ec-p256"}, {KeyAlgorithm::EcP384, "ec-p384"},
    {KeyAlgorithm::EcP521, "ec-p521"}, {KeyAlgorithm::Ed25519, "ed25519"}, {KeyAlgorithm::Ed448, "ed448"},
};

// SP 800-57 part 1, 5.6.1.1, with OpenSSL's values in between.
int rsaSecurityBits(int modulus)
{
    struct Step { int modulus; int bits; };
    constexpr Step steps[] = {{15360, 256}, {8192, 200}, {7680, 192}, {6144, 176}, {4096, 152}, {3072, 128}, {2048, 112}, {1024, 80}, {512, 56}};
    for (const Step &step : steps)
        if (modulus >= step.modulus)
            return step.bits;
    return 0;
}

void readRsa(PublicKey &key, QByteArrayView bits)
{
    key.type = PublicKey::Type::Rsa;
    const auto body = der::single(bits, der::Sequence);
    der::Reader reader(body ? body->content : QByteArrayView());
    const auto modulus = reader.next(der::Integer);
    const auto exponent = reader.next(der::Integer);
    if (!modulus || !exponent)
        return;
    key.bits = der::bitLength(modulus->content);
    key.securityBits = rsaSecurityBits(key.bits);
    const auto value = der::number(exponent->content);
    key.oddExponent = !value || *value < 65537 || *value % 2 == 0 || der::bitLength(exponent->content) > 33;
}

int curveBits(const der::Item &curve)
{
    // Building OpenSSL's group takes longer than reading all else in a certificate.
    if (curve.content == "\x2a\x86\x48\xce\x3d\x03\x01\x07")
        return 256;
    if (curve.content == QByteArrayView("\x2b\x81\x04\x00\x22", 5))
        return 384;
    if (curve.content == QByteArrayView("\x2b\x81\x04\x00\x23", 5))
        return 521;
    const auto *at = reinterpret_cast<const unsigned char *>(curve.whole.data());
    const ossl::Object object(d2i_ASN1_OBJECT(nullptr, &at, long(curve.whole.size())));
    const ossl::Owned<EC_GROUP, EC_GROUP_free> group(object ? EC_GROUP_new_by_curve_name(OBJ_obj2nid(object.get())) : nullptr);
    ERR_clear_error();
    return group ? EC_GROUP_get_degree(group.get()) : 0;
}

void readEc(PublicKey &key, der::Reader parameters)
{
    key.type = PublicKey::Type::Ec;
    const auto curve = parameters.next(der::ObjectId);
    if (!curve)
        return; // explicit or missing parameters: the algorithm's OID is all that is known
    key.oid = der::dotted(curve->content);
    key.bits = curveBits(*curve);
    key.securityBits = qMin(key.bits / 2, 256);
}

void readEdwards(PublicKey &key, PublicKey::Type type)
{
    key.type = type;
    key.bits = type == PublicKey::Type::Ed25519 ? 256 : 456;
    key.securityBits = type == PublicKey::Type::Ed25519 ? 128 : 224;
}

}

QList<KeyAlgorithm> keyAlgorithms()
{
    QList<KeyAlgorithm> all;
    for (const Row &row : rows)
        all << row.algorithm;
    return all;
}

QString keyAlgorithmName(KeyAlgorithm algorithm)
{
    for (const Row &row : rows)
        if (row.algorithm == algorithm)
            return QLatin1String(row.name);
    return {};
}

std::optional<KeyAlgorithm> keyAlgorithmFromName(const QString &name)
{
    for (const Row &row : rows)
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.algorithm;
    return {};
}

PublicKey PublicKey::fromSpki(const QByteArray &spki)
{
    PublicKey key;
    key.spki = spki;
    const auto whole = der::single(spki, der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    const auto algorithm = reader.next(der::Sequence);
    const auto bits = reader.next(der::BitString);
    if (!algorithm || !bits || bits->content.isEmpty())
        return key;
    der::Reader parameters(algorithm->content);
    const auto oid = parameters.next(der::ObjectId);
    if (!oid)
        return key;
    key.oid = der::dotted(oid->content);
    const QByteArrayView body = bits->content.sliced(1); // the first octet counts unused bits
    if (key.oid == "1.2.840.113549.1.1.1"_L1 || key.oid == "1.2.840.113549.1.1.10"_L1)
        readRsa(key, body);
    else if (key.oid == "1.2.840.10045.2.1"_L1)
        readEc(key, parameters);
    else if (key.oid == "1.3.101.112"_L1)
        readEdwards(key, Type::Ed25519);
    else if (key.oid == "1.3.101.113"_L1)
        readEdwards(key, Type::Ed448);
    else if (key.oid == "1.2.840.10040.4.1"_L1)
        key.type = Type::Dsa;
    return key;
}

QString PublicKey::name() const
{
    switch (type) {
    case Type::Rsa: {
        const QString family = oid == "1.2.840.113549.1.1.10"_L1 ? u"RSASSA-PSS"_s : u"RSA"_s;
        return bits ? family + QLatin1Char('-') + QString::number(bits) : family;
    }
    case Type::Ec:
        return oid == "1.2.840.10045.2.1"_L1 ? u"EC"_s : u"EC "_s + oid::name(oid);
    case Type::Ed25519:
        return u"Ed25519"_s;
    case Type::Ed448:
        return u"Ed448"_s;
    case Type::Dsa:
        return u"DSA"_s;
    case Type::Unknown:
        return oid::name(oid);
    }
    return {};
}

QByteArray PublicKey::spkiSha256() const
{
    return QCryptographicHash::hash(spki, QCryptographicHash::Sha256);
}
