// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/javatruststore.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace javatruststore {

namespace {

constexpr quint32 jksMagic = 0xFEEDFEED;
constexpr quint32 jceksMagic = 0xCECECECE;
constexpr quint32 entryCap = 10000;
constexpr qsizetype sizeCap = 8 << 20;
constexpr qsizetype digestSize = 20;
constexpr char salt[] = "Mighty Aphrodite"; // Java's constant

// Reads big endian; once something does not fit, everything after is empty and ok() is false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}
    bool ok() const { return m_ok; }
    qsizetype left() const { return m_rest.size(); }

    template <typename T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return m_ok ? qFromBigEndian<T>(bytes.data()) : T(0);
    }
    QByteArrayView take(qsizetype size)
    {
        if (!m_ok || size < 0 || size > m_rest.size()) {
            m_ok = false;
            return {};
        }
        const QByteArrayView bytes = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return bytes;
    }
    QByteArrayView block() { return take(qsizetype(number<quint32>())); }
    QString text();

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

// Java's "modified UTF-8": each UTF-16 unit by itself, NUL as two octets.
QString Reader::text()
{
    const QByteArrayView bytes = take(number<quint16>());
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto octet = [&](qsizetype at) { return at < bytes.size() ? uchar(bytes[at]) : uchar(0); };
        const uchar first = octet(i);
        const int extra = first < 0x80 ? 0 : (first & 0xE0) == 0xC0 ? 1 : (first & 0xF0) == 0xE0 ? 2 : -1;
        const bool wellFormed = extra >= 0 && (extra < 1 || (octet(i + 1) & 0xC0) == 0x80) && (extra < 2 || (octet(i + 2) & 0xC0) == 0x80);
        if (!wellFormed) {
            text += QChar::ReplacementCharacter;
            ++i;
            continue;
        }
        const int unit = extra == 0 ? first : extra == 1 ? (first & 0x1F) << 6 | (octet(i + 1) & 0x3F)
                                                         : (first & 0x0F) << 12 | (octet(i + 1) & 0x3F) << 6 | (octet(i + 2) & 0x3F);
        text += QChar(char16_t(unit));
        i += 1 + extra;
    }
    return text;
}

QByteArray modifiedUtf8(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit != 0 && unit < 0x80) {
            bytes += char(unit);
        } else if (unit < 0x800) {
            bytes += char(0xC0 | unit >> 6);
            bytes += char(0x80 | (unit & 0x3F));
        } else {
            bytes += char(0xE0 | unit >> 12);
            bytes += char(0x80 | (unit >> 6 & 0x3F));
            bytes += char(0x80 | (unit & 0x3F));
        }
    }
    return bytes;
}

// SHA-1 over the password as UTF-16BE, the constant, and all bytes before: it notices accidents and wrong passwords, it does not protect.
QByteArray integrity(QByteArrayView bytes, const Secret &password)
{
    QString text = password.exposeText();
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QChar c : std::as_const(text)) {
        const char unit[] = {char(c.unicode() >> 8), char(c.unicode() & 0xFF)};
        hash.addData(QByteArrayView(unit, 2));
    }
    wipe(text);
    hash.addData(QByteArrayView(salt, sizeof salt - 1));
    hash.addData(bytes);
    return hash.result();
}

template <typename T>
void append(QByteArray &bytes, T number)
{
    char encoded[sizeof(T)];
    qToBigEndian(number, encoded);
    bytes.append(encoded, sizeof(T));
}

Error malformed(const char *what)
{
    return {Error::Code::Malformed, QString::fromLatin1(what)};
}

QByteArrayView certificateBytes(Reader &reader, quint32 version)
{
    if (version == 2)
        reader.text(); // "X.509"
    return reader.block();
}

