// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/dertext.h"

#include "x509/oid.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace der {

namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return !(static_cast<unsigned char>(c) & 0x80); });
}

bool isPrintable(QByteArrayView bytes)
{
    constexpr QByteArrayView marks = " '()+,-./:=?";
    return std::all_of(bytes.begin(), bytes.end(), [marks](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    });
}

Text fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString value = decoder(bytes);
    return {value, !decoder.hasError()};
}

Text fromBmp(QByteArrayView bytes)
{
    QString value(bytes.size() / 2, Qt::Uninitialized);
    bool fine = bytes.size() % 2 == 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        value[i] = QChar(qFromBigEndian<quint16>(bytes.data() + 2 * i));
        fine = fine && !value[i].isSurrogate(); // UCS-2 has none
    }
    return {value, fine};
}

Text fromUniversal(QByteArrayView bytes)
{
    QString value;
    bool fine = bytes.size() % 4 == 0;
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4) {
        const char32_t c = qFromBigEndian<quint32>(bytes.data() + i);
        const bool valid = c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
        fine = fine && valid;
        value += QChar::fromUcs4(valid ? c : char32_t(QChar::ReplacementCharacter));
    }
    return {value, fine};
}

Text decoded(const Item &item)
{
    const auto latin1 = [&item](bool wellFormed) { return Text{QString::fromLatin1(item.content), wellFormed}; };
    switch (item.tag) {
    case Utf8String:
        return fromUtf8(item.content);
    case PrintableString:
        // '@', '*', '_' and '&' are in the wild so often that only octets beyond ASCII are worth a word.
    case Ia5String:
    case NumericString:
    case VisibleString:
        return latin1(isAscii(item.content));
    case T61String: // everybody means Latin-1 by it
        return latin1(true);
    case BmpString:
        return fromBmp(item.content);
    case UniversalString:
        return fromUniversal(item.content);
    default: // tags come from outside: any octet
        return {QLatin1Char('#') + QString::fromLatin1(item.whole.toByteArray().toHex()), true};
    }
}

}

bool isTextTag(unsigned char tag)
{
    constexpr unsigned char tags[] = {Utf8String, PrintableString, Ia5String, NumericString, VisibleString, T61String, BmpString, UniversalString};
    return std::find(std::begin(tags), std::end(tags), tag) != std::end(tags);
}

Text text(const Item &item)
{
    Text text = decoded(item);
    text.wellFormed = text.wellFormed && !text.value.contains(QChar::Null);
    return text;
}

bool isPlainText(const Item &item)
{
    switch (item.tag) {
    case PrintableString:
    case Ia5String:
        return isAscii(item.content);
    case Utf8String:
        return isAscii(item.content) || fromUtf8(item.content).wellFormed;
    default: // as above
        return false;
    }
}

Result<QByteArray> encodedAttribute(const QString &type, const QString &value)
{
    constexpr qsizetype longest = 65536;
    const Error malformed{Error::Code::Malformed, oid::name(type)};
    if (value.size() > longest)
        return Error{Error::Code::TooLarge, oid::name(type)};
    const QByteArray utf8 = value.toUtf8();
    if (!value.isValidUtf16())
        return malformed;
    const auto is = [&type](std::initializer_list<const char *> types) {
        return std::any_of(types.begin(), types.end(), [&type](const char *one) { return type == QLatin1String(one); });
    };
    if (is({oid::country, "2.5.4.5", "2.5.4.46", "1.3.6.1.4.1.311.60.2.1.3"}))
        return isPrintable(utf8) ? Result<QByteArray>(wrap(PrintableString, utf8)) : malformed;
    if (is({oid::emailAddress, "0.9.2342.19200300.100.1.25"}))
        return isAscii(utf8) ? Result<QByteArray>(wrap(Ia5String, utf8)) : malformed;
    return wrap(Utf8String, utf8);
}

}
