// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"
#include "session.h"
#include "start/startpage.h"
#include "support/builders.h"
#include "support/environment.h"
#include "vault/kitdialog.h"
#include "vault/kitpaper.h"
#include "vault/vaultsetup.h"
#include "widgets/notice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Keychain::State)

// From nothing to a sealed vault whose kit can be read.
class TestFirstStart : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDesk> m_test;
    template <typename T>
    T *find(const QWidget &in, const char *name) { return in.findChild<T *>(QLatin1String(name)); }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestDesk>();
        VERIFY_RESULT(m_test->open());
    }

    void an_empty_desk_offers_three_ways_in()
    {
        Session session(*m_test->desk);
        MainWindow window(session.workplace, {});
        window.show();
        QSignalSpy sample(&window, &MainWindow::sampleRequested);
        auto *start = window.startPage();
        QVERIFY(start->isVisible());
        for (const char *name : {"startCreate", "startImport", "startSample"})
            QVERIFY(find<QAbstractButton>(*start, name)->isVisible());
        QTest::keyClick(find<QAbstractButton>(*start, "startSample"), Qt::Key_Space);
        QCOMPARE(sample.size(), 1);
        QVERIFY(!m_test->desk->hasVault());
        find<QAbstractButton>(*start, "startCreate")->click();
        QVERIFY(window.findChild<VaultSetup *>());
    }

    void with_a_keychain_one_press_is_enough()
    {
        VaultSetup setup(*m_test->desk);
        setup.setAttribute(Qt::WA_DeleteOnClose, false);
        setup.show();
        auto *make = find<QPushButton>(setup, "makeVault");
        QTRY_VERIFY(make->isEnabled());
        QVERIFY(find<QRadioButton>(setup, "useKeychain")->isChecked());
        QVERIFY(find<QCheckBox>(setup, "makeKit")->isChecked());
        QVERIFY(!find<QCheckBox>(setup, "makeKit")->isEnabled()); // never the keychain alone
        make->click();
        QTRY_VERIFY(m_test->desk->hasVault());
        QTRY_COMPARE(setup.result(), int(QDialog::Accepted));
        QVERIFY(m_test->desk->hasSlot(Slot::Kind::Keychain) && m_test->desk->hasSlot(Slot::Kind::RecoveryKit));
        QVERIFY(!m_test->desk->hasSlot(Slot::Kind::Passphrase));
        QVERIFY(setup.takeKit().has_value());
    }

    void without_a_keychain_a_passphrase_is_asked_for_data()
    {
        QTest::addColumn<Keychain::State>("state");
        QTest::newRow("no session bus") << Keychain::State::NoBus;
        QTest::newRow("nobody offers secrets") << Keychain::State::NoService;
        QTest::newRow("hanging") << Keychain::State::NotAnswering;
        QTest::newRow("no client library") << Keychain::State::Unsupported;
    }

    void without_a_keychain_a_passphrase_is_asked_for()
    {
        QFETCH(Keychain::State, state);
        m_test->keychain.now = state;
        VaultSetup setup(*m_test->desk);
        setup.setAttribute(Qt::WA_DeleteOnClose, false);
        setup.show();
        QTRY_VERIFY(!setup.notice()->sentence().isEmpty());
        QVERIFY(!find<QRadioButton>(setup, "useKeychain")->isEnabled());
        auto *make = find<QPushButton>(setup, "makeVault");
        QVERIFY(!make->isEnabled());
        find<QLineEdit>(setup, "newPassphrase")->setText(u"correct horse battery"_s);
        QVERIFY(!make->isEnabled());
        find<QLineEdit>(setup, "repeatPassphrase")->setText(u"correct horse battery"_s);
        QVERIFY(make->isEnabled());
        make->click();
        QTRY_VERIFY(m_test->desk->hasVault());
        QVERIFY(!m_test->desk->hasSlot(Slot::Kind::Keychain));
        m_test->desk->lock();
        VERIFY_RESULT(await(m_test->desk->unlockWithPassphrase(Secret::fromBytes("correct horse battery"))));
    }

    void a_keychain_that_refuses_keeps_nothing_and_says_so()
    {
        m_test->keychain.personCancels = true;
        VaultSetup setup(*m_test->desk);
        setup.setAttribute(Qt::WA_DeleteOnClose, false);
        setup.show();
        auto *make = find<QPushButton>(setup, "makeVault");
        QTRY_VERIFY(make->isEnabled());
        make->click();
        QTRY_VERIFY(!setup.notice()->sentence().isEmpty());
        QVERIFY(!m_test->desk->hasVault());
        QVERIFY(setup.isVisible());
        find<QRadioButton>(setup, "usePassphrase")->click();
        QVERIFY(find<QLineEdit>(setup, "newPassphrase")->isVisible());
    }

    void a_keychain_that_comes_up_later_is_found()
    {
        m_test->keychain.now = Keychain::State::NoService;
        VaultSetup setup(*m_test->desk);
        setup.show();
        QTRY_VERIFY(!setup.notice()->sentence().isEmpty());
        m_test->keychain.now = Keychain::State::Open;
        for (QPushButton *button : setup.findChildren<QPushButton *>()) {
            if (button->text().contains("again"_L1))
                button->click();
        }
        QTRY_VERIFY(find<QRadioButton>(setup, "useKeychain")->isEnabled());
    }

    void two_groups_of_the_kit_are_asked_for()
    {
        Secret secret = Secret::random(32);
        const RecoveryKit same(QUuid::createUuid(), QDate(2026, 11, 20), secret.clone());
        auto *dialog = new KitDialog(RecoveryKit(same.vault(), same.made(), std::move(secret)));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        auto *next = find<QPushButton>(*dialog, "kitNext");
        next->click();
        const QList<int> asked = dialog->askedGroups();
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked.at(0) != asked.at(1));
        QVERIFY(!next->isEnabled());
        auto *first = dialog->findChild<QLineEdit *>(u"kitGroup%1"_s.arg(asked.at(0))), *second = dialog->findChild<QLineEdit *>(u"kitGroup%1"_s.arg(asked.at(1)));
        QTest::keyClicks(first, u"ZZZZZ"_s);
        QVERIFY(!next->isEnabled());
        QVERIFY(!dialog->notice()->sentence().isEmpty());
        first->setText(QString::fromUtf8(same.group(asked.at(0)).view()).toLower());
        second->setText(QString::fromUtf8(same.group(asked.at(1)).view()));
        QVERIFY(next->isEnabled());
        next->click();
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        delete dialog;
    }

    void the_kit_can_be_saved_as_text_and_pdf()
    {
        const RecoveryKit kit(QUuid::createUuid(), QDate(2026, 11, 20), Secret::random(32));
        const Secret text = kitpaper::text(kit), pdf = kitpaper::pdf(kit);
        const QByteArray lines = text.view().toByteArray();
        QVERIFY(lines.contains(kit.text().view().toByteArray()));
        QVERIFY(lines.contains(kit.vault().toByteArray(QUuid::WithoutBraces)));
        QVERIFY(pdf.view().startsWith("%PDF-"));
    }
};

QTEST_MAIN(TestFirstStart)
#include "test_firststart.moc"
