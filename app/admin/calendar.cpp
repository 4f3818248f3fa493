// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/feeds.h"

#include "admin/rowexpiry.h"
#include "base/displaytext.h"

using namespace Qt::StringLiterals;

namespace {

// RFC 5545 3.3.11: backslash, semicolon, comma and line break are escaped in TEXT values.
QString escaped(const QString &foreign)
{
    QString text = displayText(foreign);
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text;
}

// RFC 5545 3.1: lines of at most 75 octets, continued with a leading space; a UTF-8 sequence is not torn apart.
void line(QByteArray &out, const QString &content)
{
    const QByteArray bytes = content.toUtf8();
    qsizetype begin = 0;
    qsizetype room = 75;
    while (bytes.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin && (uchar(bytes.at(end)) & 0xC0) == 0x80)
            --end;
        out += bytes.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = 74; // the space counts
    }
    out += bytes.mid(begin) + "\r\n";
}

QString instant(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

// Which thresholds count for a certificate is expiry()'s to say: a short life drops the long ones.
QList<int> alarms(const CertificateRow &row, const Thresholds &thresholds)
{
    QList<int> days;
    for (int day : isCa(row) ? thresholds.ca : thresholds.leaf) {
        if (expiryOf(row, thresholds, effectiveEnd(row).addDays(-day)).threshold == day)
            days.append(day);
    }
    return days;
}

void event(QByteArray &out, const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    const QDateTime end = effectiveEnd(row);
    const bool over = row.supersededAt.isValid() || row.revokedAt.isValid();
    const QString fingerprint = QString::fromLatin1(row.sha256.toHex());
    line(out, u"BEGIN:VEVENT"_s);
    line(out, u"UID:"_s + fingerprint + u"@countersign"_s);
    line(out, u"DTSTAMP:"_s + instant(now));
    line(out, u"DTSTART:"_s + instant(end));
    line(out, u"SUMMARY:Certificate expires: "_s + escaped(row.name));
    line(out, u"DESCRIPTION:Subject: %1\\nIssuer: %2\\nSerial: %3\\nSHA-256: %4%5"_s
                  .arg(escaped(row.subject), escaped(row.issuerName), row.serial, fingerprint,
                       end < row.notAfter ? u"\\nIts issuer ends first."_s : QString()));
    line(out, u"CATEGORIES:Certificates"_s);
    line(out, u"TRANSP:TRANSPARENT"_s);
    // What was replaced leaves the calendar when it is read again.
    line(out, over ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
    for (int days : over ? QList<int>() : alarms(row, thresholds)) {
        line(out, u"BEGIN:VALARM"_s);
        line(out, u"ACTION:DISPLAY"_s);
        line(out, u"TRIGGER:-P%1D"_s.arg(days));
        line(out, u"DESCRIPTION:%1: %2 days left"_s.arg(escaped(row.name), QString::number(days)));
        line(out, u"END:VALARM"_s);
    }
    line(out, u"END:VEVENT"_s);
}

}

QByteArray feeds::ics(const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now)
{
    QByteArray out;
    line(out, u"BEGIN:VCALENDAR"_s);
    line(out, u"VERSION:2.0"_s);
    line(out, u"PRODID:-//Countersign//Certificate expiry//EN"_s);
    line(out, u"CALSCALE:GREGORIAN"_s);
    for (const CertificateRow &row : rows)
        event(out, row, thresholds, now);
    line(out, u"END:VCALENDAR"_s);
    return out;
}
