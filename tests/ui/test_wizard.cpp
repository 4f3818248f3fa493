// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/exportdialog.h"
#include "uidesk.h"
#include "widgets/question.h"
#include "wizard/issuewizard.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromAnEmptyDeskToAPkcs12ByKeyboardAlone();
    void showsEachFindingBesideItsField_data();
    void showsEachFindingBesideItsField();
    void readsTheApplicationUuidAsItIsTyped();
    void signsWithACaThatIsHere();
    void makesAuthoritiesOnly();
    void limitsTheEndToTheCas();
    void losesNothingOnTheWayBack();
    void asksOnlyAboutWhatWasTyped();
    void canBeCancelledWhileItMakesKeys();
    void keepsNothingWhenItsOwnerDiesMidway();
    void makesOnlyOneBatchHoweverOftenItIsPressed();
    void tellsWhyTheLockedVaultDoesNotSign();
    void remembersThatAllFieldsAreShown();
    void hasUniqueMnemonicsOnEveryPage();

private:
    static void show(IssueWizard &wizard);
    static int page(IssueWizard &wizard) { return wizard.findChild<QStackedWidget *>()->currentIndex(); }
    static QPushButton *next(IssueWizard &wizard) { return ui::find<QPushButton>(wizard, "wizardNext"); }
    static QString findings(QWidget &on);
    static void walkTo(IssueWizard &wizard, int page);
};

void TestWizard::show(IssueWizard &wizard)
{
    wizard.open();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
}

QString TestWizard::findings(QWidget &on)
{
    QStringList texts;
    for (const QLabel *label : on.findChildren<QLabel *>(u"finding"_s)) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

void TestWizard::walkTo(IssueWizard &wizard, int to)
{
    while (page(wizard) < to) {
        const int before = page(wizard);
        QVERIFY2(next(wizard)->isEnabled(), qPrintable(findings(wizard)));
        QTest::mouseClick(next(wizard), Qt::LeftButton);
        QVERIFY(page(wizard) > before);
    }
}

// Decisions: service, signer, application, validity and key, create; then reader, password, export: eight.
void TestWizard::goesFromAnEmptyDeskToAPkcs12ByKeyboardAlone()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    QSignalSpy issued(&wizard, &IssueWizard::issued);
    show(wizard);
    int decisions = 0;
    const auto decide = [&decisions](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++decisions;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    decide(Qt::Key_Return); // the service
    QCOMPARE(page(wizard), 1);
    decide(Qt::Key_Return); // root and intermediate
    QCOMPARE(page(wizard), 2);
    QTest::keyClicks(QApplication::focusWidget(), u"payments"_s);
    QTRY_VERIFY(next(wizard)->isEnabled());
    decide(Qt::Key_Return); // the application
    QCOMPARE(page(wizard), 3);
    decide(Qt::Key_Return); // validity and key
    QCOMPARE(page(wizard), 4);
    QCOMPARE(QApplication::focusWidget(), next(wizard));
    decide(Qt::Key_Return); // create
    QTRY_COMPARE_WITH_TIMEOUT(issued.count(), 1, 30000);
    QCOMPARE(desk.desk->inventory().count(), 3);

    QCOMPARE(QApplication::focusWidget(), ui::find<QPushButton>(wizard, "runExport"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *dialog = wizard.findChild<ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *readers = ui::find<QListWidget>(*dialog, "readers");
    QTRY_COMPARE(QApplication::focusWidget(), readers);
    QTest::keyClick(readers, Qt::Key_Home); // curl and OpenSSL
    ++decisions;
    ui::find<QLineEdit>(*dialog, "exportPath")->setText(desk.folder.filePath(u"payments.p12"_s)); // a home directory is nothing for a test
    QTest::keyClick(dialog, Qt::Key_G, Qt::AltModifier); // a generated password
    ++decisions;
    QTRY_VERIFY(ui::find<QPushButton>(*dialog, "exportNow")->isEnabled());
    decide(Qt::Key_Return); // export
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.folder.filePath(u"payments.p12"_s)), 30000);
    QVERIFY2(decisions <= 8, qPrintable(QString::number(decisions)));
}

void TestWizard::showsEachFindingBesideItsField_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("the UUID that Fortanix needs is missing") << u"fortanix-pkcs11"_s << u"applicationUuid"_s << u""_s << true;
    QTest::newRow("a UUID that is none") << u"fortanix-pkcs11"_s << u"applicationUuid"_s << u"12345"_s << true;
    QTest::newRow("a host name that is none") << u"client"_s << u"alternativeNames"_s << u"not_a name!"_s << true;
    QTest::newRow("a common name that is too long") << u"client"_s << u"commonName"_s << QString(65, u'x') << true;
    QTest::newRow("further attributes that are none") << u"client"_s << u"subjectMore"_s << u"no equals sign"_s << true;
    QTest::newRow("Luna wants an address as the name") << u"luna"_s << u"commonName"_s << u"not an address"_s << true;
    QTest::newRow("a good name") << u"client"_s << u"commonName"_s << u"payments"_s << false;
}

