// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Threat T20: the intent is durable before anything is signed, and a serial is never used twice under one issuer key.
class TestInventoryReservations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intentsSurviveClosing();
    void aTakenSerialIsRefused_data();
    void aTakenSerialIsRefused();
    void anAdditionResolvesItsIntent();
    void aResolvedIntentCannotBeResolvedAgain();
    void voidSerialsStayTaken();
};

namespace {

const QByteArray issuerKey(32, 'k'), otherKey(32, 'o');

Inventory::Intent intent(const QByteArray &serial, const QByteArray &key = issuerKey)
{
    return {serial, 7, key, u"CN=planned"_s, u"planned"_s};
}

Synthetic planned()
{
    Synthetic one;
    one.commonName = u"planned"_s;
    one.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    one.notAfter = one.notBefore.addDays(30);
    return one;
}

}

void TestInventoryReservations::intentsSurviveClosing()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const auto ids = desk->reserve({intent("\x11\x22"), intent("\x33")});
    VERIFY_RESULT(ids);
    QCOMPARE(ids->size(), 2);
    VERIFY_RESULT(desk.open());
    const auto open = desk->openReservations();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.first().id, ids->first());
    QCOMPARE(open.first().intent.serial, QByteArray("\x11\x22"));
    QCOMPARE(open.first().intent.issuerId, 7);
    QCOMPARE(open.first().intent.issuerSpkiSha256, issuerKey);
    QCOMPARE(open.first().intent.subject, u"CN=planned"_s);
    QCOMPARE(open.first().intent.name, u"planned"_s);
    QCOMPARE(open.first().made, desk.now);
}

void TestInventoryReservations::aTakenSerialIsRefused_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("taken");
    const QByteArray caKey = Certificate::fromDer([] {
        Synthetic ca = planned();
        ca.constraints = Synthetic::Constraints::Ca;
        return ca;
    }().toDer())->publicKey().spkiSha256();
    QTest::newRow("free") << QByteArray("\x44") << issuerKey << false;
    QTest::newRow("reserved") << QByteArray("\x11") << issuerKey << true;
    QTest::newRow("reserved under another key") << QByteArray("\x11") << otherKey << false;
    QTest::newRow("void") << QByteArray("\x12") << issuerKey << true;
    QTest::newRow("of a certificate from elsewhere") << QByteArray("\x05\x55") << caKey << true;
    QTest::newRow("of it, with a leading zero") << QByteArray("\x00\x05\x55", 3) << caKey << true;
    QTest::newRow("of it, under another key") << QByteArray("\x05\x55") << otherKey << false;
}

void TestInventoryReservations::aTakenSerialIsRefused()
{
    QFETCH(QByteArray, serial);
    QFETCH(QByteArray, key);
    QFETCH(bool, taken);
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    Synthetic ca = planned(), leaf = planned();
    ca.constraints = Synthetic::Constraints::Ca;
    ca.keyId = leaf.authorityKeyId = "ca";
    leaf.issuer = ca.commonName;
    leaf.commonName = u"leaf"_s;
    leaf.serial = 0x555;
    leaf.key = 2;
    ca.keyId = "ca";
    VERIFY_RESULT(desk->add({addition(ca), addition(leaf)}));
    const auto ids = desk->reserve({intent("\x11"), intent("\x12")});
    VERIFY_RESULT(ids);
    VERIFY_RESULT(desk->voidReservations({ids->last()}));
    QCOMPARE(desk->serialTaken(key, serial), taken);
    const auto reserved = desk->reserve({intent("\x77", key), intent(serial, key)});
    QCOMPARE(reserved.has_value(), !taken);
    if (taken) {
        QCOMPARE(reserved.error().code, Error::Code::AlreadyExists);
        QVERIFY(!desk->serialTaken(key, "\x77")); // all or none
    }
    QVERIFY(!desk->reserve({intent("\x78"), intent("\x78")})); // twice in one go
}

void TestInventoryReservations::anAdditionResolvesItsIntent()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const auto ids = desk->reserve({intent("\x11"), intent("\x22")});
    VERIFY_RESULT(ids);
    auto issued = addition(planned());
    issued.intent = ids->first();
    VERIFY_RESULT(desk->add({issued}));
    QCOMPARE(desk->openReservations().size(), 1);
    QCOMPARE(desk->openReservations().first().id, ids->last());
    QVERIFY(desk->serialTaken(issuerKey, "\x11"));
}

void TestInventoryReservations::aResolvedIntentCannotBeResolvedAgain()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const auto ids = desk->reserve({intent("\x11"), intent("\x22")});
    VERIFY_RESULT(ids);
    VERIFY_RESULT(desk->voidReservations({ids->first()}));
    auto issued = addition(planned());
    for (const qint64 id : {ids->first(), qint64(4711)}) {
        issued.intent = id;
        const auto added = desk->add({issued});
        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::NotFound);
        QCOMPARE(desk->count(), 0);
    }
    const auto voided = desk->voidReservations({ids->last(), ids->first()});
    QVERIFY(!voided);
    QCOMPARE(desk->openReservations().size(), 1);
}

void TestInventoryReservations::voidSerialsStayTaken()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const auto ids = desk->reserve({intent("\x0a\xbc")});
    VERIFY_RESULT(ids);
    VERIFY_RESULT(desk->voidReservations(*ids));
    QVERIFY(desk->openReservations().isEmpty());
    VERIFY_RESULT(desk.open());
    QVERIFY(desk->serialTaken(issuerKey, "\x0a\xbc"));
    const auto row = desk->journal(0, 1).first();
    QCOMPARE(row.what, u"issuance.voided"_s);
    QCOMPARE(row.detail, u"{\"serial\":\"ABC\"}"_s);
}

QTEST_GUILESS_MAIN(TestInventoryReservations)
#include "test_inventoryreservations.moc"
