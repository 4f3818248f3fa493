// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"
#include "support/environment.h"
#include "support/fulldisk.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Keychain::State)

namespace {

Secret secret(const char *text)
{
    return Secret::fromBytes(text);
}

QStringList acts(const Desk &desk)
{
    QStringList acts;
    for (const JournalEntry &entry : desk.inventory().journal(std::numeric_limits<qint64>::max(), 1000))
        acts.prepend(entry.what);
    return acts;
}

// The key of the certificate, opened from its seal: whether what the vault keeps can still be had.
bool keyOpens(const Desk &desk, qint64 id)
{
    const auto certificate = desk.inventory().certificate(id);
    return certificate && desk.privateKey(certificate->publicKey().spkiSha256()).has_value();
}

}

class TestDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPrivateFolder();
    void refusesASecondInstance();
    void keepsSettings();
    void voidsWhatACrashLeft();
    void makesAVault_data();
    void makesAVault();
    void keepsNothingWhenTheKeychainRefuses_data();
    void keepsNothingWhenTheKeychainRefuses();
    void keepsNothingWhenTheDiskIsFull();
    void refusesWrongSecrets();
    void changesThePassphrase();
    void renewsAndRemovesTheKeychainSlot();
    void recovers();
    void rotates();
    void refusesToRotateWithAWrongPassphrase();
    void keepsEverythingWhenRotationCannotBeStored();
    void opensAfterAKillAtEveryStep_data();
    void opensAfterAKillAtEveryStep();
    void refusesWhileLocked();
    void tellsKeysApart();
    void followsAChain();
    void journalsItsLife();
};

void TestDesks::opensAPrivateFolder()
{
    TestDesk test;
    VERIFY_RESULT(test.open());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(test.path()).permissions() & others));
    QVERIFY(test.desk->isLocked());
    QVERIFY(!test.desk->hasVault());
    QCOMPARE(test.desk->recoveredReservations(), 0);
}

void TestDesks::refusesASecondInstance()
{
    TestDesk test;
    VERIFY_RESULT(test.open());
    QElapsedTimer timer;
    timer.start();
    const auto second = Desk::open(test.path(), test.keychain, [&test] { return test.now; });
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY(timer.elapsed() < 1000);
}

void TestDesks::keepsSettings()
{
    TestDesk test;
    VERIFY_RESULT(test.open());
    Settings settings;
    settings.thresholds.leaf = {45, 10};
    settings.lockAfterMinutes = 0;
    settings.appearance = Settings::Appearance::HighContrast;
    settings.defaultReader = u"nss"_s;
    QSignalSpy spy(test.desk.get(), &Desk::settingsChanged);
    VERIFY_RESULT(test.desk->setSettings(settings));
    VERIFY_RESULT(test.desk->setSettings(settings)); // the same again is no change
    QCOMPARE(spy.count(), 1);
    VERIFY_RESULT(test.open());
    QVERIFY(test.desk->settings() == settings);

    VERIFY_RESULT(test.desk->inventory().setSetting(u"settings"_s, R"({"leafDays":[0,"x"],"lockAfterMinutes":-1,"appearance":"pink"})"));
    VERIFY_RESULT(test.open());
    QVERIFY(test.desk->settings() == Settings());
}

void TestDesks::voidsWhatACrashLeft()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const QByteArray serial(20, '\x11'), spki(32, '\x22');
    VERIFY_RESULT(test.desk->inventory().reserve({{serial, 0, spki, u"CN=lost"_s, u"lost"_s}}));
    VERIFY_RESULT(test.open());
    QCOMPARE(test.desk->recoveredReservations(), 1);
    QVERIFY(test.desk->inventory().openReservations().isEmpty());
    QVERIFY2(test.desk->inventory().serialTaken(spki, serial), "a voided serial must stay spent");
    VERIFY_RESULT(test.open());
    QCOMPARE(test.desk->recoveredReservations(), 0);
}

void TestDesks::makesAVault_data()
{
    QTest::addColumn<bool>("keychain");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<bool>("kit");
    QTest::newRow("keychain alone") << true << QByteArray() << false;
    QTest::newRow("keychain and kit") << true << QByteArray() << true;
    QTest::newRow("passphrase alone") << false << QByteArray("a phrase") << false;
    QTest::newRow("all three") << true << QByteArray("a phrase") << true;
}

