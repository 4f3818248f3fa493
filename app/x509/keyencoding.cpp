// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/keyencoding.h"

#include "x509/der.h"
#include "x509/openssl.h"

#include <openssl/core_names.h>
#include <openssl/encoder.h>
#include <openssl/err.h>

#include <array>
#include <cstring>

namespace keyencoding {

namespace {

struct Curve { const char *group; const char *algorithm; int octets; }; // AlgorithmIdentifier with the curve, in hex; size of a number
constexpr Curve curves[] = {
    {"prime256v1", "301306072a8648ce3d020106082a8648ce3d030107", 32},
    {"secp384r1", "301006072a8648ce3d020106052b81040022", 48},
    {"secp521r1", "301006072a8648ce3d020106052b81040023", 66},
};

struct Edwards { const char *name; const char *algorithm; int octets; };
constexpr Edwards edwards[] = {{"ED25519", "300506032b6570", 32}, {"ED448", "300506032b6571", 57}};

const Curve *curveOf(EVP_PKEY *key)
{
    std::array<char, 64> group{};
    if (!EVP_PKEY_is_a(key, "EC") || EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1)
        return nullptr;
    for (const Curve &curve : curves)
        if (qstrcmp(group.data(), curve.group) == 0)
            return &curve;
    return nullptr;
}

const Edwards *edwardsOf(EVP_PKEY *key)
{
    for (const Edwards &one : edwards)
        if (EVP_PKEY_is_a(key, one.name))
            return &one;
    return nullptr;
}

// The uncompressed point; empty when OpenSSL gives it in another form.
QByteArray pointOf(EVP_PKEY *key, const Curve &curve)
{
    QByteArray point(1 + 2 * curve.octets, Qt::Uninitialized);
    size_t size = 0;
    const bool fine = EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, reinterpret_cast<unsigned char *>(point.data()), size_t(point.size()), &size) == 1
                      && qsizetype(size) == point.size() && point[0] == '\x04';
    return fine ? point : QByteArray();
}

QByteArray wrapBits(QByteArrayView bits)
{
    return der::wrap(der::BitString, {QByteArrayView("\0", 1), bits});
}

QByteArray quickSpki(EVP_PKEY *key)
{
    if (const Curve *curve = curveOf(key)) {
        const QByteArray point = pointOf(key, *curve);
        return point.isEmpty() ? point : der::wrap(der::Sequence, {QByteArray::fromHex(curve->algorithm), wrapBits(point)});
    }
    if (const Edwards *one = edwardsOf(key)) {
        QByteArray raw(one->octets, Qt::Uninitialized);
        size_t size = size_t(raw.size());
        if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &size) == 1)
            return der::wrap(der::Sequence, {QByteArray::fromHex(one->algorithm), wrapBits(raw)});
    }
    return {};
}

// `before` and `after` are everything but the secret number, with the lengths that it will bring.
Secret around(const QByteArray &before, const Secret &number, const QByteArray &after)
{
    Secret whole(before.size() + number.size() + after.size());
    if (whole.isEmpty())
        return whole;
    std::memcpy(whole.data(), before.constData(), size_t(before.size()));
    std::memcpy(whole.data() + before.size(), number.data(), size_t(number.size()));
    if (!after.isEmpty())
        std::memcpy(whole.data() + before.size() + number.size(), after.constData(), size_t(after.size()));
    return whole;
}

// SEQUENCE { version, algorithm, OCTET STRING { ... } }, up to the inside of the octet string of `inner` octets.
QByteArray infoBefore(const QByteArray &algorithm, qsizetype inner)
{
    const QByteArray version = QByteArray::fromHex("020100");
    const QByteArray octets = der::header(der::OctetString, inner);
    return der::header(der::Sequence, version.size() + algorithm.size() + octets.size() + inner) + version + algorithm + octets;
}

Secret quickEc(EVP_PKEY *key, const Curve &curve)
{
    const QByteArray point = pointOf(key, curve);
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &raw);
    const ossl::Bn number(raw);
    Secret octets(curve.octets);
    if (point.isEmpty() || !number || octets.isEmpty() || BN_bn2binpad(number.get(), octets.data(), curve.octets) != curve.octets)
        return {};
    // ECPrivateKey: version 1, the number, [1] the point.
    const QByteArray head = QByteArray::fromHex("020101") + der::header(der::OctetString, curve.octets);
    const QByteArray tail = der::wrap(der::context(1, true), wrapBits(point));
    const qsizetype body = head.size() + curve.octets + tail.size();
    const QByteArray inner = der::header(der::Sequence, body) + head;
    return around(infoBefore(QByteArray::fromHex(curve.algorithm), inner.size() + curve.octets + tail.size()) + inner, octets, tail);
}

Secret quickEdwards(EVP_PKEY *key, const Edwards &one)
{
    Secret octets(one.octets);
    size_t size = size_t(octets.size());
    if (octets.isEmpty() || EVP_PKEY_get_raw_private_key(key, octets.data(), &size) != 1)
        return {};
    const QByteArray inner = der::header(der::OctetString, one.octets);
    return around(infoBefore(QByteArray::fromHex(one.algorithm), inner.size() + one.octets) + inner, octets, {});
}

Secret quickPkcs8(EVP_PKEY *key)
{
    if (const Curve *curve = curveOf(key))
        return quickEc(key, *curve);
    if (const Edwards *one = edwardsOf(key))
        return quickEdwards(key, *one);
    return {};
}

}

Result<QByteArray> spki(EVP_PKEY *key)
{
    ERR_clear_error();
    if (QByteArray quick = key ? quickSpki(key) : QByteArray(); !quick.isEmpty())
        return quick;
    ERR_clear_error();
    unsigned char *der = nullptr;
    const int size = key ? i2d_PUBKEY(key, &der) : 0;
    if (size <= 0)
        return opensslError(Error::Code::Crypto);
    QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

Result<Secret> pkcs8(EVP_PKEY *key)
{
    ERR_clear_error();
    if (Secret quick = quickPkcs8(key); !quick.isEmpty())
        return quick;
    ERR_clear_error();
    // Straight into the secure heap: i2d_PKCS8PrivateKey and BIO_s_mem would leave a copy on the ordinary one.
    const ossl::Bio bio(BIO_new(BIO_s_secmem()));
    const ossl::Owned<OSSL_ENCODER_CTX, OSSL_ENCODER_CTX_free> encoder(
        OSSL_ENCODER_CTX_new_for_pkey(key, EVP_PKEY_KEYPAIR, "DER", "PrivateKeyInfo", nullptr));
    if (!bio || !encoder || OSSL_ENCODER_to_bio(encoder.get(), bio.get()) != 1)
        return opensslError(Error::Code::Crypto);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    Secret der = size > 0 ? Secret::fromBytes(QByteArrayView(bytes, size)) : Secret();
    if (der.isEmpty())
        return opensslError(Error::Code::Crypto);
    return der;
}

}
