// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs7.h"

#include "x509/openssl.h"

#include <openssl/asn1t.h>
#include <openssl/err.h>

// SignedData as a template of our own: OpenSSL's refuses the whole message when one certificate in it does not parse, and does not know the
// other kinds of certificate that RFC 5652 10.2.2 allows.
struct LooseSignedData
{
    ASN1_INTEGER *version;
    STACK_OF(ASN1_TYPE) *digests;
    ASN1_TYPE *content;
    STACK_OF(ASN1_TYPE) *certificates;
    STACK_OF(ASN1_TYPE) *crls;
    STACK_OF(ASN1_TYPE) *signers;
};

struct LooseContentInfo
{
    ASN1_OBJECT *type;
    LooseSignedData *signedData;
};

ASN1_SEQUENCE(LooseSignedData) = {
    ASN1_SIMPLE(LooseSignedData, version, ASN1_INTEGER),
    ASN1_SET_OF(LooseSignedData, digests, ASN1_ANY),
    ASN1_SIMPLE(LooseSignedData, content, ASN1_ANY),
    ASN1_IMP_SET_OF_OPT(LooseSignedData, certificates, ASN1_ANY, 0),
    ASN1_IMP_SET_OF_OPT(LooseSignedData, crls, ASN1_ANY, 1),
    ASN1_SET_OF(LooseSignedData, signers, ASN1_ANY),
} static_ASN1_SEQUENCE_END(LooseSignedData)

ASN1_SEQUENCE(LooseContentInfo) = {
    ASN1_SIMPLE(LooseContentInfo, type, ASN1_OBJECT),
    ASN1_EXP(LooseContentInfo, signedData, LooseSignedData, 0),
} static_ASN1_SEQUENCE_END(LooseContentInfo)

namespace pkcs7 {

namespace {

constexpr qsizetype sizeCap = 8 << 20;
constexpr int certificateCap = 10000;

void freeContent(LooseContentInfo *info)
{
    ASN1_item_free(reinterpret_cast<ASN1_VALUE *>(info), ASN1_ITEM_rptr(LooseContentInfo));
}

// Whether the bytes are a ContentInfo of some other kind, so that the person hears the right reason.
bool isOtherContent(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::P7 any(d2i_PKCS7(nullptr, &at, long(der.size())));
    ERR_clear_error();
    return any && !PKCS7_type_is_signed(any.get());
}

}

Result<Bag> read(const QByteArray &der)
{
    if (der.size() > sizeCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 bytes").arg(der.size())};
    ERR_clear_error();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::Owned<LooseContentInfo, freeContent> info(
        reinterpret_cast<LooseContentInfo *>(ASN1_item_d2i(nullptr, &at, long(der.size()), ASN1_ITEM_rptr(LooseContentInfo))));
    if (!info || OBJ_obj2nid(info->type) != NID_pkcs7_signed) {
        const Error why = opensslError(info ? Error::Code::Unsupported : Error::Code::Malformed);
        return !info && isOtherContent(der) ? Error{Error::Code::Unsupported, why.detail} : why;
    }
    Bag bag;
    const STACK_OF(ASN1_TYPE) *found = info->signedData->certificates;
    if (sk_ASN1_TYPE_num(found) > certificateCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 certificates").arg(sk_ASN1_TYPE_num(found))};
    for (int i = 0; i < sk_ASN1_TYPE_num(found); ++i) {
        const ASN1_TYPE *one = sk_ASN1_TYPE_value(found, i);
        if (one->type != V_ASN1_SEQUENCE) { // an attribute certificate, or a kind of later days
            ++bag.unreadable;
            continue;
        }
        const ASN1_STRING *bytes = one->value.sequence;
        const Result<Certificate> certificate =
            Certificate::fromDer(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(bytes)), ASN1_STRING_length(bytes)));
        if (certificate)
            bag.certificates << *certificate;
        else
            ++bag.unreadable;
    }
    return bag;
}

Result<QByteArray> write(const QList<Certificate> &certificates)
{
    ERR_clear_error();
    const ossl::P7 message(PKCS7_new());
    if (certificates.isEmpty() || !message || !PKCS7_set_type(message.get(), NID_pkcs7_signed))
        return opensslError(certificates.isEmpty() ? Error::Code::Refused : Error::Code::Crypto);
    message->d.sign->contents->type = OBJ_nid2obj(NID_pkcs7_data); // and no content: the degenerate case of RFC 5652 5.2
    for (const Certificate &certificate : certificates) {
        if (!PKCS7_add_certificate(message.get(), certificate.handle()))
            return opensslError(Error::Code::Crypto);
    }
    unsigned char *der = nullptr;
    const int size = i2d_PKCS7(message.get(), &der);
    if (size <= 0)
        return opensslError(Error::Code::Crypto);
    QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

}
