// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/intake.h"

#include "support/strangerpki.h"

#include "x509/javatruststore.h"
#include "x509/pem.h"
#include "x509/pkcs7.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

using intake::Format;

// What a file holds, told by its content, with every object that could not be taken named.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sniffsByContent_data();
    void sniffsByContent();
    void takesEachKind_data();
    void takesEachKind();
    void takesABundleWithTextBetween();
    void namesWhatItCouldNotTake();
    void takesCertificatesBesideALockedKey();
    void keepsNamesOfContainers();
    void saysWhyNothingWasTaken_data();
    void saysWhyNothingWasTaken();
    void survivesTruncationAnywhere_data();
    void survivesTruncationAnywhere();
    void answersHugeInputQuickly();

private:
    StrangerPki m_pki;
    QByteArray made(const QStringList &arguments);
    QByteArray asDer(const QString &key, const QStringList &options = {});
};

void TestIntake::initTestCase()
{
    REQUIRE_TOOL("openssl");
    QVERIFY(m_pki.make());
    QVERIFY(m_pki.openssl({u"genrsa"_s, u"-traditional"_s, u"-out"_s, u"rsa.pem"_s, u"2048"_s}));
    QVERIFY(m_pki.write(u"ca.cnf"_s, "[ca]\ndefault_ca=own\n[own]\ndatabase=index\ndefault_md=sha256\ndefault_crl_days=9\n") && m_pki.write(u"index"_s, ""));
    QVERIFY(m_pki.openssl({u"ca"_s, u"-gencrl"_s, u"-config"_s, u"ca.cnf"_s, u"-keyfile"_s, u"root.key"_s, u"-cert"_s, u"root.pem"_s, u"-out"_s, u"crl.pem"_s}));
    QVERIFY(m_pki.openssl({u"req"_s, u"-new"_s, u"-config"_s, u"req.cnf"_s, u"-key"_s, u"leaf.key"_s, u"-subj"_s, u"/CN=x"_s, u"-out"_s, u"req.pem"_s}));
}

QByteArray TestIntake::made(const QStringList &arguments)
{
    return m_pki.openssl(arguments) ? m_pki.out : QByteArray();
}

QByteArray TestIntake::asDer(const QString &key, const QStringList &options)
{
    return made(QStringList{u"pkcs8"_s, u"-topk8"_s, u"-in"_s, key, u"-outform"_s, u"DER"_s} + (options.isEmpty() ? QStringList{u"-nocrypt"_s} : options));
}

void TestIntake::sniffsByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    const Certificate leaf = m_pki.certificate(u"leaf.pem"_s);
    QTest::newRow("PEM certificate") << m_pki.bytes(u"leaf.pem"_s) << Format::Pem;
    QTest::newRow("PEM behind a byte order mark") << QByteArray("\xEF\xBB\xBF") + m_pki.bytes(u"leaf.pem"_s) << Format::Pem;
    QTest::newRow("PEM behind text") << QByteArray("subject=CN = x\nissuer=y\n\n") + m_pki.bytes(u"leaf.pem"_s) << Format::Pem;
    QTest::newRow("DER certificate") << leaf.der() << Format::DerCertificate;
    QTest::newRow("DER certificate of version 1") << made({u"x509"_s, u"-new"_s, u"-subj"_s, u"/CN=v1"_s, u"-key"_s, u"root.key"_s, u"-outform"_s, u"DER"_s}) << Format::DerCertificate;
    QTest::newRow("PKCS#7") << pkcs7::write({leaf}).value() << Format::Pkcs7;
    QTest::newRow("PKCS#12") << made({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"leaf.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-passout"_s, u"pass:x"_s}) << Format::Pkcs12;
    QTest::newRow("JKS") << javatruststore::write({{leaf, u"a"_s, {}}}, Secret::fromBytes("password")).value() << Format::Jks;
    QTest::newRow("PKCS#8") << asDer(u"leaf.key"_s) << Format::PrivateKey;
    QTest::newRow("encrypted PKCS#8") << asDer(u"leaf.key"_s, {u"-passout"_s, u"pass:password"_s}) << Format::PrivateKey;
    QTest::newRow("PKCS#1") << made({u"rsa"_s, u"-in"_s, u"rsa.pem"_s, u"-traditional"_s, u"-outform"_s, u"DER"_s}) << Format::PrivateKey;
    QTest::newRow("SEC 1") << made({u"ec"_s, u"-in"_s, u"leaf.key"_s, u"-outform"_s, u"DER"_s}) << Format::PrivateKey;
    QTest::newRow("certificate request") << made({u"req"_s, u"-in"_s, u"req.pem"_s, u"-outform"_s, u"DER"_s}) << Format::CertificateRequest;
    QTest::newRow("revocation list") << made({u"crl"_s, u"-in"_s, u"crl.pem"_s, u"-outform"_s, u"DER"_s}) << Format::Crl;
    QTest::newRow("nothing") << QByteArray() << Format::Unknown;
    QTest::newRow("text") << QByteArray("Dear colleague, the certificate follows.") << Format::Unknown;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << Format::Unknown;
    QTest::newRow("a sequence of nothing") << QByteArray::fromHex("3000") << Format::Unknown;
}

