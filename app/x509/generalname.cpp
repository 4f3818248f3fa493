// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/generalname.h"

#include "x509/distinguishedname.h"
#include "x509/ipaddress.h"

#include <QUrl>

#include <algorithm>

namespace {

using Type = GeneralName::Type;

struct Prefix { const char *text; Type type; };
constexpr Prefix prefixes[] = {
    {"dns:", Type::Dns}, {"ip:", Type::Ip}, {"uri:", Type::Uri}, {"email:", Type::Email}, {"dirName:", Type::DirectoryName},
    {"url:", Type::Uri}, {"mail:", Type::Email}, {"IP Address:", Type::Ip}, {"dn:", Type::DirectoryName},
};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// RFC 1034 3.5 with RFC 1123 2.1; underscores are in use inside companies and do no harm.
bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
           && std::all_of(label.begin(), label.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'_'; });
}

bool isHost(QStringView host)
{
    const auto labels = host.split(u'.');
    return !host.isEmpty() && host.size() <= 253 && std::all_of(labels.begin(), labels.end(), isLabel);
}

bool isDns(QStringView name, bool asConstraint)
{
    if (asConstraint)
        return name.isEmpty() || isHost(name.startsWith(u'.') ? name.sliced(1) : name);
    return isHost(name.startsWith(u"*.") ? name.sliced(2) : name) && name.size() <= 253;
}

bool isEmail(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QStringView local = address.first(qMax<qsizetype>(at, 0));
    constexpr QStringView marks = u"!#$%&'*+-/=?^_`{|}~.";
    return at > 0 && local.size() <= 64 && isHost(address.sliced(at + 1)) && !local.startsWith(u'.') && !local.endsWith(u'.')
           && !local.contains(u"..") && std::all_of(local.begin(), local.end(), [marks](QChar c) { return isLetterOrDigit(c) || marks.contains(c); });
}

bool isScheme(QStringView scheme)
{
    return !scheme.isEmpty() && !(scheme[0] >= u'0' && scheme[0] <= u'9')
           && std::all_of(scheme.begin(), scheme.end(), [](QChar c) { return isLetterOrDigit(c) || QStringView(u"+-.").contains(c); });
}

// RFC 5280 4.2.1.6: absolute, with a scheme and something after it; a host where "//" promises one (file:/// promises none).
bool isUri(const QString &uri)
{
    const qsizetype colon = uri.indexOf(u':');
    if (colon < 1 || colon + 1 >= uri.size() || !isAscii(uri) || !isScheme(QStringView(uri).first(colon)))
        return false;
    const QUrl url(uri, QUrl::StrictMode);
    const bool promisesHost = QStringView(uri).sliced(colon + 1).startsWith(u"//");
    return url.isValid() && (!promisesHost || !url.host().isEmpty() || url.scheme() == u"file");
}

// Internationalised names travel as A-labels (RFC 9549); a wildcard or leading dot is not part of the conversion. Empty when impossible.
QString toALabels(const QString &name)
{
    const qsizetype skip = name.startsWith(u"*.") ? 2 : name.startsWith(u'.') ? 1 : 0;
    if (isAscii(name))
        return name;
    const QString ace = QString::fromLatin1(QUrl::toAce(name.mid(skip)));
    return isHost(ace) ? name.first(skip) + ace : QString(); // toAce drops what it cannot convert
}

Type recognised(const QString &text)
{
    if (ipaddress::fromText(text) || ipaddress::networkFromText(text))
        return Type::Ip;
    if (text.contains(u"://") || text.startsWith(u"urn:", Qt::CaseInsensitive))
        return Type::Uri;
    return text.contains(u'@') ? Type::Email : Type::Dns;
}

Result<GeneralName> made(Type type, const QString &value)
{
    const Error malformed{Error::Code::Malformed, value.left(80)};
    switch (type) {
    case Type::Dns: {
        const QString name = toALabels(value);
        return name.isEmpty() ? Result<GeneralName>(malformed) : GeneralName{type, name};
    }
    case Type::Ip: {
        auto octets = ipaddress::fromText(value);
        if (!octets)
            octets = ipaddress::networkFromText(value);
        return octets ? Result<GeneralName>(GeneralName{type, ipaddress::toText(*octets)}) : malformed;
    }
    case Type::Email: {
        const qsizetype at = value.lastIndexOf(u'@');
        const QString host = toALabels(value.mid(at + 1));
        return host.isEmpty() ? Result<GeneralName>(malformed) : GeneralName{type, value.first(at + 1) + host};
    }
    case Type::DirectoryName: {
        const Result<DistinguishedName> name = DistinguishedName::fromText(value);
        return name ? Result<GeneralName>(GeneralName{type, name->toText()}) : name.error();
    }
    case Type::Uri:
    case Type::Other:
        return GeneralName{type, value};
    }
    return malformed;
}

}

Result<GeneralName> GeneralName::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto prefix = std::find_if(std::begin(prefixes), std::end(prefixes), [&trimmed](const Prefix &one) {
        return trimmed.startsWith(QLatin1String(one.text), Qt::CaseInsensitive);
    });
    const bool prefixed = prefix != std::end(prefixes);
    const QString value = prefixed ? trimmed.mid(QLatin1String(prefix->text).size()).trimmed() : trimmed;
    if (value.isEmpty() || value.contains(QChar::Null))
        return Error{Error::Code::Malformed, {}};
    return made(prefixed ? prefix->type : recognised(value), value);
}

QString GeneralName::toText() const
{
    switch (type) {
    case Type::Dns: return QStringLiteral("DNS:") + value;
    case Type::Ip: return QStringLiteral("IP:") + value;
    case Type::Uri: return QStringLiteral("URI:") + value;
    case Type::Email: return QStringLiteral("email:") + value;
    case Type::DirectoryName: return QStringLiteral("dirName:") + value;
    case Type::Other: return value;
    }
    return value;
}

bool GeneralName::isValid(bool asConstraint) const
{
    switch (type) {
    case Type::Dns:
        return isDns(value, asConstraint);
    case Type::Ip:
        return (asConstraint ? ipaddress::networkFromText(value) : ipaddress::fromText(value)).has_value();
    case Type::Uri: // a constraint names a host, or a domain with a leading dot (RFC 5280 4.2.1.10)
        return asConstraint ? isHost(value.startsWith(u'.') ? QStringView(value).sliced(1) : QStringView(value)) : isUri(value);
    case Type::Email: // a constraint may also be a host or ".domain"
        return isEmail(value) || (asConstraint && isHost(value.startsWith(u'.') ? QStringView(value).sliced(1) : QStringView(value)));
    case Type::DirectoryName: {
        const Result<DistinguishedName> name = DistinguishedName::fromText(value);
        return name.has_value() && !name->isEmpty();
    }
    case Type::Other:
        return false;
    }
    return false;
}