void TestWizard::showsEachFindingBesideItsField()
{
    QFETCH(QString, service);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(bool, blocks);
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    VERIFY_RESULT(desk.desk->inventory().setSetting(u"window.wizard.all.subject"_s, "1"));
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, ("service-" + service.toLatin1()).constData());
    walkTo(wizard, 2);
    if (field != "commonName"_L1)
        ui::type(wizard, "application", u"payments"_s);
    QWidget *widget = wizard.findChild<QWidget *>(field);
    QVERIFY(widget);
    widget->setFocus();
    if (!typed.isEmpty())
        QTest::keyClicks(widget, typed);
    QTRY_COMPARE(!next(wizard)->isEnabled(), blocks);
    QTRY_COMPARE(!findings(*widget->parentWidget()).isEmpty(), blocks);
    const QString beside = findings(*widget->parentWidget());
    if (blocks) {
        QVERIFY2(widget->accessibleDescription().contains(beside.section(u": "_s, 1).section(u'\n', 0, 0).trimmed().left(20)), qPrintable(widget->accessibleDescription()));
        QCOMPARE(findings(*wizard.findChild<QWidget *>(u"owner"_s)->parentWidget()), QString());
    }
}

void TestWizard::readsTheApplicationUuidAsItIsTyped()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-fortanix-pkcs11");
    walkTo(wizard, 2);
    ui::type(wizard, "application", u"payments"_s);
    ui::type(wizard, "applicationUuid", u"{7F2C1A52-61F0-4C1A-9D3C-2B1F0D9B8A77}"_s);
    QTRY_VERIFY(next(wizard)->isEnabled());
    const auto *uuid = ui::find<QLineEdit>(wizard, "applicationUuid");
    QVERIFY2(uuid->accessibleDescription().contains(u"7f2c1a52-61f0-4c1a-9d3c-2b1f0d9b8a77"_s), qPrintable(uuid->accessibleDescription()));
    walkTo(wizard, 4);
    QSignalSpy issued(&wizard, &IssueWizard::issued);
    QTest::mouseClick(next(wizard), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(issued.count(), 1, 30000);
    const auto made = desk.desk->inventory().row(issued.constFirst().constFirst().value<QList<qint64>>().constLast());
    QVERIFY(made);
    QCOMPARE(made->appUuid, u"7f2c1a52-61f0-4c1a-9d3c-2b1f0d9b8a77"_s);
    QCOMPARE(made->application, u"payments"_s);
    QCOMPARE(made->service, u"fortanix-pkcs11"_s);
}

void TestWizard::signsWithACaThatIsHere()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    const auto chain = builders::issue(*desk.desk, builders::chain());
    VERIFY_RESULT(chain);
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-client");
    walkTo(wizard, 1);
    QVERIFY(ui::find<QRadioButton>(wizard, "signerExisting")->isChecked());
    walkTo(wizard, 2);
    ui::type(wizard, "application", u"billing"_s);
    QTRY_VERIFY(next(wizard)->isEnabled());
    walkTo(wizard, 4);
    QSignalSpy issued(&wizard, &IssueWizard::issued);
    QTest::mouseClick(next(wizard), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(issued.count(), 1, 30000);
    const QList<qint64> ids = issued.constFirst().constFirst().value<QList<qint64>>();
    QCOMPARE(ids.size(), 1);
    QCOMPARE(desk.desk->inventory().row(ids.constFirst())->issuerId, chain->at(1)); // the intermediate rather than the root
}

