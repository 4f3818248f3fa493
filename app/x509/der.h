// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <optional>

// DER as spans over bytes that somebody else owns: nothing is copied, nothing is allocated, and no length is believed.
// Tags of one octet and definite lengths only (X.690 8.1); a length longer than needed is walked over, but marked.
namespace der {

enum Tag : unsigned char {
    Boolean = 0x01, Integer = 0x02, BitString = 0x03, OctetString = 0x04, Null = 0x05, ObjectId = 0x06, Utf8String = 0x0c,
    NumericString = 0x12, PrintableString = 0x13, T61String = 0x14, Ia5String = 0x16, UtcTime = 0x17, GeneralizedTime = 0x18,
    VisibleString = 0x1a, UniversalString = 0x1c, BmpString = 0x1e, Sequence = 0x30, Set = 0x31,
};
constexpr unsigned char context(int number, bool constructed) { return static_cast<unsigned char>((constructed ? 0xa0 : 0x80) | number); }

struct Item {
    unsigned char tag = 0;
    QByteArrayView content;
    QByteArrayView whole;   // with tag and length
    bool shortest = true;   // its length is encoded as DER demands
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    // The tag that comes next, 0 at the end.
    unsigned char peek() const { return m_rest.isEmpty() ? 0 : static_cast<unsigned char>(m_rest[0]); }
    // The next element; nothing (and the reader stays) when there is none, or it does not fit, or `tag` is another one.
    std::optional<Item> next();
    std::optional<Item> next(unsigned char tag);

private:
    QByteArrayView m_rest;
};

// The one element that fills `bytes`, with this tag.
std::optional<Item> single(QByteArrayView bytes, unsigned char tag);
// A non-negative INTEGER below 2^63, from its content.
std::optional<qint64> number(QByteArrayView content);
// Whether the content is a proper INTEGER (X.690 8.3.2) or OBJECT IDENTIFIER (8.19).
bool isProperInteger(QByteArrayView content);
bool isProperOid(QByteArrayView content);
// Bits in the magnitude of a non-negative INTEGER's content.
int bitLength(QByteArrayView content);

// Dotted text of an OBJECT IDENTIFIER's content; "#" and hex when it is none or far too long to be read.
QString dotted(QByteArrayView content);
// The whole OBJECT IDENTIFIER from dotted text; empty when that is not one.
QByteArray oid(const QString &dotted);

QByteArray header(unsigned char tag, qsizetype length);
QByteArray wrap(unsigned char tag, QByteArrayView content);
QByteArray wrap(unsigned char tag, std::initializer_list<QByteArrayView> contents);

}
