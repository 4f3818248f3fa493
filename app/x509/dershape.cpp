// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/dershape.h"

#include "x509/openssl.h"

#include <openssl/err.h>

namespace intake {

namespace {

// One tag and what stands in it.
struct Element
{
    int tag = -1;        // universal tag number, or -1 for what is not universal or not there
    int contextTag = -1;
    QByteArrayView content;
    QByteArrayView after;
    bool indefinite = false;

    bool is(int wanted) const { return tag == wanted; }
};

Element elementOf(QByteArrayView bytes)
{
    Element element;
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.data());
    const unsigned char *at = start;
    long size = 0;
    int tag = 0, tagClass = 0;
    const int flags = bytes.isEmpty() ? 0x80 : ASN1_get_object(&at, &size, &tag, &tagClass, long(bytes.size()));
    if (flags & 0x80) {
        ERR_clear_error();
        return element;
    }
    const qsizetype header = at - start;
    element.indefinite = flags & 1;
    (tagClass == V_ASN1_UNIVERSAL ? element.tag : element.contextTag) = tag;
    element.content = element.indefinite ? bytes.sliced(header) : bytes.sliced(header, size);
    element.after = element.indefinite ? QByteArrayView() : bytes.sliced(header + size);
    return element;
}

// AlgorithmIdentifier, or anything else that begins with an OID.
bool beginsWithOid(const Element &element)
{
    return element.is(V_ASN1_SEQUENCE) && elementOf(element.content).is(V_ASN1_OBJECT);
}

// TBSCertificate, TBSCertList or CertificationRequestInfo, by what follows the name of the signer.
Format signedShape(QByteArrayView inner)
{
    const Element first = elementOf(inner);
    if (first.contextTag == 0)
        return Format::DerCertificate; // [0] version
    if (first.is(V_ASN1_SEQUENCE))
        return beginsWithOid(first) ? Format::Crl : Format::Unknown; // a CRL of version 1
    if (!first.is(V_ASN1_INTEGER))
        return Format::Unknown;
    const Element second = elementOf(first.after);
    if (second.is(V_ASN1_SEQUENCE) && !beginsWithOid(second))
        return Format::CertificateRequest; // the subject's name stands first
    const Element date = elementOf(elementOf(second.after).after);
    if (date.is(V_ASN1_SEQUENCE))
        return Format::DerCertificate; // version 1: validity is a sequence
    return date.is(V_ASN1_UTCTIME) || date.is(V_ASN1_GENERALIZEDTIME) ? Format::Crl : Format::Unknown;
}

Format versioned(const Element &version)
{
    const Element second = elementOf(version.after);
    if (version.content == QByteArrayView("\x03", 1))
        return beginsWithOid(second) ? Format::Pkcs12 : Format::Unknown;
    const bool pkcs8 = beginsWithOid(second);       // PKCS#8
    const bool pkcs1 = second.is(V_ASN1_INTEGER);   // PKCS#1
    const bool sec1 = second.is(V_ASN1_OCTET_STRING); // SEC 1
    return pkcs8 || pkcs1 || sec1 ? Format::PrivateKey : Format::Unknown;
}

}

Shape shapeOf(QByteArrayView bytes)
{
    const Element outer = elementOf(bytes);
    if (!outer.is(V_ASN1_SEQUENCE))
        return {};
    Shape shape;
    shape.size = outer.indefinite ? 0 : bytes.size() - outer.after.size();
    const Element first = elementOf(outer.content);
    if (first.is(V_ASN1_OBJECT))
        shape.format = Format::Pkcs7;
    else if (first.is(V_ASN1_INTEGER))
        shape.format = versioned(first);
    else if (first.is(V_ASN1_SEQUENCE))
        shape.format = beginsWithOid(first) && elementOf(first.after).is(V_ASN1_OCTET_STRING) ? Format::PrivateKey : signedShape(first.content);
    return shape;
}

}
