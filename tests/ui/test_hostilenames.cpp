// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatespage.h"
#include "certificates/certificateview.h"
#include "certificates/exportdialog.h"
#include "certificates/importdialog.h"
#include "support/synthetic.h"
#include "uidesk.h"
#include "wizard/issuewizard.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

// Names that strangers chose, on every page that shows them: plain text, visible tricks, and quick.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areShownAsPlainText_data();
    void areShownAsPlainText();
    void areCountedWhenThereAreTooMany();

private:
    static void look(QWidget &shown);
};

void TestHostileNames::look(QWidget &shown)
{
    for (const QLabel *label : shown.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || !Qt::mightBeRichText(label->text()), qPrintable(label->text().left(200)));
        QVERIFY2(label->text().size() < 20000, "a label of more than 20,000 characters");
        for (const QChar c : label->text())
            QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e)), qPrintable(label->text().left(200)));
    }
    for (const QWidget *widget : shown.findChildren<QWidget *>())
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) || widget->toolTip().startsWith(u"<qt>"_s), qPrintable(widget->toolTip().left(200)));
}

void TestHostileNames::areShownAsPlainText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("HTML that loads a file") << u"<img src='/dev/zero'>"_s << u"<img src='/dev/zero'>"_s;
    QTest::newRow("HTML that links") << u"<a href=\"file:///etc/passwd\">click</a>"_s << u"<a href"_s;
    QTest::newRow("right-to-left override") << u"gnp.\u202Emoc.knab"_s << u"⟨U+202E⟩"_s;
    QTest::newRow("a bell and an escape") << u"ring\u0007 \u001b[31mred"_s << u"⟨U+0007⟩"_s;
    QTest::newRow("line breaks") << u"one\ntwo\r\nthree"_s << u"⟨U+000A⟩"_s;
    QTest::newRow("zero-width joiners") << u"pay\u200Bments"_s << u"⟨U+200B⟩"_s;
    QTest::newRow("ampersands, which menus take for mnemonics") << u"a & b && c"_s << u"a & b && c"_s;
    QTest::newRow("one word of 60,000 letters") << QString(60000, u'x') << u"xxx"_s;
    QTest::newRow("a name of half a million characters") << u"long name "_s.repeated(50000) << u"long name"_s;
    QTest::newRow("a spreadsheet formula") << u"=HYPERLINK(\"http://x\")"_s << u"=HYPERLINK"_s;
}

void TestHostileNames::areShownAsPlainText()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    Synthetic made;
    made.commonName = name;
    made.organisation = name.left(2000);
    made.notBefore = desk.now.addDays(-1);
    made.notAfter = desk.now.addDays(100);
    made.dnsNames = QStringList{name.left(1000)};
    made.constraints = Synthetic::Constraints::Ca;
    const auto certificate = Certificate::fromDer(made.toDer());
    VERIFY_RESULT(certificate);
    const auto added = desk.desk->inventory().add({Inventory::Addition{*certificate, name, name.left(3000), name.left(3000), {}, {}, false, {}, 0}});
    VERIFY_RESULT(added);
    const qint64 id = added->constFirst().id;

    QElapsedTimer timer;
    timer.start();
    CertificatesPage page(*desk.workplace);
    page.resize(1200, 800);
    page.show();
    page.showCertificate(id);
    for (QToolButton *fold : page.findChildren<QToolButton *>()) {
        if (fold->isCheckable() && fold->arrowType() == Qt::RightArrow)
            fold->click();
    }
    page.grab();
    const auto *view = page.findChild<CertificateView *>();
    const QString cell = view->model()->index(0, 0).data().toString();
    QVERIFY2(cell.contains(shown), qPrintable(cell));
    QVERIFY(cell.size() <= 300);
    const QString tip = view->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.startsWith(u"<qt>"_s) && !tip.contains(u"<img"_s) && !tip.contains(u"<a "_s), qPrintable(tip));
    look(page);
    page.search(name.left(500));
    CertificateFilter filter;
    filter.text = name.left(500);
    filter.issuerId = id;
    page.showFilter(filter);
    page.grab();
    look(page);

    ExportDialog dialog(*desk.workplace, {id});
    dialog.show();
    dialog.grab();
    look(dialog);
    IssueWizard wizard(*desk.workplace);
    wizard.show();
    ui::press(wizard, "service-none");
    ui::press(wizard, "wizardNext");
    wizard.grab();
    look(wizard);
    ImportDialog import(*desk.workplace, {});
    import.show();
    import.addFiles({u"/nowhere/"_s + name.left(200)});
    QTest::qWait(50);
    import.grab();
    look(import);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileNames::areCountedWhenThereAreTooMany()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    Synthetic made;
    made.commonName = u"many"_s;
    made.notBefore = desk.now.addDays(-1);
    made.notAfter = desk.now.addDays(100);
    for (int i = 0; i < 60000; ++i) // close to the megabyte that a certificate may have
        made.dnsNames += u"h%1.example"_s.arg(i);
    const auto certificate = Certificate::fromDer(made.toDer());
    VERIFY_RESULT(certificate);
    const auto added = desk.desk->inventory().add({Inventory::Addition{*certificate, {}, {}, {}, {}, {}, false, {}, 0}});
    VERIFY_RESULT(added);
    QElapsedTimer timer;
    timer.start();
    CertificatesPage page(*desk.workplace);
    page.show();
    page.showCertificate(added->constFirst().id);
    page.grab();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    bool counted = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        counted = counted || label->text().contains(QLocale().toString(certificate->alternativeNameCount() - 50));
    QVERIFY(counted);
    look(page);
    for (QToolButton *fold : page.findChildren<QToolButton *>()) {
        if (fold->isCheckable() && fold->arrowType() == Qt::RightArrow)
            fold->click();
    }
    page.grab();
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    look(page);
}

QTEST_MAIN(TestHostileNames)
#include "test_hostilenames.moc"
