// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/certificate.h"

#include "x509/certificatedata.h"
#include "x509/extensiontext.h"

// What the extensions of RFC 5280 4.2 say. Read from the spans on each call: each costs less than a lock would.

namespace {

// Content octets of the extension OIDs under 2.5.29.
constexpr QByteArrayView subjectKeyIdOid = "\x55\x1d\x0e";
constexpr QByteArrayView keyUsageOid = "\x55\x1d\x0f";
constexpr QByteArrayView alternativeNamesOid = "\x55\x1d\x11";
constexpr QByteArrayView basicConstraintsOid = "\x55\x1d\x13";
constexpr QByteArrayView nameConstraintsOid = "\x55\x1d\x1e";
constexpr QByteArrayView crlPointsOid = "\x55\x1d\x1f";
constexpr QByteArrayView authorityKeyIdOid = "\x55\x1d\x23";
constexpr QByteArrayView extendedKeyUsageOid = "\x55\x1d\x25";
constexpr QByteArrayView authorityAccessOid = "\x2b\x06\x01\x05\x05\x07\x01\x01";

constexpr qsizetype mostNames = 1000; // threat T2: displayed, the rest counted

using Span = CertificateSkeleton::ExtensionSpan;

// The inside of the SEQUENCE that an extension's value is; an empty reader when it is something else.
der::Reader sequence(const Span *extension)
{
    const auto whole = extension ? der::single(extension->value, der::Sequence) : std::nullopt;
    return der::Reader(whole ? whole->content : QByteArrayView());
}

QList<GeneralName> subtrees(const Span *extension, int which)
{
    QList<GeneralName> names;
    der::Reader parts = sequence(extension);
    while (const auto part = parts.next()) {
        if (part->tag != der::context(which, true))
            continue;
        der::Reader trees(part->content);
        while (names.size() < mostNames) {
            const auto tree = trees.next(der::Sequence); // GeneralSubtree: base, then minimum and maximum that nobody uses
            if (!tree)
                break;
            names << GeneralName::fromDer(tree->content);
        }
    }
    return names;
}

QStringList accessUrls(const Span *extension, QByteArrayView method)
{
    QStringList urls;
    der::Reader descriptions = sequence(extension);
    while (const auto description = descriptions.next(der::Sequence)) {
        der::Reader parts(description->content);
        const auto oid = parts.next(der::ObjectId);
        const auto location = parts.next(der::context(6, false));
        if (oid && location && oid->content == method && urls.size() < mostNames)
            urls << QString::fromLatin1(location->content);
    }
    return urls;
}

}

bool Certificate::isCa() const
{
    der::Reader parts = sequence(d->find(basicConstraintsOid));
    const auto ca = parts.next(der::Boolean);
    return ca && !ca->content.isEmpty() && ca->content[0] != 0;
}

bool Certificate::hasBasicConstraints() const
{
    return d->find(basicConstraintsOid);
}

bool Certificate::basicConstraintsCritical() const
{
    const Span *extension = d->find(basicConstraintsOid);
    return extension && extension->critical;
}

std::optional<int> Certificate::pathLength() const
{
    der::Reader parts = sequence(d->find(basicConstraintsOid));
    (void)parts.next(der::Boolean);
    const auto length = parts.next(der::Integer);
    const auto value = length ? der::number(length->content) : std::nullopt;
    constexpr qint64 most = std::numeric_limits<int>::max();
    return value ? std::optional(int(qMin(*value, most))) : std::nullopt;
}

std::optional<KeyUsages> Certificate::keyUsage() const
{
    const Span *extension = d->find(keyUsageOid);
    const auto bits = extension ? der::single(extension->value, der::BitString) : std::nullopt;
    if (!bits)
        return extension ? std::optional(KeyUsages()) : std::nullopt;
    KeyUsages usages;
    for (int bit = 0; bit <= 8; ++bit) { // bit 0 is the first one sent (X.690 8.6.2), after the octet that counts the unused
        const qsizetype at = 1 + bit / 8;
        if (at < bits->content.size() && (static_cast<unsigned char>(bits->content[at]) & (0x80 >> (bit % 8))))
            usages |= KeyUsage(1 << bit);
    }
    return usages;
}

bool Certificate::keyUsageCritical() const
{
    const Span *extension = d->find(keyUsageOid);
    return extension && extension->critical;
}

std::optional<QStringList> Certificate::extendedKeyUsage() const
{
    const Span *extension = d->find(extendedKeyUsageOid);
    if (!extension)
        return {};
    QStringList purposes;
    der::Reader parts = sequence(extension);
    while (const auto purpose = parts.next(der::ObjectId))
        if (purposes.size() < mostNames)
            purposes << der::dotted(purpose->content);
    return purposes;
}

QByteArray Certificate::subjectKeyId() const
{
    const Span *extension = d->find(subjectKeyIdOid);
    const auto id = extension ? der::single(extension->value, der::OctetString) : std::nullopt;
    return id ? id->content.toByteArray() : QByteArray();
}

QByteArray Certificate::authorityKeyId() const
{
    der::Reader parts = sequence(d->find(authorityKeyIdOid));
    const auto id = parts.next(der::context(0, false));
    return id ? id->content.toByteArray() : QByteArray();
}

QList<GeneralName> Certificate::alternativeNames() const
{
    QList<GeneralName> names;
    der::Reader parts = sequence(d->find(alternativeNamesOid));
    while (names.size() < mostNames) {
        const auto name = parts.next();
        if (!name)
            break;
        names << GeneralName::fromDer(name->whole);
    }
    return names;
}

qsizetype Certificate::alternativeNameCount() const
{
    qsizetype count = 0;
    der::Reader parts = sequence(d->find(alternativeNamesOid));
    while (parts.next())
        ++count;
    return count;
}

bool Certificate::hasNameConstraints() const
{
    return d->find(nameConstraintsOid);
}

QList<GeneralName> Certificate::permittedNames() const
{
    return subtrees(d->find(nameConstraintsOid), 0);
}

QList<GeneralName> Certificate::excludedNames() const
{
    return subtrees(d->find(nameConstraintsOid), 1);
}

QStringList Certificate::ocspUrls() const
{
    return accessUrls(d->find(authorityAccessOid), "\x2b\x06\x01\x05\x05\x07\x30\x01");
}

QStringList Certificate::caIssuersUrls() const
{
    return accessUrls(d->find(authorityAccessOid), "\x2b\x06\x01\x05\x05\x07\x30\x02");
}

QStringList Certificate::crlUrls() const
{
    QStringList urls;
    der::Reader points = sequence(d->find(crlPointsOid));
    while (const auto point = points.next(der::Sequence)) {
        der::Reader parts(point->content);
        const auto name = parts.next(der::context(0, true)); // DistributionPointName, then fullName [0] GeneralNames
        der::Reader kinds(name ? name->content : QByteArrayView());
        const auto full = kinds.next(der::context(0, true));
        der::Reader locations(full ? full->content : QByteArrayView());
        while (const auto location = locations.next())
            if (location->tag == der::context(6, false) && urls.size() < mostNames)
                urls << QString::fromLatin1(location->content);
    }
    return urls;
}

QList<Extension> Certificate::extensions() const
{
    return d->extensions.get([this] {
        QList<Extension> all;
        for (const Span &span : d->skeleton.extensions)
            all << Extension{der::dotted(span.oid), span.critical, span.value.toByteArray(), extensionText(span.oid, span.value)};
        return all;
    });
}
