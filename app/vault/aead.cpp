// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/aead.h"

#include "vault/cryptoerror.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

}

Result<QByteArray> aead::seal(const Secret &key, QByteArrayView associated, QByteArrayView plain)
{
    if (plain.size() > maximum)
        return Error{Error::Code::TooLarge, {}};
    if (plain.isEmpty() || key.size() != keySize)
        return Error{Error::Code::Malformed, {}};
    ERR_clear_error();
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0, last = 0;
    if (!context || RAND_bytes(out, int(nonceSize)) != 1
        || EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), out) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(associated), int(associated.size())) != 1
        || EVP_EncryptUpdate(context.get(), out + nonceSize, &length, bytesOf(plain), int(plain.size())) != 1 || length != int(plain.size())
        || EVP_EncryptFinal_ex(context.get(), out + nonceSize + length, &last) != 1 || last != 0
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(tagSize), out + nonceSize + length) != 1)
        return cryptoError("AES-256-GCM");
    return sealed;
}

Result<Secret> aead::open(const Secret &key, QByteArrayView associated, QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - nonceSize - tagSize;
    if (size > maximum)
        return Error{Error::Code::TooLarge, {}};
    if (size < 1 || key.size() != keySize)
        return Error{Error::Code::Malformed, {}};
    ERR_clear_error();
    const unsigned char *in = bytesOf(sealed);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    Secret plain(size);
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0, last = 0;
    if (!context || plain.isEmpty() || EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), in) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(associated), int(associated.size())) != 1
        || EVP_DecryptUpdate(context.get(), plain.data(), &length, in + nonceSize, int(size)) != 1 || length != int(size)
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(tagSize), tag.data()) != 1)
        return cryptoError("AES-256-GCM");
    // The plain text counts only once this has said yes; until then it dies unseen with its Secret.
    if (EVP_DecryptFinal_ex(context.get(), plain.data() + length, &last) != 1 || last != 0)
        return Error{Error::Code::Damaged, drainCryptoErrors()};
    return plain;
}
