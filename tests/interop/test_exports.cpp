// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/strangerpki.h"

#include "x509/javatruststore.h"
#include "x509/pkcs12.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList ecKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
const QStringList rsaKey{u"-newkey"_s, u"rsa:2048"_s};
const QStringList edwardsKey{u"-newkey"_s, u"ed25519"_s};
const QStringList utf8{u"LC_ALL=C.UTF-8"_s, u"JAVA_TOOL_OPTIONS=-Duser.language=en -Dfile.encoding=UTF-8"_s};

bool said(const Ran &ran, const QByteArray &words)
{
    return ran.out.contains(words) || ran.err.contains(words);
}

QString all(const Ran &ran)
{
    return u"exit %1\n"_s.arg(ran.code) + QString::fromLocal8Bit(ran.out) + QString::fromLocal8Bit(ran.err);
}

}

// The matrix of facts/x509 5.3 on files made by our own writers: each opened by OpenSSL, Java, NSS and GnuTLS.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyStore_data();
    void keyStore();
    void trustStoreForJava_data();
    void trustStoreForJava();
    void jksForJava();

private:
    StrangerPki m_ec, m_rsa, m_edwards;
    void opensslOpens(const StrangerPki &pki, const QString &file, const QString &password);
    void javaOpens(const QString &file, const QString &password, bool succeeds);
    void nssOpens(const QString &file, const QString &password, bool succeeds);
    void gnutlsOpens(const QString &file, const QString &password);
};

void TestExports::initTestCase()
{
    REQUIRE_TOOL("openssl");
    REQUIRE_TOOL("keytool");
    REQUIRE_TOOL("pk12util");
    REQUIRE_TOOL("certtool");
    QVERIFY(m_ec.make(ecKey));
    QVERIFY(m_rsa.make(rsaKey));
    QVERIFY(m_edwards.make(edwardsKey));
}

void TestExports::keyStore_data()
{
    QTest::addColumn<StrangerPki *>("pki");
    QTest::addColumn<int>("encryption");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("javaOpensIt");
    QTest::addColumn<bool>("nssOpensIt");
    const QString ascii = u"correct horse battery"_s;
    const auto row = [](const char *name, StrangerPki &pki, pkcs12::Encryption encryption, const QString &password, bool java, bool nss) {
        QTest::newRow(name) << &pki << int(encryption) << password << java << nss;
    };
    row("AES-256 with EC P-256", m_ec, pkcs12::Encryption::Aes256, ascii, true, true);
    row("AES-256 with RSA-2048", m_rsa, pkcs12::Encryption::Aes256, ascii, true, true);
    row("AES-256 with Ed25519, which NSS refuses", m_edwards, pkcs12::Encryption::Aes256, ascii, true, false);
    row("AES-256 with a short MAC salt", m_ec, pkcs12::Encryption::Aes256ShortSalt, ascii, true, true);
    row("3DES with EC P-256", m_ec, pkcs12::Encryption::TripleDes, ascii, true, true);
    row("3DES with RSA-2048", m_rsa, pkcs12::Encryption::TripleDes, ascii, true, true);
    row("a password outside ASCII, which keytool refuses", m_rsa, pkcs12::Encryption::Aes256, u"pässwörd-€"_s, false, true);
}

void TestExports::keyStore()
{
    QFETCH(StrangerPki *, pki);
    QFETCH(int, encryption);
    QFETCH(QString, password);
    QFETCH(bool, javaOpensIt);
    QFETCH(bool, nssOpensIt);
    const auto der = pkcs12::write(pki->key(u"leaf.key"_s), pki->certificate(u"leaf.pem"_s), pki->chain(), Secret::fromBytes(password.toUtf8()),
                                   {pkcs12::Encryption(encryption), 600000, u"payments"_s});
    VERIFY_RESULT(der);
    QVERIFY(pki->write(u"ours.p12"_s, *der));
    const QString file = pki->path(u"ours.p12"_s);
    opensslOpens(*pki, file, password);
    javaOpens(file, password, javaOpensIt);
    nssOpens(file, password, nssOpensIt);
    gnutlsOpens(file, password);
}

void TestExports::opensslOpens(const StrangerPki &pki, const QString &file, const QString &password)
{
    const Ran ran = run(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file, u"-nodes"_s, u"-passin"_s, u"pass:"_s + password}, {}, pki.folder(), utf8);
    QVERIFY2(ran.code == 0, qPrintable(all(ran)));
    QCOMPARE(ran.out.count("BEGIN CERTIFICATE"), 3);
    QCOMPARE(ran.out.count("BEGIN PRIVATE KEY"), 1);
    const auto at = [&ran](const char *subject) { return ran.out.indexOf(QByteArray("subject=O = Strangers, CN = ") + subject); };
    QVERIFY2(at("stranger-client") >= 0 && at("stranger-client") < at("Stranger Issuing CA") && at("Stranger Issuing CA") < at("Stranger Root"), ran.out);
}

void TestExports::javaOpens(const QString &file, const QString &password, bool succeeds)
{
    const Ran ran = run(u"keytool"_s, {u"-list"_s, u"-v"_s, u"-keystore"_s, file, u"-storetype"_s, u"PKCS12"_s, u"-storepass"_s, password}, {}, {}, utf8);
    QVERIFY2((ran.code == 0) == succeeds, qPrintable(all(ran)));
    if (!succeeds)
        return;
    QVERIFY2(said(ran, "contains 1 entry") && said(ran, "PrivateKeyEntry") && said(ran, "Certificate chain length: 3") && said(ran, "Alias name: payments"), qPrintable(all(ran)));
}

