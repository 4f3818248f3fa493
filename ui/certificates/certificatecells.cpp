// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatecells.h"

#include "base/displaytext.h"
#include "words/words.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype longestCell = 160;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CertificateCells)
};

QString serviceName(const QString &id, const Profiles &profiles)
{
    if (id.isEmpty())
        return {};
    const ServiceProfile *profile = profiles.find(id);
    return profile ? displayText(words::profileName(*profile), longestCell) : displayText(id, longestCell);
}

}

bool isCa(CertificateKind kind)
{
    return kind == CertificateKind::Root || kind == CertificateKind::Intermediate;
}

CertificateCells CertificateCells::of(const CertificateRow &row, const Profiles &profiles, const Thresholds &thresholds, const QDateTime &now)
{
    const QDateTime end = row.effectiveNotAfter.isValid() ? row.effectiveNotAfter : row.notAfter;
    const Expiry e = expiry(row.notBefore, end, isCa(row.kind), thresholds, now);
    CertificateCells cells;
    cells.id = row.id;
    cells.kind = row.kind;
    cells.mark = statusMark(row, thresholds, now);
    cells.hasPrivateKey = row.hasPrivateKey;
    cells.name = displayText(row.name, longestCell);
    cells.application = displayText(row.application, longestCell);
    cells.service = serviceName(row.service, profiles);
    cells.issuer = row.kind == CertificateKind::Root ? Say::tr("itself") : displayText(row.issuerName, longestCell);
    cells.expiresIn = words::inDays(e.daysLeft);
    cells.expiresOn = words::date(end);
    if (end < row.notAfter) {
        cells.expiresIn = Say::tr("%1 (its CA)").arg(cells.expiresIn);
        cells.expiresOn = Say::tr("%1, with a CA above it; its own date is %2").arg(cells.expiresOn, words::date(row.notAfter));
    }
    cells.statusWord = ::statusWord(cells.mark);
    cells.key = row.hasPrivateKey ? Say::tr("%1, key here").arg(displayText(row.keyAlgorithm, 40)) : displayText(row.keyAlgorithm, 40);
    return cells;
}
