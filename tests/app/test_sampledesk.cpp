// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/samplechains.h"
#include "demo/sampledesk.h"
#include "support/builders.h"
#include "support/environment.h"

// The sample desk is a real one: every chain is complete, every date as it was planned, and it leaves nothing behind.
class TestSampleDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_holds_what_it_promises_and_goes_without_a_trace()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        auto made = SampleDesk::make([now] { return now; });
        VERIFY_RESULT(made);
        std::unique_ptr<SampleDesk> sample = std::move(*made);
        VERIFY_RESULT(await(sample->fill()));
        const Inventory &inventory = sample->desk().inventory();
        QCOMPARE(inventory.count(), samples().size());
        QCOMPARE(sample->desk().now(), now);
        for (const CertificateRow &row : inventory.rows(inventory.ids({}, {}))) {
            QVERIFY2(row.hasPrivateKey, qPrintable(row.name));
            QVERIFY2(row.kind == CertificateKind::Root || row.issuerId != 0, qPrintable(row.name));
            QVERIFY2(row.notBefore < now, qPrintable(row.name));
            QCOMPARE(row.effectiveNotAfter, row.notAfter);
        }
        const Tiles tiles = inventory.tiles(now);
        QVERIFY(tiles.expired > 0 && tiles.within7 > 0 && tiles.within30 > 0 && tiles.within90 > 0 && tiles.fine > 0);
        QVERIFY(inventory.openReservations().isEmpty());
        const auto verdict = inventory.verifyJournal();
        VERIFY_RESULT(verdict);
        QVERIFY(verdict->intact);
        const QString folder = sample->desk().folder();
        QVERIFY(QDir(folder).exists());
        sample.reset();
        QVERIFY(!QDir(folder).exists());
    }

    void it_can_be_locked_and_opened_again()
    {
        auto made = SampleDesk::make([] { return QDateTime::currentDateTimeUtc(); });
        VERIFY_RESULT(made);
        VERIFY_RESULT(await((*made)->fill()));
        Desk &desk = (*made)->desk();
        desk.lock();
        QVERIFY(desk.isLocked());
        VERIFY_RESULT(await(desk.unlockWithKeychain()));
    }
};

QTEST_GUILESS_MAIN(TestSampleDesk)
#include "test_sampledesk.moc"
