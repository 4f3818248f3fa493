// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInventoryRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsEverythingBack_data();
    void undoBringsEverythingBack();
    void keysGoWithTheirLastCertificateOnly();
    void childrenFindAnotherIssuer();
    void whatCameBackByItselfIsLeftAlone();
    void unknownIdsRemoveNothing();
    void damagedUndoIsRefused();
};

namespace {

QDateTime day(int number) { return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addDays(number); }

Synthetic certificate(const QString &name, quint64 key, int lastDay, const QString &above = {}, const QByteArray &aboveKey = {})
{
    Synthetic one;
    one.commonName = name;
    one.issuer = above;
    one.authorityKeyId = aboveKey;
    one.keyId = QByteArray::number(key);
    one.key = one.serial = key;
    one.notBefore = day(0);
    one.notAfter = day(lastDay);
    if (!name.startsWith(u"leaf"_s))
        one.constraints = Synthetic::Constraints::Ca;
    return one;
}

// Root (1) - Middle (2) - leaf a (3), leaf b (4); leaf b has a key and all that a person can set.
void fill(TestInventory &desk)
{
    VERIFY_RESULT(desk.open());
    QList<Inventory::Addition> all{addition(certificate(u"Root"_s, 1, 300)), addition(certificate(u"Middle"_s, 2, 200, u"Root"_s, "1")),
                                   addition(certificate(u"leaf a"_s, 3, 900, u"Middle"_s, "2")), addition(certificate(u"leaf b"_s, 4, 100, u"Middle"_s, "2"))};
    all.last().key = SealedKey{QUuid::createUuid(), all.last().certificate.publicKey().spkiSha256(), "sealed"};
    all.last().weak = true;
    all.last().predecessor = 3;
    VERIFY_RESULT(desk->add(all));
    VERIFY_RESULT(desk->setDetails(4, {u"b"_s, u"owner"_s, u"app"_s, u"luna"_s}));
    VERIFY_RESULT(desk->snooze(4, day(50), u"why"_s));
    VERIFY_RESULT(desk->markSuperseded(4, day(40)));
}

// All of a row as text, to compare before with after.
QString picture(const CertificateRow &row)
{
    QStringList parts{QString::number(row.id), row.name, QString::number(int(row.kind)), row.subject, row.issuerName, QString::number(row.issuerId), row.serial,
                      row.keyAlgorithm, row.signatureAlgorithm, row.appUuid, row.application, row.owner, row.service, row.snoozeReason,
                      QString::fromLatin1(row.sha256.toHex()), QString::number(row.hasPrivateKey), QString::number(row.weak)};
    for (const QDateTime &when : {row.notBefore, row.notAfter, row.effectiveNotAfter, row.snoozedUntil, row.supersededAt, row.revokedAt, row.addedAt})
        parts.append(when.toString(Qt::ISODateWithMs));
    return parts.join(u'|');
}

QString picture(const Inventory &inventory)
{
    QStringList lines;
    for (const CertificateRow &row : inventory.rows({1, 2, 3, 4}))
        lines.append(picture(row));
    return lines.join(u'\n');
}

}

void TestInventoryRemoval::undoBringsEverythingBack_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("a leaf") << QList<qint64>{4};
    QTest::newRow("an issuer, its children stay") << QList<qint64>{2};
    QTest::newRow("the root") << QList<qint64>{1};
    QTest::newRow("issuer and one child") << QList<qint64>{4, 2};
    QTest::newRow("everything") << QList<qint64>{3, 1, 4, 2};
    QTest::newRow("one twice") << QList<qint64>{4, 4};
}

