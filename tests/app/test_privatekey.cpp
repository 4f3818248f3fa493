// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/der.h"
#include "x509/pem.h"
#include "x509/privatekey.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// Keys made here are read by openssl; what must not come in stays out.
class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { REQUIRE_TOOL("openssl"); }
    void isReadByOpenssl_data();
    void isReadByOpenssl();
    void isOpenedByOpenssl();
    void wantsAPasswordToEncrypt();
    void givesUpWhenTold();
    void refuses_data();
    void refuses();
};

void TestPrivateKey::isReadByOpenssl_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::addColumn<QString>("name");
    QTest::newRow("RSA-2048") << KeyAlgorithm::Rsa2048 << u"RSA-2048"_s;
    QTest::newRow("P-256") << KeyAlgorithm::EcP256 << u"EC P-256"_s;
    QTest::newRow("P-384") << KeyAlgorithm::EcP384 << u"EC P-384"_s;
    QTest::newRow("P-521") << KeyAlgorithm::EcP521 << u"EC P-521"_s;
    QTest::newRow("Ed25519") << KeyAlgorithm::Ed25519 << u"Ed25519"_s;
    QTest::newRow("Ed448") << KeyAlgorithm::Ed448 << u"Ed448"_s;
}

void TestPrivateKey::isReadByOpenssl()
{
    QFETCH(KeyAlgorithm, algorithm);
    QFETCH(QString, name);
    const Result<PrivateKey> key = PrivateKey::generate(algorithm);
    VERIFY_RESULT(key);
    QCOMPARE(key->publicKey().name(), name);
    const Result<Secret> der = key->toPkcs8();
    VERIFY_RESULT(der);
    const Ran spki = run(u"openssl"_s, {u"pkey"_s, u"-inform"_s, u"DER"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s}, der->view().toByteArray());
    QCOMPARE(spki.out, key->publicKey().spki);
    const Ran same = run(u"openssl"_s, {u"pkey"_s, u"-inform"_s, u"DER"_s, u"-outform"_s, u"PEM"_s}, der->view().toByteArray());
    QCOMPARE(pem::encodeSecret(QByteArrayLiteral("PRIVATE KEY"), der->view()).view().toByteArray(), same.out);
    const Result<PrivateKey> again = PrivateKey::fromPkcs8(*der);
    VERIFY_RESULT(again);
    QCOMPARE(again->publicKey().spkiSha256(), key->publicKey().spkiSha256());
}

void TestPrivateKey::isOpenedByOpenssl()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyAlgorithm::EcP256);
    VERIFY_RESULT(key);
    const Result<QByteArray> sealed = key->toEncryptedPkcs8(Secret::fromBytes("over the hills"), 1000);
    VERIFY_RESULT(sealed);
    const Ran opened = run(u"openssl"_s, {u"pkcs8"_s, u"-inform"_s, u"DER"_s, u"-passin"_s, u"pass:over the hills"_s, u"-topk8"_s, u"-nocrypt"_s, u"-outform"_s, u"DER"_s}, *sealed);
    const Result<Secret> plain = key->toPkcs8();
    VERIFY_RESULT(plain);
    QCOMPARE(opened.out, plain->view().toByteArray());
    const Ran parsed = run(u"openssl"_s, {u"asn1parse"_s, u"-inform"_s, u"DER"_s}, *sealed);
    for (const char *part : {"PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc", ":0927C0"}) // 600,000, although fewer were asked for
        QVERIFY2(parsed.out.contains(part), part);
}

void TestPrivateKey::wantsAPasswordToEncrypt()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyAlgorithm::Ed25519);
    VERIFY_RESULT(key);
    const Result<QByteArray> sealed = key->toEncryptedPkcs8(Secret());
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, Error::Code::PasswordNeeded);
}

