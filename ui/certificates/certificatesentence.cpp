// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatesentence.h"

#include "base/displaytext.h"
#include "words/words.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CertificateSentence)
};

QString subjectOf(const CertificateRow &row)
{
    const QString whom = displayText(row.application.isEmpty() ? row.name : row.application, 80);
    switch (row.kind) {
    case CertificateKind::Root:
        return Say::tr("Root CA");
    case CertificateKind::Intermediate:
        return row.issuerName.isEmpty() ? Say::tr("Intermediate CA") : Say::tr("Intermediate CA below %1").arg(displayText(row.issuerName, 80));
    case CertificateKind::Client:
        return Say::tr("Client certificate for %1").arg(whom);
    case CertificateKind::Server:
        return Say::tr("Server certificate for %1").arg(whom);
    case CertificateKind::Other:
        break;
    }
    return Say::tr("Certificate of %1").arg(whom);
}

int daysBetween(const QDateTime &now, const QDateTime &then)
{
    const qint64 seconds = now.secsTo(then);
    return int(seconds >= 0 ? seconds / 86400 : -((86399 - seconds) / 86400));
}

}

QString certificateSentence(const CertificateRow &row, const QDateTime &now)
{
    const QString what = subjectOf(row);
    const QString end = words::date(row.notAfter), distance = words::inDays(daysBetween(now, row.notAfter));
    QString sentence;
    if (row.revokedAt.isValid())
        sentence = Say::tr("%1, revoked on %2.").arg(what, words::date(row.revokedAt));
    else if (now < row.notBefore)
        sentence = Say::tr("%1, valid from %2 on, until %3.").arg(what, words::dateTime(row.notBefore), end);
    else if (row.notAfter < now)
        sentence = Say::tr("%1, expired %3, on %2.").arg(what, end, distance);
    else
        sentence = Say::tr("%1, valid until %2: ends %3.").arg(what, end, distance);
    if (row.effectiveNotAfter.isValid() && row.effectiveNotAfter < row.notAfter)
        sentence += u' ' + Say::tr("A CA above it ends sooner, %1, on %2.").arg(words::inDays(daysBetween(now, row.effectiveNotAfter)), words::date(row.effectiveNotAfter));
    if (row.supersededAt.isValid())
        sentence += u' ' + Say::tr("Replaced on %1.").arg(words::date(row.supersededAt));
    return sentence;
}
