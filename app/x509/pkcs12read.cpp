// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs12.h"
#include "x509/pkcs12parts.h"

#include <openssl/err.h>

namespace pkcs12 {

namespace {

// An empty password is written in two ways: as an empty string (two zero octets) and as none at all. Both are tried.
struct Password
{
    const char *text = nullptr;
    int size = 0;
};

struct Reading
{
    const pkcs8::KdfLimits &limits;
    qint64 spent = 0;
    int bags = 0;
    Password password;
    bool passwordProven = false; // the MAC fitted
    Contents contents;
    QList<Entry> keys;
};

Error unsupported(const QString &algorithm)
{
    ERR_clear_error();
    return {Error::Code::Unsupported, algorithm};
}

// Judged before any derivation: the caps, and whether this machine has the cipher (RC2 and RC4 live in OpenSSL's legacy provider).
Result<void> admit(Reading &reading, const X509_ALGOR *algorithm)
{
    const Result<WorkFactor> work = workFactor(algorithm);
    if (!work)
        return work.error();
    const Result<void> spent = spend(*work, reading.limits, reading.spent);
    if (!spent)
        return spent;
    const ossl::Owned<EVP_CIPHER, EVP_CIPHER_free> cipher(work->cipherNid == NID_undef ? nullptr : EVP_CIPHER_fetch(context(), OBJ_nid2sn(work->cipherNid), nullptr));
    return cipher ? Result<void>() : unsupported(work->encryption);
}

Result<void> admitMac(Reading &reading, const PKCS12 *file)
{
    const Result<WorkFactor> work = macWork(file);
    if (!work)
        return work.error();
    const Result<void> spent = spend(*work, reading.limits, reading.spent);
    if (!spent)
        return spent;
    const ossl::Owned<EVP_MD, EVP_MD_free> digest(work->cipherNid == NID_undef ? nullptr : EVP_MD_fetch(context(), OBJ_nid2sn(work->cipherNid), nullptr));
    return digest ? Result<void>() : unsupported(work->encryption);
}

QString friendlyName(const PKCS12_SAFEBAG *bag)
{
    // The getter takes a non-const bag but only reads it.
    char *name = PKCS12_get_friendlyname(const_cast<PKCS12_SAFEBAG *>(bag));
    const QString text = QString::fromUtf8(name);
    OPENSSL_free(name);
    return text;
}

QByteArray localKeyId(const PKCS12_SAFEBAG *bag)
{
    const ASN1_TYPE *value = PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID);
    if (!value || value->type != V_ASN1_OCTET_STRING)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(value->value.octet_string)), ASN1_STRING_length(value->value.octet_string)};
}

Result<Certificate> certificateIn(const PKCS12_SAFEBAG *bag)
{
    const ossl::Cert x509(PKCS12_SAFEBAG_get1_cert(bag));
    unsigned char *der = nullptr;
    const int size = x509 ? i2d_X509(x509.get(), &der) : 0;
    if (size <= 0)
        return opensslError(Error::Code::Malformed, QStringLiteral("certificate bag"));
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return Certificate::fromDer(bytes);
}

Result<PrivateKey> toKey(const PKCS8_PRIV_KEY_INFO *info)
{
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info, nullptr) : 0;
    if (size <= 0)
        return opensslError(Error::Code::Malformed, QStringLiteral("key bag"));
    Secret der(size);
    unsigned char *at = der.data();
    i2d_PKCS8_PRIV_KEY_INFO(info, &at);
    return PrivateKey::fromPkcs8(der);
}

void keepCertificate(Reading &reading, const PKCS12_SAFEBAG *bag)
{
    const Result<Certificate> certificate = certificateIn(bag);
    if (certificate)
        reading.contents.entries << Entry{*certificate, {}, friendlyName(bag), localKeyId(bag)};
    else
        reading.contents.unreadable << certificate.error();
}

void keepKey(Reading &reading, const PKCS12_SAFEBAG *bag, const PKCS8_PRIV_KEY_INFO *info)
{
    const Result<PrivateKey> key = toKey(info);
    if (key)
        reading.keys << Entry{{}, *key, friendlyName(bag), localKeyId(bag)};
    else
        reading.contents.unreadable << key.error();
}

Result<void> readShroudedKey(Reading &reading, const PKCS12_SAFEBAG *bag)
{
    const ossl::Pkcs8Info info(PKCS12_decrypt_skey_ex(bag, reading.password.text, reading.password.size, context(), nullptr));
    const Error why = opensslError(Error::Code::WrongPassword);
    if (!info && !reading.passwordProven)
        return why;
    if (info)
        keepKey(reading, bag, info.get());
    else
        reading.contents.unreadable << why; // the file's password was right, so this key has one of its own
    return {};
}

Result<void> readBag(Reading &reading, const PKCS12_SAFEBAG *bag)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        keepKey(reading, bag, PKCS12_SAFEBAG_get0_p8inf(bag));
        return {};
    case NID_pkcs8ShroudedKeyBag:
        return readShroudedKey(reading, bag);
    case NID_certBag:
        keepCertificate(reading, bag);
        return {};
    case NID_crlBag:
        return {};
    }
    reading.contents.unreadable << Error{Error::Code::Unsupported, QStringLiteral("bag of a kind that is not known")}; // secrets, and what the future brings
    return {};
}

