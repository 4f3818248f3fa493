// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/columns.h"
#include "inventory/private.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 10;

// All of a statement's first column.
QList<qint64> idsOf(Statement &read, const Result<void> &ran, const std::function<void(const Error &)> &report)
{
    QList<qint64> ids;
    if (!ran)
        report(ran.error());
    while (ran && read.next())
        ids.append(read.integer(0));
    return ids;
}

}

qint64 Inventory::count() const
{
    const auto number = d->database.number(u"SELECT count(*) FROM certificate"_s);
    if (!number)
        d->report(number.error());
    return number ? *number : 0;
}

QList<CertificateRow> Inventory::rows(const QList<qint64> &ids) const
{
    QList<CertificateRow> rows;
    rows.reserve(ids.size());
    Statement read(d->database, "SELECT " INVENTORY_ROW_COLUMNS " FROM certificate c WHERE c.id = ?");
    for (const qint64 id : ids) {
        if (auto ran = read.run(id); !ran) {
            d->report(ran.error());
            break;
        }
        if (read.next())
            rows.append(readRow(read));
    }
    return rows;
}

std::optional<CertificateRow> Inventory::row(qint64 id) const
{
    const auto found = rows({id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<Certificate> Inventory::certificate(qint64 id) const
{
    Statement read(d->database, "SELECT der FROM certificate_der WHERE certificate_id = ?");
    INVENTORY_TRY(read.run(id));
    if (!read.next()) {
        INVENTORY_TRY(read.ended());
        return Error{Error::Code::NotFound, u"certificate %1"_s.arg(id)};
    }
    auto parsed = Certificate::fromDer(read.bytes(0));
    if (!parsed)
        return Error{Error::Code::Damaged, u"certificate %1: %2"_s.arg(id).arg(parsed.error().detail)}; // it could be read when it came in
    return parsed;
}

QList<qint64> Inventory::idsBySubject(const QByteArray &subjectDer) const
{
    Statement read(d->database, "SELECT id FROM certificate WHERE subject_hash = ? ORDER BY id");
    return idsOf(read, read.run(nameHash(subjectDer)), [this](const Error &error) { d->report(error); });
}

QList<Certificate> Inventory::certificatesBySubject(const QByteArray &subjectDer) const
{
    QList<Certificate> found;
    for (const qint64 id : idsBySubject(subjectDer)) {
        if (auto one = certificate(id))
            found.append(*one);
        else
            d->report(one.error());
    }
    return found;
}

QList<qint64> Inventory::idsBySpki(const QByteArray &spkiSha256) const
{
    Statement read(d->database, "SELECT id FROM certificate WHERE spki_sha256 = ? ORDER BY id");
    return idsOf(read, read.run(spkiSha256), [this](const Error &error) { d->report(error); });
}

QList<qint64> Inventory::chainIds(qint64 id) const
{
    QList<qint64> chain;
    Statement read(d->database, "SELECT issuer_id FROM certificate WHERE id = ?");
    while (chain.size() < longestChain) {
        if (auto ran = read.run(id); !ran)
            d->report(ran.error());
        id = read.next() ? read.integer(0) : 0;
        if (id == 0)
            break;
        chain.append(id);
    }
    return chain;
}

qint64 Inventory::childCount(qint64 id) const
{
    Statement read(d->database, "SELECT count(*) FROM certificate WHERE issuer_id = ?");
    if (auto ran = read.run(id); !ran)
        d->report(ran.error());
    return read.next() ? read.integer(0) : 0;
}
