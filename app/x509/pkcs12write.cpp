// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs12.h"
#include "x509/pkcs12parts.h"

#include "x509/oid.h"

#include <openssl/err.h>

namespace pkcs12 {

namespace {

// What a variant of facts/x509 5.3 comes to in numbers.
struct Recipe
{
    int keyNid = NID_aes_256_cbc;
    int certificateNid = NID_aes_256_cbc;
    int saltSize = 16;
    int macSaltSize = 16; // some versions of macOS refuse 16, all take 8
    const EVP_MD *macDigest = EVP_sha256();
};

Recipe recipe(Encryption encryption)
{
    switch (encryption) {
    case Encryption::Aes256:
        return {};
    case Encryption::Aes256ShortSalt:
        return {NID_aes_256_cbc, NID_aes_256_cbc, 16, 8, EVP_sha256()};
    case Encryption::TripleDes:
        // Both with 3DES: RC2-40 for the certificates, as others write it, cannot be read without OpenSSL's legacy provider.
        return {NID_pbe_WithSHA1And3_Key_TripleDES_CBC, NID_pbe_WithSHA1And3_Key_TripleDES_CBC, 8, 8, EVP_sha1()};
    }
    return {};
}

struct Password
{
    const char *text;
    int size;
};

Error crypto()
{
    return opensslError(Error::Code::Crypto);
}

Result<Password> usable(const Secret &password)
{
    if (password.isEmpty())
        return Error{Error::Code::PasswordNeeded, QStringLiteral("no PKCS#12 is written without a password")};
    if (password.view().contains('\0') || password.size() > 1024)
        return Error{Error::Code::Refused, QStringLiteral("password")};
    return Password{reinterpret_cast<const char *>(password.data()), int(password.size())};
}

bool name(PKCS12_SAFEBAG *bag, const QString &friendly)
{
    const QByteArray utf8 = friendly.toUtf8();
    return utf8.isEmpty() || PKCS12_add_friendlyname_utf8(bag, utf8.constData(), int(utf8.size()));
}

bool mark(PKCS12_SAFEBAG *bag, QByteArray keyId)
{
    return PKCS12_add_localkeyid(bag, reinterpret_cast<unsigned char *>(keyId.data()), int(keyId.size()));
}

PKCS12_SAFEBAG *addCertificate(STACK_OF(PKCS12_SAFEBAG) *bags, const Certificate &certificate)
{
    PKCS12_SAFEBAG *bag = PKCS12_SAFEBAG_create_cert(certificate.handle());
    if (bag && sk_PKCS12_SAFEBAG_push(bags, bag) == 0) {
        PKCS12_SAFEBAG_free(bag);
        return nullptr;
    }
    return bag;
}

// A safe of certificates, encrypted; goes to the end of `safes`.
bool addEncrypted(STACK_OF(PKCS7) *safes, STACK_OF(PKCS12_SAFEBAG) *bags, const Recipe &how, Password password, int iterations)
{
    PKCS7 *safe = PKCS12_pack_p7encdata_ex(how.certificateNid, password.text, password.size, nullptr, how.saltSize, iterations, bags, nullptr, nullptr);
    if (safe && sk_PKCS7_push(safes, safe) == 0) {
        PKCS7_free(safe);
        return false;
    }
    return safe != nullptr;
}

bool addKey(STACK_OF(PKCS7) *safes, const Secret &pkcs8, const QByteArray &keyId, const QString &friendly, const Recipe &how, Password password, int iterations)
{
    const unsigned char *at = pkcs8.data();
    const ossl::Pkcs8Info info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(pkcs8.size())));
    const Bags bags(sk_PKCS12_SAFEBAG_new_null());
    if (!info || !bags)
        return false;
    PKCS12_SAFEBAG *bag = PKCS12_SAFEBAG_create_pkcs8_encrypt_ex(how.keyNid, password.text, password.size, nullptr, how.saltSize, iterations, info.get(), nullptr, nullptr);
    if (!bag || sk_PKCS12_SAFEBAG_push(bags.get(), bag) == 0) {
        PKCS12_SAFEBAG_free(bag);
        return false;
    }
    if (!name(bag, friendly) || !mark(bag, keyId))
        return false;
    PKCS7 *safe = PKCS12_pack_p7data(bags.get());
    if (safe && sk_PKCS7_push(safes, safe) == 0) {
        PKCS7_free(safe);
        return false;
    }
    return safe != nullptr;
}

