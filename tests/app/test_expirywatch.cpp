// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/expirywatch.h"
#include "support/builders.h"
#include "support/environment.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// Names of what crossed in one look, by a watch that lives just for it.
static QStringList told(TestDesk &test)
{
    QStringList names;
    ExpiryWatch watch(*test.desk);
    QObject::connect(&watch, &ExpiryWatch::crossed, &watch, [&names](const QList<ExpiryWatch::Item> &items) {
        for (const auto &item : items)
            names.append(item.row.name);
    });
    watch.look();
    return names;
}

class TestExpiryWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsSoonestFirst();
    void saysWhoEndsFirst();
    void seesCasThatEndWithinAYear();
    void leavesOutWhatSleeps();
    void leavesOutWhatWasReplaced();
    void tellsACrossingOnce();
    void tellsWhatCrossedWhileClosed();
    void tellsDailyInTheLastWeek();
    void bearsAClockThatJumps();
    void looksAgainWhenSomethingChanges();
    void followsTheThresholds();
};

void TestExpiryWatch::listsSoonestFirst()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(), builders::client(0, 0, u"later"_s, 80), builders::client(0, 0, u"sooner"_s, 70),
                                               builders::client(0, 0, u"fine"_s, 300)}));
    test.now = test.now.addDays(66).addSecs(60); // 13 and 3 whole days are left of the short ones
    ExpiryWatch watch(*test.desk);
    watch.look();
    QStringList names;
    for (const auto &item : watch.needsAttention())
        names.append(item.row.name);
    QCOMPARE(names, (QStringList{u"sooner"_s, u"later"_s}));
    QCOMPARE(watch.needsAttention(1).size(), 1);
    QCOMPARE(watch.tiles().within7, 1);
    QCOMPARE(watch.lastLooked(), test.now);
}

void TestExpiryWatch::saysWhoEndsFirst()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    // An issuer that ends before what it signed comes from outside: our own judge refuses to make one.
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    test.now = test.now.addDays(390);
    ExpiryWatch watch(*test.desk);
    const auto items = watch.needsAttention();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().row.id, ids->last());
    QVERIFY(!items.first().endsWithIssuer);
    QCOMPARE(items.first().expiry.threshold, 7);
}

void TestExpiryWatch::seesCasThatEndWithinAYear()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    test.now = test.now.addDays(1826 - 360);
    ExpiryWatch watch(*test.desk);
    QList<qint64> seen;
    for (const auto &item : watch.needsAttention())
        seen.append(item.row.id);
    QCOMPARE(seen, (QList<qint64>{ids->at(2), ids->at(1)})); // the expired client, then the CA; not the root
}

void TestExpiryWatch::leavesOutWhatSleeps()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::client(0, 0, u"asleep"_s)});
    VERIFY_RESULT(ids);
    test.now = test.now.addDays(380);
    VERIFY_RESULT(test.desk->inventory().snooze(ids->at(1), test.now.addDays(3), u"ticket 5"_s));
    ExpiryWatch watch(*test.desk);
    QVERIFY(watch.needsAttention().isEmpty());
    QCOMPARE(watch.snoozed().size(), 1);
    QCOMPARE(watch.snoozed().first().row.snoozeReason, u"ticket 5"_s);
    test.now = test.now.addDays(4);
    QCOMPARE(watch.needsAttention().size(), 1);
    QVERIFY(watch.snoozed().isEmpty());
}

void TestExpiryWatch::leavesOutWhatWasReplaced()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::client(0)});
    VERIFY_RESULT(ids);
    test.now = test.now.addDays(396);
    VERIFY_RESULT(test.desk->inventory().markSuperseded(ids->at(1), test.now));
    QVERIFY(ExpiryWatch(*test.desk).needsAttention().isEmpty());
}

void TestExpiryWatch::tellsACrossingOnce()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(), builders::client(0)}));
    QVERIFY(told(test).isEmpty()); // a first look has nothing to catch up with
    test.now = test.now.addDays(397 - 62);
    QVERIFY(!told(test).isEmpty()); // 90 days are crossed
    test.now = test.now.addSecs(3600);
    QVERIFY(told(test).isEmpty());
    test.now = test.now.addDays(2);
    QCOMPARE(told(test), QStringList{u"client-1"_s}); // 60 days
    QVERIFY(told(test).isEmpty());
}

void TestExpiryWatch::tellsWhatCrossedWhileClosed()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(), builders::client(0)}));
    QVERIFY(told(test).isEmpty());
    test.desk.reset();
    test.now = test.now.addDays(380); // weeks later
    VERIFY_RESULT(test.open());
    QStringList names;
    ExpiryWatch watch(*test.desk);
    connect(&watch, &ExpiryWatch::crossed, this, [&names](const QList<ExpiryWatch::Item> &items) { names.append(items.first().row.name); });
    QTRY_COMPARE(names, QStringList{u"client-1"_s}); // by itself, once whoever made the watch has connected
    VERIFY_RESULT(test.desk->inventory().setSetting(u"unrelated"_s, "x"));
    watch.look();
    QCOMPARE(names.size(), 1);
}

void TestExpiryWatch::tellsDailyInTheLastWeek()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    test.now = QDateTime(test.now.toLocalTime().date(), QTime(12, 0)).toUTC(); // away from midnight
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(), builders::client(0)}));
    QVERIFY(told(test).isEmpty());
    test.now = test.now.addDays(397 - 6).addSecs(60);
    int days = 0;
    for (int day = 0; day < 5; ++day) {
        days += int(told(test).size());
        QVERIFY(told(test).isEmpty()); // once a day
        test.now = test.now.addDays(1);
    }
    QCOMPARE(days, 5);
}

void TestExpiryWatch::bearsAClockThatJumps()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(), builders::client(0)}));
    const QDateTime right = test.now;
    QVERIFY(told(test).isEmpty());
    test.now = right.addYears(20);
    QCOMPARE(told(test).size(), 2);
    test.now = right.addDays(300); // back to what is right: nothing near yet, and nothing lost
    QVERIFY(told(test).isEmpty());
    test.now = right.addDays(397 - 80);
    QCOMPARE(told(test), QStringList{u"client-1"_s});
    test.now = right.addYears(-20);
    QVERIFY(told(test).isEmpty());
}

void TestExpiryWatch::looksAgainWhenSomethingChanges()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    ExpiryWatch watch(*test.desk);
    QSignalSpy spy(&watch, &ExpiryWatch::changed);
    QVERIFY(spy.wait()); // the first look
    spy.clear();
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    QTRY_VERIFY(spy.count() >= 1);
    spy.clear();
    VERIFY_RESULT(test.desk->inventory().remove({ids->at(2)}, true));
    QTRY_VERIFY(spy.count() >= 1);
    spy.clear();
    Settings settings;
    settings.thresholds.leaf = {5};
    VERIFY_RESULT(test.desk->setSettings(settings));
    QTRY_VERIFY(spy.count() >= 1);
}

void TestExpiryWatch::followsTheThresholds()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(), builders::client(0)}));
    ExpiryWatch watch(*test.desk);
    QVERIFY(watch.needsAttention().isEmpty());
    Settings settings;
    settings.thresholds.leaf = {400};
    VERIFY_RESULT(test.desk->setSettings(settings));
    QCOMPARE(watch.needsAttention().size(), 1);
}

QTEST_GUILESS_MAIN(TestExpiryWatch)
#include "test_expirywatch.moc"
