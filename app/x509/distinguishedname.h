// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

// An X.501 name: a sequence of relative distinguished names, each a set of attributes, in encoding order (root first). A value.
class DistinguishedName
{
public:
    struct Attribute {
        QString type;          // dotted OID
        QString value;         // decoded text; for a value that is not a string type, "#" and the hex of its DER (RFC 4514 2.4)
        QByteArray encoded;    // the value's DER as read; empty when made here (UTF8String, or PrintableString/IA5String where X.520 demands it)
        bool wellFormed = true; // false: NUL inside, or not valid in its own string type
        friend bool operator==(const Attribute &, const Attribute &) = default;
    };
    using Rdn = QList<Attribute>;

    DistinguishedName() = default;
    explicit DistinguishedName(QList<Rdn> rdns) : m_rdns(std::move(rdns)) {}

    // RFC 4514 text, most specific first ("CN=a+UID=b,O=c"); also accepts "/O=c/CN=a" as openssl prints it. Escapes, #hex, spaces as in RFC 4514.
    // Errors: Malformed, with the offending part in `detail`.
    static Result<DistinguishedName> fromText(const QString &text);
    static Result<DistinguishedName> fromDer(const QByteArray &der);

    QString toText() const;         // RFC 4514, most specific first, known short names, unknown OIDs dotted with decoded text
    Result<QByteArray> toDer() const;

    const QList<Rdn> &rdns() const { return m_rdns; }
    bool isEmpty() const { return m_rdns.isEmpty(); }
    // All values of one type, in order; first() is the most specific one (last in encoding order), empty when absent.
    QStringList values(const QString &type) const;
    QString first(const QString &type) const;
    // Adds a single-valued RDN as the most specific.
    void append(const QString &type, const QString &value);
    // Drops every attribute of that type (and an RDN left empty).
    void remove(const QString &type);

    // Upper bound in characters for an attribute type (RFC 5280 Appendix A.1, ub-*); -1 when there is none.
    static int upperBound(const QString &type);

    // RFC 5280 7.1: case and runs of spaces do not count.
    bool matches(const DistinguishedName &other) const;
    // The same types and texts, whatever string type carries them.
    friend bool operator==(const DistinguishedName &a, const DistinguishedName &b);

private:
    QList<Rdn> m_rdns;
};
