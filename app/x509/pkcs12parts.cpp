// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs12parts.h"

#include <openssl/err.h>
#include <openssl/provider.h>

namespace pkcs12 {

namespace {

constexpr qsizetype fileCap = 8 << 20;
constexpr int depthCap = 8;
constexpr int bagCap = 10000;
constexpr char pbmac1[] = "1.2.840.113549.1.5.14";

Error malformed(const char *what)
{
    return opensslError(Error::Code::Malformed, QString::fromLatin1(what));
}

}

OSSL_LIB_CTX *context()
{
    static OSSL_LIB_CTX *const made = [] {
        OSSL_LIB_CTX *fresh = OSSL_LIB_CTX_new();
        OSSL_PROVIDER_load(fresh, "default");
        OSSL_PROVIDER_load(fresh, "legacy"); // may be missing: then those files are Unsupported
        ERR_clear_error();
        return fresh;
    }();
    return made;
}

Result<File> open(const QByteArray &der)
{
    if (der.size() > fileCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 bytes").arg(der.size())};
    ERR_clear_error();
    // OpenSSL keeps the library context in the object, so it is made first and filled then.
    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, context(), nullptr);
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    if (!d2i_PKCS12(&raw, &at, long(der.size()))) // frees raw when it fails
        return malformed("not a PKCS#12");
    return File(raw);
}

Result<Safes> safesOf(const PKCS12 *file)
{
    ERR_clear_error();
    Safes safes(PKCS12_unpack_authsafes(file));
    if (!safes)
        return malformed("no authenticated safe");
    if (sk_PKCS7_num(safes.get()) > bagCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 safes").arg(sk_PKCS7_num(safes.get()))};
    return safes;
}

Result<WorkFactor> macWork(const PKCS12 *file)
{
    const ASN1_OCTET_STRING *salt = nullptr;
    const ASN1_INTEGER *iterations = nullptr;
    const X509_ALGOR *algorithm = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, &salt, &iterations, file);
    if (!algorithm || !salt)
        return malformed("MAC");
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    char oid[80] = "";
    OBJ_obj2txt(oid, sizeof oid, object, 1);
    if (qstrcmp(oid, pbmac1) == 0)
        return pbmac1WorkFactor(algorithm);
    if (ASN1_STRING_length(salt) > 1024)
        return Error{Error::Code::TooLarge, QStringLiteral("salt")};
    const int digest = OBJ_obj2nid(object);
    WorkFactor work{1, digest == NID_undef ? QString::fromLatin1(oid) : QString::fromLatin1(OBJ_nid2sn(digest)), digest};
    if (iterations) { // DEFAULT 1
        const Result<qint64> count = rounds(iterations);
        if (!count)
            return count.error();
        work.iterations = *count;
    }
    return work;
}

Result<const X509_ALGOR *> encryptionOf(const PKCS7 *safe)
{
    const int type = OBJ_obj2nid(safe->type);
    if (type == NID_pkcs7_data && safe->d.data)
        return nullptr;
    if (type == NID_pkcs7_enveloped)
        return Error{Error::Code::Unsupported, QStringLiteral("safe encrypted to a public key")};
    if (type != NID_pkcs7_encrypted || !safe->d.encrypted || !safe->d.encrypted->enc_data || !safe->d.encrypted->enc_data->enc_data)
        return malformed("safe");
    return safe->d.encrypted->enc_data->algorithm;
}

Result<void> eachBag(const STACK_OF(PKCS12_SAFEBAG) *bags, const Visit &visit, int depth)
{
    if (depth > depthCap)
        return malformed("bags in bags");
    if (sk_PKCS12_SAFEBAG_num(bags) > bagCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 bags").arg(sk_PKCS12_SAFEBAG_num(bags))};
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        const bool nested = PKCS12_SAFEBAG_get_nid(bag) == NID_safeContentsBag;
        const Result<void> visited = nested ? eachBag(PKCS12_SAFEBAG_get0_safes(bag), visit, depth + 1) : visit(bag);
        if (!visited)
            return visited;
    }
    return {};
}

const X509_ALGOR *shroudOf(const PKCS12_SAFEBAG *bag)
{
    if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag)
        return nullptr;
    const X509_SIG *sealed = PKCS12_SAFEBAG_get0_pkcs8(bag);
    const X509_ALGOR *algorithm = nullptr;
    if (sealed)
        X509_SIG_get0(sealed, &algorithm, nullptr);
    return algorithm;
}

}
