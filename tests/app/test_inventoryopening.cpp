// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/folder.h"
#include "support/environment.h"
#include "support/testinventory.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestInventoryOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDeskIsEmptyPrivateAndOurs();
    void settingsAndVaultSurviveClosing();
    void aSecondInstanceIsRefusedWithinASecond();
    void noOtherProgramGetsInWhileItIsOpen();
    void aFolderOpenToOthersIsRefused();
    void networkFileSystems_data();
    void networkFileSystems();
    void whatIsNotOurDatabaseIsRefused_data();
    void whatIsNotOurDatabaseIsRefused();
    void anUnfinishedStartIsBegunAgain();
    void aFileOfAnotherModeIsNarrowed();
    void aSymbolicLinkIsNotFollowed();
    void checksRunOnceAWeek();
    void snapshotsAreWholeAndPrivate();
};

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

bool overwrite(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

Synthetic someone(int number)
{
    Synthetic one;
    one.commonName = u"someone %1"_s.arg(number);
    one.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    one.notAfter = one.notBefore.addDays(365);
    one.key = one.serial = quint64(number) + 1;
    return one;
}

}

void TestInventoryOpening::aNewDeskIsEmptyPrivateAndOurs()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QCOMPARE(desk->count(), 0);
    QVERIFY(desk->vaultId().isNull());
    QVERIFY(desk->vaultSlots().isEmpty());
    QVERIFY(desk->setting(u"anything"_s).isEmpty());
    QCOMPARE(modeOf(desk.path()), 0700);
    QCOMPARE(modeOf(desk.file()), 0600);
    VERIFY_RESULT(desk->checkIntegrity());
    desk.inventory.reset();
    QFile file(desk.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(100).mid(68, 4), QByteArray("CSIG"));
    QVERIFY(!QFile::exists(desk.path() + u"/inventory.lock"_s));
}

void TestInventoryOpening::settingsAndVaultSurviveClosing()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const QUuid id = QUuid::createUuid();
    VERIFY_RESULT(desk->setVault(id, {"one", QByteArray("t\0wo", 4)}));
    VERIFY_RESULT(desk->setSetting(u"thresholds"_s, QByteArray("\0\xff", 2)));
    VERIFY_RESULT(desk.open());
    QCOMPARE(desk->vaultId(), id);
    QCOMPARE(desk->vaultSlots(), (QList<QByteArray>{"one", QByteArray("t\0wo", 4)}));
    QCOMPARE(desk->setting(u"thresholds"_s), QByteArray("\0\xff", 2));
    VERIFY_RESULT(desk->setVault(id, {"three"}));
    QCOMPARE(desk->vaultSlots(), QList<QByteArray>{"three"});
    VERIFY_RESULT(desk->setSetting(u"thresholds"_s, {}));
    QVERIFY(desk->setting(u"thresholds"_s).isEmpty());
}

void TestInventoryOpening::aSecondInstanceIsRefusedWithinASecond()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QElapsedTimer clockwork;
    clockwork.start();
    const auto second = Inventory::open(desk.path(), [&desk] { return desk.now; });
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY(clockwork.elapsed() < 1000);
    desk.inventory.reset();
    QVERIFY(Inventory::open(desk.path(), [&desk] { return desk.now; }).has_value());
}

// The lock file is a courtesy; the database's own lock is what counts.
void TestInventoryOpening::noOtherProgramGetsInWhileItIsOpen()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QVERIFY(desk.tamper({u"SELECT count(*) FROM certificate"_s}).contains(u"locked"_s));
    QVERIFY(QFile::remove(desk.path() + u"/inventory.lock"_s));
    QElapsedTimer clockwork;
    clockwork.start();
    const auto second = Inventory::open(desk.path(), [&desk] { return desk.now; });
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY(clockwork.elapsed() < 1000);
}

void TestInventoryOpening::aFolderOpenToOthersIsRefused()
{
    TestInventory desk;
    QVERIFY(QDir().mkdir(desk.path()));
    QCOMPARE(chmod(QFile::encodeName(desk.path()).constData(), 0770), 0);
    const auto opened = desk.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Permission);
    QVERIFY(!QFile::exists(desk.file()));
}

void TestInventoryOpening::networkFileSystems_data()
{
    QTest::addColumn<qint64>("type");
    QTest::addColumn<bool>("network");
    QTest::newRow("NFS") << qint64(0x6969) << true;
    QTest::newRow("CIFS") << qint64(0xFF534D42) << true;
    QTest::newRow("CIFS as a negative number") << qint64(qint32(0xFF534D42)) << true;
    QTest::newRow("SMB 2") << qint64(0xFE534D42) << true;
    QTest::newRow("a folder of the host, by 9P") << qint64(0x01021997) << true;
    QTest::newRow("ext4") << qint64(0xEF53) << false;
    QTest::newRow("tmpfs") << qint64(0x01021994) << false;
    QTest::newRow("btrfs") << qint64(0x9123683E) << false;
}

