// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/der.h"

#include <QList>

// Where the parts of an X.509 certificate lie in its DER (RFC 5280 4.1): one walk without copies, some 50 times quicker than building OpenSSL's
// object, which decodes the key and every name at once. Private to Certificate.
struct CertificateSkeleton
{
    struct ExtensionSpan { QByteArrayView oid; bool critical = false; QByteArrayView value; }; // contents

    int version = 1;
    QByteArrayView serial;             // the INTEGER's content
    QByteArrayView signatureOid;       // content
    QByteArrayView issuer, subject;    // whole Names
    der::Item notBefore, notAfter;
    QByteArrayView spki;               // whole
    QList<ExtensionSpan> extensions;
    // Everything is as DER and OpenSSL want it, so that d2i_X509 is sure to accept it later; when false it has to be asked now.
    bool plain = true;

    // Errors: Malformed, TooLarge (more than 64 extensions). The spans point into `der`.
    static Result<CertificateSkeleton> of(QByteArrayView der);
};
