// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/feeds.h"

#include "admin/rowexpiry.h"
#include "base/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString kindCode(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Root: return u"root"_s;
    case CertificateKind::Intermediate: return u"intermediate"_s;
    case CertificateKind::Client: return u"client"_s;
    case CertificateKind::Server: return u"server"_s;
    case CertificateKind::Other: return u"other"_s;
    }
    return {};
}

QString statusCode(CertificateStatus status)
{
    switch (status) {
    case CertificateStatus::Valid: return u"valid"_s;
    case CertificateStatus::Due: return u"due"_s;
    case CertificateStatus::Expired: return u"expired"_s;
    case CertificateStatus::NotYetValid: return u"notYetValid"_s;
    case CertificateStatus::Revoked: return u"revoked"_s;
    case CertificateStatus::Superseded: return u"superseded"_s;
    }
    return {};
}

QJsonValue time(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

const QStringList &columns()
{
    static const QStringList names{
        u"id"_s, u"name"_s, u"kind"_s, u"subject"_s, u"issuer"_s, u"serial"_s, u"notBefore"_s, u"notAfter"_s, u"effectiveNotAfter"_s, u"status"_s,
        u"daysLeft"_s, u"fingerprintSha256"_s, u"keyAlgorithm"_s, u"signatureAlgorithm"_s, u"appUuid"_s, u"owner"_s, u"application"_s,
        u"hasPrivateKey"_s, u"issuerId"_s, u"revokedAt"_s,
    };
    return names;
}

}

QJsonObject feeds::object(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    return {
        {u"id"_s, row.id},
        {u"name"_s, row.name},
        {u"kind"_s, kindCode(row.kind)},
        {u"subject"_s, row.subject},
        {u"issuer"_s, text(row.issuerName)},
        {u"serial"_s, row.serial},
        {u"notBefore"_s, time(row.notBefore)},
        {u"notAfter"_s, time(row.notAfter)},
        {u"effectiveNotAfter"_s, time(effectiveEnd(row))},
        {u"status"_s, statusCode(certificateStatus(row, thresholds, now))},
        {u"daysLeft"_s, expiryOf(row, thresholds, now).daysLeft},
        {u"fingerprintSha256"_s, QString::fromLatin1(row.sha256.toHex().toUpper())},
        {u"keyAlgorithm"_s, row.keyAlgorithm},
        {u"signatureAlgorithm"_s, row.signatureAlgorithm},
        {u"appUuid"_s, text(row.appUuid)},
        {u"owner"_s, text(row.owner)},
        {u"application"_s, text(row.application)},
        {u"hasPrivateKey"_s, row.hasPrivateKey},
        {u"issuerId"_s, row.issuerId ? QJsonValue(row.issuerId) : QJsonValue(QJsonValue::Null)},
        {u"revokedAt"_s, time(row.revokedAt)},
    };
}

QByteArray feeds::json(const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now)
{
    QJsonArray array;
    for (const CertificateRow &row : rows)
        array.append(object(row, thresholds, now));
    return QJsonDocument(array).toJson();
}

QByteArray feeds::csv(const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now)
{
    QByteArray out = csvRecord(columns()) + "\r\n";
    for (const CertificateRow &row : rows) {
        const QJsonObject fields = object(row, thresholds, now);
        QStringList record;
        for (const QString &column : columns()) {
            const QJsonValue value = fields.value(column);
            record.append(value.isString() ? displayText(value.toString(), 4096) : value.toVariant().toString());
        }
        out += csvRecord(record) + "\r\n";
    }
    return out;
}
