// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What is found does not depend on how far the index has come.
class TestInventorySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexChangesNothing();
    void indexingGoesOnAfterARestart();
    void changedTextIsFoundAtOnce_data();
    void changedTextIsFoundAtOnce();
    void removedTextIsNotFound();
    void fingerprintsMayHaveColons();
    void serialNumbersAreFoundByTheirBeginning();
    void longNamesAreSearchedAtTheirBeginning();
    void aDamagedIndexIsFoundByTheCheck_data();
    void aDamagedIndexIsFoundByTheCheck();
};

namespace {

const QStringList words{u"host"_s, u"Größe"_s, u"straße"_s, u"日本語"_s, u"a\"b"_s, u"per%cent"_s, u"und_er"_s};

Synthetic numbered(int number)
{
    Synthetic one;
    one.commonName = u"%1-%2"_s.arg(words.at(number % words.size())).arg(number);
    one.key = one.serial = quint64(number) + 1;
    one.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    one.notAfter = one.notBefore.addDays(365);
    return one;
}

QList<Inventory::Addition> some(int from, int count)
{
    QList<Inventory::Addition> additions;
    for (int i = from; i < from + count; ++i)
        additions.append(addition(numbered(i)));
    return additions;
}

QList<qint64> found(const Inventory &inventory, const QString &text)
{
    return inventory.ids(textFilter(text), {CertificateOrder::Column::Added, false});
}

// Ids are given in the order of the numbers.
void compare(const Inventory &inventory, int count)
{
    QStringList queries{u"-1"_s, u"-12"_s, u"-123"_s, u"t-1"_s, u"ost-33"_s, u"\"b-"_s, u"SSE"_s, u"本語-"_s, u"%cent-2"_s, u"_er"_s, u"host-"_s, u"nobody"_s};
    queries += words;
    for (const QString &query : std::as_const(queries)) {
        QList<qint64> expected;
        for (int i = 0; i < count; ++i) {
            if (numbered(i).commonName.toCaseFolded().contains(query.toCaseFolded()))
                expected.append(i + 1);
        }
        const auto ids = found(inventory, query);
        QVERIFY2(ids == expected, qPrintable(u"%1: %2 instead of %3"_s.arg(query).arg(ids.size()).arg(expected.size())));
    }
}

}

void TestInventorySearch::theIndexChangesNothing()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QVERIFY(!desk->isIndexing());
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    VERIFY_RESULT(desk->add(some(0, 400)));
    QVERIFY(desk->isIndexing());
    compare(*desk.inventory, 400);       // none of it indexed
    QVERIFY(finished.wait());
    QVERIFY(!desk->isIndexing());
    compare(*desk.inventory, 400);       // all of it
    VERIFY_RESULT(desk->add(some(400, 300)));
    QVERIFY(desk->isIndexing());
    compare(*desk.inventory, 700);       // the first part
    QVERIFY(finished.wait());
    compare(*desk.inventory, 700);
    VERIFY_RESULT(desk->checkIntegrity());
}

void TestInventorySearch::indexingGoesOnAfterARestart()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(desk->add(some(0, 50)));
    VERIFY_RESULT(desk.open());
    QVERIFY(desk->isIndexing());
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    QVERIFY(finished.wait());
    VERIFY_RESULT(desk.open());
    QVERIFY(!desk->isIndexing());
    compare(*desk.inventory, 50);
}

void TestInventorySearch::changedTextIsFoundAtOnce_data()
{
    QTest::addColumn<bool>("indexed");
    QTest::newRow("of a row not indexed yet") << false;
    QTest::newRow("of an indexed row") << true;
}

void TestInventorySearch::changedTextIsFoundAtOnce()
{
    QFETCH(bool, indexed);
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    VERIFY_RESULT(desk->add(some(0, 10)));
    if (indexed)
        QVERIFY(finished.wait());
    VERIFY_RESULT(desk->setDetails(3, {u"Quetzalcoatl"_s, u"Zoë"_s, u"Ledger"_s, {}}));
    for (const QString &text : {u"quetzal"_s, u"COATL"_s, u"zoë"_s, u"ledge"_s})
        QCOMPARE(found(*desk.inventory, text), QList<qint64>{3});
    VERIFY_RESULT(desk->setDetails(3, {u"plain"_s, {}, {}, {}}));
    for (const QString &text : {u"quetzal"_s, u"ledge"_s, u"qu"_s})
        QVERIFY(found(*desk.inventory, text).isEmpty());
    QCOMPARE(found(*desk.inventory, u"plain"_s), QList<qint64>{3});
    if (!indexed)
        QVERIFY(finished.wait());
    QVERIFY(found(*desk.inventory, u"quetzal"_s).isEmpty());
    QCOMPARE(found(*desk.inventory, u"plain"_s), QList<qint64>{3});
}

