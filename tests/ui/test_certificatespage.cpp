// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatespage.h"
#include "certificates/certificateview.h"
#include "certificates/chip.h"
#include "certificates/csvsaving.h"
#include "support/synthetic.h"
#include "uidesk.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestCertificatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTwoWaysInWhenEmpty();
    void searchesAMomentAfterTheLastKey();
    void tellsInWordsWhatNarrowsTheList();
    void showsACertificateThatTheFilterHides();
    void tellsACertificateInWords();
    void walksTheChainByItsLinks();
    void editsInPlaceWithUndo();
    void bringsTheOldTextBackOnEscape();
    void snoozesWithAReason();
    void deletesAtOnceWithUndoWhatHasNoKey();
    void asksBeforeAKeyOrAnIssuerGoes();
    void copiesOnlyWhatIsPublic();
    void savesTheSelectionAsCsv();
    void takesDroppedFiles();
    void remembersItsShape();
    void keepsTheSelectionWhenSomethingArrives();
    void staysQuickWithManyCertificates();

private:
    struct Fixture;
    static qint64 addStranger(UiDesk &desk, const QString &name);
};

struct TestCertificatesPage::Fixture
{
    UiDesk desk;
    QList<qint64> ids; // root, intermediate, client-1, alpha
    std::unique_ptr<CertificatesPage> page;
    std::function<void()> undo;
    QString said;

    Fixture()
    {
        QList<Issuance::Order> orders = builders::chain();
        orders.append(builders::client(1, 0, u"alpha"_s, 20));
        if (!desk.begin())
            qFatal("no desk");
        const auto issued = builders::issue(*desk.desk, orders);
        if (!issued)
            qFatal("nothing issued");
        ids = *issued;
        page = std::make_unique<CertificatesPage>(*desk.workplace);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &sentence, const std::function<void()> &action) {
            said = sentence;
            undo = action;
        });
        page->resize(1200, 800);
        page->show();
    }
    CertificateView *view() const { return page->findChild<CertificateView *>(); }
    QString text(const char *label) const { return page->findChild<QLabel *>(QLatin1String(label))->text(); }
    Inventory &inventory() { return desk.desk->inventory(); }
};

// A certificate of which no key is here.
qint64 TestCertificatesPage::addStranger(UiDesk &desk, const QString &name)
{
    Synthetic made;
    made.commonName = name;
    made.notBefore = desk.now.addDays(-1);
    made.notAfter = desk.now.addDays(300);
    made.key = qHash(name);
    const auto certificate = Certificate::fromDer(made.toDer());
    Inventory::Addition addition{*certificate, name, {}, {}, {}, {}, false, {}, 0};
    const auto added = desk.desk->inventory().add({addition});
    return added ? added->constFirst().id : 0;
}

void TestCertificatesPage::offersTwoWaysInWhenEmpty()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    CertificatesPage page(*desk.workplace);
    page.show();
    QSignalSpy create(&page, &Page::createRequested), import(&page, &Page::importRequested);
    ui::press(page, "emptyCreate");
    ui::press(page, "emptyImport");
    QCOMPARE(create.count(), 1);
    QCOMPARE(import.count(), 1);
}

void TestCertificatesPage::searchesAMomentAfterTheLastKey()
{
    Fixture f;
    f.page->search(u"al"_s);
    f.page->search(u"alpha"_s);
    QTRY_COMPARE(f.view()->model()->index(0, 0).data().toString(), u"alpha"_s);
    QCOMPARE(f.view()->model()->rowCount(), 1);
    f.page->search({});
    QTRY_COMPARE(f.view()->model()->index(0, 0).data().toString(), u"Test Root"_s);
    f.page->search(u"no such thing"_s);
    QTRY_VERIFY(f.page->findChild<QWidget *>(u"emptyClear"_s)->isVisible());
    ui::press(*f.page, "emptyClear");
    QTRY_VERIFY(f.view()->isVisible());
}

void TestCertificatesPage::tellsInWordsWhatNarrowsTheList()
{
    Fixture f;
    CertificateFilter filter;
    filter.due = Due::Within30;
    filter.kinds = {CertificateKind::Client};
    f.page->showFilter(filter);
    QCOMPARE(f.view()->model()->rowCount(), 1);
    QCOMPARE(f.text("filterSummary"), CertificatesPage::tr("Showing %1 of %2:").arg(1).arg(4));
    QTRY_COMPARE(f.page->findChildren<Chip *>().size(), 2);
    QTest::mouseClick(f.page->findChildren<Chip *>().constLast(), Qt::LeftButton); // the end
    QTRY_COMPARE(f.page->findChildren<Chip *>().size(), 1);
    QCOMPARE(f.view()->model()->rowCount(), 2);
    ui::press(*f.page, "clearFilter");
    QTRY_VERIFY(f.page->findChildren<Chip *>().isEmpty());
}

