// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/distinguishedname.h"

#include "x509/der.h"
#include "x509/dertext.h"
#include "x509/oid.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace {

using Attribute = DistinguishedName::Attribute;
using Key = std::tuple<QString, QString, bool>;
using MakeKey = Key (*)(const Attribute &);

// Two attributes say the same when type and text do, whatever string type carries them.
Key exactly(const Attribute &attribute)
{
    return {attribute.type, attribute.value, attribute.wellFormed};
}

Key loosely(const Attribute &attribute)
{
    return {attribute.type, attribute.value.simplified().toCaseFolded(), true};
}

// An RDN is a set: order within it means nothing (X.501 9.3).
bool sameRdn(const DistinguishedName::Rdn &a, const DistinguishedName::Rdn &b, MakeKey key)
{
    if (a.size() != b.size())
        return false;
    const auto sorted = [key](const DistinguishedName::Rdn &rdn) {
        std::vector<Key> keys(size_t(rdn.size()));
        std::transform(rdn.cbegin(), rdn.cend(), keys.begin(), key);
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    return sorted(a) == sorted(b);
}

bool sameRdns(const QList<DistinguishedName::Rdn> &a, const QList<DistinguishedName::Rdn> &b, MakeKey key)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [key](const auto &x, const auto &y) { return sameRdn(x, y, key); });
}

std::optional<Attribute> readAttribute(const der::Item &item)
{
    der::Reader reader(item.content);
    const auto type = reader.next(der::ObjectId);
    const auto value = reader.next();
    if (!type || !value || !reader.atEnd())
        return {};
    const der::Text text = der::text(*value);
    return Attribute{der::dotted(type->content), text.value, value->whole.toByteArray(), text.wellFormed};
}

}

Result<DistinguishedName> DistinguishedName::fromDer(const QByteArray &der)
{
    const Error malformed{Error::Code::Malformed, QStringLiteral("Name")};
    const auto whole = der::single(der, der::Sequence);
    if (!whole)
        return malformed;
    QList<Rdn> rdns;
    der::Reader sets(whole->content);
    while (!sets.atEnd()) {
        const auto set = sets.next(der::Set);
        if (!set)
            return malformed;
        Rdn rdn;
        der::Reader attributes(set->content);
        while (!attributes.atEnd()) {
            const auto item = attributes.next(der::Sequence);
            const auto attribute = item ? readAttribute(*item) : std::nullopt;
            if (!attribute)
                return malformed;
            rdn << *attribute;
        }
        rdns << rdn;
    }
    return DistinguishedName(rdns);
}

Result<QByteArray> DistinguishedName::toDer() const
{
    QByteArray sets;
    for (const Rdn &rdn : m_rdns) {
        QList<QByteArray> attributes;
        for (const Attribute &attribute : rdn) {
            const QByteArray type = der::oid(attribute.type);
            if (type.isEmpty())
                return Error{Error::Code::Malformed, attribute.type};
            const Result<QByteArray> value = attribute.encoded.isEmpty() ? der::encodedAttribute(attribute.type, attribute.value)
                                                                         : Result<QByteArray>(attribute.encoded);
            if (!value)
                return value.error();
            attributes << der::wrap(der::Sequence, {type, *value});
        }
        std::sort(attributes.begin(), attributes.end()); // SET OF is sorted in DER (X.690 11.6)
        sets += der::wrap(der::Set, attributes.join());
    }
    return der::wrap(der::Sequence, sets);
}

QStringList DistinguishedName::values(const QString &type) const
{
    QStringList found;
    for (const Rdn &rdn : m_rdns)
        for (const Attribute &attribute : rdn)
            if (attribute.type == type)
                found << attribute.value;
    return found;
}

QString DistinguishedName::first(const QString &type) const
{
    for (auto rdn = m_rdns.crbegin(); rdn != m_rdns.crend(); ++rdn)
        for (const Attribute &attribute : *rdn)
            if (attribute.type == type)
                return attribute.value;
    return {};
}

void DistinguishedName::append(const QString &type, const QString &value)
{
    m_rdns << Rdn{Attribute{type, value, {}, true}};
}

void DistinguishedName::remove(const QString &type)
{
    for (Rdn &rdn : m_rdns)
        rdn.removeIf([&type](const Attribute &attribute) { return attribute.type == type; });
    m_rdns.removeIf([](const Rdn &rdn) { return rdn.isEmpty(); });
}

int DistinguishedName::upperBound(const QString &type)
{
    struct Bound { const char *type; int characters; };
    static constexpr std::array bounds{
        Bound{oid::commonName, 64}, Bound{oid::country, 2}, Bound{oid::locality, 128}, Bound{oid::state, 128},
        Bound{oid::organization, 64}, Bound{oid::organizationalUnit, 64}, Bound{oid::emailAddress, 255},
        Bound{"2.5.4.4", 40}, Bound{"2.5.4.5", 64}, Bound{"2.5.4.9", 128}, Bound{"2.5.4.12", 64}, Bound{"2.5.4.15", 128}, Bound{"2.5.4.17", 40},
        Bound{"2.5.4.41", 32768}, Bound{"2.5.4.42", 16}, Bound{"2.5.4.43", 5}, Bound{"2.5.4.44", 3}, Bound{"2.5.4.46", 64}, Bound{"2.5.4.65", 128},
        Bound{"0.9.2342.19200300.100.1.1", 256}, Bound{"0.9.2342.19200300.100.1.25", 63}, Bound{"1.3.6.1.4.1.311.60.2.1.3", 2},
    };
    for (const Bound &bound : bounds)
        if (type == QLatin1String(bound.type))
            return bound.characters;
    return -1;
}

bool DistinguishedName::matches(const DistinguishedName &other) const
{
    return sameRdns(m_rdns, other.m_rdns, loosely);
}

bool operator==(const DistinguishedName &a, const DistinguishedName &b)
{
    return sameRdns(a.m_rdns, b.m_rdns, exactly);
}