void TestIntake::sniffsByContent()
{
    QFETCH(QByteArray, bytes);
    QTEST(intake::sniff(bytes), "format");
}

void TestIntake::takesEachKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("keys");
    const Certificate leaf = m_pki.certificate(u"leaf.pem"_s);
    const QByteArray chain = m_pki.bytes(u"all.pem"_s);
    QTest::newRow("a PEM chain") << chain << 3 << 0;
    QTest::newRow("a PEM chain with Windows line ends") << QByteArray(chain).replace("\n", "\r\n") << 3 << 0;
    QTest::newRow("a PEM chain with old Mac line ends") << QByteArray(chain).replace("\n", "\r") << 3 << 0;
    QTest::newRow("a DER certificate") << leaf.der() << 1 << 0;
    QTest::newRow("DER certificates one after the other") << leaf.der() + m_pki.certificate(u"sub.pem"_s).der() << 2 << 0;
    QTest::newRow("a DER certificate and a newline") << leaf.der() + "\n" << 1 << 0;
    QTest::newRow("PKCS#7 in DER") << pkcs7::write({leaf, leaf}).value() << 2 << 0;
    QTest::newRow("PKCS#7 in PEM") << pem::encode("PKCS7", pkcs7::write({leaf}).value()) << 1 << 0;
    QTest::newRow("a certificate with OpenSSL's trust settings")
        << made({u"x509"_s, u"-in"_s, u"leaf.pem"_s, u"-trustout"_s, u"-addtrust"_s, u"clientAuth"_s, u"-setalias"_s, u"x"_s}) << 1 << 0;
    QTest::newRow("PKCS#8 in DER") << asDer(u"leaf.key"_s) << 0 << 1;
    QTest::newRow("PKCS#8 in PEM") << m_pki.bytes(u"leaf.key"_s) << 0 << 1;
    QTest::newRow("encrypted PKCS#8 in DER") << asDer(u"leaf.key"_s, {u"-passout"_s, u"pass:password"_s}) << 0 << 1;
    QTest::newRow("encrypted PKCS#8 in PEM") << made({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"leaf.key"_s, u"-passout"_s, u"pass:password"_s}) << 0 << 1;
    QTest::newRow("PKCS#1 in PEM") << m_pki.bytes(u"rsa.pem"_s) << 0 << 1;
    QTest::newRow("PKCS#1 in DER") << made({u"rsa"_s, u"-in"_s, u"rsa.pem"_s, u"-traditional"_s, u"-outform"_s, u"DER"_s}) << 0 << 1;
    QTest::newRow("PKCS#1 in PEM with DEK-Info")
        << made({u"rsa"_s, u"-in"_s, u"rsa.pem"_s, u"-traditional"_s, u"-aes128"_s, u"-passout"_s, u"pass:password"_s}) << 0 << 1;
    QTest::newRow("SEC 1 in PEM, parameters first")
        << made({u"ecparam"_s, u"-name"_s, u"secp384r1"_s, u"-genkey"_s}) << 0 << 1;
    QTest::newRow("key and chain in one text") << m_pki.bytes(u"leaf.key"_s) + chain << 3 << 1;
    QTest::newRow("PKCS#12")
        << made({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"all.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-passout"_s, u"pass:password"_s}) << 3 << 1;
    QTest::newRow("JKS") << javatruststore::write({{leaf, u"a"_s, {}}}, Secret::fromBytes("password")).value() << 1 << 0;
}

