// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/generalname.h"

#include "x509/der.h"
#include "x509/distinguishedname.h"
#include "x509/ipaddress.h"

// GeneralName in DER: RFC 5280 4.2.1.6, the CHOICE by context tag.

namespace {

using Type = GeneralName::Type;

QString hexOf(QByteArrayView bytes)
{
    return u'#' + QString::fromLatin1(bytes.toByteArray().toHex());
}

GeneralName otherName(const der::Item &item)
{
    der::Reader reader(item.content);
    const auto type = item.tag == der::context(0, true) ? reader.next(der::ObjectId) : std::nullopt;
    const auto value = type ? reader.next() : std::nullopt;
    if (type && value)
        return {Type::Other, QStringLiteral("otherName:%1;%2").arg(der::dotted(type->content), hexOf(value->content))};
    if (item.tag == der::context(8, false))
        return {Type::Other, QStringLiteral("RID:") + der::dotted(item.content)};
    return {Type::Other, hexOf(item.whole)};
}

}

GeneralName GeneralName::fromDer(QByteArrayView bytes)
{
    const auto item = der::Reader(bytes).next();
    if (!item)
        return {Type::Other, hexOf(bytes)};
    // IA5String by the book; what is beyond ASCII in the wild is read as Latin-1, so that nothing is lost.
    const auto text = [&item] { return QString::fromLatin1(item->content); };
    switch (item->tag) {
    case der::context(1, false):
        return {Type::Email, text()};
    case der::context(2, false):
        return {Type::Dns, text()};
    case der::context(6, false):
        return {Type::Uri, text()};
    case der::context(7, false): {
        const QString address = ipaddress::toText(item->content);
        return address.isEmpty() ? otherName(*item) : GeneralName{Type::Ip, address};
    }
    case der::context(4, true): {
        const Result<DistinguishedName> name = DistinguishedName::fromDer(item->content.toByteArray());
        return name ? GeneralName{Type::DirectoryName, name->toText()} : otherName(*item);
    }
    default: // tags come from outside: any octet
        return otherName(*item);
    }
}

Result<QByteArray> GeneralName::toDer() const
{
    const Error malformed{Error::Code::Malformed, toText().left(80)};
    const auto ia5 = [this, &malformed](int tag) -> Result<QByteArray> {
        for (const QChar c : value)
            if (c.unicode() == 0 || c.unicode() > 0x7f)
                return malformed;
        return der::wrap(der::context(tag, false), value.toLatin1());
    };
    switch (type) {
    case Type::Email: return ia5(1);
    case Type::Dns: return ia5(2);
    case Type::Uri: return ia5(6);
    case Type::Ip: {
        const auto octets = value.contains(u'/') ? ipaddress::networkFromText(value) : ipaddress::fromText(value);
        return octets ? Result<QByteArray>(der::wrap(der::context(7, false), *octets)) : malformed;
    }
    case Type::DirectoryName: {
        const Result<DistinguishedName> name = DistinguishedName::fromText(value);
        const Result<QByteArray> bytes = name ? name->toDer() : Result<QByteArray>(name.error());
        return bytes ? Result<QByteArray>(der::wrap(der::context(4, true), *bytes)) : bytes.error();
    }
    case Type::Other: // only read, never written
        return Error{Error::Code::Unsupported, value.left(80)};
    }
    return malformed;
}