void TestInventorySearch::removedTextIsNotFound()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    VERIFY_RESULT(desk->add(some(0, 10)));
    QVERIFY(finished.wait());
    const auto removed = desk->remove({8}, false);
    VERIFY_RESULT(removed);
    QCOMPARE(found(*desk.inventory, u"host-"_s), QList<qint64>{1});
    VERIFY_RESULT(desk->restore(*removed));
    QVERIFY(!desk->isIndexing());
    QCOMPARE(found(*desk.inventory, u"host-"_s), (QList<qint64>{1, 8}));
    VERIFY_RESULT(desk->remove({1, 8}, false));
    QVERIFY(found(*desk.inventory, u"host-"_s).isEmpty());
}

void TestInventorySearch::fingerprintsMayHaveColons()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(desk->add(some(0, 5)));
    const QString colons = QString::fromLatin1(desk->row(4)->sha256.toHex(':')).toUpper();
    QCOMPARE(found(*desk.inventory, colons), QList<qint64>{4});
    QCOMPARE(found(*desk.inventory, u"  "_s + colons.left(23) + u' '), QList<qint64>{4});
    QString plain = colons.toLower();
    plain.remove(u':');
    QCOMPARE(found(*desk.inventory, plain.left(9)), QList<qint64>{4});
    QVERIFY(found(*desk.inventory, plain.mid(1, 20)).isEmpty()); // from its beginning only
}

void TestInventorySearch::serialNumbersAreFoundByTheirBeginning()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    Synthetic one = numbered(1), two = numbered(2);
    one.serial = 0x0123456789abcdef;
    two.serial = 0x12;
    VERIFY_RESULT(desk->add({addition(one), addition(two)}));
    for (const QString &text : {u"1234"_s, u"01:23:45"_s, u"0123456789ABCDEF"_s, u"123456789abcdef"_s})
        QCOMPARE(found(*desk.inventory, text), QList<qint64>{1});
    QVERIFY(found(*desk.inventory, u"3456789"_s).isEmpty());
    QCOMPARE(found(*desk.inventory, u"12"_s), QList<qint64>{2});
    QCOMPARE(found(*desk.inventory, u"0x12"_s), QList<qint64>());
}

void TestInventorySearch::longNamesAreSearchedAtTheirBeginning()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    Synthetic one = numbered(1);
    one.commonName = u"begin "_s + QString(500000, u'x') + u" end"_s;
    VERIFY_RESULT(desk->add({addition(one)}));
    QCOMPARE(found(*desk.inventory, u"begin x"_s), QList<qint64>{1});
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    QVERIFY(finished.wait());
    QCOMPARE(found(*desk.inventory, u"begin x"_s), QList<qint64>{1});
}

void TestInventorySearch::aDamagedIndexIsFoundByTheCheck_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a part of it lost") << u"DELETE FROM search_index_data WHERE id > 10"_s;
    QTest::newRow("another text below it") << u"UPDATE search_text SET text = 'something else' WHERE id = 3"_s;
}

void TestInventorySearch::aDamagedIndexIsFoundByTheCheck()
{
    QFETCH(QString, sql);
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    VERIFY_RESULT(desk->add(some(0, 30)));
    VERIFY_RESULT(desk->checkIntegrity()); // none of it indexed
    QVERIFY(finished.wait());
    VERIFY_RESULT(desk->checkIntegrity());
    desk.inventory.reset();
    QCOMPARE(desk.tamper({sql}), QString());
    VERIFY_RESULT(desk.open());
    const auto checked = desk->checkIntegrity();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Error::Code::Damaged);
}

QTEST_GUILESS_MAIN(TestInventorySearch)
#include "test_inventorysearch.moc"