Result<QByteArray> sealed(STACK_OF(PKCS7) *safes, const Recipe &how, Password password, int iterations)
{
    const File file(PKCS12_add_safes(safes, 0));
    Secret salt = Secret::random(how.macSaltSize);
    if (!file || salt.isEmpty() || !PKCS12_set_mac(file.get(), password.text, password.size, salt.data(), int(salt.size()), iterations, how.macDigest))
        return crypto();
    unsigned char *der = nullptr;
    const int size = i2d_PKCS12(file.get(), &der);
    if (size <= 0)
        return crypto();
    QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

Error wrongIterations(int iterations)
{
    return {Error::Code::Refused, QStringLiteral("%1 iterations").arg(iterations)};
}

}

Result<QByteArray> write(const PrivateKey &key, const Certificate &certificate, const QList<Certificate> &chain, const Secret &password, const Writing &writing)
{
    const Result<Password> pass = usable(password);
    if (!pass)
        return pass.error();
    if (writing.iterations < 1 || writing.iterations > 10000000)
        return wrongIterations(writing.iterations);
    if (!(key.publicKey() == certificate.publicKey()))
        return Error{Error::Code::Refused, QStringLiteral("the key is not the certificate's")};
    const Result<Secret> pkcs8 = key.toPkcs8();
    if (!pkcs8)
        return pkcs8.error();
    ERR_clear_error();
    const Recipe how = recipe(writing.encryption);
    const QByteArray keyId = certificate.sha1();
    const Safes safes(sk_PKCS7_new_null());
    const Bags bags(sk_PKCS12_SAFEBAG_new_null());
    PKCS12_SAFEBAG *own = safes && bags ? addCertificate(bags.get(), certificate) : nullptr;
    if (!own || !name(own, writing.friendlyName) || !mark(own, keyId))
        return crypto();
    QList<Certificate> written{certificate};
    for (const Certificate &above : chain) {
        if (written.contains(above))
            continue;
        if (!addCertificate(bags.get(), above))
            return crypto();
        written << above;
    }
    if (!addEncrypted(safes.get(), bags.get(), how, *pass, writing.iterations)
        || !addKey(safes.get(), *pkcs8, keyId, writing.friendlyName, how, *pass, writing.iterations))
        return crypto();
    return sealed(safes.get(), how, *pass, writing.iterations);
}

Result<QByteArray> writeTrustStore(const QList<Trusted> &trusted, const Secret &password, int iterations)
{
    const Result<Password> pass = usable(password);
    if (!pass)
        return pass.error();
    if (iterations < 1 || iterations > 10000000)
        return wrongIterations(iterations);
    if (trusted.isEmpty())
        return Error{Error::Code::Refused, QStringLiteral("no certificate")};
    ERR_clear_error();
    const Safes safes(sk_PKCS7_new_null());
    const Bags bags(sk_PKCS12_SAFEBAG_new_null());
    if (!safes || !bags)
        return crypto();
    QStringList aliases;
    for (const Trusted &one : trusted) {
        const QString alias = one.alias.toLower();
        if (alias.isEmpty() || aliases.contains(alias))
            return Error{Error::Code::Refused, QStringLiteral("alias ") + alias};
        aliases << alias;
        PKCS12_SAFEBAG *bag = addCertificate(bags.get(), one.certificate);
        // Without this attribute Java counts the entry as no entry at all (facts/toolchain 6).
        const auto *any = reinterpret_cast<const unsigned char *>(OBJ_nid2obj(NID_anyExtendedKeyUsage));
        if (!bag || !name(bag, alias) || !PKCS12_add1_attr_by_txt(bag, oid::trustedKeyUsage, V_ASN1_OBJECT, any, -1))
            return crypto();
    }
    if (!addEncrypted(safes.get(), bags.get(), recipe(Encryption::Aes256), *pass, iterations))
        return crypto();
    return sealed(safes.get(), recipe(Encryption::Aes256), *pass, iterations);
}

}
