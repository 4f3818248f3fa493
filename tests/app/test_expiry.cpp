// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/expiry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
constexpr qint64 day = 86400;

}

class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDue_data()
    {
        QTest::addColumn<qint64>("life");  // seconds
        QTest::addColumn<qint64>("left");  // seconds at `now`
        QTest::addColumn<bool>("isCa");
        QTest::addColumn<Due>("due");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<bool>("attention");
        const qint64 year = 397 * day;
        QTest::newRow("more than a year is left") << year << 396 * day << false << Due::Fine << 396 << -1 << false;
        QTest::newRow("91 days are left") << year << 91 * day << false << Due::Fine << 91 << -1 << false;
        QTest::newRow("a second less than 91 days counts as 90") << year << 91 * day - 1 << false << Due::Within90 << 90 << 90 << true;
        QTest::newRow("61 days are left, the 90th was crossed") << year << 61 * day << false << Due::Within90 << 61 << 90 << true;
        QTest::newRow("60 days are left") << year << 60 * day << false << Due::Within90 << 60 << 60 << true;
        QTest::newRow("30 days are left") << year << 30 * day << false << Due::Within30 << 30 << 30 << true;
        QTest::newRow("14 days are left") << year << 14 * day << false << Due::Within30 << 14 << 14 << true;
        QTest::newRow("7 days are left") << year << 7 * day << false << Due::Within7 << 7 << 7 << true;
        QTest::newRow("within 24 hours is day 0") << year << day - 1 << false << Due::Within7 << 0 << 1 << true;
        QTest::newRow("its very last second") << year << qint64(0) << false << Due::Within7 << 0 << 1 << true;
        QTest::newRow("a second past its end") << year << qint64(-1) << false << Due::Expired << -1 << 1 << true;
        QTest::newRow("a day and a second past") << year << -day - 1 << false << Due::Expired << -2 << 1 << true;
        QTest::newRow("has not begun") << year << year + 1 << false << Due::NotYetValid << 397 << -1 << false;
        QTest::newRow("its very first second") << year << year << false << Due::Fine << 397 << -1 << false;
        QTest::newRow("a CA with a year left") << 3650 * day << 365 * day << true << Due::Fine << 365 << 365 << true;
        QTest::newRow("a CA with a day more") << 3650 * day << 366 * day << true << Due::Fine << 366 << -1 << false;
        QTest::newRow("a CA with 30 days left") << 3650 * day << 30 * day << true << Due::Within30 << 30 << 30 << true;
        QTest::newRow("a CA has no threshold below 30") << 3650 * day << 2 * day << true << Due::Within7 << 2 << 30 << true;
        QTest::newRow("a life of 60 days is not due at its start") << 60 * day << 60 * day << false << Due::Within90 << 60 << -1 << false;
        QTest::newRow("a life of 60 days is not due at half") << 60 * day << 30 * day << false << Due::Within30 << 30 << -1 << false;
        QTest::newRow("a life of 60 days is due at a threshold within its last third") << 60 * day << 14 * day << false << Due::Within30 << 14 << 14 << true;
        QTest::newRow("a life of 90 days has all thresholds") << 90 * day << 90 * day << false << Due::Within90 << 90 << 90 << true;
        QTest::newRow("a life of a week is due on its last day") << 7 * day << 2 * day << false << Due::Within7 << 2 << -1 << false;
        QTest::newRow("a life of a week on its last day") << 7 * day << day << false << Due::Within7 << 1 << 1 << true;
        QTest::newRow("a CA for 60 days has all thresholds") << 60 * day << 59 * day << true << Due::Within90 << 59 << 90 << true;
        QTest::newRow("a short life past its end still wants attention") << 2 * day << -day << false << Due::Expired << -1 << 1 << true;
    }

    void isDue()
    {
        QFETCH(qint64, life);
        QFETCH(qint64, left);
        QFETCH(bool, isCa);
        const QDateTime end = begin.addSecs(life);
        const Expiry expired = expiry(begin, end, isCa, Thresholds(), end.addSecs(-left));
        QTEST(expired.due, "due");
        QTEST(expired.daysLeft, "days");
        QTEST(expired.threshold, "threshold");
        QTEST(expired.needsAttention, "attention");
    }

    void clocksOnWallsDoNotMatter()
    {
        // Europe puts its clocks forward in this night; a day stays 86,400 seconds.
        const QDateTime end(QDate(2027, 3, 28), QTime(12, 0), Qt::UTC);
        const QDateTime local(QDate(2027, 3, 27), QTime(13, 0), Qt::OffsetFromUTC, 3600);
        QCOMPARE(expiry(begin, end, false, {}, local).daysLeft, 1);
        QCOMPARE(expiry(begin, end, false, {}, local.addSecs(1)).daysLeft, 0);
    }

    void thresholdsAreThePersons()
    {
        Thresholds mine;
        mine.leaf = {5, 200, 45};
        QCOMPARE(expiry(begin, begin.addDays(400), false, mine, begin.addDays(250)).threshold, 200);
        QCOMPARE(expiry(begin, begin.addDays(400), false, mine, begin.addDays(360)).threshold, 45);
        mine.leaf = {};
        QVERIFY(!expiry(begin, begin.addDays(400), false, mine, begin.addDays(399)).needsAttention);
        QVERIFY(expiry(begin, begin.addDays(400), false, mine, begin.addDays(401)).needsAttention);
    }

    void unreadableDatesAreExpired()
    {
        QCOMPARE(expiry(begin, {}, false, {}, begin).due, Due::Expired);
        QCOMPARE(expiry({}, begin, false, {}, begin.addDays(-1)).due, Due::Expired);
        QVERIFY(expiry({}, {}, true, {}, begin).needsAttention);
    }

    void theYear9999IsFar()
    {
        const QDateTime end(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
        const Expiry far = expiry(begin, end, false, {}, begin);
        QCOMPARE(far.due, Due::Fine);
        QCOMPARE(far.daysLeft, int(begin.daysTo(end)));
    }
};

QTEST_GUILESS_MAIN(TestExpiry)
#include "test_expiry.moc"
