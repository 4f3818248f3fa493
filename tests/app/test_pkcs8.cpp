// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/der.h"
#include "x509/pem.h"
#include "x509/pkcs8.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Keys that openssl wrote in every form it knows; and what a wrong, a missing and an endless password work come to.
class TestPkcs8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatOpensslWrites_data();
    void readsWhatOpensslWrites();
    void asksForThePassword_data() { encryptedForms(); }
    void asksForThePassword();
    void tellsAWrongPassword_data() { encryptedForms(); }
    void tellsAWrongPassword();
    void capsTheWorkFirst_data();
    void capsTheWorkFirst();
    void admitsMoreWhenRaised();
    void refuses_data();
    void refuses();
    void refusesOldPemForms_data();
    void refusesOldPemForms();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void encryptedForms();
    Result<PrivateKey> readFile(const QByteArray &text, const Secret &password);
    QTemporaryDir m_folder;
};

namespace {

const char passphrase[] = "open sesame";

QByteArray scrypt(int n, int r, int p)
{
    const auto integer = [](int value) {
        return der::wrap(der::Integer, QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0')).prepend('\0')
                                           .mid(value < 0x80 ? 4 : value < 0x8000 ? 3 : value < 0x800000 ? 2 : 1));
    };
    const QByteArray parameters = der::wrap(der::Sequence, {der::wrap(der::OctetString, QByteArray(16, 's')), integer(n), integer(r), integer(p)});
    return der::wrap(der::Sequence, {der::oid(u"1.3.6.1.4.1.11591.4.11"_s), parameters});
}

QByteArray pbkdf2(const QByteArray &iterations, int saltSize = 16, const QByteArray &more = {})
{
    const QByteArray parameters = der::wrap(der::Sequence, {der::wrap(der::OctetString, QByteArray(saltSize, 's')), der::wrap(der::Integer, iterations), more});
    return der::wrap(der::Sequence, {der::oid(u"1.2.840.113549.1.5.12"_s), parameters});
}

QByteArray aes(int ivSize = 16)
{
    return der::wrap(der::Sequence, {der::oid(u"2.16.840.1.101.3.4.1.42"_s), der::wrap(der::OctetString, QByteArray(ivSize, 'i'))});
}

QByteArray sealed(const QByteArray &algorithm, const QByteArray &ciphertext = QByteArray(64, 'c'))
{
    return der::wrap(der::Sequence, {algorithm, der::wrap(der::OctetString, ciphertext)});
}

QByteArray pbes2(const QByteArray &function, const QByteArray &cipher = aes())
{
    return sealed(der::wrap(der::Sequence, {der::oid(u"1.2.840.113549.1.5.13"_s), der::wrap(der::Sequence, {function, cipher})}));
}

QByteArray pbes1(const QString &oid, const QByteArray &iterations)
{
    return sealed(der::wrap(der::Sequence, {der::oid(oid), der::wrap(der::Sequence, {der::wrap(der::OctetString, QByteArray(8, 's')), der::wrap(der::Integer, iterations)})}));
}

const QByteArray endless = QByteArray::fromHex("7fffffff");

}

void TestPkcs8::initTestCase()
{
    REQUIRE_TOOL("openssl");
    const auto make = [this](const QStringList &arguments) { QCOMPARE(run(u"openssl"_s, arguments).code, 0); };
    make({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s, u"-out"_s, path(u"rsa"_s)});
    make({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s, path(u"ec"_s)});
    make({u"genpkey"_s, u"-algorithm"_s, u"ED25519"_s, u"-out"_s, path(u"ed"_s)});
}

Result<PrivateKey> TestPkcs8::readFile(const QByteArray &text, const Secret &password)
{
    if (!pem::looksLikePem(text))
        return pkcs8::read(Secret::fromBytes(text), password);
    Result<std::vector<pem::Object>> objects = pem::decode(text);
    if (!objects)
        return objects.error();
    const pem::Object &last = objects->back(); // "EC PARAMETERS" may stand before
    return pkcs8::readPem(last.label, last.headers, last.bytes, password);
}