void TestDesks::makesAVault()
{
    QFETCH(bool, keychain);
    QFETCH(QByteArray, passphrase);
    QFETCH(bool, kit);
    TestDesk test;
    VERIFY_RESULT(test.open());
    QSignalSpy spy(test.desk.get(), &Desk::lockedChanged);
    auto made = await(test.desk->makeVault({keychain, Secret::fromBytes(passphrase), kit}));
    VERIFY_RESULT(made);
    QCOMPARE(made->kit.has_value(), kit);
    QVERIFY(!test.desk->isLocked());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(test.keychain.items.size(), size_t(keychain));
    QCOMPARE(test.desk->hasSlot(Slot::Kind::Keychain), keychain);
    QCOMPARE(test.desk->hasSlot(Slot::Kind::Passphrase), !passphrase.isEmpty());
    QCOMPARE(test.desk->hasSlot(Slot::Kind::RecoveryKit), kit);
    QCOMPARE(await(test.desk->makeVault({})).error().code, Error::Code::AlreadyExists);

    // Each way in opens by itself, and what it opens is the same vault.
    const auto ids = builders::issue(*test.desk, {builders::root()});
    VERIFY_RESULT(ids);
    if (keychain) {
        VERIFY_RESULT(test.open());
        VERIFY_RESULT(await(test.desk->unlockWithKeychain()));
        QVERIFY(keyOpens(*test.desk, ids->first()));
    }
    if (!passphrase.isEmpty()) {
        VERIFY_RESULT(test.open());
        VERIFY_RESULT(await(test.desk->unlockWithPassphrase(Secret::fromBytes(passphrase))));
        QVERIFY(keyOpens(*test.desk, ids->first()));
    }
    if (kit) {
        VERIFY_RESULT(test.open());
        VERIFY_RESULT(await(test.desk->unlockWithRecoveryKit(made->kit->text())));
        QVERIFY(keyOpens(*test.desk, ids->first()));
    }
}

void TestDesks::keepsNothingWhenTheKeychainRefuses_data()
{
    QTest::addColumn<Keychain::State>("state");
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<bool>("loses");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("locked") << Keychain::State::Locked << false << false << Error::Code::KeychainUnavailable;
    QTest::newRow("no service") << Keychain::State::NoService << false << false << Error::Code::KeychainUnavailable;
    QTest::newRow("no bus") << Keychain::State::NoBus << false << false << Error::Code::KeychainUnavailable;
    QTest::newRow("not answering") << Keychain::State::NotAnswering << false << false << Error::Code::KeychainUnavailable;
    QTest::newRow("unsupported") << Keychain::State::Unsupported << false << false << Error::Code::KeychainUnavailable;
    QTest::newRow("the person cancels") << Keychain::State::Open << true << false << Error::Code::Cancelled;
    QTest::newRow("says yes and keeps nothing") << Keychain::State::Open << false << true << Error::Code::KeychainUnavailable;
}

void TestDesks::keepsNothingWhenTheKeychainRefuses()
{
    QFETCH(Keychain::State, state);
    QFETCH(bool, cancels);
    QFETCH(bool, loses);
    QFETCH(Error::Code, code);
    TestDesk test;
    test.keychain.now = state;
    test.keychain.personCancels = cancels;
    test.keychain.losesWrites = loses;
    VERIFY_RESULT(test.open());
    const auto made = await(test.desk->makeVault({true, secret("a phrase"), true}));
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QVERIFY(!test.desk->hasVault());
    QVERIFY(test.desk->isLocked());
    QVERIFY(test.desk->vaultSlots().isEmpty());
    QVERIFY(test.keychain.items.empty());
    // The way on: a passphrase.
    VERIFY_RESULT(await(test.desk->makeVault({false, secret("a phrase"), true})));
    QVERIFY(!test.desk->hasSlot(Slot::Kind::Keychain));
    // Neither is no way in at all.
    TestDesk other;
    VERIFY_RESULT(other.open());
    QCOMPARE(await(other.desk->makeVault({false, Secret(), true})).error().code, Error::Code::Refused);
}