void TestCertificatesPage::showsACertificateThatTheFilterHides()
{
    Fixture f;
    CertificateFilter filter;
    filter.text = u"alpha"_s;
    f.page->showFilter(filter);
    f.page->showCertificate(f.ids.at(2));
    QCOMPARE(f.view()->selectedIds(), QList<qint64>{f.ids.at(2)});
    QVERIFY(f.view()->visualRect(f.view()->currentIndex()).isValid()); // its branch is open
    QCOMPARE(f.text("detailTitle"), u"client-1"_s);
}

void TestCertificatesPage::tellsACertificateInWords()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(3));
    const QString sentence = f.text("detailSentence");
    QVERIFY2(sentence.contains(u"alpha"_s) && sentence.contains(QString::number(f.desk.now.addDays(20).date().year())), qPrintable(sentence));
    QTRY_VERIFY(!f.page->findChildren<QLabel *>(u"finding"_s).isEmpty()); // what a service would say
    QCOMPARE(f.page->findChildren<QAbstractButton *>(u"chainLink"_s).size(), 3);
}

void TestCertificatesPage::walksTheChainByItsLinks()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(3));
    f.page->findChildren<QAbstractButton *>(u"chainLink"_s).constFirst()->click();
    QCOMPARE(f.view()->selectedIds(), QList<qint64>{f.ids.at(0)});
}

void TestCertificatesPage::editsInPlaceWithUndo()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(3));
    ui::type(*f.page, "detailName", u"gamma"_s);
    QTest::keyClick(ui::find<QLineEdit>(*f.page, "detailName"), Qt::Key_Return);
    QCOMPARE(f.inventory().row(f.ids.at(3))->name, u"gamma"_s);
    QTRY_COMPARE(f.text("detailTitle"), u"gamma"_s);
    QVERIFY(f.undo);
    f.undo();
    QTRY_COMPARE(f.text("detailTitle"), u"alpha"_s);
}

void TestCertificatesPage::bringsTheOldTextBackOnEscape()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(3));
    ui::type(*f.page, "detailOwner", u"nobody"_s);
    QTest::keyClick(ui::find<QLineEdit>(*f.page, "detailOwner"), Qt::Key_Escape);
    QCOMPARE(ui::find<QLineEdit>(*f.page, "detailOwner")->text(), QString());
    QCOMPARE(f.inventory().row(f.ids.at(3))->owner, QString());
}

void TestCertificatesPage::snoozesWithAReason()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(3));
    auto *snooze = f.page->findChild<QAbstractButton *>(u"snooze"_s);
    QVERIFY(!snooze->isEnabled()); // not without a reason
    ui::type(*f.page, "snoozeReason", u"renewal ordered"_s);
    snooze->click();
    QCOMPARE(f.inventory().row(f.ids.at(3))->snoozeReason, u"renewal ordered"_s);
    QVERIFY(f.inventory().row(f.ids.at(3))->snoozedUntil > f.desk.now);
    f.page->findChild<QAbstractButton *>(u"wake"_s)->click();
    QVERIFY(!f.inventory().row(f.ids.at(3))->snoozedUntil.isValid());
}

void TestCertificatesPage::deletesAtOnceWithUndoWhatHasNoKey()
{
    Fixture f;
    const qint64 stranger = addStranger(f.desk, u"stranger"_s);
    QVERIFY(stranger);
    f.page->showCertificate(stranger);
    QTest::keyClick(f.view(), Qt::Key_Delete);
    QVERIFY(!f.inventory().row(stranger));
    QVERIFY2(f.said.contains(u"stranger"_s), qPrintable(f.said));
    f.undo();
    QVERIFY(f.inventory().row(stranger));
}

void TestCertificatesPage::asksBeforeAKeyOrAnIssuerGoes()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(1));
    ui::press(*f.page, "delete");
    auto *safe = f.page->findChild<QAbstractButton *>(u"questionSafe"_s);
    QVERIFY(safe->isVisible());
    QVERIFY(safe->accessibleDescription().contains(u"2"_s)); // who was issued by it
    QTest::keyClick(safe, Qt::Key_Escape);
    QVERIFY(!safe->isVisible());
    QVERIFY(f.inventory().row(f.ids.at(1)));
    ui::press(*f.page, "delete");
    ui::press(*f.page, "questionAct");
    QVERIFY(!f.inventory().row(f.ids.at(1)));
    f.undo();
    QVERIFY(f.inventory().row(f.ids.at(1)));
    QVERIFY(f.inventory().row(f.ids.at(1))->hasPrivateKey);
}