// Every shrouded key of a safe is admitted before the first one is opened.
Result<void> admitBags(Reading &reading, const STACK_OF(PKCS12_SAFEBAG) *bags)
{
    return eachBag(bags, [&](const PKCS12_SAFEBAG *bag) -> Result<void> {
        if (++reading.bags > 10000)
            return Error{Error::Code::TooLarge, QStringLiteral("over 10000 bags")};
        const X509_ALGOR *shroud = shroudOf(bag);
        return shroud ? admit(reading, shroud) : Result<void>();
    });
}

Result<Bags> unlock(Reading &reading, PKCS7 *safe)
{
    const Result<const X509_ALGOR *> algorithm = encryptionOf(safe);
    if (!algorithm)
        return algorithm.error();
    ERR_clear_error();
    if (!*algorithm) {
        Bags plain(PKCS12_unpack_p7data(safe));
        return plain ? Result<Bags>(std::move(plain)) : opensslError(Error::Code::Malformed);
    }
    auto *decrypted = static_cast<STACK_OF(PKCS12_SAFEBAG) *>(
        PKCS12_item_decrypt_d2i_ex(*algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), reading.password.text, reading.password.size,
                                   safe->d.encrypted->enc_data->enc_data, 1, context(), nullptr));
    const Error why = opensslError(reading.passwordProven ? Error::Code::Malformed : Error::Code::WrongPassword);
    if (!decrypted)
        return why;
    return Bags(decrypted);
}

Result<void> readSafes(Reading &reading, const STACK_OF(PKCS7) *safes)
{
    for (int i = 0; i < sk_PKCS7_num(safes); ++i) {
        const Result<Bags> bags = unlock(reading, sk_PKCS7_value(safes, i));
        if (!bags)
            return bags.error();
        const Result<void> admitted = admitBags(reading, bags->get());
        if (!admitted)
            return admitted;
        const Result<void> read = eachBag(bags->get(), [&](const PKCS12_SAFEBAG *bag) { return readBag(reading, bag); });
        ERR_clear_error();
        if (!read)
            return read;
    }
    return {};
}

// A key stands with its certificate; one without stands alone, after them.
Contents paired(Reading reading)
{
    for (const Entry &key : std::as_const(reading.keys)) {
        bool placed = false;
        for (Entry &entry : reading.contents.entries) {
            if (entry.key || !entry.certificate || !(entry.certificate->publicKey() == key.key->publicKey()))
                continue;
            entry.key = key.key;
            if (entry.friendlyName.isEmpty())
                entry.friendlyName = key.friendlyName;
            if (entry.localKeyId.isEmpty())
                entry.localKeyId = key.localKeyId;
            placed = true;
            break;
        }
        if (!placed)
            reading.contents.entries << key;
    }
    return std::move(reading.contents);
}

// All that can be judged without the password, in the order of the file: MAC, safes, keys in plain safes.
Result<bool> admitAll(Reading &reading, const PKCS12 *file, const STACK_OF(PKCS7) *safes)
{
    bool encrypted = false;
    if (PKCS12_mac_present(file) == 1) {
        const Result<void> admitted = admitMac(reading, file);
        if (!admitted)
            return admitted.error();
    }
    for (int i = 0; i < sk_PKCS7_num(safes); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes, i);
        const Result<const X509_ALGOR *> algorithm = encryptionOf(safe);
        if (!algorithm)
            return algorithm.error();
        encrypted = encrypted || *algorithm;
        const Result<void> admitted = *algorithm ? admit(reading, *algorithm) : Result<void>();
        if (!admitted)
            return admitted.error();
    }
    return encrypted;
}

}

Result<Contents> read(const QByteArray &der, const Secret &password, const pkcs8::KdfLimits &limits)
{
    const Result<File> file = open(der);
    if (!file)
        return file.error();
    const Result<Safes> safes = safesOf(file->get());
    if (!safes)
        return safes.error();
    Reading first{limits, 0, 0, {}, false, {}, {}};
    const Result<bool> encrypted = admitAll(first, file->get(), safes->get());
    if (!encrypted)
        return encrypted.error();

    const bool hasMac = PKCS12_mac_present(file->get()) == 1;
    const auto *text = reinterpret_cast<const char *>(password.data());
    const QList<Password> candidates = password.isEmpty() ? QList<Password>{{"", 0}, {nullptr, 0}} : QList<Password>{{text, int(password.size())}};
    Error last{Error::Code::WrongPassword, {}};
    for (const Password &candidate : candidates) {
        if (hasMac && PKCS12_verify_mac(file->get(), candidate.text, candidate.size) != 1) {
            last = opensslError(Error::Code::WrongPassword);
            continue;
        }
        Reading reading{limits, first.spent, 0, candidate, hasMac, {}, {}};
        reading.contents.hasMac = hasMac;
        const Result<void> done = readSafes(reading, safes->get());
        if (done)
            return paired(std::move(reading));
        last = done.error();
        if (last.code != Error::Code::WrongPassword)
            return last;
    }
    if (password.isEmpty() && last.code == Error::Code::WrongPassword)
        last.code = Error::Code::PasswordNeeded;
    return last;
}

}
