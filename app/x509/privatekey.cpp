// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/privatekey.h"

#include "x509/keycheck.h"
#include "x509/keyencoding.h"
#include "x509/openssl.h"
#include "x509/pbe.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

struct PrivateKey::Data
{
    ossl::Key key;
    PublicKey publicKey;
};

namespace {

struct Watch
{
    const PrivateKey::KeepGoing *keepGoing = nullptr;
    bool cancelled = false;
};

int onProgress(EVP_PKEY_CTX *context)
{
    auto *watch = static_cast<Watch *>(EVP_PKEY_CTX_get_app_data(context));
    if (!watch->cancelled && !(*watch->keepGoing)())
        watch->cancelled = true;
    return watch->cancelled ? 0 : 1;
}

ossl::KeyCtx contextFor(KeyAlgorithm algorithm)
{
    const auto make = [](const char *family) {
        ossl::KeyCtx context(EVP_PKEY_CTX_new_from_name(nullptr, family, nullptr));
        return context && EVP_PKEY_keygen_init(context.get()) == 1 ? std::move(context) : ossl::KeyCtx();
    };
    const auto rsa = [&make](int bits) {
        ossl::KeyCtx context = make("RSA");
        return context && EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), bits) == 1 ? std::move(context) : ossl::KeyCtx();
    };
    const auto ec = [&make](const char *curve) {
        ossl::KeyCtx context = make("EC");
        return context && EVP_PKEY_CTX_set_group_name(context.get(), curve) == 1 ? std::move(context) : ossl::KeyCtx();
    };
    switch (algorithm) {
    case KeyAlgorithm::Rsa2048: return rsa(2048);
    case KeyAlgorithm::Rsa3072: return rsa(3072);
    case KeyAlgorithm::Rsa4096: return rsa(4096);
    case KeyAlgorithm::Rsa8192: return rsa(8192);
    case KeyAlgorithm::EcP256: return ec("P-256");
    case KeyAlgorithm::EcP384: return ec("P-384");
    case KeyAlgorithm::EcP521: return ec("P-521");
    case KeyAlgorithm::Ed25519: return make("ED25519");
    case KeyAlgorithm::Ed448: return make("ED448");
    }
    return {};
}

}

Result<PrivateKey> PrivateKey::generate(KeyAlgorithm algorithm, const KeepGoing &keepGoing)
{
    ERR_clear_error();
    const ossl::KeyCtx context = contextFor(algorithm);
    if (!context)
        return opensslError(Error::Code::Crypto);
    Watch watch{&keepGoing};
    if (keepGoing) {
        if (!keepGoing())
            return Error{Error::Code::Cancelled, {}};
        EVP_PKEY_CTX_set_app_data(context.get(), &watch);
        EVP_PKEY_CTX_set_cb(context.get(), onProgress);
    }
    EVP_PKEY *made = nullptr;
    const bool done = EVP_PKEY_generate(context.get(), &made) == 1;
    const ossl::Key key(made);
    if (!done)
        return opensslError(watch.cancelled ? Error::Code::Cancelled : Error::Code::Crypto);
    return fromHandle(key.get());
}

Result<PrivateKey> PrivateKey::fromPkcs8(const Secret &der)
{
    if (const Result<void> fit = keycheck::admit(der.view()); !fit)
        return fit.error();
    ERR_clear_error();
    const unsigned char *at = der.data();
    const ossl::Pkcs8Info info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(der.size())));
    if (!info)
        return opensslError(Error::Code::Malformed);
    const ossl::Key key(EVP_PKCS82PKEY(info.get()));
    if (!key)
        return opensslError(Error::Code::Malformed);
    if (!keycheck::isConsistent(key.get())) {
        ERR_clear_error();
        return Error{Error::Code::Malformed, QStringLiteral("the parts of the private key do not fit each other")};
    }
    return fromHandle(key.get());
}

Result<PrivateKey> PrivateKey::fromHandle(evp_pkey_st *key)
{
    const Result<QByteArray> spki = keyencoding::spki(key);
    if (!spki)
        return spki.error();
    EVP_PKEY_up_ref(key);
    return PrivateKey(std::make_shared<const Data>(Data{ossl::Key(key), PublicKey::fromSpki(*spki)}));
}

Result<Secret> PrivateKey::toPkcs8() const
{
    return keyencoding::pkcs8(handle());
}

Result<QByteArray> PrivateKey::toEncryptedPkcs8(const Secret &password, int iterations) const
{
    constexpr int fewest = 600000;
    if (password.isEmpty())
        return Error{Error::Code::PasswordNeeded, {}};
    const Result<Secret> plain = toPkcs8();
    if (!plain)
        return plain.error();
    return pbe::seal(*plain, password, qMax(iterations, fewest));
}

const PublicKey &PrivateKey::publicKey() const
{
    return d->publicKey;
}

evp_pkey_st *PrivateKey::handle() const
{
    return d->key.get();
}
