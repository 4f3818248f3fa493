// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/importdialog.h"
#include "uidesk.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

// What openssl made is taken in by the window.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysOfEachFileWhatBecameOfIt();
    void asksForThePasswordInItsPlace();
    void takesPastedText();
    void refusesAClipboardWithoutPem();
    void takesDroppedFilesWhileItIsOpen();
    void saysThatTheLockedVaultTakesNoKeys();
    void diesWhileItReads();

private:
    static QString cell(ImportDialog &dialog, int row, int column)
    {
        return dialog.findChild<QTableWidget *>()->item(row, column)->text();
    }
    static bool settled(ImportDialog &dialog, int rows)
    {
        const auto *table = dialog.findChild<QTableWidget *>();
        if (table->rowCount() != rows)
            return false;
        for (int row = 0; row < rows; ++row) {
            if (table->item(row, 1)->text() == ImportDialog::tr("Waiting"))
                return false;
        }
        return true;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestImportDialog::initTestCase()
{
    REQUIRE_TOOL("openssl");
    const QByteArray script = "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=stranger -days 30 -keyout key.pem -out cert.pem\n"
                              "openssl pkcs12 -export -in cert.pem -inkey key.pem -passout pass:correct -out both.p12\n"
                              "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=second -days 30 -keyout key2.pem -out cert2.pem\n"
                              "printf 'hello' > text.txt\n";
    const Ran ran = run(u"sh"_s, {u"-e"_s}, script, m_folder.path());
    QVERIFY2(ran.code == 0, ran.err);
}

void TestImportDialog::saysOfEachFileWhatBecameOfIt()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    ImportDialog dialog(*desk.workplace, {path(u"cert.pem"_s), path(u"cert.pem"_s), path(u"text.txt"_s), path(u"missing"_s), path(u"cert2.pem"_s)});
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.open();
    QTRY_VERIFY(settled(dialog, 5));
    QCOMPARE(imported.count(), 1);
    QCOMPARE(desk.desk->inventory().count(), 2);
    QCOMPARE(cell(dialog, 0, 0), u"cert.pem"_s);
    QVERIFY2(cell(dialog, 1, 1).contains(u"here"_s), qPrintable(cell(dialog, 1, 1)));
    for (const int row : {2, 3}) {
        QCOMPARE(cell(dialog, row, 1), QCoreApplication::translate("ImportWords", "Not taken in"));
        QVERIFY(!cell(dialog, row, 2).isEmpty()); // and why
    }
    QVERIFY(cell(dialog, 2, 2) != cell(dialog, 3, 2));
    QSignalSpy shown(&dialog, &ImportDialog::certificateRequested);
    ui::press(dialog, "showImported");
    QCOMPARE(shown.count(), 1);
}

void TestImportDialog::asksForThePasswordInItsPlace()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    ImportDialog dialog(*desk.workplace, {path(u"both.p12"_s), path(u"cert2.pem"_s)});
    dialog.open();
    auto *password = ui::find<QLineEdit>(dialog, "importPassword");
    QTRY_VERIFY(password->isVisible());
    QCOMPARE(desk.desk->inventory().count(), 1); // what needs none did not wait
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(settled(dialog, 2) && password->isVisible());
    QCOMPARE(password->text(), QString()); // it left the field
    QTest::keyClicks(password, u"correct"_s);
    ui::press(dialog, "tryPassword");
    QTRY_COMPARE(desk.desk->inventory().count(), 2);
    QTRY_VERIFY(!password->isVisible());
    QVERIFY(desk.desk->inventory().rows(desk.desk->inventory().ids({}, {})).constFirst().hasPrivateKey
            || desk.desk->inventory().rows(desk.desk->inventory().ids({}, {})).constLast().hasPrivateKey);
}

void TestImportDialog::takesPastedText()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    QFile file(path(u"cert.pem"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QApplication::clipboard()->setText(QString::fromLatin1(file.readAll()));
    ImportDialog dialog(*desk.workplace, {});
    dialog.open();
    ui::press(dialog, "paste");
    QTRY_VERIFY(settled(dialog, 1));
    QCOMPARE(desk.desk->inventory().count(), 1);
}

void TestImportDialog::refusesAClipboardWithoutPem()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    QApplication::clipboard()->setText(u"nothing of the kind"_s);
    ImportDialog dialog(*desk.workplace, {});
    dialog.open();
    ui::press(dialog, "paste");
    QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 0);
    bool told = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"clipboard"_s));
    QVERIFY(told);
}

void TestImportDialog::takesDroppedFilesWhileItIsOpen()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    ImportDialog dialog(*desk.workplace, {path(u"cert.pem"_s)});
    dialog.open();
    ui::drop(dialog, {path(u"cert2.pem"_s)}); // while the first one is being read
    QTRY_VERIFY(settled(dialog, 2));
    QCOMPARE(desk.desk->inventory().count(), 2);
}

void TestImportDialog::saysThatTheLockedVaultTakesNoKeys()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    desk.desk->lock();
    ImportDialog dialog(*desk.workplace, {path(u"key.pem"_s), path(u"cert.pem"_s)});
    dialog.open();
    QTRY_VERIFY(settled(dialog, 2));
    QVERIFY2(cell(dialog, 0, 2).contains(u"locked"_s), qPrintable(cell(dialog, 0, 2)));
    QCOMPARE(desk.desk->inventory().count(), 1);
}

void TestImportDialog::diesWhileItReads()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many += path(u"cert.pem"_s);
    auto dialog = std::make_unique<ImportDialog>(*desk.workplace, many);
    dialog->open();
    dialog.reset();
    QVERIFY(desk.desk->pool().waitForDone(30000));
    QTest::qWait(10);
    QVERIFY(desk.desk->inventory().count() <= 1);
}

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"
