// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/der.h"

#include "x509/openssl.h"

#include <openssl/err.h>

#include <QList>

#include <algorithm>
#include <array>

namespace der {

namespace {

constexpr qsizetype longestReadableOid = 64; // octets; turning arcs into decimals is quadratic

unsigned char octet(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// Arcs beyond 63 bits (UUIDs under 2.25) need big numbers.
QString dottedByLibrary(QByteArrayView content)
{
    const QByteArray whole = wrap(ObjectId, content);
    const auto *at = reinterpret_cast<const unsigned char *>(whole.constData());
    const ossl::Object object(d2i_ASN1_OBJECT(nullptr, &at, long(whole.size())));
    std::array<char, 256> text{};
    const int length = object ? OBJ_obj2txt(text.data(), int(text.size()), object.get(), 1) : 0;
    if (length <= 0 || length >= int(text.size())) {
        ERR_clear_error();
        return {};
    }
    return QString::fromLatin1(text.data(), length);
}

QString hex(QByteArrayView content)
{
    return QLatin1Char('#') + QString::fromLatin1(content.first(qMin(content.size(), longestReadableOid)).toByteArray().toHex());
}

}

std::optional<Item> Reader::next()
{
    if (m_rest.size() < 2 || (octet(m_rest, 0) & 0x1f) == 0x1f)
        return {};
    qsizetype head = 2;
    qsizetype length = octet(m_rest, 1);
    bool shortest = true;
    if (length & 0x80) {
        const qsizetype octets = length & 0x7f;
        if (octets == 0 || octets > 4 || m_rest.size() < 2 + octets)
            return {};
        length = 0;
        for (qsizetype i = 0; i < octets; ++i)
            length = (length << 8) | octet(m_rest, 2 + i);
        shortest = octet(m_rest, 2) != 0 && length >= 0x80;
        head += octets;
    }
    if (length > m_rest.size() - head)
        return {};
    const Item item{octet(m_rest, 0), m_rest.sliced(head, length), m_rest.first(head + length), shortest};
    m_rest = m_rest.sliced(head + length);
    return item;
}

std::optional<Item> Reader::next(unsigned char tag)
{
    if (peek() != tag)
        return {};
    return next();
}

std::optional<Item> single(QByteArrayView bytes, unsigned char tag)
{
    Reader reader(bytes);
    const std::optional<Item> item = reader.next(tag);
    return reader.atEnd() ? item : std::nullopt;
}

std::optional<qint64> number(QByteArrayView content)
{
    if (!isProperInteger(content) || content.size() > 8 || (octet(content, 0) & 0x80))
        return {};
    qint64 value = 0;
    for (qsizetype i = 0; i < content.size(); ++i)
        value = (value << 8) | octet(content, i);
    return value;
}

bool isProperInteger(QByteArrayView content)
{
    if (content.isEmpty())
        return false;
    if (content.size() == 1)
        return true;
    const bool negative = octet(content, 1) & 0x80;
    return octet(content, 0) != (negative ? 0xff : 0x00);
}

bool isProperOid(QByteArrayView content)
{
    if (content.isEmpty() || (octet(content, content.size() - 1) & 0x80))
        return false;
    bool begins = true;
    for (const char c : content) {
        if (begins && static_cast<unsigned char>(c) == 0x80)
            return false;
        begins = !(static_cast<unsigned char>(c) & 0x80);
    }
    return true;
}

int bitLength(QByteArrayView content)
{
    qsizetype at = 0;
    while (at < content.size() && octet(content, at) == 0)
        ++at;
    if (at == content.size())
        return 0;
    int bits = int(content.size() - at - 1) * 8;
    for (unsigned char top = octet(content, at); top; top = static_cast<unsigned char>(top >> 1))
        ++bits;
    return bits;
}

QString dotted(QByteArrayView content)
{
    if (!isProperOid(content) || content.size() > longestReadableOid)
        return hex(content);
    QString text;
    quint64 arc = 0;
    for (const char c : content) {
        if (arc >> 56) {
            const QString big = dottedByLibrary(content);
            return big.isEmpty() ? hex(content) : big;
        }
        arc = (arc << 7) | (static_cast<unsigned char>(c) & 0x7f);
        if (static_cast<unsigned char>(c) & 0x80)
            continue;
        if (text.isEmpty()) {
            const quint64 first = qMin<quint64>(arc / 40, 2);
            text = QString::number(first) + QLatin1Char('.') + QString::number(arc - first * 40);
        } else {
            text += QLatin1Char('.') + QString::number(arc);
        }
        arc = 0;
    }
    return text;
}

QByteArray oid(const QString &dotted)
{
    constexpr qsizetype longest = 200;
    const auto arcs = QStringView(dotted).left(longest + 1).split(u'.');
    const auto isArc = [](QStringView arc) { // OBJ_txt2obj forgives empty ones
        return !arc.isEmpty() && std::all_of(arc.begin(), arc.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (dotted.size() > longest || arcs.size() < 2 || !std::all_of(arcs.begin(), arcs.end(), isArc))
        return {};
    const ossl::Object object(OBJ_txt2obj(dotted.toLatin1().constData(), 1));
    if (!object) {
        ERR_clear_error();
        return {};
    }
    return wrap(ObjectId, QByteArrayView(OBJ_get0_data(object.get()), qsizetype(OBJ_length(object.get()))));
}

QByteArray header(unsigned char tag, qsizetype length)
{
    QByteArray bytes(1, char(tag));
    if (length < 0x80)
        return bytes.append(char(length));
    QByteArray octets;
    for (qsizetype rest = length; rest; rest >>= 8)
        octets.prepend(char(rest & 0xff));
    return bytes.append(char(0x80 | octets.size())).append(octets);
}

QByteArray wrap(unsigned char tag, QByteArrayView content)
{
    return header(tag, content.size()).append(content.data(), content.size());
}

QByteArray wrap(unsigned char tag, std::initializer_list<QByteArrayView> contents)
{
    qsizetype size = 0;
    for (const QByteArrayView part : contents)
        size += part.size();
    QByteArray bytes = header(tag, size);
    bytes.reserve(bytes.size() + size);
    for (const QByteArrayView part : contents)
        bytes.append(part.data(), part.size());
    return bytes;
}

}
