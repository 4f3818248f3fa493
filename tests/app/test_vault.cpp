// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "vault/kdf.h"
#include "vault/vault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const PassphraseCost quick{10};
const QDateTime now(QDate(2026, 11, 21), QTime(3, 4, 5, 678), Qt::UTC);

Secret text(const char *bytes)
{
    return Secret::fromBytes(bytes);
}

Vault::Binding binding(const QUuid &id = QUuid::createUuid())
{
    return {Vault::Role::CertificateKey, id, QByteArray(32, '\x5a')};
}

}

// Seals that open only for whom and as what they were made, by every way in; checked by strangers.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(protectProcess()); }

    void opensBySlot_data()
    {
        QTest::addColumn<Slot::Kind>("kind");
        QTest::newRow("keychain") << Slot::Kind::Keychain;
        QTest::newRow("passphrase") << Slot::Kind::Passphrase;
        QTest::newRow("recovery kit") << Slot::Kind::RecoveryKit;
    }
    void opensBySlot()
    {
        QFETCH(Slot::Kind, kind);
        const Made made = make(kind);
        const auto read = Slot::fromBytes(made.slot.bytes);
        VERIFY_RESULT(read);
        QCOMPARE(read->id, made.slot.id);
        QCOMPARE(read->kind, kind);
        QCOMPARE(read->made, now);
        const auto sealed = made.vault.seal(text("a key"), made.binding);
        VERIFY_RESULT(sealed);
        const auto opened = open(kind, made.vault.id(), *read, made.secret);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->id(), made.vault.id());
        const auto plain = opened->open(*sealed, made.binding);
        VERIFY_RESULT(plain);
        QVERIFY(plain->equals("a key"));
    }

    void wrongSecretIsToldAsSuch_data() { opensBySlot_data(); }
    void wrongSecretIsToldAsSuch()
    {
        QFETCH(Slot::Kind, kind);
        const Made made = make(kind);
        Secret wrong = made.secret.clone();
        wrong.data()[0] ^= 1;
        QCOMPARE(open(kind, made.vault.id(), made.slot, wrong).error().code, Error::Code::WrongPassword);
        QCOMPARE(open(kind, QUuid::createUuid(), made.slot, made.secret).error().code, Error::Code::WrongPassword);
        const auto empty = open(kind, made.vault.id(), made.slot, Secret());
        QCOMPARE(empty.error().code, kind == Slot::Kind::Passphrase ? Error::Code::PasswordNeeded : Error::Code::WrongPassword);
    }

    void slotOpensOnlyAsItsKind()
    {
        const Made made = make(Slot::Kind::Keychain);
        QCOMPARE(Vault::openWithRecoverySecret(made.vault.id(), made.slot, made.secret).error().code, Error::Code::Malformed);
        QCOMPARE(Vault::openWithPassphrase(made.vault.id(), made.slot, made.secret).error().code, Error::Code::Malformed);
        // Even when the octet says so: the kind is authenticated.
        Slot lying = made.slot;
        lying.bytes[5] = char(Slot::Kind::RecoveryKit);
        QCOMPARE(Vault::openWithRecoverySecret(made.vault.id(), lying, made.secret).error().code, Error::Code::WrongPassword);
    }

    void everyAlteredOctetOfASlotIsNoticed_data() { opensBySlot_data(); }
    void everyAlteredOctetOfASlotIsNoticed()
    {
        QFETCH(Slot::Kind, kind);
        const Made made = make(kind);
        for (qsizetype at = 0; at < made.slot.bytes.size(); ++at) {
            for (const int flip : {0x01, 0x80}) {
                Slot altered = made.slot;
                altered.bytes[at] = char(altered.bytes[at] ^ flip);
                QVERIFY2(!open(kind, made.vault.id(), altered, made.secret), QByteArray::number(at).constData());
            }
        }
        for (qsizetype size = 0; size < made.slot.bytes.size(); ++size)
            QVERIFY(!Slot::fromBytes(made.slot.bytes.left(size)));
        QVERIFY(!Slot::fromBytes(made.slot.bytes + '\0'));
    }

    void hostileSlots_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("value");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("N=2^19 is over 256 MiB") << 30 << 19 << Error::Code::TooLarge;
        QTest::newRow("N=2^31") << 30 << 31 << Error::Code::TooLarge;
        QTest::newRow("N=2^255") << 30 << 255 << Error::Code::TooLarge;
        QTest::newRow("N=1") << 30 << 0 << Error::Code::Malformed;
        QTest::newRow("N=2^9") << 30 << 9 << Error::Code::Malformed;
        QTest::newRow("a later version") << 4 << 2 << Error::Code::Unsupported;
        QTest::newRow("version zero") << 4 << 0 << Error::Code::Malformed;
        QTest::newRow("an unknown kind") << 5 << 9 << Error::Code::Malformed;
        QTest::newRow("made after the year 9999") << 22 << 0x7f << Error::Code::Malformed;
        QTest::newRow("made before 1970") << 22 << 0xff << Error::Code::Malformed;
        QTest::newRow("another file's magic") << 0 << int('P') << Error::Code::Malformed;
    }
    void hostileSlots()
    {
        QFETCH(int, at);
        QFETCH(int, value);
        QFETCH(Error::Code, code);
        const Made made = make(Slot::Kind::Passphrase);
        Slot hostile = made.slot;
        hostile.bytes[at] = char(value);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Slot::fromBytes(hostile.bytes).error().code, code);
        QCOMPARE(Vault::openWithPassphrase(made.vault.id(), hostile, made.secret).error().code, code);
        QVERIFY2(timer.elapsed() < 100, "nothing may be derived before the caps are checked");
    }

    void workFactorIsZeroWhereNothingIsStretched()
    {
        Made made = make(Slot::Kind::RecoveryKit);
        made.slot.bytes[30] = 10;
        QCOMPARE(Slot::fromBytes(made.slot.bytes).error().code, Error::Code::Malformed);
    }

    void passphraseIsNeeded()
    {
        const auto vault = Vault::create();
        VERIFY_RESULT(vault);
        QCOMPARE(vault->makePassphraseSlot(Secret(), now, quick).error().code, Error::Code::PasswordNeeded);
        QCOMPARE(vault->makePassphraseSlot(text("x"), now, PassphraseCost{19}).error().code, Error::Code::TooLarge);
        QCOMPARE(vault->makePassphraseSlot(text("x"), now, PassphraseCost{1}).error().code, Error::Code::Malformed);
    }

    void houseCostDerives()
    {
        const auto vault = Vault::create();
        VERIFY_RESULT(vault);
        const auto slot = vault->makePassphraseSlot(text("correct horse"), now);
        VERIFY_RESULT(slot);
        QCOMPARE(int(slot->bytes[30]), 17);
        VERIFY_RESULT(Vault::openWithPassphrase(vault->id(), *slot, text("correct horse")));
    }

    void everyAlteredOctetOfABlobIsNoticed()
    {
        const auto vault = Vault::create();
        VERIFY_RESULT(vault);
        const Vault::Binding bound = binding();
        const auto sealed = vault->seal(text("private"), bound);
        VERIFY_RESULT(sealed);
        for (qsizetype at = 0; at < sealed->size(); ++at) {
            QByteArray altered = *sealed;
            altered[at] = char(altered[at] ^ 0x10);
            const auto opened = vault->open(altered, bound);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, at < 4 ? Error::Code::Malformed : at == 4 ? Error::Code::Unsupported : Error::Code::Damaged);
        }
        for (qsizetype size = 0; size < sealed->size(); ++size)
            QVERIFY(!vault->open(sealed->left(size), bound));
        QCOMPARE(vault->open(*sealed + '\0', bound).error().code, Error::Code::Damaged);
    }

    void movedBlobIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("to another id") << 0;
        QTest::newRow("to another role") << 1;
        QTest::newRow("to another key") << 2;
        QTest::newRow("to no key") << 3;
        QTest::newRow("to another vault") << 4;
    }
    void movedBlobIsRefused()
    {
        QFETCH(int, what);
        const auto vault = Vault::create();
        const auto other = Vault::create();
        VERIFY_RESULT(vault);
        VERIFY_RESULT(other);
        const Vault::Binding bound = binding();
        const auto sealed = vault->seal(text("private"), bound);
        VERIFY_RESULT(sealed);
        Vault::Binding moved = bound;
        if (what == 0)
            moved.id = QUuid::createUuid();
        if (what == 1)
            moved.role = Vault::Role::Password;
        if (what == 2)
            moved.spkiSha256[31] = '\0';
        if (what == 3)
            moved.spkiSha256.clear();
        QCOMPARE((what == 4 ? *other : *vault).open(*sealed, moved).error().code, Error::Code::Damaged);
    }

    void sealsDiffer()
    {
        const auto vault = Vault::create();
        VERIFY_RESULT(vault);
        const Vault::Binding bound = binding();
        const auto one = vault->seal(text("same"), bound);
        const auto two = vault->seal(text("same"), bound);
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QVERIFY(one->sliced(5, 32) != two->sliced(5, 32));
        QVERIFY(one->sliced(37, 12) != two->sliced(37, 12));
        QVERIFY(one->last(16) != two->last(16));
        QVERIFY(!one->contains("same"));
    }

    void nothingAndTooMuchAreNotSealed()
    {
        const auto vault = Vault::create();
        VERIFY_RESULT(vault);
        QCOMPARE(vault->seal(Secret(), binding()).error().code, Error::Code::Malformed);
        QCOMPARE(vault->open(QByteArray("CSBL\x01") + QByteArray(3 << 20, 'x'), binding()).error().code, Error::Code::TooLarge);
    }

    void lockingWipesForEveryCopy()
    {
        auto vault = Vault::create();
        VERIFY_RESULT(vault);
        const Vault::Binding bound = binding();
        const auto sealed = vault->seal(text("x"), bound);
        VERIFY_RESULT(sealed);
        Vault copy = *vault;
        const Vault second = copy;
        vault->lock();
        for (const Vault *each : std::initializer_list<const Vault *>{&*vault, &copy, &second}) {
            QVERIFY(each->isLocked());
            QCOMPARE(each->open(*sealed, bound).error().code, Error::Code::Locked);
            QCOMPARE(each->seal(text("x"), bound).error().code, Error::Code::Locked);
            QCOMPARE(each->authenticate("x").error().code, Error::Code::Locked);
            QCOMPARE(each->makeKeychainSlot(now).error().code, Error::Code::Locked);
            QCOMPARE(each->makePassphraseSlot(text("x"), now, quick).error().code, Error::Code::Locked);
            QCOMPARE(each->makeRecoverySlot(now).error().code, Error::Code::Locked);
        }
        QVERIFY(Vault().isLocked());
        QCOMPARE(second.id(), vault->id());
    }

    void lockingWhileOthersSeal()
    {
        auto vault = Vault::create();
        VERIFY_RESULT(vault);
        std::atomic<int> sealedCount{0}, strange{0};
        const auto work = [&, copy = *vault] {
            for (;;) {
                const auto sealed = copy.seal(text("some secret"), binding());
                if (!sealed) {
                    strange += sealed.error().code != Error::Code::Locked;
                    return;
                }
                ++sealedCount;
            }
        };
        std::thread one(work), two(work);
        QTRY_VERIFY(sealedCount > 50);
        vault->lock();
        one.join();
        two.join();
        QCOMPARE(strange.load(), 0);
    }

    void resealedBlobBelongsToTheOtherVault()
    {
        const auto from = Vault::create();
        const auto to = Vault::create();
        VERIFY_RESULT(from);
        VERIFY_RESULT(to);
        const Vault::Binding bound = binding();
        const auto moved = from->reseal(from->seal(text("content"), bound).value(), bound, *to);
        VERIFY_RESULT(moved);
        const auto plain = to->open(*moved, bound);
        VERIFY_RESULT(plain);
        QVERIFY(plain->equals("content"));
        QCOMPARE(from->open(*moved, bound).error().code, Error::Code::Damaged);
    }

    void journalKeyBelongsToTheVault()
    {
        const Made made = make(Slot::Kind::Keychain);
        const auto again = open(made.slot.kind, made.vault.id(), made.slot, made.secret);
        VERIFY_RESULT(again);
        const auto mac = made.vault.authenticate("row 1");
        VERIFY_RESULT(mac);
        QCOMPARE(mac->size(), 32);
        QCOMPARE(again->authenticate("row 1").value(), *mac);
        QVERIFY(again->authenticate("row 2").value() != *mac);
        QVERIFY(Vault::create()->authenticate("row 1").value() != *mac);
    }

    void keychainSecretIsFortyFourCharacters()
    {
        const Made made = make(Slot::Kind::Keychain);
        QCOMPARE(made.secret.size(), 44);
        QCOMPARE(QByteArray::fromBase64(made.secret.view().toByteArray(), QByteArray::AbortOnBase64DecodingErrors).size(), 32);
    }

    // --- strangers

    void derivationsAgreeWithOpenssl()
    {
        REQUIRE_TOOL("openssl");
        const QByteArray salt("0123456789abcdef0123456789abcdef");
        const auto stretched = kdf::scrypt(text("pass phrase"), salt, 15);
        VERIFY_RESULT(stretched);
        QCOMPARE(byOpenssl({u"pass:pass phrase"_s, u"salt:"_s + QString::fromLatin1(salt), u"n:32768"_s, u"r:8"_s, u"p:1"_s,
                            u"maxmem_bytes:67108864"_s}, u"SCRYPT"_s),
                 stretched->view().toByteArray());
        const auto derived = kdf::hkdfSha256(text("key material"), salt, "what for");
        VERIFY_RESULT(derived);
        QCOMPARE(byOpenssl({u"digest:SHA256"_s, u"key:key material"_s, u"salt:"_s + QString::fromLatin1(salt), u"info:what for"_s}, u"HKDF"_s),
                 derived->view().toByteArray());
    }

    void hmacIsRfc4231()
    {
        const auto mac = kdf::hmacSha256(text("Jefe"), "what do ya want for nothing?");
        VERIFY_RESULT(mac);
        QCOMPARE(mac->toHex(), QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void anotherProgramOpensIt_data() { opensBySlot_data(); }
    void anotherProgramOpensIt()
    {
        QFETCH(Slot::Kind, kind);
        const QString python = u"/usr/bin/python3"_s;
        if (run(python, {u"-c"_s, u"import cryptography"_s}).code != 0) {
            if (qEnvironmentVariableIsSet("CI"))
                QFAIL("this test needs python3-cryptography");
            QSKIP("this test needs python3-cryptography");
        }
        const Made made = make(kind);
        const Secret content = Secret::random(2373); // an RSA-4096 key's PKCS#8
        const auto sealed = made.vault.seal(content, made.binding);
        VERIFY_RESULT(sealed);
        const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
        const QJsonObject given{{u"vault"_s, hex(made.vault.id().toRfc4122())}, {u"slot"_s, hex(made.slot.bytes)},
                                {u"secret"_s, hex(made.secret.view().toByteArray())}, {u"blob"_s, hex(*sealed)}, {u"role"_s, 1},
                                {u"id"_s, hex(made.binding.id.toRfc4122())}, {u"spki"_s, hex(made.binding.spkiSha256)}};
        const Ran ran = run(python, {QStringLiteral(COUNTERSIGN_SOURCE "/tests/support/openvault.py")}, QJsonDocument(given).toJson());
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.out.trimmed(), content.view().toByteArray().toHex());
    }

private:
    struct Made { Vault vault; Slot slot; Secret secret; Vault::Binding binding; };
    static Made make(Slot::Kind kind)
    {
        const Vault vault = Vault::create().value();
        if (kind == Slot::Kind::Keychain) {
            auto made = vault.makeKeychainSlot(now);
            return {vault, made->slot, std::move(made->secret), ::binding()};
        }
        if (kind == Slot::Kind::RecoveryKit) {
            const auto made = vault.makeRecoverySlot(now);
            return {vault, made->slot, RecoveryKit::secretFromText(made->kit.text()).value(), ::binding()};
        }
        return {vault, vault.makePassphraseSlot(text("correct horse"), now, quick).value(), text("correct horse"), ::binding()};
    }

    static Result<Vault> open(Slot::Kind kind, const QUuid &id, const Slot &slot, const Secret &secret)
    {
        switch (kind) {
        case Slot::Kind::Keychain: return Vault::openWithKeychainSecret(id, slot, secret);
        case Slot::Kind::Passphrase: return Vault::openWithPassphrase(id, slot, secret);
        case Slot::Kind::RecoveryKit: return Vault::openWithRecoverySecret(id, slot, secret);
        }
        return Error{};
    }

    static QByteArray byOpenssl(const QStringList &options, const QString &algorithm)
    {
        QStringList arguments{u"kdf"_s, u"-keylen"_s, u"32"_s, u"-binary"_s};
        for (const QString &option : options)
            arguments << u"-kdfopt"_s << option;
        return run(u"openssl"_s, arguments + QStringList{algorithm}).out;
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
