// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString json(const QString &key, const QString &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact));
}

// One row's change with its journal entry; `write` has been prepared by the caller and runs inside.
template <typename Change>
Result<void> change(Inventory *inventory, Database &database, qint64 id, const QString &what, const QString &detail, Change write)
{
    const auto row = inventory->row(id);
    if (!row)
        return Error{Error::Code::NotFound, u"certificate %1"_s.arg(id)};
    Transaction transaction(database);
    INVENTORY_TRY(transaction.begun());
    INVENTORY_TRY(write(JournalEntry{0, {}, {}, what, row->name, row->sha256, detail, {}}));
    INVENTORY_TRY(transaction.commit());
    Q_EMIT inventory->changed({id});
    return {};
}

}

Result<void> Inventory::setDetails(qint64 id, const Details &details)
{
    if (details.name.isEmpty())
        return Error{Error::Code::Refused, u"a certificate has a name"_s};
    return change(this, d->database, id, u"certificate.edited"_s, {}, [&](JournalEntry entry) -> Result<void> {
        const auto parsed = certificate(id);
        if (!parsed)
            return parsed.error();
        INVENTORY_TRY(d->unindex(id));
        Statement write(d->database, "UPDATE certificate SET name = ?, owner = ?, application = ?, service = ? WHERE id = ?");
        INVENTORY_TRY(write.run(details.name, details.owner, details.application, details.service, id));
        INVENTORY_TRY(d->index(id, searchText(*parsed, details)));
        if (entry.about != details.name)
            entry.detail = json(u"name"_s, details.name);
        return d->journal({entry});
    });
}

Result<void> Inventory::snooze(qint64 id, const QDateTime &until, const QString &reason)
{
    const bool wake = !until.isValid();
    const QString detail = wake ? QString() : json(u"until"_s, until.toUTC().toString(Qt::ISODate));
    return change(this, d->database, id, wake ? u"certificate.woken"_s : u"certificate.snoozed"_s, detail, [&](const JournalEntry &entry) -> Result<void> {
        Statement write(d->database, "UPDATE certificate SET snoozed_until = ?, snooze_reason = ? WHERE id = ?");
        INVENTORY_TRY(write.run(until, wake ? QString() : reason, id));
        return d->journal({entry});
    });
}

Result<void> Inventory::markSuperseded(qint64 id, const QDateTime &when)
{
    return change(this, d->database, id, when.isValid() ? u"certificate.superseded"_s : u"certificate.reinstated"_s, {},
                  [&](const JournalEntry &entry) -> Result<void> {
                      Statement write(d->database, "UPDATE certificate SET superseded_at = ? WHERE id = ?");
                      INVENTORY_TRY(write.run(when, id));
                      return d->journal({entry});
                  });
}
