// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/dekinfo.h"

#include "x509/openssl.h"
#include "x509/pbe.h"

#include <openssl/err.h>

namespace dekinfo {

namespace {

struct Known { const char *name; int keySize; int ivSize; };
constexpr Known ciphers[] = {
    {"AES-128-CBC", 16, 16}, {"AES-192-CBC", 24, 16}, {"AES-256-CBC", 32, 16}, {"DES-EDE3-CBC", 24, 8}, {"DES-CBC", 8, 8},
    {"CAMELLIA-128-CBC", 16, 16}, {"CAMELLIA-192-CBC", 24, 16}, {"CAMELLIA-256-CBC", 32, 16},
};

struct Header { const Known *cipher = nullptr; QByteArray iv; };

Result<Header> parsed(const QByteArray &header)
{
    const qsizetype comma = header.indexOf(',');
    const QByteArray name = header.left(comma < 0 ? header.size() : comma).trimmed().toUpper();
    for (const Known &known : ciphers)
        if (name == known.name) {
            const QByteArray iv = QByteArray::fromHex(comma < 0 ? QByteArray() : header.mid(comma + 1).trimmed());
            return iv.size() == known.ivSize ? Result<Header>(Header{&known, iv}) : Error{Error::Code::Malformed, QString::fromLatin1(header.left(80))};
        }
    return Error{Error::Code::Unsupported, QString::fromLatin1(name.left(80))};
}

}

Result<void> inspect(const QByteArray &header)
{
    const Result<Header> read = parsed(header);
    return read ? Result<void>() : read.error();
}

Result<Secret> decrypt(const QByteArray &header, const Secret &body, const Secret &password)
{
    const Result<Header> read = parsed(header);
    if (!read)
        return read.error();
    ERR_clear_error();
    // EVP_BytesToKey wants a cipher for its sizes only; AES-256 has the longest key, and shorter keys are its beginning.
    Secret key(EVP_CIPHER_get_key_length(EVP_aes_256_cbc()));
    const auto *salt = reinterpret_cast<const unsigned char *>(read->iv.constData()); // its first eight octets
    if (key.isEmpty() || EVP_BytesToKey(EVP_aes_256_cbc(), EVP_md5(), salt, password.data(), int(password.size()), 1, key.data(), nullptr) <= 0)
        return opensslError(Error::Code::Crypto);
    key.truncate(read->cipher->keySize);
    return pbe::decryptCbc(read->cipher->name, key, read->iv, body.view());
}

}
