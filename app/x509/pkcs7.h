// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/certificate.h"

// PKCS#7/CMS SignedData as a bag of certificates (RFC 5652 5.1); signatures and contents are ignored, nothing is decrypted.
namespace pkcs7 {

// Parsing of single certificates may fail: those are counted. Errors: Malformed, Unsupported (not SignedData), TooLarge.
struct Bag { QList<Certificate> certificates; int unreadable = 0; };
Result<Bag> read(const QByteArray &der);
Result<QByteArray> write(const QList<Certificate> &certificates); // degenerate, DER

}
