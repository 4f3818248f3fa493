// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/distinguishedname.h"

#include "x509/dertext.h"
#include "x509/oid.h"

#include <QStringDecoder>

// The text of a name: RFC 4514 both ways, and the "/O=x/CN=y" of openssl on the way in.

namespace {

using Attribute = DistinguishedName::Attribute;
using Rdn = DistinguishedName::Rdn;

Error malformed(QStringView part)
{
    constexpr qsizetype most = 80;
    return Error{Error::Code::Malformed, part.first(qMin(part.size(), most)).toString()};
}

// One written value: octets, because escapes such as \C3\A4 are octets (RFC 4514 2.4).
class ValueReader
{
public:
    void add(QStringView text) { m_octets += text.toUtf8(); keep(); }
    void addOctet(char octet) { m_octets += octet; keep(); }
    // A space that is dropped when nothing follows.
    void addSpace()
    {
        if (!m_octets.isEmpty())
            m_octets += ' ';
    }
    // Reads what follows a backslash; returns how many characters, 0 when it is no escape.
    qsizetype addEscape(QStringView after, bool slashForm);
    std::optional<QString> text() const
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString value = decoder(QByteArrayView(m_octets).first(m_kept));
        return decoder.hasError() ? std::nullopt : std::optional(value);
    }

private:
    void keep() { m_kept = m_octets.size(); }

    QByteArray m_octets;
    qsizetype m_kept = 0;
};

std::optional<char> hexPair(QStringView text)
{
    bool fine = false;
    const bool digits = text.size() >= 2 && QStringView(u"0123456789abcdefABCDEF").contains(text[0]) && QStringView(u"0123456789abcdefABCDEF").contains(text[1]);
    const uint value = digits ? text.first(2).toUInt(&fine, 16) : 0;
    return fine ? std::optional(char(value)) : std::nullopt;
}

qsizetype ValueReader::addEscape(QStringView after, bool slashForm)
{
    if (const auto octet = hexPair(after)) {
        addOctet(*octet);
        return 2;
    }
    if (slashForm && after.startsWith(u'x'))
        if (const auto octet = hexPair(after.sliced(1))) { // as X509_NAME_oneline writes it
            addOctet(*octet);
            return 3;
        }
    if (after.isEmpty() || !QStringView(u"\"+,;<>\\ #=/").contains(after[0]))
        return 0;
    add(after.first(1));
    return 1;
}

Result<Attribute> attributeFrom(const QString &type, QStringView written, const ValueReader &reader)
{
    const std::optional<QString> text = reader.text();
    if (!text)
        return malformed(written);
    Attribute attribute{type, *text, {}, !text->contains(QChar::Null)};
    // A text that begins with "#" must not be mistaken for the hex form later on.
    if (text->startsWith(u'#')) {
        const Result<QByteArray> encoded = der::encodedAttribute(type, *text);
        if (!encoded)
            return encoded.error();
        attribute.encoded = *encoded;
    }
    return attribute;
}

Result<Attribute> attributeFromHex(const QString &type, QStringView digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    der::Reader reader(bytes);
    const auto item = reader.next();
    if (!item || !reader.atEnd() || bytes.size() * 2 != digits.size())
        return malformed(digits);
    const der::Text text = der::text(*item);
    return Attribute{type, text.value, bytes, text.wellFormed};
}

// "CN" or "1.2.3" or "OID.1.2.3", dotted; empty when unknown.
QString typeFrom(QStringView written)
{
    QStringView name = written.trimmed();
    if (name.startsWith(u"OID.", Qt::CaseInsensitive))
        name = name.sliced(4);
    return oid::fromName(name.toString());
}

class NameReader
{
public:
    explicit NameReader(QStringView text) : m_text(text), m_slashForm(text.startsWith(u'/')) {}

    Result<QList<Rdn>> read()
    {
        QList<Rdn> rdns;
        if (m_slashForm)
            ++m_at;
        bool joins = false; // this attribute belongs to the RDN before
        do {
            const Result<Attribute> attribute = readAttribute();
            if (!attribute)
                return attribute.error();
            if (joins)
                rdns.last() << *attribute;
            else
                rdns << Rdn{*attribute};
            joins = m_at < m_text.size() && m_text[m_at] == u'+';
        } while (m_at++ < m_text.size());
        if (!m_slashForm)
            std::reverse(rdns.begin(), rdns.end()); // RFC 4514 2.1: the last RDN comes first
        return rdns;
    }

private:
    Result<Attribute> readAttribute()
    {
        const QStringView rest = m_text.sliced(qMin(m_at, m_text.size()));
        const qsizetype equals = rest.indexOf(u'=');
        const QString type = equals < 0 ? QString() : typeFrom(rest.first(equals));
        if (type.isEmpty())
            return malformed(rest);
        m_at += equals + 1;
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"' && !m_slashForm)
            return readQuoted(type);
        if (m_at < m_text.size() && m_text[m_at] == u'#' && !m_slashForm)
            return readHex(type);
        return readString(type);
    }

