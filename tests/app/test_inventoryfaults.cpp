// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// Goal G3: a full disk at every write. The file may grow to a limit that rises page by page, so that each write of a transaction is the first to fail once.
class TestInventoryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullDiskLeavesNothingHalfWritten_data();
    void aFullDiskLeavesNothingHalfWritten();
    void aFullDiskAtTheFirstStart();
    void aFullDiskStopsTheIndexOnly();
};

namespace {

// Files of this process may be this large from here to the end of the scope.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

Synthetic numbered(int number)
{
    Synthetic one;
    one.commonName = u"host-%1"_s.arg(number);
    one.key = one.serial = quint64(number) + 1;
    one.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    one.notAfter = one.notBefore.addDays(365);
    one.dnsNames = QStringList{u"host-%1.example.org"_s.arg(number)};
    return one;
}

QList<Inventory::Addition> some(int from, int count)
{
    QList<Inventory::Addition> additions;
    for (int i = from; i < from + count; ++i) {
        additions.append(addition(numbered(i)));
        additions.last().key = SealedKey{QUuid::createUuid(), additions.last().certificate.publicKey().spkiSha256(), QByteArray(1500, 'b')};
    }
    return additions;
}

}

void TestInventoryFaults::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN); // the write fails with EFBIG instead
}

void TestInventoryFaults::aFullDiskLeavesNothingHalfWritten_data()
{
    QTest::addColumn<int>("act");
    QTest::newRow("while adding") << 0;
    QTest::newRow("while reserving") << 1;
    QTest::newRow("while keeping a setting") << 2;
    QTest::newRow("while sealing anew") << 3;
    QTest::newRow("while removing") << 4;
    QTest::newRow("while changing") << 5;
    QTest::newRow("while copying") << 6;
}

void TestInventoryFaults::aFullDiskLeavesNothingHalfWritten()
{
    QFETCH(int, act);
    TestInventory desk;
    desk.journalKey = "key";
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(desk->add(some(0, 20)));
    QUuid vault = QUuid::createUuid();
    VERIFY_RESULT(desk->setVault(vault, {"slot"}));
    VERIFY_RESULT(desk->snapshot(desk.folder.filePath(u"before"_s)));
    const QString copy = desk.folder.filePath(u"copy"_s);
    const auto perform = [&]() -> Result<void> {
        const auto plain = [](const auto &result) { return result ? Result<void>() : Result<void>(result.error()); };
        if (act == 0)
            return plain(desk->add(some(20, 30)));
        if (act == 1)
            return plain(desk->reserve(QList<Inventory::Intent>{{QByteArray(20, 's'), 1, QByteArray(32, 'k'), QString(8000, u'n'), u"n"_s}}));
        if (act == 2)
            return desk->setSetting(u"large"_s, QByteArray(40000, 'v'));
        if (act == 3)
            return desk->replaceSealed([](const SealedKey &key) -> Result<QByteArray> { return key.blob + QByteArray(3000, 'c'); }, QUuid::createUuid(), {"new"});
        if (act == 4)
            return plain(desk->remove({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, true));
        if (act == 5)
            return desk->setDetails(3, {QString(30000, u'w'), {}, {}, {}});
        return desk->snapshot(copy);
    };
    const QByteArray spki = desk->certificate(1)->publicKey().spkiSha256();
    int refusals = 0;
    for (qint64 limit = 0;; limit += 4096) {
        Result<void> done;
        {
            FileSizeLimit full(limit);
            done = perform();
        }
        if (done)
            break;
        ++refusals;
        QVERIFY(limit < 4 << 20);
        QCOMPARE(done.error().code, Error::Code::Storage);
        QVERIFY(!done.error().detail.isEmpty());
        // Readable at once, and as before.
        QCOMPARE(desk->count(), 20);
        QCOMPARE(desk->vaultId(), vault);
        QVERIFY(desk->openReservations().isEmpty());
        QVERIFY(desk->setting(u"large"_s).isEmpty());
        QCOMPARE(desk->row(3)->name, u"host-2"_s);
        QCOMPARE(desk->sealedKey(spki)->blob, QByteArray(1500, 'b'));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(desk->verifyJournal()->intact);
    }
    QVERIFY(refusals > 1);
    VERIFY_RESULT(desk->checkIntegrity());
    QVERIFY(desk->verifyJournal()->intact);
    const qint64 after = desk->count();
    VERIFY_RESULT(desk.open()); // what was told to be done is there after closing
    QCOMPARE(desk->count(), after);
    QCOMPARE(after, act == 0 ? 50 : act == 4 ? 10 : 20);
    VERIFY_RESULT(desk->checkIntegrity());
}

void TestInventoryFaults::aFullDiskAtTheFirstStart()
{
    TestInventory desk;
    int refusals = 0;
    for (qint64 limit = 0;; limit += 16384) {
        Result<void> opened;
        {
            FileSizeLimit full(limit);
            opened = desk.open();
        }
        if (opened)
            break;
        ++refusals;
        QVERIFY(limit < 4 << 20);
        QCOMPARE(opened.error().code, Error::Code::Storage);
        QVERIFY(!QFile::exists(desk.file()));
    }
    QVERIFY(refusals > 1);
    QCOMPARE(desk->count(), 0);
    VERIFY_RESULT(desk->checkIntegrity());
}

void TestInventoryFaults::aFullDiskStopsTheIndexOnly()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(desk->add(some(0, 200)));
    QSignalSpy failed(desk.inventory.get(), &Inventory::readFailed);
    {
        FileSizeLimit full(QFileInfo(desk.file()).size() / 8);
        QVERIFY(failed.wait());
    }
    QVERIFY(desk->isIndexing());
    QCOMPARE(desk->ids(textFilter(u"host-15."_s), {}).size(), 1);
    QSignalSpy finished(desk.inventory.get(), &Inventory::indexingFinished);
    VERIFY_RESULT(desk->add(some(200, 1))); // tries again
    QVERIFY(finished.wait());
    QCOMPARE(desk->ids(textFilter(u"host-15."_s), {}).size(), 1);
    VERIFY_RESULT(desk->checkIntegrity());
}

QTEST_GUILESS_MAIN(TestInventoryFaults)
#include "test_inventoryfaults.moc"
