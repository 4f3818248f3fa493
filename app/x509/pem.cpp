// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pem.h"

#include "x509/base64.h"

#include <cstring>

namespace pem {

namespace {

constexpr qsizetype lineLength = 64; // RFC 7468 2

QByteArray boundary(const char *word, const QByteArray &label)
{
    return QByteArray("-----") + word + ' ' + label + "-----\n";
}

qsizetype encodedSize(qsizetype octets)
{
    const qsizetype characters = (octets + 2) / 3 * 4;
    return characters + (characters + lineLength - 1) / lineLength;
}

// Writes the lines of base64; `to` has room for encodedSize().
void writeBody(QByteArrayView der, char *to)
{
    constexpr qsizetype octetsPerLine = lineLength / 4 * 3;
    for (qsizetype at = 0; at < der.size(); at += octetsPerLine) {
        to = base64::encode(der.sliced(at, qMin(octetsPerLine, der.size() - at)), to);
        *to++ = '\n';
    }
}

}

QByteArray encode(const QByteArray &label, QByteArrayView der)
{
    const QByteArray begin = boundary("BEGIN", label);
    const QByteArray end = boundary("END", label);
    QByteArray text(begin.size() + encodedSize(der.size()) + end.size(), Qt::Uninitialized);
    std::memcpy(text.data(), begin.constData(), size_t(begin.size()));
    writeBody(der, text.data() + begin.size());
    std::memcpy(text.data() + text.size() - end.size(), end.constData(), size_t(end.size()));
    return text;
}

Secret encodeSecret(const QByteArray &label, QByteArrayView der)
{
    const QByteArray begin = boundary("BEGIN", label);
    const QByteArray end = boundary("END", label);
    Secret text(begin.size() + encodedSize(der.size()) + end.size());
    if (text.isEmpty())
        return text;
    std::memcpy(text.data(), begin.constData(), size_t(begin.size()));
    writeBody(der, reinterpret_cast<char *>(text.data()) + begin.size());
    std::memcpy(text.data() + text.size() - end.size(), end.constData(), size_t(end.size()));
    return text;
}

}