void TestCertificatesPage::copiesOnlyWhatIsPublic()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(2));
    ui::press(*f.page, "copyPem");
    QVERIFY(QApplication::clipboard()->text().startsWith(u"-----BEGIN CERTIFICATE-----"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"PRIVATE"_s));
    f.page->findChild<QAbstractButton *>(u"copyFingerprint"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().remove(u':').toLower(), QString::fromLatin1(f.inventory().certificate(f.ids.at(2))->sha256().toHex()));
}

void TestCertificatesPage::savesTheSelectionAsCsv()
{
    Fixture f;
    auto *saving = new CsvSaving(*f.desk.desk, f.ids, f.page.get());
    QSignalSpy said(saving, &CsvSaving::said);
    const QString path = f.desk.folder.filePath(u"list.csv"_s);
    saving->saveTo(path);
    QTRY_COMPARE(said.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count('\n'), 5); // a header and four rows
    QVERIFY(csv.contains("\"alpha\""));
}

void TestCertificatesPage::takesDroppedFiles()
{
    Fixture f;
    QSignalSpy import(f.page.get(), &Page::importRequested);
    ui::drop(*f.page, {u"/some/where/a.pem"_s, u"/some/where/b.p12"_s});
    QCOMPARE(import.count(), 1);
    QCOMPARE(import.constFirst().constFirst().toStringList(), QStringList({u"/some/where/a.pem"_s, u"/some/where/b.p12"_s}));
}

void TestCertificatesPage::remembersItsShape()
{
    Fixture f;
    ui::press(*f.page, "asList");
    QCOMPARE(f.view()->model()->rowCount(), 4);
    CertificatesPage again(*f.desk.workplace);
    QVERIFY(again.findChild<QToolButton *>(u"asList"_s)->isChecked());
    QCOMPARE(again.findChild<CertificateView *>()->model()->rowCount(), 4);
}

void TestCertificatesPage::keepsTheSelectionWhenSomethingArrives()
{
    Fixture f;
    f.page->showCertificate(f.ids.at(2));
    QVERIFY(addStranger(f.desk, u"newcomer"_s));
    QTRY_COMPARE(f.view()->model()->rowCount(), 2);
    QCOMPARE(f.view()->selectedIds(), QList<qint64>{f.ids.at(2)});
    QCOMPARE(f.view()->currentId(), f.ids.at(2));
}

// Ten thousand here, COUNTERSIGN_ROWS for more; the bound is generous because test machines are busy, and finds what is quadratic all the same.
void TestCertificatesPage::staysQuickWithManyCertificates()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("COUNTERSIGN_ROWS", &given), rows = given ? asked : 10000;
    Fixture f;
    for (int from = 0; from < rows; from += 5000) {
        QList<Inventory::Addition> additions;
        for (int i = from; i < std::min(rows, from + 5000); ++i) {
            Synthetic made;
            made.commonName = u"host%1.example.com"_s.arg(i);
            made.issuer = u"Synthetic CA"_s;
            made.serial = quint64(i + 1);
            made.notBefore = f.desk.now.addDays(-100);
            made.notAfter = f.desk.now.addDays(i % 800);
            made.key = quint64(i + 1);
            additions.append({*Certificate::fromDer(made.toDer()), {}, {}, {}, {}, {}, false, {}, 0});
        }
        VERIFY_RESULT(f.inventory().add(additions));
    }
    const auto timed = [](const char *what, const auto &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::sendPostedEvents();
        const qint64 took = timer.elapsed();
        qInfo("%s: %lld ms", what, took);
        return took;
    };
    constexpr qint64 bound = 1000;
    f.page->findChild<QToolButton *>(u"asList"_s)->click();
    auto *view = f.view();
    QTRY_COMPARE(view->model()->rowCount(), rows + 4);
    CertificateFilter filter;
    QVERIFY(timed("sort by name", [&] { view->sortByColumn(CertificateModel::Name, Qt::AscendingOrder); view->viewport()->repaint(); }) < bound);
    QVERIFY(timed("jump to the end", [&] { view->scrollToBottom(); view->viewport()->repaint(); }) < bound);
    filter.text = u"host77"_s;
    QVERIFY(timed("search", [&] { f.page->showFilter(filter); view->viewport()->repaint(); }) < bound);
    QVERIFY(timed("clear the search", [&] { f.page->showFilter({}); view->viewport()->repaint(); }) < bound);
    QVERIFY(timed("select all", [&] { view->selectAll(); }) < bound);
    QCOMPARE(view->selectedCount(), rows + 4);
    QVERIFY(timed("show one", [&] { f.page->showCertificate(f.ids.at(2)); view->viewport()->repaint(); }) < bound);
    QVERIFY(timed("as a tree", [&] { f.page->findChild<QToolButton *>(u"byIssuer"_s)->click(); view->viewport()->repaint(); }) < bound);
}

QTEST_MAIN(TestCertificatesPage)
#include "test_certificatespage.moc"
