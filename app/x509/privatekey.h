// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "x509/keyalgorithm.h"

#include <atomic>
#include <functional>
#include <memory>

struct evp_pkey_st;

// A private key in memory. Leaves only as a Secret (PKCS#8 DER) or as encrypted PKCS#8. Copies share one key.
class PrivateKey
{
public:
    // Called now and then while primes are searched; return false to give up (the result is Error::Cancelled).
    using KeepGoing = std::function<bool()>;

    // Blocks: RSA-4096 takes seconds. Any thread.
    static Result<PrivateKey> generate(KeyAlgorithm algorithm, const KeepGoing &keepGoing = {});
    // Unencrypted PKCS#8 DER. RSA over 16384 bits and DSA/DH are refused as Unsupported or TooLarge before any check of the key.
    static Result<PrivateKey> fromPkcs8(const Secret &der);

    Result<Secret> toPkcs8() const;
    // PKCS#8 PBES2: AES-256-CBC, PBKDF2-HMAC-SHA256 with at least 600,000 iterations (RFC 8018). DER.
    Result<QByteArray> toEncryptedPkcs8(const Secret &password, int iterations = 600000) const;

    const PublicKey &publicKey() const;
    evp_pkey_st *handle() const; // for this floor only

    // Takes a reference of its own. For this floor only.
    static Result<PrivateKey> fromHandle(evp_pkey_st *key);

private:
    struct Data;
    explicit PrivateKey(std::shared_ptr<const Data> data) : d(std::move(data)) {}
    std::shared_ptr<const Data> d;
};