void TestExports::nssOpens(const QString &file, const QString &password, bool succeeds)
{
    QTemporaryDir database;
    const QString where = u"sql:"_s + database.path();
    QCOMPARE(run(u"certutil"_s, {u"-N"_s, u"-d"_s, where, u"--empty-password"_s}, {}, {}, utf8).code, 0);
    const Ran ran = run(u"pk12util"_s, {u"-i"_s, file, u"-d"_s, where, u"-W"_s, password, u"-K"_s, u""_s}, {}, {}, utf8);
    QVERIFY2((ran.code == 0) == succeeds, qPrintable(all(ran)));
    if (!succeeds)
        return;
    const Ran keys = run(u"certutil"_s, {u"-K"_s, u"-d"_s, where}, {}, {}, utf8);
    QVERIFY2(keys.out.contains("< 0>") && !keys.out.contains("< 1>") && keys.out.contains("payments"), qPrintable(all(keys)));
    const Ran certificates = run(u"certutil"_s, {u"-L"_s, u"-d"_s, where}, {}, {}, utf8);
    QVERIFY2(certificates.out.contains("Stranger Issuing CA") && certificates.out.contains("Stranger Root"), qPrintable(all(certificates)));
}

void TestExports::gnutlsOpens(const QString &file, const QString &password)
{
    const Ran ran = run(u"certtool"_s, {u"--p12-info"_s, u"--inder"_s, u"--infile"_s, file, u"--password"_s, password}, {}, {}, utf8);
    QVERIFY2(ran.code == 0, qPrintable(all(ran)));
    QVERIFY2((ran.out + ran.err).count("BEGIN CERTIFICATE") == 3 && said(ran, "PRIVATE KEY"), qPrintable(all(ran)));
}

void TestExports::trustStoreForJava_data()
{
    QTest::addColumn<bool>("marked");
    QTest::newRow("with Java's mark, two entries") << true;
    QTest::newRow("as openssl writes it, none: this is why the mark is there") << false;
}

void TestExports::trustStoreForJava()
{
    QFETCH(bool, marked);
    if (marked) {
        const auto der = pkcs12::writeTrustStore({{m_ec.certificate(u"root.pem"_s), u"stranger root"_s}, {m_ec.certificate(u"sub.pem"_s), u"sub"_s}}, Secret::fromBytes("changeit"));
        VERIFY_RESULT(der);
        QVERIFY(m_ec.write(u"trust.p12"_s, *der));
    } else {
        QVERIFY(m_ec.openssl({u"pkcs12"_s, u"-export"_s, u"-nokeys"_s, u"-in"_s, u"chain.pem"_s, u"-out"_s, u"trust.p12"_s, u"-passout"_s, u"pass:changeit"_s}));
    }
    const Ran ran = run(u"keytool"_s, {u"-list"_s, u"-keystore"_s, m_ec.path(u"trust.p12"_s), u"-storepass"_s, u"changeit"_s}, {}, {}, utf8);
    QVERIFY2(ran.code == 0, qPrintable(all(ran)));
    QVERIFY2(said(ran, marked ? "contains 2 entries" : "contains 0 entries"), qPrintable(all(ran)));
    QCOMPARE((ran.out + ran.err).count("trustedCertEntry"), marked ? 2 : 0);
    const Ran gnutls = run(u"certtool"_s, {u"--p12-info"_s, u"--inder"_s, u"--infile"_s, m_ec.path(u"trust.p12"_s), u"--password"_s, u"changeit"_s}, {}, {}, utf8);
    QVERIFY2(gnutls.code == 0, qPrintable(all(gnutls)));
}

void TestExports::jksForJava()
{
    const auto store = javatruststore::write({{m_ec.certificate(u"root.pem"_s), u"Stranger Root"_s, {}}, {m_ec.certificate(u"sub.pem"_s), u"sub"_s, {}}}, Secret::fromBytes("changeit"));
    VERIFY_RESULT(store);
    QVERIFY(m_ec.write(u"trust.jks"_s, *store));
    const QStringList list{u"-list"_s, u"-keystore"_s, m_ec.path(u"trust.jks"_s), u"-storetype"_s, u"JKS"_s, u"-storepass"_s};
    const Ran right = run(u"keytool"_s, list + QStringList{u"changeit"_s}, {}, {}, utf8);
    QVERIFY2(right.code == 0 && said(right, "contains 2 entries"), qPrintable(all(right)));
    const Ran one = run(u"keytool"_s, list + QStringList{u"changeit"_s, u"-alias"_s, u"stranger root"_s}, {}, {}, utf8);
    QVERIFY2(one.code == 0 && said(one, "trustedCertEntry"), qPrintable(all(one)));
    const Ran wrong = run(u"keytool"_s, list + QStringList{u"changeme"_s}, {}, {}, utf8);
    QVERIFY2(wrong.code != 0, qPrintable(all(wrong)));
}

QTEST_GUILESS_MAIN(TestExports)
#include "test_exports.moc"
