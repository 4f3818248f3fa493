// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatemodel.h"
#include "navigation.h"
#include "notifier.h"
#include "support/environment.h"
#include "support/rooms.h"
#include "widgets/activitybar.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The shell: pages, lock, search field, activity bar, notifications.
class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDesk> m_test;
    std::optional<Session> m_session;

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_test = std::make_unique<TestDesk>();
        VERIFY_RESULT(m_test->openWithVault());
        VERIFY_RESULT(builders::issue(*m_test->desk, builders::chain()));
        m_session.emplace(*m_test->desk);
    }
    void cleanup() { m_session.reset(); }

    void pages_are_made_when_they_are_first_shown()
    {
        MainWindow window(m_session->workplace, {});
        QVERIFY(window.findChild<OverviewPage *>());
        QVERIFY(!window.findChild<SettingsPage *>());
        window.showPage(MainWindow::SettingsId);
        QVERIFY(window.findChild<SettingsPage *>());
    }

    void a_locked_desk_shows_the_lock_screen_until_it_is_unlocked()
    {
        m_test->desk->lock();
        MainWindow window(m_session->workplace, {});
        window.show();
        auto *lock = window.findChild<LockScreen *>();
        QVERIFY(lock->isVisible());
        QVERIFY(!window.findChild<Navigation *>()->isVisible());
        window.begin();
        QTRY_VERIFY(!m_test->desk->isLocked());
        QVERIFY(!lock->isVisible());
        QVERIFY(window.findChild<Navigation *>()->isVisible());
    }

    void ctrl_l_locks_and_puts_dialogs_away()
    {
        MainWindow window(m_session->workplace, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_test->desk->isLocked());
        VERIFY_RESULT(await(m_test->desk->unlockWithPassphrase(Secret::fromBytes("correct horse battery"))));
        auto *dialog = new SnoozeDialog(u"x"_s, m_test->now, m_test->now.addDays(9), &window);
        dialog->findChild<QLineEdit *>(u"snoozeReason"_s)->setText(u"half typed"_s);
        dialog->open();
        window.lock();
        QVERIFY(!dialog->isVisible());
        VERIFY_RESULT(await(m_test->desk->unlockWithPassphrase(Secret::fromBytes("correct horse battery"))));
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->reason(), u"half typed"_s);
    }

    void ctrl_f_goes_to_the_search_field()
    {
        MainWindow window(m_session->workplace, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        QVERIFY(!search->hasFocus());
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        search->setText(u"client"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }

    void ctrl_and_a_digit_jumps_to_a_page()
    {
        MainWindow window(m_session->workplace, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key(int(Qt::Key_1) + int(MainWindow::SettingsId)), Qt::ControlModifier);
        QVERIFY(window.page(MainWindow::SettingsId)->isVisible());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(window.page(MainWindow::OverviewId)->isVisible());
    }

    void a_tile_leads_to_the_certificates_it_counts()
    {
        MainWindow window(m_session->workplace, {});
        window.show();
        window.findChild<QAbstractButton *>(u"tile4"_s)->click(); // fine: root, intermediate, client
        QVERIFY(window.page(MainWindow::CertificatesId)->isVisible());
        auto *list = window.page(MainWindow::CertificatesId)->findChild<CertificateModel *>();
        QTRY_COMPARE(list->rowCount(), 3);
    }

    void typing_in_the_search_field_leads_to_the_certificates()
    {
        MainWindow window(m_session->workplace, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        QTest::keyClicks(search, u"client-1"_s);
        QVERIFY(window.page(MainWindow::CertificatesId)->isVisible());
        QVERIFY(search->hasFocus());
        auto *list = window.page(MainWindow::CertificatesId)->findChild<CertificateModel *>();
        QTRY_COMPARE(list->rowCount(), 1);
    }

    void the_last_certificate_gone_brings_the_start_page_back()
    {
        MainWindow window(m_session->workplace, {});
        window.show();
        QVERIFY(!window.startPage()->isVisible());
        VERIFY_RESULT(m_test->desk->inventory().remove(m_test->desk->inventory().ids({}, {}), true));
        QTRY_VERIFY(window.startPage()->isVisible());
    }

    void idleness_locks()
    {
        Settings settings = m_test->desk->settings();
        settings.lockAfterMinutes = 0;
        VERIFY_RESULT(m_test->desk->setSettings(settings));
        MainWindow window(m_session->workplace, {});
        window.show();
        auto *autoLock = window.findChild<QObject *>(u"autoLock"_s);
        QVERIFY(autoLock);
        QVERIFY(QMetaObject::invokeMethod(autoLock, "idleTooLong"));
        QVERIFY(m_test->desk->isLocked());
    }

    void undo_stands_beside_what_was_said()
    {
        ActivityBar bar;
        bar.show();
        auto *undo = bar.findChild<QPushButton *>(u"undo"_s);
        QVERIFY(!undo->isVisible());
        int undone = 0;
        bar.say(u"Removed <b>x</b>"_s, [&undone] { ++undone; });
        QVERIFY(undo->isVisible());
        QCOMPARE(bar.findChild<PlainLabel *>(u"said"_s)->text(), u"Removed <b>x</b>"_s);
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(!undo->isVisible());
        bar.say(u"Done"_s);
        QVERIFY(!undo->isVisible());
    }

    void what_is_running_can_be_cancelled_once()
    {
        ActivityBar bar;
        bar.show();
        int cancelled = 0;
        const int first = bar.begin(u"Reading"_s, [&cancelled] { ++cancelled; });
        auto *cancel = bar.findChild<QPushButton *>(u"cancelActivity"_s);
        QVERIFY(cancel->isVisible() && bar.isBusy());
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(cancelled, 1);
        const int second = bar.begin(u"Writing"_s, {});
        QVERIFY(!cancel->isVisible());
        bar.progress(second, 3, 10);
        bar.end(second);
        QVERIFY(cancel->isVisible());
        bar.end(first);
        QVERIFY(!cancel->isVisible() && !bar.isBusy());
    }

    void a_notification_is_plain_text()
    {
        QList<ExpiryWatch::Item> items(5);
        for (ExpiryWatch::Item &item : items) {
            item.row.name = u"<img src='/dev/zero'>&lt;\u202Eevil"_s;
            item.row.notBefore = m_test->now.addDays(-300);
            item.row.notAfter = item.row.effectiveNotAfter = m_test->now.addDays(6).addSecs(3600);
        }
        const Notifier::Message message = Notifier::message(items, {}, m_test->now);
        QVERIFY(message.title.contains(u'5'));
        for (const QChar c : {QChar(u'<'), QChar(u'>'), QChar(u'&'), QChar(0x202e)})
            QVERIFY2(!message.text.contains(c), qPrintable(message.text));
        QVERIFY(message.text.contains("in 6 days"_L1));
        QVERIFY(message.text.contains("2 more"_L1));
    }

    void dropped_files_are_taken_to_the_import()
    {
        m_session.reset();
        m_test = std::make_unique<TestDesk>(); // without a vault: the import begins with its set-up
        VERIFY_RESULT(m_test->open());
        m_session.emplace(*m_test->desk);
        MainWindow window(m_session->workplace, {});
        window.show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/ca.pem"_s)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(window.findChild<VaultSetup *>());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
