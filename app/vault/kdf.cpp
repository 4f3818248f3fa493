// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/kdf.h"

#include "vault/cryptoerror.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

namespace {

constexpr qsizetype keySize = 32;

// OSSL_PARAM wants pointers to non-const; the library only reads what a KDF is given.
OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()), size_t(bytes.size()));
}

Result<Secret> derive(const char *name, const OSSL_PARAM *parameters)
{
    ERR_clear_error();
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> algorithm(EVP_KDF_fetch(nullptr, name, nullptr), EVP_KDF_free);
    if (!algorithm)
        return cryptoError("EVP_KDF_fetch");
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(algorithm.get()), EVP_KDF_CTX_free);
    Secret key(keySize);
    if (!context || key.isEmpty())
        return cryptoError("EVP_KDF_CTX_new");
    if (EVP_KDF_derive(context.get(), key.data(), size_t(key.size()), parameters) != 1)
        return cryptoError("EVP_KDF_derive");
    return key;
}

}

Result<Secret> kdf::scrypt(const Secret &passphrase, QByteArrayView salt, int logN)
{
    if (logN > scryptMaxLogN)
        return Error{Error::Code::TooLarge, QStringLiteral("scrypt N=2^%1").arg(logN)};
    if (logN < scryptMinLogN)
        return Error{Error::Code::Malformed, QStringLiteral("scrypt N=2^%1").arg(logN)};
    if (passphrase.isEmpty())
        return Error{Error::Code::PasswordNeeded, {}};
    uint64_t n = uint64_t(1) << logN;
    uint32_t r = scryptR, p = scryptP;
    // The library's default of 32 MiB refuses N=2^15 and above. It needs 128*r*(N+2) + 128*r*p octets.
    uint64_t maxmem = uint64_t(128) * r * (n + p + 2) + (1 << 20);
    const OSSL_PARAM parameters[] = {octets(OSSL_KDF_PARAM_PASSWORD, passphrase.view()), octets(OSSL_KDF_PARAM_SALT, salt),
                                     OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n), OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
                                     OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
                                     OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &maxmem), OSSL_PARAM_construct_end()};
    return derive("SCRYPT", parameters);
}

Result<Secret> kdf::hkdfSha256(const Secret &key, QByteArrayView salt, QByteArrayView info)
{
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0), octets(OSSL_KDF_PARAM_KEY, key.view()),
                                     octets(OSSL_KDF_PARAM_SALT, salt), octets(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end()};
    return derive("HKDF", parameters);
}

Result<QByteArray> kdf::hmacSha256(const Secret &key, QByteArrayView bytes)
{
    ERR_clear_error();
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    QByteArray mac(32, Qt::Uninitialized);
    size_t size = 0;
    if (!EVP_Q_mac(nullptr, "HMAC", nullptr, nullptr, parameters, key.data(), size_t(key.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
                   size_t(bytes.size()), reinterpret_cast<unsigned char *>(mac.data()), size_t(mac.size()), &size)
        || size != size_t(mac.size()))
        return cryptoError("EVP_Q_mac");
    return mac;
}