void TestWizard::makesAuthoritiesOnly()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-none");
    walkTo(wizard, 1);
    ui::type(wizard, "organization", u"Acme"_s);
    walkTo(wizard, 4);
    QSignalSpy issued(&wizard, &IssueWizard::issued);
    QTest::mouseClick(next(wizard), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(issued.count(), 1, 30000);
    const QList<CertificateRow> rows = desk.desk->inventory().rows(issued.constFirst().constFirst().value<QList<qint64>>());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).kind, CertificateKind::Root);
    QCOMPARE(rows.at(1).kind, CertificateKind::Intermediate);
    QVERIFY2(rows.at(0).subject.contains(u"O=Acme"_s) && rows.at(0).subject.contains(u"Acme Root CA"_s), qPrintable(rows.at(0).subject));
}

void TestWizard::limitsTheEndToTheCas()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    VERIFY_RESULT(builders::issue(*desk.desk, {builders::root(u"Short Root"_s, 100)}));
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-client");
    walkTo(wizard, 2);
    ui::type(wizard, "application", u"billing"_s);
    QTRY_VERIFY(next(wizard)->isEnabled());
    walkTo(wizard, 3);
    QVERIFY(ui::find<QRadioButton>(wizard, "validAsCa")->isChecked()); // no default that would be refused
    QVERIFY(next(wizard)->isEnabled());
    ui::find<QSpinBox>(wizard, "days")->setValue(101);
    QTRY_VERIFY(!next(wizard)->isEnabled());
    QVERIFY(!findings(wizard).isEmpty());
    ui::find<QSpinBox>(wizard, "days")->setValue(99);
    QTRY_VERIFY(next(wizard)->isEnabled());
}

void TestWizard::losesNothingOnTheWayBack()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-client");
    walkTo(wizard, 1);
    ui::type(wizard, "organization", u"Acme"_s);
    walkTo(wizard, 2);
    ui::type(wizard, "application", u"billing"_s);
    ui::type(wizard, "owner", u"team@example.com"_s);
    QTRY_VERIFY(next(wizard)->isEnabled());
    walkTo(wizard, 3);
    ui::find<QSpinBox>(wizard, "days")->setValue(30);
    for (int i = 0; i < 3; ++i)
        ui::press(wizard, "wizardBack");
    QCOMPARE(page(wizard), 0);
    ui::press(wizard, "service-server");
    ui::press(wizard, "service-client");
    walkTo(wizard, 3);
    QCOMPARE(ui::find<QLineEdit>(wizard, "organization")->text(), u"Acme"_s);
    QCOMPARE(ui::find<QLineEdit>(wizard, "application")->text(), u"billing"_s);
    QCOMPARE(ui::find<QLineEdit>(wizard, "owner")->text(), u"team@example.com"_s);
    QCOMPARE(ui::find<QSpinBox>(wizard, "days")->value(), 30);
}

void TestWizard::asksOnlyAboutWhatWasTyped()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    {
        IssueWizard untouched(*desk.workplace);
        show(untouched);
        QTest::keyClick(&untouched, Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());
    }
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-client");
    walkTo(wizard, 2);
    ui::type(wizard, "application", u"billing"_s);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    auto *keep = ui::find<QPushButton>(wizard, "questionSafe");
    QVERIFY(keep->isVisible());
    QCOMPARE(QApplication::focusWidget(), keep);
    QTest::keyClick(keep, Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    QVERIFY(!keep->isVisible());
    QTest::keyClick(&wizard, Qt::Key_Escape);
    ui::press(wizard, "questionAct");
    QVERIFY(!wizard.isVisible());
}