void TestIntake::takesEachKind()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const auto contents = intake::read(bytes, Secret::fromBytes("password"));
    VERIFY_RESULT(contents);
    for (const intake::Refusal &refusal : contents->refused)
        QFAIL(qPrintable(u"refused %1: %2"_s.arg(QString::fromLatin1(refusal.label), refusal.error.detail)));
    QTEST(int(contents->certificates.size()), "certificates");
    QTEST(int(contents->keys.size()), "keys");
}

void TestIntake::takesABundleWithTextBetween()
{
    QVERIFY(m_pki.openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"all.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-out"_s, u"x.p12"_s, u"-passout"_s, u"pass:password"_s}));
    const QByteArray bundle = made({u"pkcs12"_s, u"-in"_s, u"x.p12"_s, u"-nodes"_s, u"-passin"_s, u"pass:password"_s}); // "Bag Attributes", subject=, issuer=
    QVERIFY(bundle.contains("Bag Attributes"));
    const auto contents = intake::read("Hello!\n" + bundle + "\nKind regards\n", {});
    VERIFY_RESULT(contents);
    QCOMPARE(contents->certificates, (QList<Certificate>{m_pki.certificate(u"leaf.pem"_s)} + m_pki.chain()));
    QCOMPARE(contents->keys.size(), 1);
    QVERIFY(contents->refused.isEmpty());
}

void TestIntake::namesWhatItCouldNotTake()
{
    const QByteArray good = m_pki.bytes(u"leaf.pem"_s);
    const QByteArray notBase64 = "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n";
    const QByteArray notACertificate = pem::encode("CERTIFICATE", "hello");
    const QByteArray crl = m_pki.bytes(u"crl.pem"_s);
    const QByteArray tail = "-----BEGIN CERTIFICATE-----\nMIIB\n";
    const auto contents = intake::read(good + notBase64 + notACertificate + crl + good + tail, {});
    VERIFY_RESULT(contents);
    QCOMPARE(contents->certificates.size(), 2);
    QCOMPARE(contents->otherLabels, QList<QByteArray>{"X509 CRL"});
    QCOMPARE(contents->refused.size(), 3);
    const int lines = int(good.count('\n'));
    QCOMPARE(contents->refused.at(0).object, 2);
    QCOMPARE(contents->refused.at(0).line, lines + 1);
    QCOMPARE(contents->refused.at(0).label, QByteArray("CERTIFICATE"));
    QCOMPARE(contents->refused.at(1).object, 3);
    QCOMPARE(contents->refused.at(1).line, lines + 4);
    QCOMPARE(contents->refused.at(2).object, 6); // the tail that begins and does not end
    QCOMPARE(int(contents->refused.at(2).error.code), int(Error::Code::Malformed));

    const auto der = intake::read(m_pki.certificate(u"leaf.pem"_s).der() + "trailing rubbish", {});
    VERIFY_RESULT(der);
    QCOMPARE(der->certificates.size(), 1);
    QCOMPARE(der->refused.size(), 1);
    QCOMPARE(der->refused.first().object, 2);
}

void TestIntake::takesCertificatesBesideALockedKey()
{
    const QByteArray key = made({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"leaf.key"_s, u"-passout"_s, u"pass:password"_s});
    const auto contents = intake::read(m_pki.bytes(u"leaf.pem"_s) + key, {});
    VERIFY_RESULT(contents);
    QCOMPARE(contents->certificates.size(), 1);
    QCOMPARE(contents->refused.size(), 1);
    QCOMPARE(int(contents->refused.first().error.code), int(Error::Code::PasswordNeeded));
    const auto wrong = intake::read(m_pki.bytes(u"leaf.pem"_s) + key, Secret::fromBytes("passwort"));
    VERIFY_RESULT(wrong);
    QCOMPARE(int(wrong->refused.first().error.code), int(Error::Code::WrongPassword));
}

