// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"
#include "inventory/scan.h"
#include "inventory/selection.h"

using namespace Qt::StringLiterals;

// A list is answered in two halves that each read one index only: which ids pass (one set for each part of the filter), and in what order all ids
// come. One SQL statement for both would fetch a table row for every certificate, several times slower on a large desk.
namespace {

const char *sortKey(CertificateOrder::Column column)
{
    switch (column) {
    case CertificateOrder::Column::Name:
        return "name COLLATE NOCASE";
    case CertificateOrder::Column::Application:
        return "application COLLATE NOCASE";
    case CertificateOrder::Column::Service:
        return "service COLLATE NOCASE";
    case CertificateOrder::Column::Issuer:
        return "issuer_name COLLATE NOCASE";
    case CertificateOrder::Column::EffectiveEnd:
        return "effective_not_after";
    case CertificateOrder::Column::Key:
        return "key_algorithm COLLATE NOCASE";
    case CertificateOrder::Column::Kind:
        return "kind";
    case CertificateOrder::Column::Owner:
        return "owner COLLATE NOCASE";
    case CertificateOrder::Column::Added:
        break;
    }
    return "added_at";
}

QByteArray orderBy(const CertificateOrder &order)
{
    const QByteArray key = sortKey(order.column);
    return order.descending ? " ORDER BY " + key + " DESC, c.id DESC" : " ORDER BY " + key + ", c.id";
}

constexpr const char *dead = "superseded_at IS NOT NULL OR revoked_at IS NOT NULL";

// Through whichever side is shorter: nearly all of a desk may be clients.
void narrowKinds(Selection &selection, const QSet<CertificateKind> &wanted)
{
    QByteArrayList kinds;
    for (const CertificateKind kind : wanted)
        kinds.append(QByteArray::number(int(kind)));
    const QByteArray list = kinds.join(',');
    if (selection.isFew("SELECT 1 FROM certificate WHERE kind IN (" + list + ')'))
        selection.only(selection.setOf("SELECT id FROM certificate WHERE kind IN (" + list + ')'));
    else
        selection.without(selection.setOf("SELECT id FROM certificate WHERE kind IN (SELECT value FROM json_each('[0,1,2,3,4]') WHERE value NOT IN (" +
                                          list + "))"));
}

void narrow(Selection &selection, const CertificateFilter &filter)
{
    if (filter.issuerId && *filter.issuerId == 0)
        selection.only(selection.setOf("SELECT id FROM certificate WHERE issuer_id IS NULL"));
    else if (filter.issuerId)
        selection.only(selection.setOf("SELECT id FROM certificate WHERE issuer_id = ?", {*filter.issuerId}));
    if (!filter.kinds.isEmpty())
        narrowKinds(selection, filter.kinds);
    if (filter.withKeyOnly)
        selection.only(selection.setOf("SELECT c.id FROM sealed_key k CROSS JOIN certificate c ON c.spki_sha256 = k.spki_sha256"));
    if (filter.weak)
        selection.only(selection.setOf("SELECT id FROM certificate WHERE weak = 1 AND superseded_at IS NULL AND revoked_at IS NULL"));
    if (filter.due)
        selection.only(selection.setOf(*filter.due, filter.now));
    if (filter.notYetValid)
        selection.only(selection.setOf(Due::NotYetValid, filter.now));
    if (filter.due || filter.notYetValid)
        selection.without(selection.setOf(QByteArray("SELECT id FROM certificate WHERE ") + dead));
    if (filter.hideExpired)
        selection.without(selection.setOf(Due::Expired, filter.now));
    if (filter.hideSuperseded)
        selection.without(selection.setOf("SELECT id FROM certificate WHERE superseded_at IS NOT NULL"));
}

// Few among many are sorted by themselves, by their rows; else all ids come in the order of its index and are picked.
constexpr qint64 fewOf = 48; // a row costs about as much as so many steps along an index

QByteArray jsonOf(const QList<qint64> &ids)
{
    QByteArray json("[");
    for (const qint64 id : ids)
        json.append(QByteArray::number(id)).append(',');
    if (json.endsWith(','))
        json.chop(1);
    return json.append(']');
}

}

QList<qint64> Inventory::ids(const CertificateFilter &filter, const CertificateOrder &order) const
{
    const std::function<void(const Error &)> report = [this](const Error &error) { d->report(error); };
    const qint64 newest = d->newestId();
    Selection selection(d->database, newest, report);
    if (!filter.text.isEmpty()) {
        IdSet found(newest);
        for (const qint64 id : d->search(filter.text))
            found.insert(id);
        selection.only(found);
    }
    narrow(selection, filter);

    QByteArray sql = "SELECT c.id FROM certificate c" + orderBy(order);
    QList<Scan::Value> values;
    if (selection.accepted() && selection.accepted()->count() < newest / fewOf) {
        sql = "SELECT c.id FROM json_each(?) j CROSS JOIN certificate c ON c.id = j.value" + orderBy(order);
        values.append(jsonOf(selection.accepted()->ids()));
    }
    QList<qint64> ids;
    const bool all = selection.isAll();
    if (all)
        ids.reserve(newest);
    Scan scan(d->database, sql, values);
    while (scan.next()) {
        if (const qint64 id = scan.integer(); all || selection.passes(id))
            ids.append(id);
    }
    if (auto ended = scan.ended(); !ended)
        d->report(ended.error());
    return ids;
}
