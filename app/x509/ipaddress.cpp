// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/ipaddress.h"

#include <QList>
#include <QStringList>

namespace ipaddress {

namespace {

std::optional<int> number(QStringView text, qsizetype longest, int base, int largest)
{
    if (text.isEmpty() || text.size() > longest)
        return {};
    for (const QChar c : text) // toInt() would take signs and spaces
        if (!QStringView(u"0123456789abcdefABCDEF").first(base == 10 ? 10 : 22).contains(c))
            return {};
    bool fine = false;
    const int value = text.toInt(&fine, base);
    return fine && value <= largest ? std::optional(value) : std::nullopt;
}

std::optional<QByteArray> v4(QStringView text)
{
    const auto parts = text.split(u'.');
    QByteArray octets;
    for (const QStringView part : parts) {
        const auto octet = number(part, 3, 10, 255);
        if (!octet || (part.size() > 1 && part[0] == u'0')) // "010" is 8 for some and 10 for others
            return {};
        octets += char(*octet);
    }
    return parts.size() == 4 ? std::optional(octets) : std::nullopt;
}

// Groups of one side of "::"; an IPv4 address may stand last.
std::optional<QByteArray> groups(QStringView text)
{
    QByteArray octets;
    if (text.isEmpty())
        return octets;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i + 1 == parts.size() && parts[i].contains(u'.')) {
            const auto tail = v4(parts[i]);
            return tail ? std::optional(octets + *tail) : std::nullopt;
        }
        const auto group = number(parts[i], 4, 16, 0xffff);
        if (!group)
            return {};
        octets += char(*group >> 8);
        octets += char(*group & 0xff);
    }
    return octets;
}

std::optional<QByteArray> v6(QStringView text)
{
    constexpr qsizetype size = 16;
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0) {
        const auto all = groups(text);
        return all && all->size() == size ? all : std::nullopt;
    }
    const auto before = groups(text.first(gap));
    const auto after = groups(text.sliced(gap + 2));
    if (!before || !after || text.first(gap).contains(u'.') || before->size() + after->size() > size - 2)
        return {};
    return *before + QByteArray(size - before->size() - after->size(), '\0') + *after;
}

// RFC 5952: lower case, no leading zeros, the longest run of zero groups (the first of equals, at least two) becomes "::".
QString v6Text(QByteArrayView octets)
{
    QList<int> values;
    for (qsizetype i = 0; i < octets.size(); i += 2)
        values << ((static_cast<unsigned char>(octets[i]) << 8) | static_cast<unsigned char>(octets[i + 1]));
    qsizetype best = 0, bestSize = 1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        qsizetype end = i;
        while (end < values.size() && values[end] == 0)
            ++end;
        if (end - i > bestSize) {
            best = i;
            bestSize = end - i;
        }
    }
    const auto joined = [&values](qsizetype from, qsizetype to) {
        QStringList parts;
        for (qsizetype i = from; i < to; ++i)
            parts << QString::number(values[i], 16);
        return parts.join(u':');
    };
    if (bestSize < 2)
        return joined(0, values.size());
    return joined(0, best) + QStringLiteral("::") + joined(best + bestSize, values.size());
}

QString addressText(QByteArrayView octets)
{
    if (octets.size() == 16)
        return v6Text(octets);
    QStringList parts;
    for (const char octet : octets)
        parts << QString::number(static_cast<unsigned char>(octet));
    return parts.join(u'.');
}

// The number of leading one bits; nothing when others follow.
std::optional<int> prefixOf(QByteArrayView mask)
{
    int ones = 0;
    bool ended = false;
    for (const char octet : mask)
        for (int bit = 7; bit >= 0; --bit) {
            const bool set = (static_cast<unsigned char>(octet) >> bit) & 1;
            if (set && ended)
                return {};
            ended = ended || !set;
            ones += set ? 1 : 0;
        }
    return ones;
}

QByteArray maskOf(int prefix, qsizetype size)
{
    QByteArray mask(size, '\0');
    for (int bit = 0; bit < prefix; ++bit)
        mask[bit / 8] = char(static_cast<unsigned char>(mask[bit / 8]) | (0x80 >> (bit % 8)));
    return mask;
}

}

std::optional<QByteArray> fromText(QStringView text)
{
    return text.contains(u':') ? v6(text) : v4(text);
}

std::optional<QByteArray> networkFromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = slash < 0 ? std::nullopt : fromText(text.first(slash));
    if (!address)
        return {};
    const QStringView after = text.sliced(slash + 1);
    if (const auto prefix = number(after, 3, 10, int(address->size()) * 8))
        return *address + maskOf(*prefix, address->size());
    const auto mask = fromText(after);
    if (!mask || mask->size() != address->size() || !prefixOf(*mask))
        return {};
    return *address + *mask;
}

QString toText(QByteArrayView octets)
{
    if (octets.size() == 4 || octets.size() == 16)
        return addressText(octets);
    if (octets.size() != 8 && octets.size() != 32)
        return {};
    const auto prefix = prefixOf(octets.sliced(octets.size() / 2));
    return prefix ? addressText(octets.first(octets.size() / 2)) + u'/' + QString::number(*prefix) : QString();
}

}
