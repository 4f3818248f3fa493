// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/der.h"

// Attribute values: the many string types of ASN.1 in, the one that X.520 wants out.
namespace der {

bool isTextTag(unsigned char tag);

struct Text { QString value; bool wellFormed = true; };

// Decoded text of a string type; for any other type "#" and the hex of its DER (RFC 4514 2.4). Not well formed: a NUL inside, or octets that its
// own string type does not allow.
Text text(const Item &item);

// Whether `item` is a string that OpenSSL will take in a Name without complaint; cheap, and sure when true.
bool isPlainText(const Item &item);

// The DER of a value made here: PrintableString for country, serial number and dnQualifier, IA5String for emailAddress and DC, UTF8String for
// the rest (RFC 5280 4.1.2.4, Appendix A.1). Errors: Malformed when the text does not fit that type, TooLarge over 64 Ki characters.
Result<QByteArray> encodedAttribute(const QString &type, const QString &value);

}
