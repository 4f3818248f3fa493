// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestInventoryJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackNewestFirst();
    void actsLeaveTheirRow();
    void tamperingShows_data();
    void tamperingShows();
    void aForgedRowShows();
    void anotherKeyShows();
    void withoutTheKeyNothingIsSaid();
    void whatWasWrittenWhileLockedIsVouchedForLater();
    void rotationKeepsTheOldRowsProvable();
};

namespace {

JournalEntry entry(const QString &what, const QString &about = {})
{
    JournalEntry one;
    one.what = what;
    one.about = about;
    return one;
}

// Six rows, the fourth written while the vault was locked.
void fill(TestInventory &desk)
{
    VERIFY_RESULT(desk.open());
    for (int i = 1; i <= 6; ++i) {
        desk.journalKey = i == 4 ? QByteArray() : QByteArray("key");
        desk.now = desk.now.addSecs(60);
        JournalEntry one = entry(u"test.act"_s, u"number %1"_s.arg(i));
        one.fingerprint = QByteArray(32, char(i));
        one.detail = u"{\"n\":%1}"_s.arg(i);
        VERIFY_RESULT(desk->record(one));
    }
}

}

void TestInventoryJournal::rowsComeBackNewestFirst()
{
    TestInventory desk;
    fill(desk);
    QCOMPARE(desk->lastSequence(), 6);
    const auto rows = desk->journal(0, 100);
    QCOMPARE(rows.size(), 6);
    for (int i = 0; i < 6; ++i) {
        const JournalEntry &row = rows.at(i);
        QCOMPARE(row.sequence, 6 - i);
        QCOMPARE(row.about, u"number %1"_s.arg(6 - i));
        QCOMPARE(row.fingerprint, QByteArray(32, char(6 - i)));
        QCOMPARE(row.when, desk.now.addSecs(-60 * i));
        QVERIFY(row.who.contains(u'@'));
        QCOMPARE(row.mac.isEmpty(), row.sequence == 4);
    }
    QCOMPARE(desk->journal(4, 2).size(), 2);
    QCOMPARE(desk->journal(4, 2).first().sequence, 3);
    const auto verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(verdict->intact);
    QCOMPARE(verdict->rows, 6);
    QCOMPARE(verdict->unauthenticated, 0);
}

void TestInventoryJournal::actsLeaveTheirRow()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    Synthetic one;
    one.commonName = u"one"_s;
    one.notBefore = desk.now;
    one.notAfter = desk.now.addDays(9);
    auto issued = addition(one);
    issued.act = u"certificate.issued"_s;
    const auto intents = desk->reserve({{"\x01\x02", 0, QByteArray(32, 'i'), u"CN=one"_s, u"one"_s}, {"\x03", 0, QByteArray(32, 'i'), u"CN=two"_s, u"two"_s}});
    VERIFY_RESULT(intents);
    issued.intent = intents->first();
    const qint64 id = desk->add({issued})->first().id;
    VERIFY_RESULT(desk->voidReservations({intents->last()}));
    VERIFY_RESULT(desk->setDetails(id, {u"renamed"_s, {}, {}, {}}));
    VERIFY_RESULT(desk->snooze(id, desk.now.addDays(1), u"why"_s));
    VERIFY_RESULT(desk->snooze(id, {}, {}));
    VERIFY_RESULT(desk->markSuperseded(id, desk.now));
    VERIFY_RESULT(desk->markSuperseded(id, {}));
    const auto removed = desk->remove({id}, true);
    VERIFY_RESULT(removed);
    VERIFY_RESULT(desk->restore(*removed));
    QStringList acts;
    for (const JournalEntry &row : desk->journal(0, 100))
        acts.prepend(row.what);
    QCOMPARE(acts, (QStringList{u"certificate.issued"_s, u"issuance.voided"_s, u"certificate.edited"_s, u"certificate.snoozed"_s, u"certificate.woken"_s,
                                u"certificate.superseded"_s, u"certificate.reinstated"_s, u"certificate.removed"_s, u"certificate.restored"_s}));
    QCOMPARE(desk->journal(2, 1).first().fingerprint, issued.certificate.sha256());
}

