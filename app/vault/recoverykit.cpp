// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/recoverykit.h"

namespace {

constexpr int letters = 4;          // of a group, without its check character
constexpr int groupSize = letters + 1;
constexpr qsizetype secretSize = 32;
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U

// A character's value; O is taken for 0, I and L for 1. -1 for what is none.
int valueOf(unsigned char character)
{
    char c = char(character);
    if (c >= 'a' && c <= 'z')
        c = char(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    for (int value = 0; value < 32; ++value) {
        if (alphabet[value] == c)
            return value;
    }
    return -1;
}

// Times x in GF(32), x^5 + x^2 + 1.
int timesX(int value)
{
    value <<= 1;
    return (value & 32) ? (value ^ 0x25) : value;
}

// Each letter weighs another power of x, so that one wrong character or two exchanged ones always show; the group's place counts too,
// so that exchanged groups show.
int checkOf(const int values[letters], int group)
{
    int sum = 0;
    for (int i = letters - 1; i >= 0; --i)
        sum = timesX(sum ^ values[i]);
    return sum ^ (group + 1);
}

// The five bits of the secret from bit 5*index on; zeros beyond its end.
int fiveBits(const Secret &secret, int index)
{
    int value = 0;
    for (int bit = 5 * index; bit < 5 * index + 5; ++bit) {
        const int octet = bit / 8 < secret.size() ? secret.data()[bit / 8] : 0;
        value = (value << 1) | ((octet >> (7 - bit % 8)) & 1);
    }
    return value;
}

void putFiveBits(Secret &secret, int index, int value)
{
    for (int i = 0; i < 5; ++i) {
        const int bit = 5 * index + i;
        if (bit / 8 < secret.size() && ((value >> (4 - i)) & 1))
            secret.data()[bit / 8] = static_cast<unsigned char>(secret.data()[bit / 8] | (1 << (7 - bit % 8)));
    }
}

// White space and hyphens separate; so does any dash or space a word processor put in (all beyond ASCII).
bool separates(unsigned char character)
{
    return character <= ' ' || character == '-' || character >= 0x7f;
}

// Where the groups start and how long they are. Thirteen separated pieces are the groups; otherwise the characters are counted through.
struct Pieces { QList<qsizetype> starts; QList<qsizetype> sizes; };
Pieces piecesOf(const Secret &text)
{
    Pieces pieces;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool separator = separates(text.data()[i]);
        if (!separator && !inside) {
            pieces.starts.append(i);
            pieces.sizes.append(0);
        }
        if (!separator)
            ++pieces.sizes.last();
        inside = !separator;
    }
    return pieces;
}

Secret withoutSeparators(const Secret &text)
{
    Secret packed(text.size());
    qsizetype size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!separates(text.data()[i]))
            packed.data()[size++] = text.data()[i];
    }
    packed.truncate(size);
    return packed;
}

// The group's four values, or false when a character is none or the check does not fit.
bool readGroup(const unsigned char *typed, int group, int values[letters])
{
    for (int i = 0; i < letters; ++i) {
        values[i] = valueOf(typed[i]);
        if (values[i] < 0)
            return false;
    }
    return valueOf(typed[letters]) == checkOf(values, group);
}

Error badGroup(int group)
{
    return {Error::Code::Malformed, QString::number(group + 1)};
}

}

RecoveryKit::RecoveryKit(const QUuid &vault, const QDate &made, Secret secret) : m_vault(vault), m_made(made), m_secret(std::move(secret))
{
    Q_ASSERT(m_secret.size() == secretSize);
}

Secret RecoveryKit::group(int index) const
{
    Q_ASSERT(index >= 0 && index < groupCount);
    int values[letters];
    Secret text(groupSize);
    for (int i = 0; i < letters && !text.isEmpty(); ++i) {
        values[i] = fiveBits(m_secret, index * letters + i);
        text.data()[i] = static_cast<unsigned char>(alphabet[values[i]]);
    }
    if (!text.isEmpty())
        text.data()[letters] = static_cast<unsigned char>(alphabet[checkOf(values, index)]);
    return text;
}

Secret RecoveryKit::text() const
{
    Secret all(groupCount * (groupSize + 1) - 1);
    for (int index = 0; index < groupCount && !all.isEmpty(); ++index) {
        const Secret one = group(index);
        unsigned char *place = all.data() + index * (groupSize + 1);
        for (int i = 0; i < one.size(); ++i)
            place[i] = one.data()[i];
        if (index + 1 < groupCount)
            place[groupSize] = '-';
    }
    return all;
}

bool RecoveryKit::confirms(int index, const Secret &typed) const
{
    const Secret packed = withoutSeparators(typed);
    const Secret wanted = group(index);
    if (packed.size() != groupSize || wanted.isEmpty())
        return false;
    bool same = true;
    for (int i = 0; i < groupSize; ++i)
        same = valueOf(packed.data()[i]) == valueOf(wanted.data()[i]) && same;
    return same;
}

Result<Secret> RecoveryKit::secretFromText(const Secret &text)
{
    const Pieces pieces = piecesOf(text);
    if (pieces.starts.size() == groupCount) {
        for (int group = 0; group < groupCount; ++group) {
            if (pieces.sizes[group] != groupSize)
                return badGroup(group);
        }
    }
    const Secret packed = withoutSeparators(text);
    if (packed.size() != groupCount * groupSize)
        return Error{Error::Code::Malformed, QStringLiteral("length")};
    Secret secret(secretSize);
    if (secret.isEmpty())
        return Error{Error::Code::Crypto, QStringLiteral("secure heap")};
    for (int group = 0; group < groupCount; ++group) {
        int values[letters];
        if (!readGroup(packed.data() + group * groupSize, group, values))
            return badGroup(group);
        for (int i = 0; i < letters; ++i)
            putFiveBits(secret, group * letters + i, values[i]);
    }
    // 52 characters hold 260 bits: the last four must be zero, else two texts would mean one secret.
    if (valueOf(packed.data()[(groupCount - 1) * groupSize + letters - 1]) & 0x0f)
        return badGroup(groupCount - 1);
    return secret;
}
