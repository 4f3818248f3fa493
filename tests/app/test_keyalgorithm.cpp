// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/der.h"
#include "x509/keyalgorithm.h"
#include "x509/oid.h"

#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// Keys by name, and public keys of every kind: shown for what they are, never guessed. OIDs and their names with them.
class TestKeyAlgorithm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip();
    void tellsPublicKeys_data();
    void tellsPublicKeys();
    void readsOddKeys_data();
    void readsOddKeys();
    void namesOids_data();
    void namesOids();
    void readsOids_data();
    void readsOids();
};

void TestKeyAlgorithm::namesRoundTrip()
{
    QSet<QString> names;
    for (const KeyAlgorithm algorithm : keyAlgorithms()) {
        const QString name = keyAlgorithmName(algorithm);
        QVERIFY(keyAlgorithmFromName(name) == algorithm);
        QVERIFY(keyAlgorithmFromName(name.toUpper()) == algorithm);
        names << name;
    }
    QCOMPARE(names.size(), 9);
    QVERIFY(!keyAlgorithmFromName(u"rsa-1024"_s));
    QVERIFY(!keyAlgorithmFromName(QString()));
}

void TestKeyAlgorithm::tellsPublicKeys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("securityBits");
    const auto ec = [](const QString &curve) { return QStringList{u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curve}; };
    QTest::newRow("RSA-1024") << QStringList{u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:1024"_s} << u"RSA-1024"_s << 1024 << 80;
    QTest::newRow("RSA-2048") << QStringList{u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s} << u"RSA-2048"_s << 2048 << 112;
    QTest::newRow("an RSA key for PSS only") << QStringList{u"-algorithm"_s, u"RSA-PSS"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:1024"_s} << u"RSASSA-PSS-1024"_s << 1024 << 80;
    QTest::newRow("P-256") << ec(u"P-256"_s) << u"EC P-256"_s << 256 << 128;
    QTest::newRow("P-384") << ec(u"P-384"_s) << u"EC P-384"_s << 384 << 192;
    QTest::newRow("P-521") << ec(u"P-521"_s) << u"EC P-521"_s << 521 << 256;
    QTest::newRow("Bitcoin's curve") << ec(u"secp256k1"_s) << u"EC secp256k1"_s << 256 << 128;
    QTest::newRow("a curve by parameters") << ec(u"P-256"_s) + QStringList{u"-pkeyopt"_s, u"ec_param_enc:explicit"_s} << u"EC"_s << 0 << 0;
    QTest::newRow("Ed25519") << QStringList{u"-algorithm"_s, u"ED25519"_s} << u"Ed25519"_s << 256 << 128;
    QTest::newRow("Ed448") << QStringList{u"-algorithm"_s, u"ED448"_s} << u"Ed448"_s << 456 << 224;
    QTest::newRow("X25519") << QStringList{u"-algorithm"_s, u"X25519"_s} << u"X25519"_s << 0 << 0;
}

void TestKeyAlgorithm::tellsPublicKeys()
{
    REQUIRE_TOOL("openssl");
    QFETCH(QStringList, arguments);
    const Ran key = run(u"openssl"_s, QStringList{u"genpkey"_s} + arguments);
    const Ran spki = run(u"openssl"_s, {u"pkey"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s}, key.out);
    QVERIFY2(spki.code == 0, spki.err.constData());
    const PublicKey read = PublicKey::fromSpki(spki.out);
    QTEST(read.name(), "name");
    QTEST(read.bits, "bits");
    QTEST(read.securityBits, "securityBits");
    QVERIFY(!read.oddExponent);
    const Ran digest = run(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-binary"_s}, spki.out);
    QCOMPARE(read.spkiSha256(), digest.out);
}

namespace {

QByteArray spki(const QString &oid, const QByteArray &bits)
{
    return der::wrap(der::Sequence, {der::wrap(der::Sequence, der::oid(oid)), der::wrap(der::BitString, '\0' + bits)});
}

QByteArray rsa(const char *exponent)
{
    const QByteArray numbers = der::wrap(der::Integer, '\0' + QByteArray(256, '\xff')) + der::wrap(der::Integer, QByteArray::fromHex(exponent));
    return spki(u"1.2.840.113549.1.1.1"_s, der::wrap(der::Sequence, numbers));
}

}

void TestKeyAlgorithm::readsOddKeys_data()
{
    QTest::addColumn<QByteArray>("spki");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("odd");
    QTest::newRow("the usual exponent") << rsa("010001") << u"RSA-2048"_s << false;
    QTest::newRow("33 bits") << rsa("0100000001") << u"RSA-2048"_s << false;
    QTest::newRow("exponent 3") << rsa("03") << u"RSA-2048"_s << true;
    QTest::newRow("an even exponent") << rsa("010002") << u"RSA-2048"_s << true;
    QTest::newRow("34 bits") << rsa("0200000001") << u"RSA-2048"_s << true;
    QTest::newRow("an exponent of 80 bits") << rsa("01000000000000000001") << u"RSA-2048"_s << true;
    QTest::newRow("a negative exponent") << rsa("ff") << u"RSA-2048"_s << true;
    QTest::newRow("RSA with nothing inside") << spki(u"1.2.840.113549.1.1.1"_s, "") << u"RSA"_s << false;
    QTest::newRow("DSA") << spki(u"1.2.840.10040.4.1"_s, "x") << u"DSA"_s << false;
    QTest::newRow("ML-DSA-44") << spki(u"2.16.840.1.101.3.4.3.17"_s, "x") << u"ML-DSA-44"_s << false;
    QTest::newRow("ML-DSA-65") << spki(u"2.16.840.1.101.3.4.3.18"_s, "x") << u"ML-DSA-65"_s << false;
    QTest::newRow("ML-DSA-87") << spki(u"2.16.840.1.101.3.4.3.19"_s, "x") << u"ML-DSA-87"_s << false;
    QTest::newRow("SLH-DSA") << spki(u"2.16.840.1.101.3.4.3.20"_s, "x") << u"SLH-DSA-SHA2-128s"_s << false;
    QTest::newRow("an algorithm nobody knows") << spki(u"1.2.3.4"_s, "x") << u"1.2.3.4"_s << false;
    QTest::newRow("a UUID as OID") << spki(u"2.25.329800735698586629295641978511506172918"_s, "x") << u"2.25.329800735698586629295641978511506172918"_s << false;
}

void TestKeyAlgorithm::readsOddKeys()
{
    QFETCH(QByteArray, spki);
    const PublicKey read = PublicKey::fromSpki(spki);
    QTEST(read.name(), "name");
    QTEST(read.oddExponent, "odd");
    QCOMPARE(read.spki, spki);
}

void TestKeyAlgorithm::namesOids_data()
{
    QTest::addColumn<QString>("dotted");
    QTest::addColumn<QString>("name");
    QTest::newRow("a common name") << u"2.5.4.3"_s << u"CN"_s;
    QTest::newRow("a signature") << u"1.2.840.113549.1.1.11"_s << u"sha256WithRSAEncryption"_s;
    QTest::newRow("an ECDSA signature") << u"1.2.840.10045.4.3.2"_s << u"ecdsa-with-SHA256"_s;
    QTest::newRow("what only OpenSSL names") << u"1.3.6.1.5.5.7.3.17"_s << u"ipsecIKE"_s;
    QTest::newRow("unknown") << u"1.3.6.1.4.1.49690.1.2.1"_s << u"1.3.6.1.4.1.49690.1.2.1"_s;
    QTest::newRow("no OID") << u"hello"_s << u"hello"_s;
    QTest::newRow("an OID of a thousand arcs") << QStringList(1000, u"1"_s).join(u'.') << QStringList(1000, u"1"_s).join(u'.');
}

void TestKeyAlgorithm::namesOids()
{
    QFETCH(QString, dotted);
    QTEST(oid::name(dotted), "name");
}

void TestKeyAlgorithm::readsOids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dotted");
    QTest::newRow("a short name") << u"CN"_s << u"2.5.4.3"_s;
    QTest::newRow("in another case") << u"cn"_s << u"2.5.4.3"_s;
    QTest::newRow("a long name") << u"commonName"_s << u"2.5.4.3"_s;
    QTest::newRow("Windows' province") << u"S"_s << u"2.5.4.8"_s;
    QTest::newRow("a surname is not a serial number") << u"SN"_s << u"2.5.4.4"_s;
    QTest::newRow("dotted") << u"1.2.3"_s << u"1.2.3"_s;
    QTest::newRow("dotted, with zeros") << u"1.02.3"_s << u"1.2.3"_s;
    QTest::newRow("a purpose") << u"clientAuth"_s << u"1.3.6.1.5.5.7.3.2"_s;
    QTest::newRow("unknown") << u"nope"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one arc") << u"1"_s << QString();
    QTest::newRow("a second arc of 40") << u"1.40"_s << QString();
    QTest::newRow("a sign") << u"1.-2"_s << QString();
}

void TestKeyAlgorithm::readsOids()
{
    QFETCH(QString, text);
    QTEST(oid::fromName(text), "dotted");
}

QTEST_GUILESS_MAIN(TestKeyAlgorithm)
#include "test_keyalgorithm.moc"