void TestWizard::canBeCancelledWhileItMakesKeys()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    VERIFY_RESULT(desk.desk->inventory().setSetting(u"window.wizard.all.signer"_s, "1"));
    ui::press(wizard, "service-none");
    walkTo(wizard, 1);
    auto *key = ui::find<QComboBox>(wizard, "rootKey");
    key->setCurrentIndex(key->findData(int(KeyAlgorithm::Rsa8192))); // slow enough to be stopped
    Q_EMIT key->activated(key->currentIndex());
    walkTo(wizard, 4);
    QTest::mouseClick(next(wizard), Qt::LeftButton);
    QTRY_COMPARE(page(wizard), 5);
    ui::press(wizard, "wizardCancel");
    QTRY_COMPARE_WITH_TIMEOUT(page(wizard), 4, 60000);
    QVERIFY(wizard.isVisible());
    QCOMPARE(desk.desk->inventory().count(), 0);
    QVERIFY(next(wizard)->isEnabled());
}

void TestWizard::keepsNothingWhenItsOwnerDiesMidway()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    auto wizard = std::make_unique<IssueWizard>(*desk.workplace);
    show(*wizard);
    ui::press(*wizard, "service-none");
    walkTo(*wizard, 1);
    auto *key = ui::find<QComboBox>(*wizard, "rootKey");
    key->setCurrentIndex(key->findData(int(KeyAlgorithm::Rsa8192)));
    Q_EMIT key->activated(key->currentIndex());
    walkTo(*wizard, 4);
    QTest::mouseClick(next(*wizard), Qt::LeftButton);
    wizard.reset();
    QVERIFY(desk.desk->pool().waitForDone(60000));
    QTRY_VERIFY(desk.desk->inventory().openReservations().isEmpty());
    QCOMPARE(desk.desk->inventory().count(), 0);
}

void TestWizard::makesOnlyOneBatchHoweverOftenItIsPressed()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    QSignalSpy issued(&wizard, &IssueWizard::issued);
    show(wizard);
    ui::press(wizard, "service-none");
    walkTo(wizard, 4);
    for (int i = 0; i < 3; ++i)
        Q_EMIT next(wizard)->clicked();
    QTRY_COMPARE_WITH_TIMEOUT(issued.count(), 1, 30000);
    Q_EMIT next(wizard)->clicked();
    QCOMPARE(desk.desk->inventory().count(), 2);
}

void TestWizard::tellsWhyTheLockedVaultDoesNotSign()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    ui::press(wizard, "service-none");
    walkTo(wizard, 4);
    desk.desk->lock();
    QTest::mouseClick(next(wizard), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page(wizard), 4, 30000);
    QTRY_VERIFY(next(wizard)->isEnabled());
    QCOMPARE(desk.desk->inventory().count(), 0);
    bool told = false;
    for (const QLabel *label : wizard.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"locked"_s, Qt::CaseInsensitive));
    QVERIFY(told);
}

void TestWizard::remembersThatAllFieldsAreShown()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    for (const bool shown : {false, true}) {
        IssueWizard wizard(*desk.workplace);
        show(wizard);
        ui::press(wizard, "service-client");
        walkTo(wizard, 2);
        QCOMPARE(ui::find<QLineEdit>(wizard, "subjectOrganization")->isVisible(), shown);
        if (!shown)
            ui::press(wizard, "showAll-subject");
    }
}

void TestWizard::hasUniqueMnemonicsOnEveryPage()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    IssueWizard wizard(*desk.workplace);
    show(wizard);
    for (const char *all : {"signer", "subject", "validity"})
        VERIFY_RESULT(desk.desk->inventory().setSetting(u"window.wizard.all."_s + QLatin1String(all), "1"));
    ui::press(wizard, "service-client");
    for (int at = 0; at < 5; ++at) {
        QHash<QString, QString> seen;
        for (const QWidget *widget : wizard.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            QString text;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                text = button->text();
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                text = label->text();
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                continue;
            QVERIFY2(!seen.contains(letter), qPrintable(u"page %1: %2 and %3"_s.arg(at).arg(seen.value(letter), text)));
            seen.insert(letter, text);
        }
        if (at == 2) {
            ui::type(wizard, "application", u"payments"_s);
            QTRY_VERIFY(next(wizard)->isEnabled());
        }
        if (at < 4)
            walkTo(wizard, at + 1);
    }
}

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"
