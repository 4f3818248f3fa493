// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/extensiontext.h"

#include "x509/der.h"
#include "x509/openssl.h"

#include <openssl/err.h>

namespace {

constexpr qsizetype longestText = 4096;
constexpr qsizetype longestValue = 32768; // OpenSSL builds all of its text before any of it can be cut

QString hex(QByteArrayView value)
{
    constexpr qsizetype shown = 64;
    const QString digits = QString::fromLatin1(value.first(qMin(value.size(), shown)).toByteArray().toHex(':'));
    return value.size() > shown ? digits + QChar(0x2026) : digits;
}

ossl::Extension parsed(QByteArrayView oid, QByteArrayView value)
{
    const QByteArray whole = der::wrap(der::ObjectId, oid);
    const auto *at = reinterpret_cast<const unsigned char *>(whole.constData());
    const ossl::Object object(d2i_ASN1_OBJECT(nullptr, &at, long(whole.size())));
    const ossl::OctetString octets(ASN1_OCTET_STRING_new());
    if (!object || !octets || ASN1_OCTET_STRING_set(octets.get(), reinterpret_cast<const unsigned char *>(value.data()), int(value.size())) != 1)
        return {};
    return ossl::Extension(X509_EXTENSION_create_by_OBJ(nullptr, object.get(), 0, octets.get()));
}

}

QString extensionText(QByteArrayView oid, QByteArrayView value)
{
    if (value.size() > longestValue)
        return hex(value);
    const ossl::Extension extension = parsed(oid, value);
    const ossl::Bio bio(BIO_new(BIO_s_mem()));
    const bool printed = extension && bio && X509V3_EXT_print(bio.get(), extension.get(), X509V3_EXT_DEFAULT, 0) == 1;
    ERR_clear_error();
    if (!printed)
        return hex(value);
    char *text = nullptr;
    const qsizetype size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, qMin(size, longestText)).trimmed();
}