// One entry of either kind. Private keys are passed over, their chain too.
Result<void> readEntry(Reader &reader, quint32 version, Contents &contents)
{
    const auto tag = reader.number<quint32>();
    const QString alias = reader.text();
    const auto added = qint64(reader.number<quint64>());
    if (tag == 1) {
        reader.block();
        const auto chain = reader.number<quint32>();
        if (chain > entryCap)
            return Error{Error::Code::TooLarge, QStringLiteral("%1 certificates in a chain").arg(chain)};
        for (quint32 i = 0; i < chain && reader.ok(); ++i)
            certificateBytes(reader, version);
        ++contents.privateKeys;
    } else if (tag == 2) {
        const Result<Certificate> certificate = Certificate::fromDer(certificateBytes(reader, version).toByteArray());
        if (certificate)
            contents.entries << Entry{*certificate, alias, QDateTime::fromMSecsSinceEpoch(added, Qt::UTC)};
        else
            ++contents.unreadable;
    } else {
        return malformed("entry of unknown kind");
    }
    return reader.ok() ? Result<void>() : malformed("ends early");
}

}

bool looksLikeJks(const QByteArray &bytes)
{
    if (bytes.size() < 4)
        return false;
    const auto magic = qFromBigEndian<quint32>(bytes.constData());
    return magic == jksMagic || magic == jceksMagic;
}

Result<Contents> read(const QByteArray &bytes, const Secret *password)
{
    if (bytes.size() > sizeCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size())};
    if (bytes.size() < 12 + digestSize || !looksLikeJks(bytes))
        return malformed("not a JKS");
    const QByteArrayView body = QByteArrayView(bytes).chopped(digestSize);
    Reader reader(body);
    if (reader.number<quint32>() == jceksMagic)
        return Error{Error::Code::Unsupported, QStringLiteral("JCEKS")};
    const auto version = reader.number<quint32>();
    if (version != 1 && version != 2)
        return Error{Error::Code::Unsupported, QStringLiteral("JKS version %1").arg(version)};
    const auto count = reader.number<quint32>();
    if (count > entryCap)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 entries").arg(count)};
    Contents contents;
    for (quint32 i = 0; i < count; ++i) {
        const Result<void> entry = readEntry(reader, version, contents);
        if (!entry)
            return entry.error();
    }
    if (reader.left() != 0)
        return malformed("something after the last entry");
    if (password && integrity(body, *password) != bytes.last(digestSize))
        return Error{Error::Code::WrongPassword, QStringLiteral("digest")};
    return contents;
}

Result<QByteArray> write(const QList<Entry> &entries, const Secret &password)
{
    if (entries.isEmpty())
        return Error{Error::Code::Refused, QStringLiteral("no certificate")};
    QByteArray bytes;
    append<quint32>(bytes, jksMagic);
    append<quint32>(bytes, 2);
    append<quint32>(bytes, quint32(entries.size()));
    const QByteArray type = QByteArrayLiteral("X.509");
    QStringList taken;
    for (const Entry &entry : entries) {
        const QString alias = entry.alias.toLower(); // Java looks up in lower case only
        const QByteArray name = modifiedUtf8(alias);
        if (name.isEmpty() || name.size() > 65535 || taken.contains(alias))
            return Error{Error::Code::Refused, QStringLiteral("alias ") + alias};
        taken << alias;
        append<quint32>(bytes, 2);
        append<quint16>(bytes, quint16(name.size()));
        bytes += name;
        append<quint64>(bytes, quint64(entry.added.isValid() ? entry.added.toMSecsSinceEpoch() : 0));
        append<quint16>(bytes, quint16(type.size()));
        bytes += type;
        append<quint32>(bytes, quint32(entry.certificate.der().size()));
        bytes += entry.certificate.der();
    }
    return bytes + integrity(bytes, password);
}

QString aliasFor(const Certificate &certificate, const QStringList &taken)
{
    QString base;
    for (const QChar c : certificate.suggestedName().toLower().left(60)) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        if (plain)
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("certificate");
    QString alias = base;
    for (int i = 2; taken.contains(alias); ++i)
        alias = base + u'-' + QString::number(i);
    return alias;
}

}
