// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/workfactor.h"

#include "x509/openssl.h"

#include <openssl/err.h>

namespace {

using PbeParam = ossl::Owned<PBEPARAM, PBEPARAM_free>;
using Pbe2Param = ossl::Owned<PBE2PARAM, PBE2PARAM_free>;
using Pbkdf2Param = ossl::Owned<PBKDF2PARAM, PBKDF2PARAM_free>;
using ScryptParam = ossl::Owned<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;

constexpr int saltCap = 1024;
constexpr int keyLengthCap = 1024;
constexpr qint64 scryptMemoryCap = 32 << 20; // OpenSSL's own default: more is refused there as well

Error malformed(const char *what)
{
    return {Error::Code::Malformed, QString::fromLatin1(what)};
}

Error tooLarge(const char *what)
{
    return {Error::Code::TooLarge, QString::fromLatin1(what)};
}

// Positive, and a number we can count with: 2^31 - 1 passes here and meets the cap, 2^64 is refused at once.
Result<qint64> count(const ASN1_INTEGER *integer, const char *what)
{
    int64_t value = 0;
    if (!integer)
        return malformed(what);
    if (!ASN1_INTEGER_get_int64(&value, integer)) {
        ERR_clear_error();
        return tooLarge(what);
    }
    if (value < 1)
        return malformed(what);
    return qint64(value);
}


const ASN1_STRING *sequence(const X509_ALGOR *algorithm)
{
    int type = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    return type == V_ASN1_SEQUENCE ? static_cast<const ASN1_STRING *>(value) : nullptr;
}

template <typename T>
T *unpack(const X509_ALGOR *algorithm, T *(*d2i)(T **, const unsigned char **, long))
{
    const ASN1_STRING *bytes = algorithm ? sequence(algorithm) : nullptr;
    if (!bytes)
        return nullptr;
    const unsigned char *at = ASN1_STRING_get0_data(bytes);
    T *parameters = d2i(nullptr, &at, ASN1_STRING_length(bytes));
    ERR_clear_error();
    return parameters;
}

int nid(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

QString dotted(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    char text[80] = "";
    OBJ_obj2txt(text, sizeof text, object, 0);
    return QString::fromLatin1(text);
}

Result<qint64> pbkdf2Work(const X509_ALGOR *function)
{
    const Pbkdf2Param parameters(unpack(function, d2i_PBKDF2PARAM));
    if (!parameters || !parameters->salt || parameters->salt->type != V_ASN1_OCTET_STRING)
        return malformed("PBKDF2 parameters");
    if (ASN1_STRING_length(parameters->salt->value.octet_string) > saltCap)
        return tooLarge("salt");
    if (parameters->keylength) {
        const Result<qint64> length = count(parameters->keylength, "key length");
        if (!length)
            return length.error();
        if (*length > keyLengthCap)
            return tooLarge("key length");
    }
    return count(parameters->iter, "iterations");
}

Result<qint64> scryptWork(const X509_ALGOR *function)
{
    const ScryptParam parameters(unpack(function, d2i_SCRYPT_PARAMS));
    if (!parameters || !parameters->salt)
        return malformed("scrypt parameters");
    if (ASN1_STRING_length(parameters->salt) > saltCap)
        return tooLarge("salt");
    const Result<qint64> n = count(parameters->costParameter, "scrypt N");
    const Result<qint64> r = count(parameters->blockSize, "scrypt r");
    const Result<qint64> p = count(parameters->parallelizationParameter, "scrypt p");
    for (const Result<qint64> *part : {&n, &r, &p}) {
        if (!*part)
            return part->error();
        if (**part > (1 << 24))
            return tooLarge("scrypt");
    }
    if (128 * *n * *r > scryptMemoryCap)
        return tooLarge("scrypt memory");
    return *n * *r * *p;
}

Result<WorkFactor> pbes2(const X509_ALGOR *algorithm)
{
    const Pbe2Param parameters(unpack(algorithm, d2i_PBE2PARAM));
    if (!parameters || !parameters->keyfunc || !parameters->encryption)
        return malformed("PBES2 parameters");
    const int function = nid(parameters->keyfunc);
    if (function != NID_id_pbkdf2 && function != NID_id_scrypt)
        return Error{Error::Code::Unsupported, dotted(parameters->keyfunc)};
    const Result<qint64> iterations = function == NID_id_pbkdf2 ? pbkdf2Work(parameters->keyfunc) : scryptWork(parameters->keyfunc);
    if (!iterations)
        return iterations.error();
    WorkFactor work{*iterations, {}, nid(parameters->encryption)};
    const char *name = work.cipherNid == NID_undef ? nullptr : OBJ_nid2sn(work.cipherNid);
    work.encryption = QStringLiteral("PBES2 ") + (name ? QString::fromLatin1(name) : dotted(parameters->encryption));
    return work;
}

}

Result<WorkFactor> workFactor(const X509_ALGOR *algorithm)
{
    if (!algorithm)
        return malformed("algorithm");
    const int scheme = nid(algorithm);
    if (scheme == NID_pbes2)
        return pbes2(algorithm);
    int cipher = NID_undef;
    if (!EVP_PBE_find(EVP_PBE_TYPE_OUTER, scheme, &cipher, nullptr, nullptr)) {
        ERR_clear_error();
        return Error{Error::Code::Unsupported, dotted(algorithm)};
    }
    const PbeParam parameters(unpack(algorithm, d2i_PBEPARAM));
    if (!parameters || !parameters->salt)
        return malformed("PBE parameters");
    if (ASN1_STRING_length(parameters->salt) > saltCap)
        return tooLarge("salt");
    const Result<qint64> iterations = count(parameters->iter, "iterations");
    if (!iterations)
        return iterations.error();
    return WorkFactor{*iterations, QString::fromLatin1(OBJ_nid2sn(scheme)), cipher};
}

Result<WorkFactor> pbmac1WorkFactor(const X509_ALGOR *algorithm)
{
    const Pbe2Param parameters(unpack(algorithm, d2i_PBE2PARAM));
    if (!parameters || !parameters->keyfunc || nid(parameters->keyfunc) != NID_id_pbkdf2)
        return malformed("PBMAC1 parameters");
    const Result<qint64> iterations = pbkdf2Work(parameters->keyfunc);
    if (!iterations)
        return iterations.error();
    return WorkFactor{*iterations, QStringLiteral("PBMAC1"), NID_undef};
}

Result<WorkFactor> encryptedKeyWork(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::Sig sealed(d2i_X509_SIG(nullptr, &at, long(der.size())));
    if (!sealed)
        return opensslError(Error::Code::Malformed);
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(sealed.get(), &algorithm, nullptr);
    return workFactor(algorithm);
}

Result<qint64> rounds(const ASN1_INTEGER *integer)
{
    return count(integer, "iterations");
}

Result<void> spend(const WorkFactor &work, const pkcs8::KdfLimits &limits, qint64 &spent)
{
    const qint64 cap = qBound(qint64(1), limits.iterations, qint64(10000000));
    if (work.iterations > cap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 iterations").arg(work.iterations)};
    spent += work.iterations;
    if (spent > 4 * cap) // MAC, certificates, key, and one to spare; all at the cap take seconds
        return Error{Error::Code::TooLarge, QStringLiteral("%1 iterations in one file").arg(spent)};
    return {};
}