void TestInventoryOpening::networkFileSystems()
{
    QFETCH(qint64, type);
    QTEST(deskfolder::isNetworkFileSystem(type), "network");
}

void TestInventoryOpening::whatIsNotOurDatabaseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes"); // written at `at`
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("size");      // then cut to, unless negative
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("a text file") << QByteArray("just some notes, and more of them") << qint64(0) << qint64(33) << QString() << Error::Code::Damaged;
    QTest::newRow("an empty file") << QByteArray() << qint64(0) << qint64(0) << QString() << Error::Code::Damaged;
    QTest::newRow("cut in the middle") << QByteArray() << qint64(0) << qint64(20000) << QString() << Error::Code::Damaged;
    QTest::newRow("a page of noise in the middle") << QByteArray(4096, '\x5a') << qint64(8192) << qint64(-1) << QString() << Error::Code::Damaged;
    QTest::newRow("another program's database") << QByteArray() << qint64(0) << qint64(-1) << u"PRAGMA application_id = 7"_s << Error::Code::Damaged;
    QTest::newRow("made by a newer version") << QByteArray() << qint64(0) << qint64(-1) << u"PRAGMA user_version = 99"_s << Error::Code::Unsupported;
    QTest::newRow("without a version") << QByteArray() << qint64(0) << qint64(-1) << u"PRAGMA user_version = 0"_s << Error::Code::Damaged;
}

void TestInventoryOpening::whatIsNotOurDatabaseIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, at);
    QFETCH(qint64, size);
    QFETCH(QString, sql);
    QFETCH(Error::Code, code);
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    QList<Inventory::Addition> many;
    for (int i = 0; i < 50; ++i)
        many.append(addition(someone(i)));
    VERIFY_RESULT(desk->add(many));
    desk.inventory.reset();
    if (!sql.isEmpty())
        QCOMPARE(desk.tamper({sql}), QString());
    QVERIFY(overwrite(desk.file(), bytes, at));
    if (size >= 0)
        QVERIFY(QFile::resize(desk.file(), size));
    const auto opened = desk.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(!QFile::exists(desk.path() + u"/inventory.lock"_s)); // the folder is free for a restored file
}

void TestInventoryOpening::anUnfinishedStartIsBegunAgain()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    desk.inventory.reset();
    QVERIFY(QFile::rename(desk.file(), desk.file() + u".new"_s)); // as if killed before the last step
    VERIFY_RESULT(desk.open());
    QCOMPARE(desk->count(), 0);
    QVERIFY(!QFile::exists(desk.file() + u".new"_s));
}

void TestInventoryOpening::aFileOfAnotherModeIsNarrowed()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    desk.inventory.reset();
    QCOMPARE(chmod(QFile::encodeName(desk.file()).constData(), 0644), 0);
    VERIFY_RESULT(desk.open());
    QCOMPARE(modeOf(desk.file()), 0600);
}

void TestInventoryOpening::aSymbolicLinkIsNotFollowed()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    desk.inventory.reset();
    const QString elsewhere = desk.folder.filePath(u"elsewhere.sqlite"_s);
    QVERIFY(QFile::rename(desk.file(), elsewhere));
    QVERIFY(QFile::link(elsewhere, desk.file()));
    const auto opened = desk.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Permission);
}

void TestInventoryOpening::checksRunOnceAWeek()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    desk.inventory.reset();
    // A foreign key that leads nowhere passes the quick check at opening and not the weekly one.
    QCOMPARE(desk.tamper({u"PRAGMA foreign_keys = OFF"_s, u"INSERT INTO search_text VALUES (77, 'left over')"_s}), QString());
    VERIFY_RESULT(desk.open());
    std::optional<Error> told;
    connect(desk.inventory.get(), &Inventory::readFailed, this, [&told](const Error &error) { told = error; });
    QTRY_VERIFY(told.has_value());
    QCOMPARE(told->code, Error::Code::Damaged);
    QVERIFY(told->detail.contains(u"search_text"_s));
    QVERIFY(!desk->checkIntegrity());
}

void TestInventoryOpening::snapshotsAreWholeAndPrivate()
{
    TestInventory desk, copy;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(desk->add({addition(someone(1)), addition(someone(2))}));
    QVERIFY(QDir().mkdir(copy.path()));
    QCOMPARE(chmod(QFile::encodeName(copy.path()).constData(), 0700), 0);
    VERIFY_RESULT(desk->snapshot(copy.file()));
    QCOMPARE(modeOf(copy.file()), 0600);
    const auto again = desk->snapshot(copy.file());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::AlreadyExists);
    VERIFY_RESULT(copy.open());
    QCOMPARE(copy->count(), 2);
    VERIFY_RESULT(copy->checkIntegrity());
    const auto nowhere = desk->snapshot(desk.folder.filePath(u"no/such/folder/copy"_s));
    QVERIFY(!nowhere);
    QCOMPARE(desk->count(), 2);
}

QTEST_GUILESS_MAIN(TestInventoryOpening)
#include "test_inventoryopening.moc"
