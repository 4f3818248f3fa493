// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/synthetic.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace {

QByteArray tlv(int tag, const QByteArray &content)
{
    QByteArray bytes(1, char(tag));
    if (content.size() < 128) {
        bytes.append(char(content.size()));
    } else {
        QByteArray length;
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(char(rest & 0xff));
        bytes.append(char(0x80 | length.size())).append(length);
    }
    return bytes.append(content);
}

QByteArray sequence(const QByteArray &content) { return tlv(0x30, content); }
QByteArray oid(const char *hex) { return tlv(0x06, QByteArray::fromHex(hex)); }

QByteArray number(quint64 value)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    while (bytes.size() > 1 && bytes.at(0) == 0 && (uchar(bytes.at(1)) & 0x80) == 0)
        bytes.remove(0, 1);
    if (uchar(bytes.at(0)) & 0x80)
        bytes.prepend('\0');
    return tlv(0x02, bytes);
}

// RFC 5280 4.1.2.5: UTCTime through 2049.
QByteArray time(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    if (utc.date().year() >= 1950 && utc.date().year() < 2050)
        return tlv(0x17, utc.toString(QStringLiteral("yyMMddhhmmss'Z'")).toLatin1());
    return tlv(0x18, utc.toString(QStringLiteral("yyyyMMddhhmmss'Z'")).toLatin1());
}

QByteArray attribute(const char *type, const QString &value)
{
    return value.isEmpty() ? QByteArray() : tlv(0x31, sequence(oid(type) + tlv(0x0c, value.toUtf8())));
}

QByteArray extension(const char *type, bool critical, const QByteArray &value)
{
    return sequence(oid(type) + (critical ? tlv(0x01, "\xff") : QByteArray()) + tlv(0x04, value));
}

QByteArray name(const QString &organisation, const QString &commonName)
{
    return sequence(attribute("55040a", organisation) + attribute("550403", commonName));
}

}

QByteArray Synthetic::toDer() const
{
    const QByteArray algorithm = sequence(oid("2b6570")); // Ed25519
    const QByteArray point = QCryptographicHash::hash(QByteArray::number(key), QCryptographicHash::Sha256);
    QByteArray extensions;
    if (constraints == Constraints::Ca)
        extensions += extension("551d13", true, sequence(tlv(0x01, "\xff"))) + extension("551d0f", true, tlv(0x03, QByteArray::fromHex("0106")));
    else if (constraints == Constraints::Leaf)
        extensions += extension("551d13", true, sequence({})) + extension("551d0f", true, tlv(0x03, QByteArray::fromHex("0780")));
    if (clientAuth && constraints != Constraints::Ca)
        extensions += extension("551d25", false, sequence(oid("2b06010505070302")));
    if (!keyId.isEmpty())
        extensions += extension("551d0e", false, tlv(0x04, keyId));
    if (!authorityKeyId.isEmpty())
        extensions += extension("551d23", false, sequence(tlv(0x80, authorityKeyId)));
    if (!dnsNames.isEmpty()) {
        QByteArray names;
        for (const QString &dns : dnsNames)
            names += tlv(0x82, dns.toLatin1());
        extensions += extension("551d11", false, sequence(names));
    }
    const QByteArray body = sequence((version == 3 ? tlv(0xa0, number(2)) : QByteArray()) + number(serial) + algorithm +
                                     name(organisation, issuer.isEmpty() ? commonName : issuer) + sequence(time(notBefore) + time(notAfter)) +
                                     name(organisation, commonName) + sequence(algorithm + tlv(0x03, QByteArray(1, '\0') + point)) +
                                     (version == 3 ? tlv(0xa3, sequence(extensions)) : QByteArray()));
    return sequence(body + algorithm + tlv(0x03, QByteArray(1, '\0') + QByteArray(64, '\1')));
}
