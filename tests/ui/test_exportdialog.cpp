// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/exportdialog.h"
#include "uidesk.h"
#include "widgets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItsReaderOpens();
    void wantsAPasswordAndSaysWhy_data();
    void wantsAPasswordAndSaysWhy();
    void masksThePasswordAgainWhenTheFocusLeaves();
    void asksInItsPlaceBeforeItReplacesAFile();
    void offersNoReaderThatNeedsAKeyThatIsNotHere();
    void writesManyIntoAFolder();
    void takesThePasswordOutOfTheClipboardAgain();
    void leavesTheClipboardAloneWhenItHoldsSomethingElse();
    void tellsWhenTheFolderIsNotThere();

private:
    struct Fixture;
};

struct TestExportDialog::Fixture
{
    UiDesk desk;
    QList<qint64> ids;
    std::unique_ptr<ExportDialog> dialog;

    Fixture()
    {
        if (!desk.begin())
            qFatal("no desk");
        QList<Issuance::Order> orders = builders::chain();
        orders.append(builders::client(1, 0, u"client-2"_s));
        const auto issued = builders::issue(*desk.desk, orders);
        if (!issued)
            qFatal("nothing issued");
        ids = *issued;
    }
    ExportDialog &open(const QList<qint64> &which, Reader reader)
    {
        dialog = std::make_unique<ExportDialog>(*desk.workplace, which);
        dialog->open();
        auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toInt() == int(reader))
                list->setCurrentRow(row);
        }
        return *dialog;
    }
    void path(const QString &name) const { dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(desk.folder.filePath(name)); }
    QPushButton *exportNow() const { return dialog->findChild<QPushButton *>(u"exportNow"_s); }
    QString findings() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>(u"finding"_s)) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
};

void TestExportDialog::writesWhatItsReaderOpens()
{
    REQUIRE_TOOL("openssl");
    Fixture f;
    ExportDialog &dialog = f.open({f.ids.at(2)}, Reader::OpenSsl);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    f.path(u"client.p12"_s);
    ui::type(dialog, "exportPassword", u"correct horse"_s);
    QVERIFY(f.exportNow()->isEnabled());
    f.exportNow()->click();
    QVERIFY(!f.exportNow()->isEnabled()); // pressed twice, written once
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30000);
    QVERIFY(!f.findings().isEmpty()); // what was checked
    QCOMPARE(QFileInfo(f.desk.folder.filePath(u"client.p12"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Ran ran = run(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, u"client.p12"_s, u"-passin"_s, u"pass:correct horse"_s, u"-nokeys"_s}, {}, f.desk.folder.path());
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.out.count("BEGIN CERTIFICATE"), 3);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"exportPassword"_s)->text(), QString()); // it left the field
}

void TestExportDialog::wantsAPasswordAndSaysWhy_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("ready");
    QTest::newRow("none") << int(Reader::OpenSsl) << QString() << false;
    QTest::newRow("too short") << int(Reader::OpenSsl) << u"abc"_s << false;
    QTest::newRow("good") << int(Reader::OpenSsl) << u"correct horse"_s << true;
    QTest::newRow("not ASCII, for Java") << int(Reader::JavaKeyStore) << u"pässwörd-lang-genug"_s << false;
    QTest::newRow("not ASCII, for others") << int(Reader::OpenSsl) << u"pässwörd-lang-genug"_s << false;
    QTest::newRow("nothing secret, no password") << int(Reader::Der) << QString() << true;
}

void TestExportDialog::wantsAPasswordAndSaysWhy()
{
    QFETCH(int, reader);
    QFETCH(QString, password);
    QFETCH(bool, ready);
    Fixture f;
    ExportDialog &dialog = f.open({f.ids.at(2)}, Reader(reader));
    f.path(u"out"_s);
    dialog.findChild<QLineEdit *>(u"exportPassword"_s)->setText(password);
    QCOMPARE(f.exportNow()->isEnabled(), ready);
    QCOMPARE(f.findings().isEmpty(), ready);
}

void TestExportDialog::masksThePasswordAgainWhenTheFocusLeaves()
{
    Fixture f;
    ExportDialog &dialog = f.open({f.ids.at(2)}, Reader::OpenSsl);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *password = dialog.findChild<QLineEdit *>(u"exportPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    ui::press(dialog, "generate");
    QVERIFY(password->text().size() >= 20);
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    dialog.findChild<QLineEdit *>(u"exportPath"_s)->setFocus();
    QTRY_COMPARE(password->echoMode(), QLineEdit::Password);
}

void TestExportDialog::asksInItsPlaceBeforeItReplacesAFile()
{
    Fixture f;
    const QString path = f.desk.folder.filePath(u"client.der"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    ExportDialog &dialog = f.open({f.ids.at(2)}, Reader::Der);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    f.path(u"client.der"_s);
    f.exportNow()->click();
    auto *replace = dialog.findChild<QPushButton *>(u"replace"_s);
    QTRY_VERIFY(replace->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    file.close();
    replace->click();
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30000);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), f.desk.desk->inventory().certificate(f.ids.at(2))->der());
}

void TestExportDialog::offersNoReaderThatNeedsAKeyThatIsNotHere()
{
    Fixture f;
    const auto certificate = f.desk.desk->inventory().certificate(f.ids.at(2));
    UiDesk other;
    VERIFY_RESULT(other.begin());
    const auto added = other.desk->inventory().add({Inventory::Addition{*certificate, u"keyless"_s, {}, {}, {}, {}, false, {}, 0}});
    VERIFY_RESULT(added);
    ExportDialog dialog(*other.workplace, {added->constFirst().id});
    dialog.open();
    const auto *list = dialog.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        const ReaderTraits &one = traits(Reader(list->item(row)->data(Qt::UserRole).toInt()));
        if (one.withPrivateKey && one.needsPassword)
            QVERIFY2(!list->item(row)->flags().testFlag(Qt::ItemIsEnabled), qPrintable(one.name));
    }
    QVERIFY(list->currentItem()->flags().testFlag(Qt::ItemIsEnabled));
}

void TestExportDialog::writesManyIntoAFolder()
{
    Fixture f;
    ExportDialog &dialog = f.open({f.ids.at(2), f.ids.at(3)}, Reader::Der);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    f.path({});
    f.exportNow()->click();
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30000);
    QVERIFY(QFile::exists(f.desk.folder.filePath(u"client-1.der"_s)) || QFile::exists(f.desk.folder.filePath(u"client-1.cer"_s)));
    QCOMPARE(exported.constFirst().constFirst().toStringList().size(), 2);
}

void TestExportDialog::takesThePasswordOutOfTheClipboardAgain()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::fromBytes("generated-password"));
    QCOMPARE(QApplication::clipboard()->text(), u"generated-password"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.clear(); // what its timer does after ten seconds
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QString());
}

void TestExportDialog::leavesTheClipboardAloneWhenItHoldsSomethingElse()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::fromBytes("generated-password"));
    QApplication::clipboard()->setText(u"mine"_s);
    clipboard.clear();
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
}

void TestExportDialog::tellsWhenTheFolderIsNotThere()
{
    Fixture f;
    ExportDialog &dialog = f.open({f.ids.at(2)}, Reader::Der);
    f.path(u"no/such/folder/client.der"_s);
    f.exportNow()->click();
    QTRY_VERIFY(f.exportNow()->isEnabled());
    bool told = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->parentWidget()->inherits("Notice") && !label->text().isEmpty());
    QVERIFY(told);
    QVERIFY(!dialog.findChild<QPushButton *>(u"replace"_s)->isVisible());
}

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