void TestIntake::keepsNamesOfContainers()
{
    const QByteArray p12 = made({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"all.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-name"_s, u"payments"_s, u"-passout"_s, u"pass:password"_s});
    const auto contents = intake::read(p12, Secret::fromBytes("password"));
    VERIFY_RESULT(contents);
    QCOMPARE(contents->names.value(0), u"payments"_s);
    QVERIFY(!contents->names.contains(1));
}

void TestIntake::saysWhyNothingWasTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("code");
    const QByteArray key = asDer(u"leaf.key"_s, {u"-passout"_s, u"pass:password"_s});
    const QByteArray p12 = made({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"leaf.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-passout"_s, u"pass:password"_s});
    QTest::newRow("an encrypted key and no password") << key << QByteArray() << int(Error::Code::PasswordNeeded);
    QTest::newRow("an encrypted key and a wrong password") << key << QByteArray("passwort") << int(Error::Code::WrongPassword);
    QTest::newRow("a PKCS#12 and no password") << p12 << QByteArray() << int(Error::Code::PasswordNeeded);
    QTest::newRow("a PKCS#12 and a wrong password") << p12 << QByteArray("passwort") << int(Error::Code::WrongPassword);
    QTest::newRow("a JKS and a wrong password")
        << javatruststore::write({{m_pki.certificate(u"leaf.pem"_s), u"a"_s, {}}}, Secret::fromBytes("password")).value() << QByteArray("passwort") << int(Error::Code::WrongPassword);
    QTest::newRow("only a revocation list") << m_pki.bytes(u"crl.pem"_s) << QByteArray() << int(Error::Code::Unsupported);
    QTest::newRow("only a request, in DER") << made({u"req"_s, u"-in"_s, u"req.pem"_s, u"-outform"_s, u"DER"_s}) << QByteArray() << int(Error::Code::Unsupported);
    QTest::newRow("a block that does not end") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n") << QByteArray() << int(Error::Code::Malformed);
    QTest::newRow("nothing") << QByteArray() << QByteArray() << int(Error::Code::Malformed);
    QTest::newRow("something else") << QByteArray("GIF89a") << QByteArray() << int(Error::Code::Malformed);
    QTest::newRow("too large") << QByteArray((8 << 20) + 1, '-') << QByteArray() << int(Error::Code::TooLarge);
}

void TestIntake::saysWhyNothingWasTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, password);
    const auto contents = intake::read(bytes, Secret::fromBytes(password));
    QVERIFY(!contents);
    QTEST(int(contents.error().code), "code");
}

void TestIntake::survivesTruncationAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Certificate leaf = m_pki.certificate(u"leaf.pem"_s);
    QTest::newRow("PEM") << m_pki.bytes(u"leaf.pem"_s);
    QTest::newRow("DER") << leaf.der();
    QTest::newRow("PKCS#7") << pkcs7::write({leaf}).value();
    QTest::newRow("JKS") << javatruststore::write({{leaf, u"a"_s, {}}}, Secret::fromBytes("password")).value();
    QTest::newRow("key") << asDer(u"leaf.key"_s);
}

void TestIntake::survivesTruncationAnywhere()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.trimmed().size(); ++size)
        QVERIFY2(!intake::read(bytes.first(size), Secret::fromBytes("password")), qPrintable(QString::number(size)));
}

void TestIntake::answersHugeInputQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray begins = QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(200000);
    QCOMPARE(int(intake::read(begins, {}).error().code), int(Error::Code::TooLarge));
    QVERIFY(!intake::read(QByteArray(8 << 20, '-'), {}));
    QVERIFY(!intake::read("-----BEGIN CERTIFICATE-----\n" + QByteArray(7 << 20, 'A') + "\n-----END CERTIFICATE-----\n", {}));
    QVERIFY(!intake::read(QByteArray(8 << 20, '\n'), {}));
    QVERIFY(!intake::read(QByteArray(8 << 20, '\x30'), {}));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "test_intake.moc"
