// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/base64.h"

#include <array>

namespace base64 {

namespace {

constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr signed char invalid = -1, space = -2, padding = -3;

constexpr std::array<signed char, 256> values = [] {
    std::array<signed char, 256> table{};
    table.fill(invalid);
    for (int i = 0; i < 64; ++i)
        table[static_cast<unsigned char>(digits[i])] = static_cast<signed char>(i);
    for (const char c : {' ', '\t', '\r', '\n', '\v', '\f'})
        table[static_cast<unsigned char>(c)] = space;
    table['='] = padding;
    return table;
}();

}

char *encode(QByteArrayView octets, char *to)
{
    const auto at = [octets](qsizetype i) { return i < octets.size() ? static_cast<unsigned char>(octets[i]) : 0u; };
    for (qsizetype i = 0; i < octets.size(); i += 3) {
        const unsigned group = (at(i) << 16) | (at(i + 1) << 8) | at(i + 2);
        *to++ = digits[(group >> 18) & 63];
        *to++ = digits[(group >> 12) & 63];
        *to++ = i + 1 < octets.size() ? digits[(group >> 6) & 63] : '=';
        *to++ = i + 2 < octets.size() ? digits[group & 63] : '=';
    }
    return to;
}

qsizetype decodedSize(QByteArrayView text)
{
    qsizetype characters = 0;
    for (const char c : text)
        characters += values[static_cast<unsigned char>(c)] >= 0;
    return characters * 3 / 4; // two characters make one octet, three make two
}

std::optional<qsizetype> decode(QByteArrayView text, char *to)
{
    const char *const begin = to;
    unsigned group = 0;
    int have = 0, padded = 0;
    for (const char c : text) {
        const signed char value = values[static_cast<unsigned char>(c)];
        if (value == space)
            continue;
        if (value == invalid || (padded && value != padding))
            return {};
        if (value == padding) {
            if (have + padded < 2 || ++padded + have > 4)
                return {};
            continue;
        }
        group = (group << 6) | unsigned(value);
        if (++have == 4) {
            *to++ = char(group >> 16);
            *to++ = char(group >> 8);
            *to++ = char(group);
            group = 0;
            have = 0;
        }
    }
    if (have + padded != 0 && have + padded != 4)
        return {};
    if (have >= 2)
        *to++ = char(group >> (have == 3 ? 10 : 4));
    if (have == 3)
        *to++ = char(group >> 2);
    return to - begin;
}

}
