// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/attentionlist.h"
#include "overview/tile.h"
#include "overview/timeline.h"
#include "support/rooms.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

// The Overview shows what the inventory says, and its actions do what they say.
class TestOverview : public QObject
{
    Q_OBJECT

    RoomDesks m_desks;
    Inventory &inventory() { return m_desks.sample->desk().inventory(); }

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(m_desks.open()); }

    void tiles_show_the_inventorys_figures()
    {
        OverviewPage page(m_desks.full->workplace);
        const Tiles tiles = inventory().tiles(m_desks.now);
        const int expected[] = {tiles.expired, tiles.within7, tiles.within30, tiles.within90, tiles.fine, tiles.notYetValid, tiles.weak};
        QVERIFY(tiles.expired > 0 && tiles.within7 > 0 && tiles.within30 > 0 && tiles.within90 > 0 && tiles.fine > 0);
        for (int i = 0; i < 7; ++i) {
            auto *tile = page.findChild<Tile *>(u"tile%1"_s.arg(i));
            QCOMPARE(tile->count(), expected[i]);
            QVERIFY(!tile->accessibleName().isEmpty());
            QCOMPARE(tile->isVisibleTo(&page), i <= 4 || expected[i] > 0);
        }
    }

    void pressing_a_tile_asks_for_exactly_what_it_counts()
    {
        OverviewPage page(m_desks.full->workplace);
        QSignalSpy asked(&page, &Page::filterRequested);
        for (int i = 0; i < 5; ++i) {
            auto *tile = page.findChild<Tile *>(u"tile%1"_s.arg(i));
            QTest::keyClick(tile, Qt::Key_Space);
            QCOMPARE(asked.size(), i + 1);
            const auto filter = asked.last().first().value<CertificateFilter>();
            QCOMPARE(inventory().ids(filter, {}).size(), tile->count());
        }
    }

    void the_list_is_soonest_first_and_tells_words()
    {
        OverviewPage page(m_desks.full->workplace);
        auto *view = page.findChild<QTableView *>(u"attention"_s);
        QVERIFY(view->model()->rowCount() > 3);
        const QString first = view->model()->index(0, AttentionModel::Status).data().toString();
        QVERIFY2(first.contains("3 days ago"_L1), qPrintable(first));
        QVERIFY(view->model()->index(1, AttentionModel::Status).data().toString().contains("in 5 days"_L1));
    }

    void an_end_set_by_the_ca_is_said_beside_its_own()
    {
        AttentionModel model(m_desks.sample->desk(), m_desks.full->profiles);
        ExpiryWatch::Item item;
        item.row.name = u"<b>client</b>"_s;
        item.row.notAfter = QDateTime(QDate(2027, 3, 12), QTime(12, 0), Qt::UTC);
        item.row.effectiveNotAfter = QDateTime(QDate(2027, 1, 2), QTime(12, 0), Qt::UTC);
        item.endsWithIssuer = true;
        item.weakestName = u"Old CA"_s;
        model.setItems({item});
        QCOMPARE(model.index(0, AttentionModel::Ends).data().toString(), u"12 Mar 2027 (its own) · 2 Jan 2027 (its CA)"_s);
        QVERIFY(model.index(0, AttentionModel::Ends).data(Qt::AccessibleDescriptionRole).toString().contains("Old CA"_L1));
        QCOMPARE(model.index(0, AttentionModel::Name).data().toString(), u"<b>client</b>"_s); // plain text, to a delegate that knows no markup
    }

    void snoozing_takes_it_off_the_list_and_undo_brings_it_back()
    {
        OverviewPage page(m_desks.full->workplace);
        page.show();
        auto *view = page.findChild<QTableView *>(u"attention"_s);
        const int before = view->model()->rowCount();
        std::function<void()> undo;
        connect(&page, &Page::said, this, [&undo](const QString &, const std::function<void()> &action) { undo = action; });
        view->selectRow(1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"snoozeCertificate"_s), Qt::LeftButton);
        auto *dialog = page.findChild<SnoozeDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"snoozeReason"_s), u"replacement ordered"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(view->model()->rowCount(), before - 1);
        QVERIFY(undo);
        const auto entries = inventory().journal(std::numeric_limits<qint64>::max(), 1);
        QVERIFY(!entries.isEmpty());
        QVERIFY2(entries.first().what.contains("snooze"_L1), qPrintable(entries.first().what));
        undo();
        QTRY_COMPARE(view->model()->rowCount(), before);
    }

    void a_snooze_needs_a_reason()
    {
        SnoozeDialog dialog(u"x"_s, m_desks.now, m_desks.now.addDays(30));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(dialog.until().toLocalTime().date(), m_desks.now.toLocalTime().date().addDays(7));
    }

    void snoozed_ones_can_be_looked_at_and_woken()
    {
        OverviewPage page(m_desks.full->workplace);
        page.show();
        auto *toggle = page.findChild<QPushButton *>(u"showSnoozed"_s);
        QVERIFY(toggle->isVisible());
        toggle->click();
        auto *view = page.findChild<QTableView *>(u"attention"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        const qint64 id = m_desks.full->watch.snoozed().first().row.id;
        view->selectRow(0);
        page.findChild<QPushButton *>(u"snoozeCertificate"_s)->click();
        QTRY_VERIFY(m_desks.full->watch.snoozed().isEmpty());
        QTRY_VERIFY(!toggle->isVisible());
        VERIFY_RESULT(inventory().snooze(id, m_desks.now.addDays(14), u"again"_s));
    }

    void a_cluster_is_called_out_in_words()
    {
        OverviewPage page(m_desks.full->workplace);
        const QString words = page.findChild<PlainLabel *>(u"timelineWords"_s)->text();
        QVERIFY2(words.contains("14 certificates end on"_L1), qPrintable(words));
    }

    void feeds_are_written_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("a calendar") << int(FeedExport::Format::Calendar) << QByteArray("BEGIN:VEVENT");
        QTest::newRow("a table") << int(FeedExport::Format::Csv) << QByteArray("payments-api");
        QTest::newRow("JSON") << int(FeedExport::Format::Json) << QByteArray("\"payments-api\"");
        QTest::newRow("Prometheus") << int(FeedExport::Format::Prometheus) << QByteArray("x509_cert_not_after");
    }

    void feeds_are_written()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, holds);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"feed"_s);
        bool done = false;
        auto *feed = new FeedExport(m_desks.sample->desk(), FeedExport::Format(format), path, this);
        connect(feed, &FeedExport::finished, this, [&done](const Result<void> &result) {
            VERIFY_RESULT(result);
            done = true;
        });
        feed->start();
        QTRY_VERIFY(done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(holds));
    }

    void a_feed_that_cannot_be_written_says_so()
    {
        std::optional<Error> error;
        auto *feed = new FeedExport(m_desks.sample->desk(), FeedExport::Format::Csv, u"/nowhere/at/all.csv"_s, this);
        connect(feed, &FeedExport::finished, this, [&error](const Result<void> &result) { error = result.error(); });
        feed->start();
        QTRY_VERIFY(error);
        QCOMPARE(error->code, Error::Code::NotFound);
    }

    void a_cancelled_feed_writes_nothing()
    {
        QTemporaryDir folder;
        std::optional<Error> error;
        auto *feed = new FeedExport(m_desks.sample->desk(), FeedExport::Format::Csv, folder.filePath(u"feed"_s), this);
        connect(feed, &FeedExport::finished, this, [&error](const Result<void> &result) { error = result.error(); });
        feed->start();
        feed->cancel();
        QTRY_VERIFY(error);
        QCOMPARE(error->code, Error::Code::Cancelled);
        QVERIFY(!QFile::exists(folder.filePath(u"feed"_s)));
    }

    void an_empty_desk_says_so()
    {
        OverviewPage page(m_desks.empty->workplace);
        QCOMPARE(page.findChild<Tile *>(u"tile0"_s)->count(), 0);
        QVERIFY(!page.findChild<QPushButton *>(u"snoozeCertificate"_s)->isEnabled());
    }
};

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