void TestDesks::keepsNothingWhenTheDiskIsFull()
{
    TestDesk test;
    VERIFY_RESULT(test.open());
    {
        FullDisk full;
        const auto made = await(test.desk->makeVault({true, Secret(), true}));
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Storage);
    }
    QVERIFY(!test.desk->hasVault());
    QVERIFY(test.desk->isLocked());
    QTRY_VERIFY(test.keychain.items.empty());
    VERIFY_RESULT(await(test.desk->makeVault({true, Secret(), true})));
}

void TestDesks::refusesWrongSecrets()
{
    TestDesk test, other;
    VERIFY_RESULT(other.open());
    auto otherMade = await(other.desk->makeVault({true, secret("another"), true}));
    VERIFY_RESULT(otherMade);
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->makeVault({true, secret("a phrase"), true})));
    test.desk->lock();
    QSignalSpy spy(test.desk.get(), &Desk::lockedChanged);

    QCOMPARE(await(test.desk->unlockWithPassphrase(secret("a phrasE"))).error().code, Error::Code::WrongPassword);
    QCOMPARE(await(test.desk->unlockWithPassphrase(Secret())).error().code, Error::Code::PasswordNeeded);
    QCOMPARE(await(test.desk->unlockWithRecoveryKit(otherMade->kit->text())).error().code, Error::Code::WrongPassword);
    QCOMPARE(await(test.desk->unlockWithRecoveryKit(secret("not a kit"))).error().code, Error::Code::Malformed);
    const QString item = test.keychain.items.begin()->first;
    Secret kept = std::move(test.keychain.items.begin()->second);
    test.keychain.items.insert_or_assign(item, other.keychain.items.begin()->second.clone());
    QCOMPARE(await(test.desk->unlockWithKeychain()).error().code, Error::Code::WrongPassword);
    test.keychain.items.clear();
    QCOMPARE(await(test.desk->unlockWithKeychain()).error().code, Error::Code::NotFound);
    test.keychain.now = Keychain::State::Locked;
    QCOMPARE(await(test.desk->unlockWithKeychain()).error().code, Error::Code::KeychainUnavailable);
    QVERIFY(test.desk->isLocked());
    QCOMPARE(spy.count(), 0);

    test.keychain.now = Keychain::State::Open;
    test.keychain.items.insert_or_assign(item, std::move(kept));
    VERIFY_RESULT(await(test.desk->unlockWithKeychain()));
}

void TestDesks::changesThePassphrase()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    QCOMPARE(await(test.desk->changePassphrase(Secret())).error().code, Error::Code::Refused);
    VERIFY_RESULT(await(test.desk->changePassphrase(secret("a new one"))));
    QCOMPARE(test.desk->vaultSlots().size(), 2);
    VERIFY_RESULT(test.open());
    QCOMPARE(await(test.desk->unlockWithPassphrase(secret("correct horse battery"))).error().code, Error::Code::WrongPassword);
    VERIFY_RESULT(await(test.desk->unlockWithPassphrase(secret("a new one"))));
    {
        FullDisk full;
        QCOMPARE(await(test.desk->changePassphrase(secret("a third"))).error().code, Error::Code::Storage);
    }
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->unlockWithPassphrase(secret("a new one"))));
}

void TestDesks::renewsAndRemovesTheKeychainSlot()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    test.keychain.items.clear(); // the keyring was reset
    VERIFY_RESULT(await(test.desk->renewKeychainSlot()));
    QTRY_COMPARE(test.keychain.items.size(), size_t(1));
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->unlockWithKeychain()));

    test.keychain.personCancels = true;
    QCOMPARE(await(test.desk->renewKeychainSlot()).error().code, Error::Code::Cancelled);
    test.keychain.personCancels = false;
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->unlockWithKeychain()));

    VERIFY_RESULT(await(test.desk->removeKeychainSlot()));
    QTRY_VERIFY(test.keychain.items.empty());
    QVERIFY(!test.desk->hasSlot(Slot::Kind::Keychain));
    QCOMPARE(await(test.desk->removeKeychainSlot()).error().code, Error::Code::NotFound);

    TestDesk alone;
    VERIFY_RESULT(alone.open());
    VERIFY_RESULT(await(alone.desk->makeVault({true, Secret(), true})));
    QCOMPARE(await(alone.desk->removeKeychainSlot()).error().code, Error::Code::Refused);
}

