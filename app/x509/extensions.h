// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/issuerequest.h"

#include <QByteArray>

// The extensions of a certificate that we make (facts/x509 5.1; RFC 5280 4.2), as DER. For issue.cpp.
namespace extensions {

// The content of [3] Extensions: one SEQUENCE. `subjectSpki` is the new certificate's key, `issuer` null for a root.
// Errors: Malformed when a name cannot be encoded, which check() tells before.
Result<QByteArray> encode(const IssueRequest &request, const Period &period, const QByteArray &subjectSpki, const Certificate *issuer);

// RFC 5280 4.2.1.2, method 1: SHA-1 of the subjectPublicKey BIT STRING's octets. Empty when the SPKI cannot be read.
QByteArray keyIdentifier(const QByteArray &spki);

}
