// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

// "12 Mar 2027": the locale's long form without the weekday and with a short month, so that day and month are never mistaken for each other.
inline QString shortDate(const QDate &day)
{
    static const QRegularExpression weekday(QStringLiteral("d{3,4}[,.]?\\s*"));
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat).remove(weekday).replace(QStringLiteral("MMMM"), QStringLiteral("MMM")).trimmed();
    if (format.endsWith(u','))
        format.chop(1);
    return locale.toString(day, format);
}

inline QString shortDate(const QDateTime &utc)
{
    return shortDate(utc.toLocalTime().date());
}
