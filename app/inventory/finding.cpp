// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int candidatesShown = 20;
constexpr qsizetype shortestPrefix = 8;

// "AB:CD..." or "abcd...", at least 8 digits and at most 64; empty when it is none.
QByteArray fingerprintDigits(const QString &reference)
{
    const QByteArray digits = QString(reference).remove(u':').toLatin1().toLower();
    const bool hex = std::all_of(digits.cbegin(), digits.cend(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return hex && digits.size() >= shortestPrefix && digits.size() <= 64 ? digits : QByteArray();
}

void collect(Statement &read, QList<qint64> &ids)
{
    while (read.next()) {
        if (!ids.contains(read.integer(0)))
            ids.append(read.integer(0));
    }
}

}

// An id and a name of the same digits are both meant; a fingerprint only when neither is.
Result<qint64> Inventory::find(const QString &reference) const
{
    QList<qint64> ids;
    bool number = false;
    const qint64 id = reference.toLongLong(&number);
    if (number) {
        Statement byId(d->database, "SELECT id FROM certificate WHERE id = ?");
        INVENTORY_TRY(byId.run(id));
        collect(byId, ids);
    }
    Statement byName(d->database, "SELECT id FROM certificate WHERE name = ? COLLATE NOCASE AND name = ? LIMIT ?"); // the index, then the case
    INVENTORY_TRY(byName.run(reference, reference, candidatesShown));
    collect(byName, ids);
    if (const QByteArray digits = fingerprintDigits(reference); ids.isEmpty() && !digits.isEmpty()) {
        Statement byPrefix(d->database, "SELECT id FROM certificate WHERE sha256 BETWEEN ? AND ? LIMIT ?");
        INVENTORY_TRY(byPrefix.run(QByteArray::fromHex(digits.leftJustified(64, '0')), QByteArray::fromHex(digits.leftJustified(64, 'f')),
                                   candidatesShown));
        collect(byPrefix, ids);
    }
    if (ids.isEmpty())
        return Error{Error::Code::NotFound, reference};
    if (ids.size() == 1)
        return ids.first();
    QStringList lines;
    for (const CertificateRow &row : rows(ids))
        lines.append(u"%1 %2 %3"_s.arg(row.id).arg(QString::fromLatin1(row.sha256.left(8).toHex()), row.name));
    return Error{Error::Code::Ambiguous, lines.join(u'\n')};
}
