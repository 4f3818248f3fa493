// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatemodel.h"
#include "uidesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCertificateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsByTheEffectiveEndUnlessAskedOtherwise();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void isATreeBelowItsIssuers();
    void becomesAListWhenNarrowed();
    void findsACertificateInAFoldedBranch();
    void keepsItsRowsWhenAnEditMovesNothing();
    void looksAgainWhenSomethingIsAddedOrRemoved();
    void growsATreeWhenALeafBecomesAnIssuer();
    void speaksTheStatusWord();
    void namesEveryColumn();

private:
    std::unique_ptr<UiDesk> makeDesk();
    QStringList names(const CertificateModel &model, const QModelIndex &parent = {});
};

void TestCertificateModel::initTestCase()
{
    QVERIFY(makeDesk());
}

std::unique_ptr<UiDesk> TestCertificateModel::makeDesk()
{
    auto desk = std::make_unique<UiDesk>();
    if (!desk->begin())
        return nullptr;
    QList<Issuance::Order> orders = builders::chain();
    orders.append(builders::client(1, 0, u"alpha"_s, 20));
    orders.append(builders::client(1, 0, u"beta"_s, 200));
    orders[3].application = u"payments"_s;
    return builders::issue(*desk->desk, orders) ? std::move(desk) : nullptr;
}

QStringList TestCertificateModel::names(const CertificateModel &model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names += model.index(row, CertificateModel::Name, parent).data().toString();
    return names;
}

void TestCertificateModel::listsByTheEffectiveEndUnlessAskedOtherwise()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(names(model), QStringList({u"alpha"_s, u"beta"_s, u"client-1"_s, u"Test Issuing CA"_s, u"Test Root"_s}));
    QCOMPARE(model.matchCount(), 5);
}

void TestCertificateModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("first");
    QTest::newRow("by name, last first") << int(CertificateModel::Name) << u"Test Root"_s;
    QTest::newRow("by application, last first") << int(CertificateModel::Application) << u"alpha"_s;
    QTest::newRow("by end, latest first") << int(CertificateModel::ExpiresIn) << u"Test Root"_s;
}

void TestCertificateModel::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(QString, first);
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(column, Qt::DescendingOrder);
    QCOMPARE(names(model).constFirst(), first);
}

void TestCertificateModel::isATreeBelowItsIssuers()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    model.setShape(CertificateModel::Shape::ByIssuer);
    QVERIFY(model.isTree());
    QCOMPARE(names(model), QStringList({u"Test Root"_s}));
    const QModelIndex root = model.index(0, 0);
    QVERIFY(model.hasChildren(root));
    QVERIFY(model.canFetchMore(root));
    QCOMPARE(model.rowCount(root), 0);
    model.fetchMore(root);
    QCOMPARE(names(model, root), QStringList({u"Test Issuing CA"_s}));
    const QModelIndex intermediate = model.index(0, 0, root);
    model.fetchMore(intermediate);
    QCOMPARE(names(model, intermediate), QStringList({u"alpha"_s, u"beta"_s, u"client-1"_s}));
    const QModelIndex leaf = model.index(0, 0, intermediate);
    QVERIFY(!model.hasChildren(leaf));
    QVERIFY(leaf.flags().testFlag(Qt::ItemNeverHasChildren));
    QCOMPARE(leaf.parent(), intermediate);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest); // it fetches by itself, so only now
}

void TestCertificateModel::becomesAListWhenNarrowed()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    model.setShape(CertificateModel::Shape::ByIssuer);
    CertificateFilter filter = model.filter();
    filter.text = u"alpha"_s;
    model.setFilter(filter);
    QVERIFY(!model.isTree());
    QCOMPARE(names(model), QStringList({u"alpha"_s}));
    filter.text.clear();
    model.setFilter(filter);
    QVERIFY(model.isTree());
}

void TestCertificateModel::findsACertificateInAFoldedBranch()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    const qint64 alpha = model.id(model.index(0, 0));
    model.setShape(CertificateModel::Shape::ByIssuer);
    const QModelIndex found = model.indexOf(alpha);
    QVERIFY(found.isValid());
    QCOMPARE(model.id(found), alpha);
    QVERIFY(found.parent().parent().isValid());
    QVERIFY(!model.indexOf(4711).isValid());
}

void TestCertificateModel::keepsItsRowsWhenAnEditMovesNothing()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const qint64 id = model.id(model.index(0, 0));
    VERIFY_RESULT(desk->desk->inventory().setDetails(id, {u"omega"_s, {}, {}, {}}));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"omega"_s);
}

void TestCertificateModel::looksAgainWhenSomethingIsAddedOrRemoved()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 id = model.id(model.index(0, 0));
    VERIFY_RESULT(desk->desk->inventory().remove({id}, true));
    QTRY_COMPARE(model.rowCount(), 4);
    VERIFY_RESULT(builders::issue(*desk->desk, {builders::root(u"Second Root"_s, 10)}));
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(names(model).constFirst(), u"Second Root"_s);
}

void TestCertificateModel::growsATreeWhenALeafBecomesAnIssuer()
{
    const auto desk = makeDesk();
    const auto root = builders::issue(*desk->desk, {builders::root(u"Lonely Root"_s)});
    VERIFY_RESULT(root);
    CertificateModel model(*desk->desk, desk->profiles);
    model.setShape(CertificateModel::Shape::ByIssuer);
    const QModelIndex before = model.indexOf(root->constFirst());
    QVERIFY(!model.hasChildren(before));
    VERIFY_RESULT(builders::issue(*desk->desk, {builders::intermediate(-1, root->constFirst(), u"Below"_s)}));
    QTRY_VERIFY(model.hasChildren(model.indexOf(root->constFirst())));
}

void TestCertificateModel::speaksTheStatusWord()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    const QModelIndex status = model.index(0, CertificateModel::Status); // alpha, 20 days
    QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), statusWord(StatusMark::Within30));
    QVERIFY(!status.data(Qt::DecorationRole).isNull());
    const QString ends = model.index(0, CertificateModel::ExpiresIn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(ends.contains(QString::number(desk->now.addDays(20).date().year())), qPrintable(ends));
}

void TestCertificateModel::namesEveryColumn()
{
    const auto desk = makeDesk();
    CertificateModel model(*desk->desk, desk->profiles);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QTEST_MAIN(TestCertificateModel)
#include "test_certificatemodel.moc"
