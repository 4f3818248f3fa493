// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pbe.h"

#include "x509/der.h"
#include "x509/openssl.h"

#include <openssl/err.h>
#include <openssl/rand.h>

namespace pbe {

namespace {

constexpr int saltSize = 16, vectorSize = 16, keySize = 32;

QByteArray random(int size)
{
    QByteArray octets(size, '\0');
    return RAND_bytes(reinterpret_cast<unsigned char *>(octets.data()), size) == 1 ? octets : QByteArray();
}

QByteArray integer(int value)
{
    QByteArray octets;
    for (int rest = value; rest; rest >>= 8)
        octets.prepend(char(rest & 0xff));
    if (octets.isEmpty() || (static_cast<unsigned char>(octets[0]) & 0x80))
        octets.prepend('\0');
    return der::wrap(der::Integer, octets);
}

// PBES2-params (RFC 8018 A.4).
QByteArray algorithm(const Scheme &scheme)
{
    const QByteArray prf = der::wrap(der::Sequence, {der::oid(QStringLiteral("1.2.840.113549.2.9")), QByteArrayView("\x05\x00", 2)});
    const QByteArray pbkdf2 = der::wrap(der::Sequence, {der::wrap(der::OctetString, scheme.salt), integer(int(scheme.iterations)), prf});
    const QByteArray function = der::wrap(der::Sequence, {der::oid(QStringLiteral("1.2.840.113549.1.5.12")), pbkdf2});
    const QByteArray cipher = der::wrap(der::Sequence, {der::oid(QStringLiteral("2.16.840.1.101.3.4.1.42")), der::wrap(der::OctetString, scheme.iv)});
    return der::wrap(der::Sequence, {der::oid(QStringLiteral("1.2.840.113549.1.5.13")), der::wrap(der::Sequence, {function, cipher})});
}

Result<QByteArray> encryptCbc(const Secret &key, const QByteArray &iv, const Secret &plain)
{
    const ossl::CipherCtx context(EVP_CIPHER_CTX_new());
    QByteArray ciphertext(plain.size() + vectorSize, Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(ciphertext.data());
    int size = 0, last = 0;
    if (!context || EVP_EncryptInit_ex2(context.get(), EVP_aes_256_cbc(), key.data(), reinterpret_cast<const unsigned char *>(iv.constData()), nullptr) != 1
        || EVP_EncryptUpdate(context.get(), to, &size, plain.data(), int(plain.size())) != 1 || EVP_EncryptFinal_ex(context.get(), to + size, &last) != 1)
        return opensslError(Error::Code::Crypto);
    ciphertext.truncate(size + last);
    return ciphertext;
}

}

Result<QByteArray> seal(const Secret &plain, const Secret &password, int iterations)
{
    ERR_clear_error();
    Scheme scheme;
    scheme.digest = "SHA256";
    scheme.salt = random(saltSize);
    scheme.iv = random(vectorSize);
    scheme.iterations = quint64(iterations);
    scheme.keySize = keySize;
    if (scheme.salt.isEmpty() || scheme.iv.isEmpty())
        return opensslError(Error::Code::Crypto);
    const Result<Secret> key = derivedKey(scheme, password);
    if (!key)
        return key.error();
    const Result<QByteArray> ciphertext = encryptCbc(*key, scheme.iv, plain);
    if (!ciphertext)
        return ciphertext.error();
    return der::wrap(der::Sequence, {algorithm(scheme), der::wrap(der::OctetString, *ciphertext)});
}

}
