// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// One subject alternative name, or one name constraint (RFC 5280 4.2.1.6, 4.2.1.10). A value.
struct GeneralName
{
    enum class Type { Dns, Ip, Uri, Email, DirectoryName, Other };

    Type type = Type::Dns;
    QString value; // DNS in A-label form; IP as text ("10.0.0.1", "::1"; "10.0.0.0/8" in a constraint); DN as RFC 4514; Other as "otherName:OID;#hex"

    // "dns:a.example", "ip:10.0.0.1", "uri:urn:uuid:...", "email:a@b", case-insensitive prefix; without prefix the type is recognised where it is plain.
    // An internationalised DNS name is turned into A-labels. Errors: Malformed, with the reason's technical side in `detail`.
    static Result<GeneralName> fromText(const QString &text);
    // "DNS:a.example", "IP:10.0.0.1", ...
    QString toText() const;
    // Whether the value is acceptable for its type: LDH labels of at most 63 and names of at most 253 octets, one leftmost wildcard label,
    // absolute URIs with a scheme, addr-spec mail addresses. `asConstraint` also admits ".example.com", "10.0.0.0/8", hosts for URI.
    bool isValid(bool asConstraint = false) const;

    // One GeneralName element; what is no known form becomes Other. An address with a mask becomes a network.
    static GeneralName fromDer(QByteArrayView der);
    // Errors: Malformed when the value does not fit the type, Unsupported for Other.
    Result<QByteArray> toDer() const;

    friend bool operator==(const GeneralName &, const GeneralName &) = default;
};
