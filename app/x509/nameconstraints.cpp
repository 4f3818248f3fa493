// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/nameconstraints.h"

#include "x509/ipaddress.h"
#include "x509/oid.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool equal(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// "host.example.com" is within "example.com" and within ".example.com", which itself is not; everything is within "".
bool dnsWithin(QStringView name, QStringView subtree)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    if (subtree.isEmpty() || equal(name, subtree))
        return true;
    if (!name.endsWith(subtree, Qt::CaseInsensitive))
        return false;
    return subtree.startsWith(u'.') || name[name.size() - subtree.size() - 1] == u'.';
}

// A wildcard stands for every label in its place, so it also touches a subtree just below it.
bool wildcardTouches(QStringView name, QStringView subtree)
{
    if (!name.startsWith("*."_L1))
        return false;
    const QStringView parent = name.mid(1);
    return subtree.endsWith(parent, Qt::CaseInsensitive) && !subtree.chopped(parent.size()).contains(u'.');
}

// Hosts in URIs and mail domains: exactly that host, or with a leading dot any host below it.
bool hostWithin(QStringView host, QStringView subtree)
{
    if (subtree.startsWith(u'.'))
        return host.size() > subtree.size() && host.endsWith(subtree, Qt::CaseInsensitive);
    return equal(host, subtree);
}

bool emailWithin(QStringView address, QStringView subtree)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return false;
    const qsizetype subtreeAt = subtree.lastIndexOf(u'@');
    if (subtreeAt < 0)
        return hostWithin(address.mid(at + 1), subtree);
    // The local part is case-sensitive (RFC 5321 2.4), the host is not.
    return address.left(at) == subtree.left(subtreeAt) && equal(address.mid(at + 1), subtree.mid(subtreeAt + 1));
}

// Address and mask; a lone address is a network of one.
std::optional<QByteArray> networkOf(const QString &text)
{
    if (text.contains(u'/'))
        return ipaddress::networkFromText(text);
    const auto address = ipaddress::fromText(text);
    return address ? std::optional(*address + QByteArray(address->size(), '\xff')) : std::nullopt;
}

// Every address of the inner network belongs to the outer one. Address bits outside a mask do not count.
bool networkWithin(const QString &name, const QString &subtree)
{
    const auto inner = networkOf(name), outer = networkOf(subtree);
    if (!inner || !outer || inner->size() != outer->size())
        return false;
    const qsizetype octets = outer->size() / 2;
    for (qsizetype i = 0; i < octets; ++i) {
        const int mask = uchar(outer->at(octets + i));
        if (((uchar(inner->at(i)) ^ uchar(outer->at(i))) & mask) != 0 || (uchar(inner->at(octets + i)) & mask) != mask)
            return false;
    }
    return true;
}

QString uriHost(const QString &uri)
{
    const QString host = QUrl(uri, QUrl::StrictMode).host(QUrl::FullyEncoded);
    return host.contains(u':') || ipaddress::fromText(host) ? QString() : host; // an address is no host name
}

bool directoryNameWithin(const QString &name, const QString &subtree)
{
    const auto inner = DistinguishedName::fromText(name);
    const auto outer = DistinguishedName::fromText(subtree);
    if (!inner || !outer || outer->rdns().size() > inner->rdns().size())
        return false;
    return DistinguishedName(inner->rdns().first(outer->rdns().size())).matches(*outer);
}

QString otherKind(const QString &value)
{
    return value.section(u';', 0, 0);
}

bool looksLikeHost(const QString &text)
{
    return text.contains(u'.') && GeneralName{GeneralName::Type::Dns, text}.isValid();
}

bool isOfType(const GeneralName &name, const GeneralName &subtree)
{
    if (name.type != subtree.type)
        return false;
    if (name.type == GeneralName::Type::Ip)
        return name.value.contains(u':') == subtree.value.contains(u':'); // version 4 and 6 are told apart
    return name.type != GeneralName::Type::Other || otherKind(name.value) == otherKind(subtree.value);
}

// Whether an excluded subtree takes the name out; what cannot be processed must be refused.
bool isTakenBy(const GeneralName &name, const GeneralName &subtree)
{
    if (isWithin(name, subtree))
        return true;
    switch (name.type) {
    case GeneralName::Type::Dns:
        return wildcardTouches(name.value, subtree.value);
    case GeneralName::Type::Uri:
        return uriHost(name.value).isEmpty();
    case GeneralName::Type::Other:
        return true;
    case GeneralName::Type::Ip:
    case GeneralName::Type::Email:
    case GeneralName::Type::DirectoryName:
        return false;
    }
    return true;
}

}

bool isWithin(const GeneralName &name, const GeneralName &subtree)
{
    if (name.type != subtree.type)
        return false;
    switch (name.type) {
    case GeneralName::Type::Dns:
        return dnsWithin(name.value, subtree.value);
    case GeneralName::Type::Ip:
        return networkWithin(name.value, subtree.value);
    case GeneralName::Type::Uri: {
        const QString host = uriHost(name.value);
        return !host.isEmpty() && hostWithin(host, subtree.value);
    }
    case GeneralName::Type::Email:
        return emailWithin(name.value, subtree.value);
    case GeneralName::Type::DirectoryName:
        return directoryNameWithin(name.value, subtree.value);
    case GeneralName::Type::Other:
        return false;
    }
    return false;
}

bool NameConstraints::allow(const GeneralName &name) const
{
    bool constrained = false, inside = false;
    for (const GeneralName &subtree : permitted) {
        if (!isOfType(name, subtree))
            continue;
        constrained = true;
        inside = inside || isWithin(name, subtree);
    }
    if (constrained && !inside)
        return false;
    return std::none_of(excluded.begin(), excluded.end(),
                        [&name](const GeneralName &subtree) { return isOfType(name, subtree) && isTakenBy(name, subtree); });
}

QList<GeneralName> constrainedNames(const DistinguishedName &subject, const QList<GeneralName> &alternativeNames, bool isCa)
{
    QList<GeneralName> names = alternativeNames;
    const auto has = [&alternativeNames](GeneralName::Type type) {
        return std::any_of(alternativeNames.begin(), alternativeNames.end(), [type](const GeneralName &name) { return name.type == type; });
    };
    if (!subject.isEmpty())
        names.append({GeneralName::Type::DirectoryName, subject.toText()});
    if (!has(GeneralName::Type::Email)) {
        for (const QString &address : subject.values(QLatin1String(oid::emailAddress)))
            names.append({GeneralName::Type::Email, address});
    }
    if (!isCa && !has(GeneralName::Type::Dns)) {
        for (const QString &name : subject.values(QLatin1String(oid::commonName))) {
            if (looksLikeHost(name))
                names.append({GeneralName::Type::Dns, name});
        }
    }
    return names;
}