void TestInventoryRemoval::undoBringsEverythingBack()
{
    QFETCH(QList<qint64>, ids);
    TestInventory desk;
    fill(desk);
    const QString before = picture(*desk.inventory);
    const auto key = desk->sealedKey(desk->certificate(4)->publicKey().spkiSha256());
    QSignalSpy removedSpy(desk.inventory.get(), &Inventory::removed), addedSpy(desk.inventory.get(), &Inventory::added);
    const auto removed = desk->remove(ids, true);
    VERIFY_RESULT(removed);
    QCOMPARE(removedSpy.count(), 1);
    for (const qint64 id : std::as_const(ids))
        QVERIFY(!desk->row(id).has_value());
    QCOMPARE(desk->sealedKey(key->spkiSha256).has_value(), !ids.contains(4));
    for (const CertificateRow &row : desk->rows({3, 4})) { // who lost an issuer ends by itself
        if (ids.contains(2)) {
            QCOMPARE(row.issuerId, 0);
            QCOMPARE(row.effectiveNotAfter, row.notAfter);
        }
    }
    VERIFY_RESULT(desk->checkIntegrity());
    VERIFY_RESULT(desk->restore(*removed));
    QCOMPARE(addedSpy.count(), 1);
    QCOMPARE(picture(*desk.inventory), before);
    QCOMPARE(desk->sealedKey(key->spkiSha256)->blob, key->blob);
    QCOMPARE(desk->sealedKey(key->spkiSha256)->id, key->id);
    VERIFY_RESULT(desk->checkIntegrity());
}

void TestInventoryRemoval::keysGoWithTheirLastCertificateOnly()
{
    TestInventory desk;
    fill(desk);
    Synthetic renewed = certificate(u"leaf b"_s, 4, 150, u"Middle"_s, "2");
    renewed.serial = 44;
    const qint64 second = desk->add({addition(renewed)})->first().id;
    const QByteArray spki = desk->certificate(4)->publicKey().spkiSha256();
    VERIFY_RESULT(desk->remove({4}, true));
    QVERIFY(desk->sealedKey(spki).has_value());
    VERIFY_RESULT(desk->remove({second}, false));
    QVERIFY(desk->sealedKey(spki).has_value());
    QCOMPARE(desk->keysWithoutCertificate(), QList<QByteArray>{spki});
}

void TestInventoryRemoval::childrenFindAnotherIssuer()
{
    TestInventory desk;
    fill(desk);
    Synthetic renewed = certificate(u"Middle"_s, 2, 250, u"Root"_s, "1");
    renewed.serial = 22;
    const qint64 newer = desk->add({addition(renewed)})->first().id;
    QCOMPARE(desk->row(3)->issuerId, newer);
    QCOMPARE(desk->row(3)->effectiveNotAfter, day(250));
    QSignalSpy changed(desk.inventory.get(), &Inventory::changed);
    VERIFY_RESULT(desk->remove({newer}, false));
    QCOMPARE(desk->row(3)->issuerId, 2);
    QCOMPARE(desk->row(3)->effectiveNotAfter, day(200));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<QList<qint64>>().contains(3));
}

void TestInventoryRemoval::whatCameBackByItselfIsLeftAlone()
{
    TestInventory desk;
    fill(desk);
    const auto again = addition(*desk->certificate(4));
    const auto removed = desk->remove({4}, true);
    VERIFY_RESULT(removed);
    const qint64 id = desk->add({again})->first().id;
    QVERIFY(id != 4); // ids are not used again
    VERIFY_RESULT(desk->restore(*removed));
    QCOMPARE(desk->count(), 4);
    QCOMPARE(desk->row(id)->name, again.certificate.suggestedName());
    QVERIFY(desk->row(id)->hasPrivateKey);
}

void TestInventoryRemoval::unknownIdsRemoveNothing()
{
    TestInventory desk;
    fill(desk);
    const QString before = picture(*desk.inventory);
    const auto removed = desk->remove({3, 4711}, true);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Error::Code::NotFound);
    QCOMPARE(picture(*desk.inventory), before);
}

void TestInventoryRemoval::damagedUndoIsRefused()
{
    TestInventory desk;
    fill(desk);
    auto removed = desk->remove({3, 4}, true);
    VERIFY_RESULT(removed);
    removed->opaque.last().truncate(20);
    const auto restored = desk->restore(*removed);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Malformed);
    QCOMPARE(desk->count(), 2);
}

QTEST_GUILESS_MAIN(TestInventoryRemoval)
#include "test_inventoryremoval.moc"
