// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/integrity.h"

#include "inventory/private.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace integrity {

namespace {

// At most ten findings; "ok" alone is none.
Result<void> ask(Database &database, const char *sql)
{
    Statement findings(database, sql);
    INVENTORY_TRY(findings.run());
    QStringList lines;
    while (findings.next()) {
        if (findings.text(0) != u"ok"_s)
            lines.append(findings.text(0));
    }
    INVENTORY_TRY(findings.ended());
    if (lines.isEmpty())
        return {};
    return Error{Error::Code::Damaged, lines.join(u'\n')};
}

}

Result<void> quickCheck(Database &database) { return ask(database, "PRAGMA quick_check(10)"); }

Result<void> check(Database &database)
{
    INVENTORY_TRY(ask(database, "PRAGMA integrity_check(10)"));
    INVENTORY_TRY(ask(database, R"(SELECT "table" || ' row ' || rowid || ' refers to nothing in ' || parent FROM pragma_foreign_key_check LIMIT 10)"));
    // The search index by itself; and against the texts, once it has caught up with them.
    const auto behind = database.number(u"SELECT (SELECT max(id) FROM certificate) > indexed_up_to FROM desk"_s);
    if (!behind)
        return behind.error();
    return database.execute(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', %1)"_s.arg(*behind == 0 ? 1 : 0));
}

}

namespace {

constexpr qint64 smallFile = 32 << 20;
constexpr qint64 checkEvery = qint64(7) * 24 * 3600 * 1000;
constexpr int stepMilliseconds = 10;

}

Result<void> Inventory::checkIntegrity() const { return integrity::check(d->database); }

// Before a desk is used: at once while it is small, else afterwards in steps (checkStep), so that opening stays quick.
Result<void> Inventory::Private::quickCheck()
{
    if (QFile(file()).size() <= smallFile)
        return integrity::quickCheck(database);
    checkInSteps = lock.leftBehind;
    return {};
}

void Inventory::Private::planChecks()
{
    const auto checkedAt = database.number(u"SELECT checked_at FROM desk"_s);
    if (!checkedAt)
        return report(checkedAt.error());
    if (checkInSteps || stamp(now()) - *checkedAt > checkEvery)
        checking.start(2000); // after the window has settled
}

// PRAGMA integrity_check cannot be divided and would freeze a large desk for many seconds. The steps read every certificate by every table that holds a
// part of it and compare it with its fingerprint: torn pages show as SQLITE_CORRUPT, altered bytes as a wrong hash. A small desk has the full check.
void Inventory::Private::checkStep()
{
    Result<void> found;
    bool done = true;
    if (QFile(file()).size() <= smallFile) {
        found = integrity::check(database);
    } else {
        Statement read(database, "SELECT c.id, c.sha256, r.der, t.id FROM certificate c LEFT JOIN certificate_der r ON r.certificate_id = c.id "
                                 "LEFT JOIN search_text t ON t.id = c.id WHERE c.id > ? ORDER BY c.id");
        found = read.run(checkedUpTo);
        QElapsedTimer clockwork;
        clockwork.start();
        while (found && read.next()) {
            checkedUpTo = read.integer(0);
            if (QCryptographicHash::hash(read.bytes(2), QCryptographicHash::Sha256) != read.bytes(1) || read.isNull(3))
                found = Error{Error::Code::Damaged, u"certificate %1 differs from its fingerprint"_s.arg(checkedUpTo)};
            if (clockwork.elapsed() >= stepMilliseconds) {
                done = false;
                break;
            }
        }
        if (found && done)
            found = read.ended();
    }
    if (!found)
        return report(found.error());
    if (!done)
        return checking.start(20);
    checkedUpTo = 0;
    checkInSteps = false;
    Transaction transaction(database);
    Statement note(database, "UPDATE desk SET checked_at = ? WHERE id = 1");
    auto noted = transaction.begun();
    if (noted)
        noted = note.run(stamp(now()));
    if (noted)
        noted = transaction.commit();
    if (!noted)
        report(noted.error());
}