void TestDesks::recovers()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    auto kit = await(test.desk->renewRecoveryKit());
    VERIFY_RESULT(kit);
    auto newer = await(test.desk->renewRecoveryKit());
    VERIFY_RESULT(newer);
    VERIFY_RESULT(test.open());
    QCOMPARE(await(test.desk->unlockWithRecoveryKit(kit->text())).error().code, Error::Code::WrongPassword);
    VERIFY_RESULT(await(test.desk->unlockWithRecoveryKit(newer->text())));
    QVERIFY(acts(*test.desk).contains(u"vault.recovered"_s));
}

void TestDesks::rotates()
{
    TestDesk test;
    VERIFY_RESULT(test.open());
    auto made = await(test.desk->makeVault({true, secret("a phrase"), true}));
    VERIFY_RESULT(made);
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    const QUuid before = test.desk->vault().id();
    const QByteArray blob = test.desk->inventory().sealedKey(test.desk->inventory().certificate(ids->first())->publicKey().spkiSha256())->blob;

    auto rotated = await(test.desk->rotate(secret("a phrase")));
    VERIFY_RESULT(rotated);
    QVERIFY(rotated->kit.has_value());
    QVERIFY(!test.desk->isLocked());
    QVERIFY(test.desk->vault().id() != before);
    QTRY_COMPARE(test.keychain.items.size(), size_t(1));
    QVERIFY(test.desk->inventory().sealedKey(test.desk->inventory().certificate(ids->first())->publicKey().spkiSha256())->blob != blob);
    for (qint64 id : *ids)
        QVERIFY(keyOpens(*test.desk, id));
    const auto journal = test.desk->inventory().verifyJournal();
    VERIFY_RESULT(journal);
    QVERIFY(journal->intact);

    VERIFY_RESULT(test.open());
    QCOMPARE(await(test.desk->unlockWithRecoveryKit(made->kit->text())).error().code, Error::Code::WrongPassword);
    VERIFY_RESULT(await(test.desk->unlockWithRecoveryKit(rotated->kit->text())));
    QVERIFY(keyOpens(*test.desk, ids->last()));
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->unlockWithPassphrase(secret("a phrase"))));
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->unlockWithKeychain()));
    QVERIFY(keyOpens(*test.desk, ids->first()));
}

void TestDesks::refusesToRotateWithAWrongPassphrase()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const QUuid before = test.desk->inventory().vaultId();
    QCOMPARE(await(test.desk->rotate(secret("a slip"))).error().code, Error::Code::WrongPassword);
    QCOMPARE(await(test.desk->rotate(Secret())).error().code, Error::Code::PasswordNeeded);
    QCOMPARE(test.desk->inventory().vaultId(), before);
    QCOMPARE(test.keychain.items.size(), size_t(1));
}

void TestDesks::keepsEverythingWhenRotationCannotBeStored()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    {
        FullDisk full;
        QCOMPARE(await(test.desk->rotate(secret("correct horse battery"))).error().code, Error::Code::Storage);
    }
    QTRY_COMPARE(test.keychain.items.size(), size_t(1));
    QVERIFY(keyOpens(*test.desk, ids->first()));
    VERIFY_RESULT(test.open());
    VERIFY_RESULT(await(test.desk->unlockWithKeychain()));
    QVERIFY(keyOpens(*test.desk, ids->last()));
}

using Act = std::function<void(Desk &)>;
Q_DECLARE_METATYPE(Act)

void TestDesks::opensAfterAKillAtEveryStep_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("keychainMayGo");
    QTest::newRow("a new keychain slot") << Act([](Desk &desk) { desk.renewKeychainSlot(); }) << false;
    QTest::newRow("no keychain slot any more") << Act([](Desk &desk) { desk.removeKeychainSlot(); }) << true;
    QTest::newRow("a new vault key") << Act([](Desk &desk) { desk.rotate(secret("correct horse battery")); }) << false;
}

