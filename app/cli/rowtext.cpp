// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/rowtext.h"

#include "admin/feeds.h"
#include "admin/rowexpiry.h"
#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/say.h"
#include "cli/table.h"
#include "words/words.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

void rowtext::print(Program &program, const Desk &desk, const QList<CertificateRow> &rows)
{
    const Thresholds &thresholds = desk.settings().thresholds;
    const QDateTime now = desk.now();
    if (program.json) {
        QJsonArray array;
        for (const CertificateRow &row : rows)
            array.append(feeds::object(row, thresholds, now));
        program.print(QJsonDocument(array));
        return;
    }
    Table table({Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("KIND"), Cli::tr("STATUS"), Cli::tr("ENDS"), Cli::tr("LEFT"), Cli::tr("KEY")});
    for (const CertificateRow &row : rows) {
        const QDateTime end = effectiveEnd(row);
        table.add({QString::number(row.id), displayText(row.name, 40), words::kindName(row.kind),
                   words::statusName(certificateStatus(row, thresholds, now)), end.toUTC().toString(u"yyyy-MM-dd"_s),
                   words::inDays(expiryOf(row, thresholds, now).daysLeft), displayText(row.keyAlgorithm, 24)});
    }
    program.write(table.toText().toUtf8());
}

std::optional<CertificateKind> rowtext::kindFromName(const QString &name)
{
    if (name == "root"_L1)
        return CertificateKind::Root;
    if (name == "intermediate"_L1)
        return CertificateKind::Intermediate;
    if (name == "client"_L1)
        return CertificateKind::Client;
    if (name == "server"_L1)
        return CertificateKind::Server;
    if (name == "other"_L1)
        return CertificateKind::Other;
    return std::nullopt;
}

std::optional<CertificateStatus> rowtext::statusFromName(const QString &name)
{
    if (name == "valid"_L1)
        return CertificateStatus::Valid;
    if (name == "due"_L1)
        return CertificateStatus::Due;
    if (name == "expired"_L1)
        return CertificateStatus::Expired;
    if (name == "notYetValid"_L1)
        return CertificateStatus::NotYetValid;
    if (name == "revoked"_L1)
        return CertificateStatus::Revoked;
    if (name == "superseded"_L1)
        return CertificateStatus::Superseded;
    return std::nullopt;
}

std::optional<QDateTime> rowtext::instant(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && date.isValid())
        return QDateTime(date, QTime(23, 59, 59), Qt::UTC);
    QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid())
        return std::nullopt;
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC); // no zone was given: UTC, as everywhere here
    return instant.toUTC();
}
