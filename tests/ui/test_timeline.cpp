// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/timeline.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

// The painted timeline: what the eye sees, arrow keys and assistive technology find too.
class TestTimeline : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

    QList<WeekOfEnds> weeks(const QMap<int, int> &counts) const
    {
        QList<WeekOfEnds> weeks;
        for (int i = 0; i < Timeline::weekCount; ++i)
            weeks.append({QDate(2026, 11, 16).addDays(7 * i), counts.value(i)});
        return weeks;
    }

private Q_SLOTS:
    void each_week_with_ends_is_an_accessible_child()
    {
        Timeline timeline;
        timeline.resize(900, 150);
        timeline.setWeeks(weeks({{0, 2}, {10, 1}, {77, 34}}), m_now);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&timeline);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Chart);
        QVERIFY(!access->text(QAccessible::Name).isEmpty());
        QVERIFY2(access->text(QAccessible::Description).contains(QLatin1String("37")), qPrintable(access->text(QAccessible::Description)));
        QCOMPARE(access->childCount(), 3);
        QVERIFY(access->child(0)->text(QAccessible::Name).contains(QLatin1String("2 certificates end")));
        QVERIFY(access->child(1)->text(QAccessible::Name).contains(QLatin1String("1 certificate ends")));
        QVERIFY(access->child(2)->text(QAccessible::Name).contains(QLatin1String("34 certificates end")));
        for (int i = 0; i < 3; ++i) {
            QAccessibleInterface *child = access->child(i);
            QVERIFY(child->isValid());
            QCOMPARE(access->indexOfChild(child), i);
            QCOMPARE(child->parent()->object(), &timeline);
            QVERIFY(!child->rect().isEmpty());
        }
    }

    void children_follow_what_is_set()
    {
        Timeline timeline;
        timeline.resize(900, 150);
        timeline.setWeeks(weeks({{0, 2}, {10, 1}}), m_now);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&timeline);
        QAccessibleInterface *second = access->child(1);
        QVERIFY(second->isValid());
        timeline.setWeeks(weeks({{5, 7}}), m_now);
        QCOMPARE(access->childCount(), 1);
        QVERIFY(!second->isValid());
        QVERIFY(second->text(QAccessible::Name).isEmpty());
        QCOMPARE(access->indexOfChild(second), -1);
        timeline.setWeeks({}, m_now);
        QCOMPARE(access->childCount(), 0);
    }

    void arrow_keys_go_from_week_to_week()
    {
        Timeline timeline;
        timeline.resize(900, 150);
        timeline.setWeeks(weeks({{0, 2}, {10, 1}, {40, 3}}), m_now);
        QSignalSpy moved(&timeline, &Timeline::currentBarChanged);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.currentBar(), 0);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.currentBar(), 2);
        QTest::keyClick(&timeline, Qt::Key_Home);
        QCOMPARE(timeline.currentBar(), 0);
        QTest::keyClick(&timeline, Qt::Key_Left);
        QCOMPARE(timeline.currentBar(), 0);
        QTest::keyClick(&timeline, Qt::Key_End);
        QCOMPARE(timeline.currentBar(), 2);
        QCOMPARE(moved.size(), 5);
        QVERIFY(QAccessible::queryAccessibleInterface(&timeline)->child(2)->state().selected);
    }

    void an_empty_timeline_takes_keys_without_harm()
    {
        Timeline timeline;
        timeline.setWeeks(weeks({}), m_now);
        for (const auto key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_End})
            QTest::keyClick(&timeline, key);
        QCOMPARE(timeline.currentBar(), -1);
        QVERIFY(timeline.sentence(0).isEmpty());
    }

    void one_certificate_stays_visible_beside_thousands()
    {
        Timeline timeline;
        timeline.resize(900, 150);
        timeline.setWeeks(weeks({{3, 1}, {20, 5000}}), m_now);
        QCOMPARE(timeline.bars().size(), 2);
        QVERIFY(timeline.bars().at(0).rect.height() >= 4);
        QVERIFY(timeline.rect().contains(timeline.bars().at(1).rect));
        QVERIFY(!timeline.grab().isNull());
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
