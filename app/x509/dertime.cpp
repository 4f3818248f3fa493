// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/dertime.h"

#include "x509/openssl.h"

#include <openssl/err.h>

#include <algorithm>
#include <ctime>

namespace der {

namespace {

// "YYMMDDHHMMSSZ" or "YYYYMMDDHHMMSSZ".
QDateTime byTheBook(QByteArrayView text, qsizetype yearDigits)
{
    const bool shape = text.size() == yearDigits + 11 && text.back() == 'Z'
                       && std::all_of(text.begin(), text.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
    if (!shape)
        return {};
    const auto number = [text](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const char c : text.sliced(at, digits))
            value = value * 10 + (c - '0');
        return value;
    };
    int year = number(0, yearDigits);
    if (yearDigits == 2)
        year += year >= 50 ? 1900 : 2000;
    const qsizetype at = yearDigits;
    const QDate date(year, number(at, 2), number(at + 2, 2));
    const QTime time(number(at + 4, 2), number(at + 6, 2), number(at + 8, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QDateTime byLibrary(const Item &item)
{
    constexpr qsizetype longest = 64;
    if (item.content.size() > longest)
        return {};
    const ossl::Time time(ASN1_STRING_type_new(item.tag == UtcTime ? V_ASN1_UTCTIME : V_ASN1_GENERALIZEDTIME));
    std::tm parts{};
    if (!time || ASN1_STRING_set(time.get(), item.content.data(), int(item.content.size())) != 1 || ASN1_TIME_to_tm(time.get(), &parts) != 1) {
        ERR_clear_error();
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

}

QDateTime time(const Item &item)
{
    if (item.tag != UtcTime && item.tag != GeneralizedTime)
        return {};
    const QDateTime strict = byTheBook(item.content, item.tag == UtcTime ? 2 : 4);
    return strict.isValid() ? strict : byLibrary(item);
}

}
