// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

}

namespace words {

// One and many are separate sentences, so that the English source reads well without a translation of its own.
QString inDays(int daysLeft)
{
    if (daysLeft == 0)
        return Say::tr("today");
    if (daysLeft == 1)
        return Say::tr("in 1 day");
    if (daysLeft == -1)
        return Say::tr("1 day ago");
    return daysLeft > 0 ? Say::tr("in %n days", nullptr, daysLeft) : Say::tr("%n days ago", nullptr, -daysLeft);
}

QString date(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().date(), QLocale::LongFormat) : Say::tr("no readable date");
}

QString dateTime(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : Say::tr("no readable time");
}

QString fingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

}