    Result<Attribute> readHex(const QString &type)
    {
        const qsizetype from = m_at + 1;
        while (m_at < m_text.size() && !isSeparator())
            ++m_at;
        return attributeFromHex(type, m_text.sliced(from, m_at - from).trimmed());
    }

    Result<Attribute> readString(const QString &type)
    {
        const qsizetype from = m_at;
        ValueReader value;
        while (m_at < m_text.size() && !isSeparator()) {
            const QChar c = m_text[m_at];
            if (c == u'\\') {
                const qsizetype used = value.addEscape(m_text.sliced(m_at + 1), m_slashForm);
                if (used == 0)
                    return malformed(m_text.sliced(m_at));
                m_at += 1 + used;
            } else if (c == u'"' && !m_slashForm) {
                return malformed(m_text.sliced(m_at));
            } else if (c == u' ' && !m_slashForm) {
                value.addSpace();
                ++m_at;
            } else {
                addCharacter(value);
            }
        }
        return attributeFrom(type, m_text.sliced(from, m_at - from), value);
    }

    // RFC 2253's predecessor wrote O="Sue, Grabbit and Runn"; many programs still do.
    Result<Attribute> readQuoted(const QString &type)
    {
        const qsizetype from = m_at++;
        ValueReader value;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            if (m_text[m_at] == u'\\') {
                const qsizetype used = value.addEscape(m_text.sliced(m_at + 1), false);
                if (used == 0)
                    return malformed(m_text.sliced(m_at));
                m_at += 1 + used;
            } else {
                addCharacter(value);
            }
        }
        if (m_at++ >= m_text.size())
            return malformed(m_text.sliced(from));
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        if (m_at < m_text.size() && !isSeparator())
            return malformed(m_text.sliced(from));
        return attributeFrom(type, m_text.sliced(from, m_at - from), value);
    }

    void addCharacter(ValueReader &value)
    {
        const bool pair = m_text[m_at].isHighSurrogate();
        value.add(m_text.sliced(m_at, pair ? 2 : 1));
        m_at += pair ? 2 : 1;
    }

    bool isSeparator() const
    {
        const QChar c = m_text[m_at];
        if (!m_slashForm)
            return c == u',' || c == u';' || c == u'+';
        if (c != u'/' && c != u'+')
            return false;
        // openssl does not escape "/" and "+" when it prints this form: only what an attribute follows separates.
        const QStringView after = m_text.sliced(m_at + 1);
        const qsizetype longestName = 40;
        const qsizetype equals = after.first(qMin(after.size(), longestName)).indexOf(u'=');
        return equals > 0 && !typeFrom(after.first(equals)).isEmpty();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_slashForm;
};

QString escaped(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool edge = c == u' ' && (i == 0 || i + 1 == value.size());
        if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
            text += u'\\' + QStringLiteral("%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper();
            continue;
        }
        if (edge || (i == 0 && c == u'#') || QStringView(u"\"+,;<>\\").contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

QString written(const Attribute &attribute)
{
    const bool hex = !attribute.encoded.isEmpty() && !der::isTextTag(static_cast<unsigned char>(attribute.encoded[0]));
    return oid::name(attribute.type) + u'=' + (hex ? attribute.value : escaped(attribute.value));
}

}

Result<DistinguishedName> DistinguishedName::fromText(const QString &text)
{
    constexpr qsizetype longest = 1 << 20;
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.size() > longest)
        return Error{Error::Code::TooLarge, {}};
    if (!trimmed.isValidUtf16())
        return malformed(trimmed);
    if (trimmed.isEmpty())
        return DistinguishedName();
    const qsizetype from = trimmed.data() - text.constData();
    // A trailing "\ " is a space that was meant.
    const bool spaceMeant = trimmed.endsWith(u'\\') && from + trimmed.size() < text.size();
    Result<QList<Rdn>> rdns = NameReader(QStringView(text).sliced(from, trimmed.size() + (spaceMeant ? 1 : 0))).read();
    if (!rdns)
        return rdns.error();
    return DistinguishedName(std::move(*rdns));
}

QString DistinguishedName::toText() const
{
    QString text;
    for (auto rdn = m_rdns.crbegin(); rdn != m_rdns.crend(); ++rdn) {
        if (!text.isEmpty())
            text += u',';
        for (qsizetype i = 0; i < rdn->size(); ++i)
            text += (i ? QStringLiteral("+") : QString()) + written(rdn->at(i));
    }
    return text;
}
