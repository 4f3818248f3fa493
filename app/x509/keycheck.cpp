// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/keycheck.h"

#include "x509/der.h"
#include "x509/oid.h"
#include "x509/openssl.h"

#include <openssl/core_names.h>

namespace keycheck {

namespace {

constexpr int largestModulus = 16384;

Error unsupported(const QString &what)
{
    return Error{Error::Code::Unsupported, what};
}

const Error malformed{Error::Code::Malformed, QStringLiteral("PrivateKeyInfo")};

Result<void> admitRsa(QByteArrayView key)
{
    const auto body = der::single(key, der::Sequence);
    der::Reader reader(body ? body->content : QByteArrayView());
    const auto version = reader.next(der::Integer);
    const auto modulus = reader.next(der::Integer);
    const auto exponent = reader.next(der::Integer);
    if (!version || !modulus || !exponent)
        return malformed;
    // Every number counts: a prime of a megabyte costs as much as such a modulus.
    int largest = qMax(der::bitLength(modulus->content), der::bitLength(exponent->content));
    while (const auto number = reader.next(der::Integer))
        largest = qMax(largest, der::bitLength(number->content));
    if (largest > largestModulus)
        return Error{Error::Code::TooLarge, QStringLiteral("RSA-%1").arg(largest)};
    if (der::number(version->content) != 0)
        return unsupported(QStringLiteral("RSA with more than two primes"));
    return {};
}

ossl::Bn number(EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    return ossl::Bn(value);
}

bool isConsistentRsa(EVP_PKEY *key)
{
    const ossl::Bn n = number(key, OSSL_PKEY_PARAM_RSA_N), e = number(key, OSSL_PKEY_PARAM_RSA_E), d = number(key, OSSL_PKEY_PARAM_RSA_D),
                   p = number(key, OSSL_PKEY_PARAM_RSA_FACTOR1), q = number(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    const ossl::BnCtx scratch(BN_CTX_secure_new());
    const ossl::Bn product(BN_secure_new()), one(BN_secure_new());
    if (!n || !e || !d || !p || !q || !scratch || !product || !one)
        return false;
    if (BN_mul(product.get(), p.get(), q.get(), scratch.get()) != 1 || BN_cmp(product.get(), n.get()) != 0)
        return false;
    for (BIGNUM *prime : {p.get(), q.get()}) {
        if (BN_sub_word(prime, 1) != 1 || BN_is_zero(prime) || BN_mod_mul(one.get(), d.get(), e.get(), prime, scratch.get()) != 1)
            return false;
        if (!BN_is_one(one.get()) && !BN_is_one(prime))
            return false;
    }
    return true;
}

}

Result<void> admit(QByteArrayView pkcs8)
{
    const auto whole = der::single(pkcs8, der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    const auto version = reader.next(der::Integer);
    const auto algorithm = reader.next(der::Sequence);
    const auto key = reader.next(der::OctetString);
    der::Reader parameters(algorithm ? algorithm->content : QByteArrayView());
    const auto oid = parameters.next(der::ObjectId);
    if (!version || !key || !oid)
        return malformed;
    const QString name = der::dotted(oid->content);
    if (name == QLatin1String("1.2.840.113549.1.1.1") || name == QLatin1String("1.2.840.113549.1.1.10"))
        return admitRsa(key->content);
    if (name == QLatin1String("1.2.840.10045.2.1"))
        return parameters.peek() == der::ObjectId ? Result<void>() : unsupported(QStringLiteral("EC without a named curve"));
    if (name == QLatin1String("1.3.101.112") || name == QLatin1String("1.3.101.113"))
        return {};
    return unsupported(oid::name(name));
}

bool isConsistent(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") || EVP_PKEY_is_a(key, "RSA-PSS"))
        return isConsistentRsa(key);
    const ossl::KeyCtx context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_pairwise_check(context.get()) == 1;
}

}
