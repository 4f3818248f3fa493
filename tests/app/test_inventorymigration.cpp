// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/migrations.h"
#include "inventory/statement.h"
#include "support/environment.h"
#include "support/testinventory.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

// Files of older versions. The fixtures in tests/data are desks as those versions left them.
class TestInventoryMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskOfVersion1Opens();
    void stepsThatShippedDoNotChange();
    void anUpgradeKeepsACopyAndEverything();
    void anUpgradeThatFailsChangesNothing_data();
    void anUpgradeThatFailsChangesNothing();
    void aDamagedFileIsNotUpgraded();
};

namespace {

QStringList fixture(int version)
{
    QFile file(u"%1/tests/data/inventory-version-%2.sql"_s.arg(QStringLiteral(COUNTERSIGN_SOURCE)).arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QRegularExpression(u"^--[^\n]*\n"_s, QRegularExpression::MultilineOption));
    return text.split(u";\n"_s, Qt::SkipEmptyParts);
}

// The fixture as a closed desk.
void make(TestInventory &desk, int version)
{
    QVERIFY(QDir().mkpath(desk.path()));
    QCOMPARE(chmod(QFile::encodeName(desk.path()).constData(), 0700), 0);
    const QStringList statements = fixture(version);
    QVERIFY(!statements.isEmpty());
    QCOMPARE(desk.tamper(statements), QString());
}

void openPlain(Database &database, const QString &file)
{
    VERIFY_RESULT(database.open(file));
}

QString schemaOf(Database &database)
{
    QStringList lines;
    Statement read(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    if (read.run()) {
        while (read.next())
            lines.append(read.text(0).simplified());
    }
    return lines.join(u'\n');
}

}

void TestInventoryMigration::aDeskOfVersion1Opens()
{
    TestInventory desk;
    make(desk, 1);
    desk.journalKey = "key";
    VERIFY_RESULT(desk.open());
    QCOMPARE(desk->count(), 2);
    const auto row = desk->row(2);
    QVERIFY(row.has_value());
    QCOMPARE(row->name, u"old-client"_s);
    QCOMPARE(row->issuerId, 1);
    QCOMPARE(row->owner, u"Ada"_s);
    QCOMPARE(row->effectiveNotAfter, desk.now.addDays(300));
    QCOMPARE(row->snoozedUntil, desk.now.addDays(3));
    QVERIFY(row->hasPrivateKey);
    const auto certificate = desk->certificate(2);
    VERIFY_RESULT(certificate);
    QCOMPARE(desk->sealedKey(certificate->publicKey().spkiSha256())->blob, QByteArray("sealed"));
    QCOMPARE(desk->openReservations().size(), 1);
    QVERIFY(desk->serialTaken(QByteArray(32, 'k'), "\x02"));
    QCOMPARE(desk->vaultId(), QUuid(u"{7c9e6679-7425-40de-944b-e07fc1f90ae7}"_s));
    QCOMPARE(desk->vaultSlots(), QList<QByteArray>{"slot"});
    QCOMPARE(desk->setting(u"settings"_s), QByteArray("{}"));
    QCOMPARE(desk->ids(textFilter(u"old.exam"_s), {}), QList<qint64>{2});
    const auto verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(verdict->intact);
    QCOMPARE(verdict->rows, 3);
    QCOMPARE(verdict->unauthenticated, 0);
    VERIFY_RESULT(desk->checkIntegrity());
}

void TestInventoryMigration::stepsThatShippedDoNotChange()
{
    TestInventory old, fresh;
    make(old, 1);
    QVERIFY(QDir().mkpath(fresh.path()));
    Database before, now;
    openPlain(before, old.file());
    openPlain(now, fresh.file());
    VERIFY_RESULT(migrations::run(now, migrations::steps().mid(0, 1)));
    QCOMPARE(schemaOf(now), schemaOf(before));
}

void TestInventoryMigration::anUpgradeKeepsACopyAndEverything()
{
    TestInventory desk;
    make(desk, 1);
    const auto steps = migrations::steps().mid(0, 1) << migrations::Step{u"ALTER TABLE certificate ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"_s,
                                                                         u"UPDATE certificate SET colour = 'red' WHERE id = 1"_s};
    const QString copy = desk.file() + u".version-1"_s;
    {
        Database database;
        openPlain(database, desk.file());
        VERIFY_RESULT(migrations::upgrade(database, desk.file(), steps));
        QCOMPARE(*migrations::version(database), 2);
        QCOMPARE(*database.number(u"SELECT count(*) FROM certificate WHERE colour = 'blue'"_s), 1);
        VERIFY_RESULT(migrations::upgrade(database, desk.file(), steps)); // nothing more to do
        const auto older = migrations::recognise(database, migrations::steps().mid(0, 1));
        QVERIFY(!older);
        QCOMPARE(older.error().code, Error::Code::Unsupported);
    }
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(copy).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    Database kept;
    openPlain(kept, copy);
    QCOMPARE(*migrations::version(kept), 1);
    QCOMPARE(*kept.number(u"SELECT count(*) FROM certificate"_s), 2);
}

void TestInventoryMigration::anUpgradeThatFailsChangesNothing_data()
{
    QTest::addColumn<QStringList>("step");
    QTest::newRow("at its first statement") << QStringList{u"SELECT nonsense"_s};
    QTest::newRow("at its last statement") << QStringList{u"ALTER TABLE certificate ADD COLUMN colour TEXT"_s, u"UPDATE certificate SET name = 'lost'"_s,
                                                          u"INSERT INTO certificate (id) VALUES (1)"_s};
}

void TestInventoryMigration::anUpgradeThatFailsChangesNothing()
{
    QFETCH(QStringList, step);
    TestInventory desk;
    make(desk, 1);
    {
        Database database;
        openPlain(database, desk.file());
        const QString before = schemaOf(database);
        const auto upgraded = migrations::upgrade(database, desk.file(), migrations::steps().mid(0, 1) << step);
        QVERIFY(!upgraded);
        QCOMPARE(upgraded.error().code, Error::Code::Storage);
        QCOMPARE(schemaOf(database), before);
        QCOMPARE(*migrations::version(database), 1);
    }
    VERIFY_RESULT(desk.open());
    QCOMPARE(desk->row(2)->name, u"old-client"_s);
}

void TestInventoryMigration::aDamagedFileIsNotUpgraded()
{
    TestInventory desk;
    make(desk, 1);
    QCOMPARE(desk.tamper({u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM certificate WHERE id = 1"_s}), QString());
    Database database;
    openPlain(database, desk.file());
    const auto upgraded = migrations::upgrade(database, desk.file(), migrations::steps().mid(0, 1) << migrations::Step{u"CREATE TABLE extra (id)"_s});
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().code, Error::Code::Damaged);
    QCOMPARE(*migrations::version(database), 1);
    QVERIFY(!QFile::exists(desk.file() + u".version-1"_s));
}

QTEST_GUILESS_MAIN(TestInventoryMigration)
#include "test_inventorymigration.moc"