void TestInventoryJournal::tamperingShows_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<qint64>("firstBad");
    const auto row = [](const char *name, const QString &sql, qint64 firstBad) { QTest::newRow(name) << sql.split(u';') << firstBad; };
    row("the time altered", u"UPDATE journal SET at = at + 1 WHERE sequence = 2"_s, 2);
    row("the person altered", u"UPDATE journal SET who = 'eve@host' WHERE sequence = 2"_s, 2);
    row("the act altered", u"UPDATE journal SET what = 'test.other' WHERE sequence = 6"_s, 6);
    row("the name altered", u"UPDATE journal SET about = 'number 9' WHERE sequence = 1"_s, 1);
    row("the fingerprint altered", u"UPDATE journal SET fingerprint = zeroblob(32) WHERE sequence = 3"_s, 3);
    row("the fingerprint taken out", u"UPDATE journal SET fingerprint = NULL WHERE sequence = 3"_s, 3);
    row("the detail altered", u"UPDATE journal SET detail = '' WHERE sequence = 5"_s, 5);
    row("text moved from one field to the next", u"UPDATE journal SET about = about || detail, detail = '' WHERE sequence = 5"_s, 5);
    row("a row written while locked altered", u"UPDATE journal SET about = 'x' WHERE sequence = 4"_s, 4);
    row("the chain altered", u"UPDATE journal SET chain = zeroblob(32) WHERE sequence = 4"_s, 4);
    row("the authentication altered", u"UPDATE journal SET mac = zeroblob(32) WHERE sequence = 2"_s, 2);
    row("the last authentication taken off", u"UPDATE journal SET mac = NULL WHERE sequence = 6"_s, 7);
    row("a row deleted", u"DELETE FROM journal WHERE sequence = 3"_s, 3);
    row("the first row deleted", u"DELETE FROM journal WHERE sequence = 1"_s, 1);
    row("the last row deleted", u"DELETE FROM journal WHERE sequence = 6"_s, 6);
    row("the last three deleted", u"DELETE FROM journal WHERE sequence > 3"_s, 4);
    row("everything deleted", u"DELETE FROM journal"_s, 1);
    row("a row deleted and those after moved up",
        u"DELETE FROM journal WHERE sequence = 3;UPDATE journal SET sequence = sequence - 1 WHERE sequence > 3"_s, 3);
    row("two rows exchanged",
        u"UPDATE journal SET sequence = 99 WHERE sequence = 2;UPDATE journal SET sequence = 2 WHERE sequence = 3;UPDATE journal SET sequence = 3 WHERE sequence = 99"_s, 2);
    row("a row put at the end", u"INSERT INTO journal SELECT 7, epoch, at, who, what, about, fingerprint, detail, chain, mac FROM journal WHERE sequence = 6"_s, 7);
    row("shortened, with the note set back", u"DELETE FROM journal WHERE sequence > 3;UPDATE desk SET journal_sequence = 3, "
                                             "journal_chain = (SELECT chain FROM journal WHERE sequence = 3)"_s, 4);
    row("shortened, with the row's own mac in the note", u"DELETE FROM journal WHERE sequence > 3;UPDATE desk SET journal_sequence = 3, "
        "journal_chain = (SELECT chain FROM journal WHERE sequence = 3), journal_mac = (SELECT mac FROM journal WHERE sequence = 3)"_s, 4);
    row("an epoch invented", u"UPDATE journal SET epoch = 1 WHERE sequence > 4"_s, 5);
}

void TestInventoryJournal::tamperingShows()
{
    QFETCH(QStringList, sql);
    QFETCH(qint64, firstBad);
    TestInventory desk;
    fill(desk);
    desk.inventory.reset();
    QCOMPARE(desk.tamper(sql), QString());
    VERIFY_RESULT(desk.open());
    const auto verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(!verdict->intact);
    QCOMPARE(verdict->firstBad, firstBad);
}

// Who knows how chains are made, but has no key, can only add rows that nothing vouches for.
void TestInventoryJournal::aForgedRowShows()
{
    TestInventory desk;
    fill(desk);
    desk.journalKey.clear();
    VERIFY_RESULT(desk->record(entry(u"forged"_s)));
    desk.journalKey = "key";
    const auto verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(verdict->intact);
    QCOMPARE(verdict->unauthenticated, 1);
}

void TestInventoryJournal::anotherKeyShows()
{
    TestInventory desk;
    fill(desk);
    desk.journalKey = "other";
    const auto verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(!verdict->intact);
    QCOMPARE(verdict->firstBad, 1);
}

void TestInventoryJournal::withoutTheKeyNothingIsSaid()
{
    TestInventory desk;
    fill(desk);
    desk.journalKey.clear();
    const auto verdict = desk->verifyJournal();
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, Error::Code::Locked);
    TestInventory neverLocked;
    VERIFY_RESULT(neverLocked.open());
    VERIFY_RESULT(neverLocked->record(entry(u"vault.none"_s)));
    const auto plain = neverLocked->verifyJournal();
    VERIFY_RESULT(plain);
    QVERIFY(plain->intact);
    QCOMPARE(plain->unauthenticated, 1);
}

void TestInventoryJournal::whatWasWrittenWhileLockedIsVouchedForLater()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(desk->record(entry(u"one"_s)));
    VERIFY_RESULT(desk->record(entry(u"two"_s)));
    QCOMPARE(desk->verifyJournal()->unauthenticated, 2);
    desk.journalKey = "key";
    VERIFY_RESULT(desk->record(entry(u"three"_s)));
    QCOMPARE(desk->verifyJournal()->unauthenticated, 0);
}

void TestInventoryJournal::rotationKeepsTheOldRowsProvable()
{
    TestInventory desk;
    fill(desk);
    VERIFY_RESULT(desk->replaceSealed([](const SealedKey &key) -> Result<QByteArray> { return key.blob; }, QUuid::createUuid(), {"slot"}));
    desk.journalKey = "new key";
    QCOMPARE(desk->verifyJournal()->unauthenticated, 6); // nothing by the new key yet
    VERIFY_RESULT(desk->record(entry(u"vault.rotated"_s)));
    auto verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(verdict->intact);
    QCOMPARE(verdict->unauthenticated, 0);
    desk.inventory.reset();
    QCOMPARE(desk.tamper({u"UPDATE journal SET about = 'x' WHERE sequence = 2"_s}), QString());
    VERIFY_RESULT(desk.open());
    verdict = desk->verifyJournal();
    VERIFY_RESULT(verdict);
    QCOMPARE(verdict->firstBad, 2);
}

QTEST_GUILESS_MAIN(TestInventoryJournal)
#include "test_inventoryjournal.moc"
