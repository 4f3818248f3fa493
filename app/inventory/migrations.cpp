// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/migrations.h"

#include "inventory/copying.h"
#include "inventory/integrity.h"
#include "inventory/schema1.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace migrations {

const QList<Step> &steps()
{
    static const QList<Step> all{schema1()};
    return all;
}

Result<int> version(Database &database)
{
    const auto number = database.number(u"PRAGMA user_version"_s);
    if (!number)
        return number.error();
    return int(*number);
}

Result<void> recognise(Database &database, const QList<Step> &known)
{
    const auto application = database.number(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    if (*application != applicationId)
        return Error{Error::Code::Damaged, u"the file is a SQLite database, but not Countersign's (application_id %1)"_s.arg(*application)};
    const auto current = version(database);
    if (!current)
        return current.error();
    if (*current < 1)
        return Error{Error::Code::Damaged, u"the database has no schema version"_s};
    if (*current > known.size())
        return Error{Error::Code::Unsupported,
                     u"the database has version %1, this program knows up to %2"_s.arg(*current).arg(known.size())};
    return {};
}

Result<void> upgrade(Database &database, const QString &path, const QList<Step> &known)
{
    const auto current = version(database);
    if (!current)
        return current.error();
    if (*current == known.size())
        return {};
    INVENTORY_TRY(integrity::check(database)); // a damaged file is told before anything is built upon it
    const QString copy = u"%1.version-%2"_s.arg(path).arg(*current);
    QFile::remove(copy); // of an upgrade that was cut short: the file itself is still the older version
    INVENTORY_TRY(copyDatabase(database, copy));
    return run(database, known);
}

Result<void> run(Database &database, const QList<Step> &known)
{
    Transaction transaction(database);
    INVENTORY_TRY(transaction.begun());
    const auto current = version(database);
    if (!current)
        return current.error();
    for (qsizetype step = *current; step < known.size(); ++step) {
        for (const QString &statement : known.at(step))
            INVENTORY_TRY(database.execute(statement));
    }
    INVENTORY_TRY(database.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    INVENTORY_TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(known.size())));
    return transaction.commit();
}

}
