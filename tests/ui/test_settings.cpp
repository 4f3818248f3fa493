// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"
#include "settings/reminders.h"
#include "settings/settingspage.h"
#include "support/builders.h"
#include "support/environment.h"
#include "vault/kitdialog.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

// What is chosen is kept, and what cannot be is said.
class TestSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDesk> m_test;
    std::optional<Session> m_session;

    template <typename T>
    T *find(const SettingsPage &page, const char *name) { return page.findChild<T *>(QLatin1String(name)); }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_test = std::make_unique<TestDesk>();
        VERIFY_RESULT(m_test->openWithVault());
        m_session.emplace(*m_test->desk);
    }
    void cleanup() { m_session.reset(); }

    void days_are_read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("days");
        QTest::newRow("commas") << u"90, 30,7"_s << QList<int>{90, 30, 7};
        QTest::newRow("any order, twice the same") << u"7 90 7 30"_s << QList<int>{90, 30, 7};
        QTest::newRow("one") << u" 14 "_s << QList<int>{14};
        QTest::newRow("nothing") << u"  "_s << QList<int>{};
        QTest::newRow("words") << u"a week"_s << QList<int>{};
        QTest::newRow("zero") << u"90, 0"_s << QList<int>{};
        QTest::newRow("negative") << u"-7"_s << QList<int>{};
        QTest::newRow("eleven years") << u"4000"_s << QList<int>{};
        QTest::newRow("half days") << u"1.5"_s << QList<int>{};
        QTest::newRow("too many") << u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21"_s << QList<int>{};
    }

    void days_are_read()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, days);
        QCOMPARE(Reminders::days(text).value_or(QList<int>()), days);
    }

    void thresholds_are_kept_and_nonsense_is_not()
    {
        SettingsPage page(m_session->workplace);
        page.show();
        auto *leaf = find<QLineEdit>(page, "leafDays");
        leaf->setText(u"60, 5"_s);
        Q_EMIT leaf->editingFinished();
        QCOMPARE(m_test->desk->settings().thresholds.leaf, (QList<int>{60, 5}));
        leaf->setText(u"soon"_s);
        Q_EMIT leaf->editingFinished();
        QCOMPARE(m_test->desk->settings().thresholds.leaf, (QList<int>{60, 5}));
        QVERIFY(!page.findChildren<Notice *>().first()->sentence().isEmpty());
    }

    void every_choice_outlives_the_program()
    {
        {
            SettingsPage page(m_session->workplace);
            page.show();
            find<QSpinBox>(page, "lockMinutes")->setValue(17);
            find<QCheckBox>(page, "lockWithSession")->click();
            find<QCheckBox>(page, "notifications")->click();
            auto *appearance = find<QComboBox>(page, "appearance");
            appearance->setFocus();
            QTest::keyClick(appearance, Qt::Key_End);
        }
        m_session.reset();
        VERIFY_RESULT(m_test->open());
        const Settings settings = m_test->desk->settings();
        QCOMPARE(settings.lockAfterMinutes, 17);
        QVERIFY(!settings.lockWithSession);
        QVERIFY(!settings.notifications);
        QCOMPARE(settings.appearance, Settings::Appearance::HighContrast);
    }

    void the_passphrase_is_changed()
    {
        SettingsPage page(m_session->workplace);
        page.show();
        find<QPushButton>(page, "changePassphrase")->click();
        auto *first = find<QLineEdit>(page, "newPassphrase"), *second = find<QLineEdit>(page, "repeatPassphrase");
        auto *set = find<QPushButton>(page, "setPassphrase");
        QTest::keyClicks(first, u"short"_s);
        QTest::keyClicks(second, u"short"_s);
        QVERIFY(!set->isEnabled());
        first->setText(u"four unrelated words here"_s);
        second->setText(u"four unrelated words hear"_s);
        QVERIFY(!set->isEnabled());
        second->setText(u"four unrelated words here"_s);
        QVERIFY(set->isEnabled());
        set->click();
        QTRY_VERIFY(!page.findChild<QDialog *>(u"passphraseDialog"_s) || !page.findChild<QDialog *>(u"passphraseDialog"_s)->isVisible());
        m_test->desk->lock();
        QVERIFY(!await(m_test->desk->unlockWithPassphrase(Secret::fromBytes("correct horse battery"))));
        VERIFY_RESULT(await(m_test->desk->unlockWithPassphrase(Secret::fromBytes("four unrelated words here"))));
    }

    void the_keychain_can_be_left_and_taken_up_again()
    {
        SettingsPage page(m_session->workplace);
        page.show();
        auto *keychain = find<QPushButton>(page, "keychainSlot");
        keychain->click();
        QTRY_VERIFY(!m_test->desk->hasSlot(Slot::Kind::Keychain));
        QTRY_VERIFY(keychain->isEnabled());
        keychain->click();
        QTRY_VERIFY(m_test->desk->hasSlot(Slot::Kind::Keychain));
    }

    void a_wrong_passphrase_does_not_change_the_vault_key()
    {
        SettingsPage page(m_session->workplace);
        page.show();
        const QUuid before = m_test->desk->vault().id();
        find<QPushButton>(page, "rotate")->click();
        auto *dialog = page.findChild<FormDialog *>(u"rotateDialog"_s);
        auto *passphrase = dialog->findChild<QLineEdit *>(u"rotatePassphrase"_s);
        auto *rotate = dialog->findChild<QPushButton *>(u"rotateNow"_s);
        QVERIFY(!rotate->isEnabled());
        passphrase->setText(u"not it"_s);
        rotate->click();
        QTRY_VERIFY(!dialog->notice()->sentence().isEmpty());
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_test->desk->vault().id(), before);
        passphrase->setText(u"correct horse battery"_s);
        rotate->click();
        QTRY_VERIFY(m_test->desk->vault().id() != before);
    }

    void a_new_kit_is_shown_once()
    {
        SettingsPage page(m_session->workplace);
        page.show();
        find<QPushButton>(page, "newKit")->click();
        page.findChild<QPushButton *>(u"makeNewKit"_s)->click();
        QTRY_VERIFY(page.window()->findChild<KitDialog *>());
        QVERIFY(m_test->desk->hasSlot(Slot::Kind::RecoveryKit));
    }

    void a_locked_vault_cannot_be_changed()
    {
        m_test->desk->lock();
        SettingsPage page(m_session->workplace);
        for (const char *name : {"keychainSlot", "changePassphrase", "newKit", "rotate"})
            QVERIFY(!find<QPushButton>(page, name)->isEnabled());
    }
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
