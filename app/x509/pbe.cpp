// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pbe.h"

#include "x509/openssl.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

#include <cstring>
#include <vector>

namespace pbe {

namespace {

// Parameters point at what the caller owns.
class Parameters
{
public:
    void octets(const char *name, QByteArrayView value) { m_list.push_back(OSSL_PARAM_construct_octet_string(name, const_cast<char *>(value.data()), size_t(value.size()))); }
    void text(const char *name, const QByteArray &value) { m_list.push_back(OSSL_PARAM_construct_utf8_string(name, const_cast<char *>(value.constData()), 0)); }
    void number(const char *name, uint64_t *value) { m_list.push_back(OSSL_PARAM_construct_uint64(name, value)); }
    void number(const char *name, int *value) { m_list.push_back(OSSL_PARAM_construct_int(name, value)); }
    const OSSL_PARAM *end()
    {
        m_list.push_back(OSSL_PARAM_construct_end());
        return m_list.data();
    }

private:
    std::vector<OSSL_PARAM> m_list;
};

Result<Secret> derived(const char *function, Parameters &parameters, int size)
{
    ERR_clear_error();
    const ossl::Kdf kdf(EVP_KDF_fetch(nullptr, function, nullptr));
    const ossl::KdfCtx context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    Secret key(size);
    if (!context || key.isEmpty() || EVP_KDF_derive(context.get(), key.data(), size_t(key.size()), parameters.end()) != 1)
        return opensslError(Error::Code::Crypto, QLatin1String(function));
    return key;
}

// RFC 7292 B.1: the password as UTF-16, big endian, with a terminating zero.
Secret asBmpString(const Secret &password)
{
    QString text = password.exposeText();
    Secret octets(text.size() * 2 + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        octets.data()[2 * i] = static_cast<unsigned char>(text[i].unicode() >> 8);
        octets.data()[2 * i + 1] = static_cast<unsigned char>(text[i].unicode() & 0xff);
    }
    wipe(text);
    return octets;
}

Result<Secret> pkcs12Part(const Scheme &scheme, const Secret &password, int part, int size)
{
    const Secret bmp = asBmpString(password);
    uint64_t iterations = scheme.iterations;
    Parameters parameters;
    parameters.text(OSSL_KDF_PARAM_DIGEST, scheme.digest);
    parameters.octets(OSSL_KDF_PARAM_PASSWORD, bmp.view());
    parameters.octets(OSSL_KDF_PARAM_SALT, scheme.salt);
    parameters.number(OSSL_KDF_PARAM_PKCS12_ID, &part);
    parameters.number(OSSL_KDF_PARAM_ITER, &iterations);
    return derived("PKCS12KDF", parameters, size);
}

Result<Secret> pbkdf2(const Scheme &scheme, const Secret &password)
{
    uint64_t iterations = scheme.iterations;
    int lenient = 1; // SP 800-132's minima are not for reading
    Parameters parameters;
    parameters.text(OSSL_KDF_PARAM_DIGEST, scheme.digest);
    parameters.octets(OSSL_KDF_PARAM_PASSWORD, password.view());
    parameters.octets(OSSL_KDF_PARAM_SALT, scheme.salt);
    parameters.number(OSSL_KDF_PARAM_ITER, &iterations);
    parameters.number(OSSL_KDF_PARAM_PKCS5, &lenient);
    return derived("PBKDF2", parameters, scheme.keySize);
}

Result<Secret> scrypt(const Scheme &scheme, const Secret &password)
{
    uint64_t n = scheme.iterations, r = scheme.blockSize, p = scheme.parallel, memory = uint64_t(600) << 20; // the caps are scheme()'s
    Parameters parameters;
    parameters.octets(OSSL_KDF_PARAM_PASSWORD, password.view());
    parameters.octets(OSSL_KDF_PARAM_SALT, scheme.salt);
    parameters.number(OSSL_KDF_PARAM_SCRYPT_N, &n);
    parameters.number(OSSL_KDF_PARAM_SCRYPT_R, &r);
    parameters.number(OSSL_KDF_PARAM_SCRYPT_P, &p);
    parameters.number(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory);
    return derived("SCRYPT", parameters, scheme.keySize);
}

// RFC 8018 5.1: the hash of password and salt, hashed again and again; 8 octets of key, then 8 of vector.
Result<Secret> pbkdf1(const Scheme &scheme, const Secret &password)
{
    ERR_clear_error();
    const ossl::Owned<EVP_MD, EVP_MD_free> digest(EVP_MD_fetch(nullptr, scheme.digest.constData(), nullptr));
    const ossl::MdCtx context(EVP_MD_CTX_new());
    if (!digest || !context)
        return opensslError(Error::Code::Crypto);
    Secret state(EVP_MD_get_size(digest.get()));
    bool fine = !state.isEmpty();
    for (quint64 i = 0; fine && i < scheme.iterations; ++i) {
        fine = EVP_DigestInit_ex2(context.get(), digest.get(), nullptr) == 1;
        if (i == 0)
            fine = fine && EVP_DigestUpdate(context.get(), password.data(), size_t(password.size())) == 1
                   && EVP_DigestUpdate(context.get(), scheme.salt.constData(), size_t(scheme.salt.size())) == 1;
        else
            fine = fine && EVP_DigestUpdate(context.get(), state.data(), size_t(state.size())) == 1;
        fine = fine && EVP_DigestFinal_ex(context.get(), state.data(), nullptr) == 1;
    }
    if (!fine)
        return opensslError(Error::Code::Crypto);
    return state;
}

Result<Secret> decryptPkcs12(const Scheme &scheme, QByteArrayView ciphertext, const Secret &password)
{
    constexpr int forKey = 1, forVector = 2, vectorSize = 8;
    const Result<Secret> key = pkcs12Part(scheme, password, forKey, scheme.keySize);
    const Result<Secret> iv = pkcs12Part(scheme, password, forVector, vectorSize);
    if (!key || !iv)
        return key ? iv.error() : key.error();
    return decryptCbc(scheme.cipher, *key, iv->view(), ciphertext);
}

Result<Secret> decryptPbes1(const Scheme &scheme, QByteArrayView ciphertext, const Secret &password)
{
    const Result<Secret> state = pbkdf1(scheme, password);
    if (!state)
        return state.error();
    return decryptCbc(scheme.cipher, Secret::fromBytes(state->view().first(scheme.keySize)), state->view().sliced(scheme.keySize, 8), ciphertext);
}

// Single DES and two-key triple DES by the cipher that the default provider has: K,K,K and K1,K2,K1.
Secret asTripleDes(const Secret &key)
{
    Secret three(24);
    for (qsizetype at = 0; at < three.size() && !key.isEmpty(); at += 8)
        std::memcpy(three.data() + at, key.data() + at % key.size(), 8);
    return three;
}

}

Result<Secret> decryptCbc(const QByteArray &cipherName, const Secret &key, QByteArrayView iv, QByteArrayView ciphertext)
{
    ERR_clear_error();
    const bool des = cipherName.startsWith("DES");
    const Secret desKey = des ? asTripleDes(key) : Secret();
    const Secret &used = des ? desKey : key;
    const ossl::Owned<EVP_CIPHER, EVP_CIPHER_free> cipher(EVP_CIPHER_fetch(nullptr, des ? "DES-EDE3-CBC" : cipherName.constData(), nullptr));
    if (!cipher)
        return opensslError(Error::Code::Unsupported, QString::fromLatin1(cipherName));
    const int block = EVP_CIPHER_get_block_size(cipher.get());
    if (used.size() != EVP_CIPHER_get_key_length(cipher.get()) || iv.size() != EVP_CIPHER_get_iv_length(cipher.get()) || ciphertext.isEmpty()
        || ciphertext.size() % block || ciphertext.size() > (1 << 24))
        return Error{Error::Code::Malformed, QString::fromLatin1(cipherName)};
    const ossl::CipherCtx context(EVP_CIPHER_CTX_new());
    Secret plain(ciphertext.size() + block);
    int size = 0, last = 0;
    if (!context || plain.isEmpty()
        || EVP_DecryptInit_ex2(context.get(), cipher.get(), used.data(), reinterpret_cast<const unsigned char *>(iv.data()), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), plain.data(), &size, reinterpret_cast<const unsigned char *>(ciphertext.data()), int(ciphertext.size())) != 1)
        return opensslError(Error::Code::Crypto);
    if (EVP_DecryptFinal_ex(context.get(), plain.data() + size, &last) != 1)
        return opensslError(Error::Code::WrongPassword);
    plain.truncate(size + last);
    return plain;
}

Result<Secret> derivedKey(const Scheme &scheme, const Secret &password)
{
    return scheme.function == Scheme::Function::Scrypt ? scrypt(scheme, password) : pbkdf2(scheme, password);
}

Result<Secret> decrypt(const Scheme &scheme, QByteArrayView ciphertext, const Secret &password)
{
    switch (scheme.function) {
    case Scheme::Function::Pkcs12:
        return decryptPkcs12(scheme, ciphertext, password);
    case Scheme::Function::Pbkdf1:
        return decryptPbes1(scheme, ciphertext, password);
    case Scheme::Function::Pbkdf2:
    case Scheme::Function::Scrypt:
        break;
    }
    const Result<Secret> key = derivedKey(scheme, password);
    if (!key)
        return key.error();
    return decryptCbc(scheme.cipher, *key, scheme.iv, ciphertext);
}

}