void TestPrivateKey::givesUpWhenTold()
{
    QElapsedTimer timer;
    timer.start();
    int asked = 0;
    const Result<PrivateKey> key = PrivateKey::generate(KeyAlgorithm::Rsa8192, [&asked] { return ++asked < 3; });
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Cancelled);
    QCOMPARE(asked, 3);
    QVERIFY2(timer.elapsed() < 5000, "RSA-8192 takes a minute when nobody stops it");
    const Result<PrivateKey> atOnce = PrivateKey::generate(KeyAlgorithm::EcP256, [] { return false; });
    QVERIFY(!atOnce);
    QCOMPARE(atOnce.error().code, Error::Code::Cancelled);
}

namespace {

QByteArray pkcs8(const QByteArray &algorithm, const QByteArray &key)
{
    return der::wrap(der::Sequence, {QByteArray::fromHex("020100"), algorithm, der::wrap(der::OctetString, key)});
}

QByteArray rsa(const QList<QByteArray> &numbers)
{
    QByteArray body = QByteArray::fromHex("020100");
    for (const QByteArray &number : numbers)
        body += der::wrap(der::Integer, number);
    return pkcs8(QByteArray::fromHex("300d06092a864886f70d0101010500"), der::wrap(der::Sequence, body));
}

}

void TestPrivateKey::refuses_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<Error::Code>("code");
    const QByteArray one = QByteArray::fromHex("01");
    const QByteArray huge = QByteArray::fromHex("00ff") + QByteArray(2048, '\x55');
    QTest::newRow("nothing") << QByteArray() << Error::Code::Malformed;
    QTest::newRow("text") << QByteArray("hello") << Error::Code::Malformed;
    QTest::newRow("RSA over 16384 bits") << rsa({huge, QByteArray::fromHex("010001"), one, one, one, one, one, one}) << Error::Code::TooLarge;
    QTest::newRow("RSA with a huge prime") << rsa({QByteArray::fromHex("0f"), one, one, huge, one, one, one, one}) << Error::Code::TooLarge;
    QTest::newRow("RSA whose parts do not fit") << rsa({QByteArray::fromHex("0f"), QByteArray::fromHex("03"), one, QByteArray::fromHex("05"), QByteArray::fromHex("07"), one, one, one}) << Error::Code::Malformed;
    QTest::newRow("DSA") << pkcs8(der::wrap(der::Sequence, der::oid(u"1.2.840.10040.4.1"_s)), QByteArray::fromHex("020101")) << Error::Code::Unsupported;
    QTest::newRow("Diffie-Hellman") << pkcs8(der::wrap(der::Sequence, der::oid(u"1.2.840.113549.1.3.1"_s)), QByteArray::fromHex("020101")) << Error::Code::Unsupported;
    QTest::newRow("ML-DSA") << pkcs8(der::wrap(der::Sequence, der::oid(u"2.16.840.1.101.3.4.3.18"_s)), QByteArray(32, 'x')) << Error::Code::Unsupported;
    QTest::newRow("X25519, which cannot sign") << pkcs8(der::wrap(der::Sequence, der::oid(u"1.3.101.110"_s)), QByteArray::fromHex("0420") + QByteArray(32, 'x')) << Error::Code::Unsupported;
    QTest::newRow("a curve by explicit parameters") << pkcs8(der::wrap(der::Sequence, {der::oid(u"1.2.840.10045.2.1"_s), QByteArray::fromHex("3000")}), "x") << Error::Code::Unsupported;
    QTest::newRow("a curve that nobody knows") << pkcs8(der::wrap(der::Sequence, {der::oid(u"1.2.840.10045.2.1"_s), der::oid(u"1.2.3"_s)}), QByteArray::fromHex("30060201010401ff")) << Error::Code::Malformed;
    QTest::newRow("an Ed25519 key that is too short") << pkcs8(QByteArray::fromHex("300506032b6570"), QByteArray::fromHex("0401ff")) << Error::Code::Malformed;
}

void TestPrivateKey::refuses()
{
    QFETCH(QByteArray, der);
    const Result<PrivateKey> key = PrivateKey::fromPkcs8(Secret::fromBytes(der));
    QVERIFY(!key);
    QTEST(key.error().code, "code");
}

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "test_privatekey.moc"
