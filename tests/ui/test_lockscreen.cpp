// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"
#include "support/environment.h"
#include "vault/autolock.h"
#include "vault/lockscreen.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Keychain::State)

// The three ways in, and what is said when one does not work.
class TestLockScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDesk> m_test;
    QString m_kit;

    QPushButton *button(const LockScreen &screen, const char *name) { return screen.findChild<QPushButton *>(QLatin1String(name)); }
    QLineEdit *field(const LockScreen &screen) { return screen.findChild<QLineEdit *>(u"unlockSecret"_s); }
    QString said(const LockScreen &screen) { return screen.findChild<Notice *>(u"lockNotice"_s)->sentence(); }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestDesk>();
        VERIFY_RESULT(m_test->open());
        auto made = await(m_test->desk->makeVault({.useKeychain = true, .passphrase = Secret::fromBytes("correct horse battery"), .makeRecoveryKit = true}));
        VERIFY_RESULT(made);
        m_kit = QString::fromUtf8(made->kit->text().view());
        m_test->desk->lock();
    }

    void the_keychain_opens_with_one_press()
    {
        LockScreen screen(*m_test->desk);
        screen.show();
        QVERIFY(button(screen, "unlockWithKeychain")->isVisible());
        button(screen, "unlockWithKeychain")->click();
        QTRY_VERIFY(!m_test->desk->isLocked());
    }

    void the_keychain_is_tried_at_start_without_being_asked()
    {
        LockScreen screen(*m_test->desk);
        screen.tryKeychain();
        QTRY_VERIFY(!m_test->desk->isLocked());
    }

    void the_passphrase_opens_by_keyboard_alone()
    {
        LockScreen screen(*m_test->desk);
        screen.show();
        QTest::keyClicks(field(screen), u"correct horse battery"_s);
        QTest::keyClick(field(screen), Qt::Key_Return);
        QVERIFY(field(screen)->text().isEmpty());
        QTRY_VERIFY(!m_test->desk->isLocked());
    }

    void a_wrong_passphrase_is_said_in_place()
    {
        LockScreen screen(*m_test->desk);
        screen.show();
        QTest::keyClicks(field(screen), u"wrong"_s);
        button(screen, "unlock")->click();
        QTRY_VERIFY(!said(screen).isEmpty());
        QVERIFY(m_test->desk->isLocked());
        QVERIFY(field(screen)->isEnabled());
        QVERIFY(field(screen)->text().isEmpty());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClicks(field(screen), u"correct horse battery"_s);
        button(screen, "unlock")->click();
        QTRY_VERIFY(!m_test->desk->isLocked());
    }

    void an_empty_field_asks_nothing()
    {
        LockScreen screen(*m_test->desk);
        screen.show();
        button(screen, "unlock")->click();
        QVERIFY(field(screen)->isEnabled());
        QVERIFY(said(screen).isEmpty());
    }

    void the_recovery_kit_opens()
    {
        LockScreen screen(*m_test->desk);
        QSignalSpy byKit(&screen, &LockScreen::unlockedByKit);
        screen.show();
        button(screen, "otherWay")->click();
        field(screen)->setText(m_kit.toLower());
        button(screen, "unlock")->click();
        QTRY_VERIFY(!m_test->desk->isLocked());
        QTRY_COMPARE(byKit.size(), 1);
    }

    void a_slip_in_the_kit_names_its_group()
    {
        LockScreen screen(*m_test->desk);
        screen.show();
        button(screen, "otherWay")->click();
        QString slip = m_kit;
        slip[6 * 2] = slip.at(6 * 2) == u'A' ? u'B' : u'A'; // first character of group 3
        field(screen)->setText(slip);
        button(screen, "unlock")->click();
        QTRY_VERIFY2(said(screen).contains("Group 3"_L1), qPrintable(said(screen)));
        QVERIFY(m_test->desk->isLocked());
        field(screen)->setText(u"ABCDE"_s);
        button(screen, "unlock")->click();
        QTRY_VERIFY2(said(screen).contains("13"_L1), qPrintable(said(screen)));
    }

    void a_keychain_that_lost_the_key_is_mended_afterwards()
    {
        m_test->keychain.items.clear();
        LockScreen screen(*m_test->desk);
        QSignalSpy renewed(&screen, &LockScreen::keychainRenewed);
        screen.show();
        button(screen, "unlockWithKeychain")->click();
        auto *mend = screen.findChild<QCheckBox *>(u"renewKeychain"_s);
        QTRY_VERIFY(mend->isVisible());
        QVERIFY(mend->isChecked());
        QTest::keyClicks(field(screen), u"correct horse battery"_s);
        button(screen, "unlock")->click();
        QTRY_COMPARE(renewed.size(), 1);
        QVERIFY(renewed.first().first().toBool());
        m_test->desk->lock();
        VERIFY_RESULT(await(m_test->desk->unlockWithKeychain()));
    }

    void a_keychain_that_is_not_there_leaves_the_other_ways_data()
    {
        QTest::addColumn<Keychain::State>("state");
        QTest::newRow("no session bus") << Keychain::State::NoBus;
        QTest::newRow("nobody offers secrets") << Keychain::State::NoService;
        QTest::newRow("locked") << Keychain::State::Locked;
        QTest::newRow("hanging") << Keychain::State::NotAnswering;
    }

    void a_keychain_that_is_not_there_leaves_the_other_ways()
    {
        QFETCH(Keychain::State, state);
        m_test->keychain.now = state;
        LockScreen screen(*m_test->desk);
        screen.show();
        button(screen, "unlockWithKeychain")->click();
        QTRY_VERIFY(!said(screen).isEmpty());
        QVERIFY(!screen.findChild<QCheckBox *>(u"renewKeychain"_s)->isVisible());
        QTest::keyClicks(field(screen), u"correct horse battery"_s);
        button(screen, "unlock")->click();
        QTRY_VERIFY(!m_test->desk->isLocked());
    }

    void without_a_passphrase_the_kit_is_folded_away_but_there()
    {
        TestDesk test;
        VERIFY_RESULT(test.open());
        auto made = await(test.desk->makeVault({.useKeychain = true, .passphrase = {}, .makeRecoveryKit = true}));
        VERIFY_RESULT(made);
        test.desk->lock();
        LockScreen screen(*test.desk);
        screen.show();
        QVERIFY(!field(screen)->isVisible());
        button(screen, "otherWay")->click();
        QVERIFY(field(screen)->isVisible());
        field(screen)->setText(QString::fromUtf8(made->kit->text().view()));
        button(screen, "unlock")->click();
        QTRY_VERIFY(!test.desk->isLocked());
    }

    void an_owner_that_dies_midway_does_no_harm()
    {
        auto screen = std::make_unique<LockScreen>(*m_test->desk);
        field(*screen)->setText(u"correct horse battery"_s);
        button(*screen, "unlock")->click();
        screen.reset();
        QTRY_VERIFY(!m_test->desk->isLocked());
    }

    void idleness_is_noticed_and_activity_puts_it_off()
    {
        bool busy = true;
        AutoLock idle([&busy] { return busy; });
        QSignalSpy spy(&idle, &AutoLock::idleTooLong);
        idle.setIdle(std::chrono::milliseconds(40));
        QTest::qWait(120);
        QCOMPARE(spy.size(), 0); // something is running
        busy = false;
        QTRY_VERIFY(spy.size() > 0);
        idle.setIdle(std::chrono::milliseconds(0));
        spy.clear();
        QTest::qWait(80);
        QCOMPARE(spy.size(), 0); // never
    }
};

QTEST_MAIN(TestLockScreen)
#include "test_lockscreen.moc"
