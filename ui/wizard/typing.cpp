// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/typing.h"

#include "x509/oid.h"

#include <QRegularExpression>

namespace {

QStringList pieces(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

}

TypedNames readNames(const QString &text, bool asConstraint)
{
    TypedNames typed;
    for (const QString &piece : pieces(text)) {
        Result<GeneralName> name = GeneralName::fromText(piece);
        if (!name && asConstraint && piece.startsWith(u'.')) // ".example.com": everything below, RFC 5280 4.2.1.10
            name = GeneralName{GeneralName::Type::Dns, piece};
        if (name && name->isValid(asConstraint))
            typed.names.append(*name);
        else
            typed.unread.append(piece);
    }
    return typed;
}

QStringList readUrls(const QString &text)
{
    return pieces(text);
}

Result<DistinguishedName> TypedSubject::read() const
{
    DistinguishedName subject;
    const auto add = [&subject](const char *type, const QString &value) {
        if (!value.trimmed().isEmpty())
            subject.append(QLatin1String(type), value.trimmed());
    };
    add(oid::country, country.toUpper());
    add(oid::state, state);
    add(oid::locality, locality);
    add(oid::organization, organization);
    add(oid::organizationalUnit, unit);
    if (!more.trimmed().isEmpty()) {
        const Result<DistinguishedName> further = DistinguishedName::fromText(more.trimmed());
        if (!further)
            return further.error();
        subject = DistinguishedName(subject.rdns() + further->rdns());
    }
    add(oid::commonName, commonName);
    add(oid::emailAddress, email);
    return subject;
}