void TestPkcs8::readsWhatOpensslWrites_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("arguments");
    const QStringList out{u"-passout"_s, u"pass:open sesame"_s};
    const auto row = [&out](const char *name, const QString &key, const QStringList &arguments, bool encrypted) {
        QTest::newRow(name) << key << (encrypted ? arguments + out : arguments);
    };
    for (const QString &key : {u"rsa"_s, u"ec"_s, u"ed"_s}) {
        row(qPrintable(key + u": PKCS#8, plain"_s), key, {u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s}, false);
        row(qPrintable(key + u": PKCS#8, plain DER"_s), key, {u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-outform"_s, u"DER"_s}, false);
        row(qPrintable(key + u": PBES2 AES-256"_s), key, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes-256-cbc"_s}, true);
    }
    row("PBES2 in DER", u"ec"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes-128-cbc"_s, u"-outform"_s, u"DER"_s}, true);
    row("PBES2 with HMAC-SHA1, the default that is not written", u"ec"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes-192-cbc"_s, u"-v2prf"_s, u"hmacWithSHA1"_s}, true);
    row("PBES2 with HMAC-SHA512 and many rounds", u"ec"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes256"_s, u"-v2prf"_s, u"hmacWithSHA512"_s, u"-iter"_s, u"100000"_s}, true);
    row("PBES2 with triple DES", u"ec"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"des3"_s}, true);
    row("PBES2 with Camellia", u"ec"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"camellia-256-cbc"_s}, true);
    row("PBES2 with scrypt", u"ec"_s, {u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s}, true);
    row("the PKCS#12 scheme, triple DES", u"rsa"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-3DES"_s}, true);
    row("the PKCS#12 scheme, two keys", u"rsa"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-2DES"_s}, true);
    row("PBES1 with MD5 and DES", u"rsa"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-MD5-DES"_s, u"-provider"_s, u"legacy"_s, u"-provider"_s, u"default"_s}, true);
    row("PBES1 with SHA-1 and DES", u"rsa"_s, {u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-DES"_s, u"-provider"_s, u"legacy"_s, u"-provider"_s, u"default"_s}, true);
    row("PKCS#1", u"rsa"_s, {u"rsa"_s, u"-traditional"_s}, false);
    row("PKCS#1 in DER", u"rsa"_s, {u"rsa"_s, u"-traditional"_s, u"-outform"_s, u"DER"_s}, false);
    row("PKCS#1 with DEK-Info AES-256", u"rsa"_s, {u"rsa"_s, u"-traditional"_s, u"-aes256"_s}, true);
    row("PKCS#1 with DEK-Info AES-128", u"rsa"_s, {u"rsa"_s, u"-traditional"_s, u"-aes128"_s}, true);
    row("PKCS#1 with DEK-Info triple DES", u"rsa"_s, {u"rsa"_s, u"-traditional"_s, u"-des3"_s}, true);
    row("PKCS#1 with DEK-Info DES", u"rsa"_s, {u"rsa"_s, u"-traditional"_s, u"-des"_s, u"-provider"_s, u"legacy"_s, u"-provider"_s, u"default"_s}, true);
    row("SEC 1", u"ec"_s, {u"ec"_s}, false);
    row("SEC 1 in DER", u"ec"_s, {u"ec"_s, u"-outform"_s, u"DER"_s}, false);
    row("SEC 1 with DEK-Info AES-192", u"ec"_s, {u"ec"_s, u"-aes192"_s}, true);
    row("SEC 1 without public key", u"ec"_s, {u"ec"_s, u"-no_public"_s}, false);
}

void TestPkcs8::readsWhatOpensslWrites()
{
    QFETCH(QString, key);
    QFETCH(QStringList, arguments);
    const Ran written = run(u"openssl"_s, arguments + QStringList{u"-in"_s, path(key)});
    QVERIFY2(written.code == 0, written.err.constData());
    const Result<PrivateKey> read = readFile(written.out, Secret::fromBytes(passphrase));
    VERIFY_RESULT(read);
    const Ran spki = run(u"openssl"_s, {u"pkey"_s, u"-in"_s, path(key), u"-pubout"_s, u"-outform"_s, u"DER"_s});
    QCOMPARE(read->publicKey().spki, spki.out);
}

void TestPkcs8::encryptedForms()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("arguments");
    const QStringList out{u"-passout"_s, u"pass:open sesame"_s};
    QTest::newRow("PBES2") << u"ec"_s << QStringList{u"pkcs8"_s, u"-topk8"_s} + out;
    QTest::newRow("scrypt") << u"ec"_s << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s} + out;
    QTest::newRow("the PKCS#12 scheme") << u"rsa"_s << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-3DES"_s} + out;
    QTest::newRow("DEK-Info") << u"rsa"_s << QStringList{u"rsa"_s, u"-traditional"_s, u"-aes256"_s} + out;
}

void TestPkcs8::asksForThePassword()
{
    QFETCH(QString, key);
    QFETCH(QStringList, arguments);
    const Ran written = run(u"openssl"_s, arguments + QStringList{u"-in"_s, path(key)});
    const Result<PrivateKey> read = readFile(written.out, Secret());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::PasswordNeeded);
}

void TestPkcs8::tellsAWrongPassword()
{
    QFETCH(QString, key);
    QFETCH(QStringList, arguments);
    const Ran written = run(u"openssl"_s, arguments + QStringList{u"-in"_s, path(key)});
    // Many, because the padding of one in 256 looks good by accident.
    const int tries = qstrcmp(QTest::currentDataTag(), "scrypt") == 0 ? 3 : 300;
    for (int i = 0; i < tries; ++i) {
        const Result<PrivateKey> read = readFile(written.out, Secret::fromBytes("open sesam" + QByteArray::number(i)));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::WrongPassword);
    }
}

void TestPkcs8::capsTheWorkFirst_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("PBKDF2 with 2^31 - 1 iterations") << pbes2(pbkdf2(endless));
    QTest::newRow("PBKDF2 with 2^100 iterations") << pbes2(pbkdf2(QByteArray(13, '\x10')));
    QTest::newRow("PBKDF2 with one iteration over the cap") << pbes2(pbkdf2(QByteArray::fromHex("0f4241")));
    QTest::newRow("PBKDF2 with a salt of a megabyte") << pbes2(pbkdf2("\x01", 1 << 20));
    QTest::newRow("the PKCS#12 scheme with 2^31 - 1 iterations") << pbes1(u"1.2.840.113549.1.12.1.3"_s, endless);
    QTest::newRow("PBES1 with 2^31 - 1 iterations") << pbes1(u"1.2.840.113549.1.5.3"_s, endless);
    QTest::newRow("scrypt with 4 GiB") << pbes2(scrypt(1 << 20, 32, 1));
    QTest::newRow("scrypt with N = 2^24") << pbes2(scrypt(1 << 24, 1, 1));
    QTest::newRow("scrypt with p = 30000") << pbes2(scrypt(1 << 14, 8, 30000));
}

void TestPkcs8::capsTheWorkFirst()
{
    QFETCH(QByteArray, der);
    QElapsedTimer timer;
    timer.start();
    for (const bool withPassword : {false, true}) {
        const Result<PrivateKey> read = pkcs8::read(Secret::fromBytes(der), withPassword ? Secret::fromBytes("x") : Secret());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::TooLarge);
    }
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(pkcs8::isEncrypted(Secret::fromBytes(der)));
}

void TestPkcs8::admitsMoreWhenRaised()
{
    const Secret secret = Secret::fromBytes(pbes2(pbkdf2(QByteArray::fromHex("0f4241"))));
    QCOMPARE(pkcs8::read(secret, Secret(), {2000000}).error().code, Error::Code::PasswordNeeded);
    QCOMPARE(pkcs8::read(Secret::fromBytes(pbes2(pbkdf2(endless))), Secret(), {qint64(1) << 40}).error().code, Error::Code::TooLarge);
}

void TestPkcs8::refuses_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<Error::Code>("code");
    const QByteArray one = QByteArray::fromHex("01");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Malformed;
    QTest::newRow("text") << QByteArray("hello") << Error::Code::Malformed;
    QTest::newRow("something behind the end") << pbes2(pbkdf2(one)) + 'x' << Error::Code::Malformed;
    QTest::newRow("no iterations") << pbes2(pbkdf2(QByteArray::fromHex("00"))) << Error::Code::Malformed;
    QTest::newRow("negative iterations") << pbes2(pbkdf2(QByteArray::fromHex("ff"))) << Error::Code::Malformed;
    QTest::newRow("a key length that does not fit") << pbes2(pbkdf2(one, 16, QByteArray::fromHex("020110"))) << Error::Code::Malformed;
    QTest::newRow("an unknown PRF") << pbes2(pbkdf2(one, 16, der::wrap(der::Sequence, der::oid(u"1.2.3"_s)))) << Error::Code::Unsupported;
    QTest::newRow("a short vector") << pbes2(pbkdf2(one), aes(8)) << Error::Code::Malformed;
    QTest::newRow("an unknown cipher") << pbes2(pbkdf2(one), der::wrap(der::Sequence, der::oid(u"1.2.3"_s))) << Error::Code::Unsupported;
    QTest::newRow("AES-GCM") << pbes2(pbkdf2(one), der::wrap(der::Sequence, der::oid(u"2.16.840.1.101.3.4.1.46"_s))) << Error::Code::Unsupported;
    QTest::newRow("an unknown derivation") << pbes2(der::wrap(der::Sequence, der::oid(u"1.2.3"_s))) << Error::Code::Unsupported;
    QTest::newRow("scrypt with N = 3") << pbes2(scrypt(3, 8, 1)) << Error::Code::Malformed;
    QTest::newRow("RC2, which needs the legacy provider") << pbes1(u"1.2.840.113549.1.12.1.6"_s, one) << Error::Code::Unsupported;
    QTest::newRow("DSA as openssl writes it") << der::wrap(der::Sequence, QByteArray::fromHex("020100") + QByteArray::fromHex("020107").repeated(5)) << Error::Code::Unsupported;
    QTest::newRow("SEC 1 without a curve") << der::wrap(der::Sequence, QByteArray::fromHex("0201010420") + QByteArray(32, 'k')) << Error::Code::Unsupported;
    QTest::newRow("a public key") << QByteArray::fromHex("302a300506032b6570032100") + QByteArray(32, 'k') << Error::Code::Malformed;
}

void TestPkcs8::refuses()
{
    QFETCH(QByteArray, der);
    const Result<PrivateKey> read = pkcs8::read(Secret::fromBytes(der), Secret::fromBytes("x"));
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void TestPkcs8::refusesOldPemForms_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("dekInfo");
    QTest::addColumn<Error::Code>("code");
    const QByteArray rsa = "RSA PRIVATE KEY";
    QTest::newRow("OpenSSH's own form") << QByteArray("OPENSSH PRIVATE KEY") << QByteArray() << Error::Code::Unsupported;
    QTest::newRow("a cipher that nobody has") << rsa << QByteArray("ROT13,00") << Error::Code::Unsupported;
    QTest::newRow("RC2") << rsa << QByteArray("RC2-CBC,0011223344556677") << Error::Code::Unsupported;
    QTest::newRow("a short vector") << rsa << QByteArray("AES-128-CBC,00") << Error::Code::Malformed;
    QTest::newRow("no vector") << rsa << QByteArray("AES-128-CBC") << Error::Code::Malformed;
    QTest::newRow("a body that is no number of blocks") << rsa << QByteArray("DES-EDE3-CBC,0011223344556677") << Error::Code::Malformed;
}

void TestPkcs8::refusesOldPemForms()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, dekInfo);
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!dekInfo.isEmpty())
        headers = {{"Proc-Type", "4,ENCRYPTED"}, {"DEK-Info", dekInfo}};
    const Result<PrivateKey> read = pkcs8::readPem(label, headers, Secret::fromBytes("12345"), Secret::fromBytes("x"));
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

QTEST_GUILESS_MAIN(TestPkcs8)
#include "test_pkcs8.moc"