// The desk goes away after each number of keychain operations that the act comes to: what is on disk and in the keychain then is what a kill leaves.
void TestDesks::opensAfterAKillAtEveryStep()
{
    QFETCH(Act, act);
    QFETCH(bool, keychainMayGo);
    bool reached = true;
    for (int step = 0; reached; ++step) {
        TestDesk test;
        VERIFY_RESULT(test.openWithVault());
        const auto ids = builders::issue(*test.desk, {builders::root()});
        VERIFY_RESULT(ids);
        const auto operations = [&test] { return test.keychain.reads + test.keychain.writes + test.keychain.removals; };
        const int before = operations();
        act(*test.desk);
        reached = QTest::qWaitFor([&] { return operations() - before >= step; }, step < 5 ? 300 : 100);

        VERIFY_RESULT(test.open());
        VERIFY_RESULT(await(test.desk->unlockWithPassphrase(secret("correct horse battery"))));
        QVERIFY(keyOpens(*test.desk, ids->first()));
        if (keychainMayGo && !test.desk->hasSlot(Slot::Kind::Keychain))
            continue;
        VERIFY_RESULT(test.open());
        VERIFY_RESULT(await(test.desk->unlockWithKeychain()));
        QVERIFY(keyOpens(*test.desk, ids->first()));
    }
}

void TestDesks::refusesWhileLocked()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    test.desk->lock();
    QCOMPARE(await(test.desk->renewKeychainSlot()).error().code, Error::Code::Locked);
    QCOMPARE(await(test.desk->removeKeychainSlot()).error().code, Error::Code::Locked);
    QCOMPARE(await(test.desk->changePassphrase(secret("x"))).error().code, Error::Code::Locked);
    QCOMPARE(await(test.desk->renewRecoveryKit()).error().code, Error::Code::Locked);
    QCOMPARE(await(test.desk->rotate(secret("x"))).error().code, Error::Code::Locked);
    QCOMPARE(test.desk->privateKey(QByteArray(32, 'x')).error().code, Error::Code::Locked);
    const auto key = PrivateKey::generate(KeyAlgorithm::EcP256);
    VERIFY_RESULT(key);
    QCOMPARE(test.desk->seal(*key).error().code, Error::Code::Locked);
}

void TestDesks::tellsKeysApart()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    QCOMPARE(test.desk->privateKey(QByteArray(32, 'x')).error().code, Error::Code::NotFound);
    const auto key = PrivateKey::generate(KeyAlgorithm::EcP256);
    VERIFY_RESULT(key);
    auto sealed = test.desk->seal(*key);
    VERIFY_RESULT(sealed);
    const QByteArray spki = sealed->spkiSha256;
    sealed->spkiSha256[0] = char(sealed->spkiSha256[0] ^ 1); // a blob moved to another key's row
    VERIFY_RESULT(test.desk->inventory().addKey(*sealed, u"moved"_s));
    QCOMPARE(test.desk->privateKey(sealed->spkiSha256).error().code, Error::Code::Damaged);
    sealed->spkiSha256 = spki;
    sealed->id = QUuid::createUuid();
    sealed->blob = test.desk->seal(*key)->blob; // bound to another id
    VERIFY_RESULT(test.desk->inventory().addKey(*sealed, u"swapped"_s));
    QCOMPARE(test.desk->privateKey(spki).error().code, Error::Code::Damaged);
}

void TestDesks::followsAChain()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    const Inventory &inventory = test.desk->inventory();
    const QList<Certificate> expected{*inventory.certificate(ids->at(1)), *inventory.certificate(ids->at(0))};
    QCOMPARE(test.desk->chainOf(*inventory.certificate(ids->at(2))), expected);
    QVERIFY(test.desk->chainOf(expected.last()).isEmpty());
}

void TestDesks::journalsItsLife()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(await(test.desk->changePassphrase(secret("two"))));
    test.desk->lock();
    VERIFY_RESULT(await(test.desk->unlockWithPassphrase(secret("two"))));
    VERIFY_RESULT(await(test.desk->rotate(secret("two"))));
    VERIFY_RESULT(await(test.desk->renewRecoveryKit()));
    VERIFY_RESULT(await(test.desk->renewKeychainSlot()));
    VERIFY_RESULT(await(test.desk->removeKeychainSlot()));
    QStringList vaultActs = acts(*test.desk).filter(u"vault."_s);
    QCOMPARE(vaultActs, (QStringList{u"vault.made"_s, u"vault.passphrase-changed"_s, u"vault.locked"_s, u"vault.unlocked"_s, u"vault.rotated"_s,
                                     u"vault.recovery-kit-renewed"_s, u"vault.keychain-renewed"_s, u"vault.keychain-removed"_s}));
    const auto verdict = test.desk->inventory().verifyJournal();
    VERIFY_RESULT(verdict);
    QVERIFY(verdict->intact);
}

QTEST_GUILESS_MAIN(TestDesks)
#include "test_desk.moc"
