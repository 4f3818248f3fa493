// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exporting.h"

#include "support/builders.h"
#include "support/environment.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString password = u"correct horse battery"_s;
const QStringList english{u"LC_ALL=C.UTF-8"_s, u"JAVA_TOOL_OPTIONS=-Duser.language=en"_s};

QString all(const Ran &ran)
{
    return u"exit %1\n"_s.arg(ran.code) + QString::fromLocal8Bit(ran.out) + QString::fromLocal8Bit(ran.err);
}

}

// From an order on a desk to the program that reads the file: what the desk itself issued and exported, opened by strangers.
class TestHandout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyStores_data();
    void keyStores();
    void trustStores_data();
    void trustStores();
    void pemHasAChainThatVerifiesAndAnEncryptedKey();
    void publicForms_data();
    void publicForms();
    void kubernetesSecretIsYaml();
    void grep11FilesAreWhatTheLibraryReads();

private:
    TestDesk m_desk;
    QList<qint64> m_ids; // root, intermediate, client
    QTemporaryDir m_out;
    QString m_fingerprint;
    Result<Exporting::Report> write(const QList<qint64> &ids, Reader reader, const QString &name, bool withPassword = true);
    Ran openssl(const QStringList &arguments, const QByteArray &input = {}) { return run(u"openssl"_s, arguments, input, m_out.path(), english); }
    QByteArray contentOf(const QString &name) const;
};

void TestHandout::initTestCase()
{
    for (const char *tool : {"openssl", "keytool", "pk12util", "certutil", "certtool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty() && !qEnvironmentVariableIsSet("CI"))
            QSKIP(tool);
        QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty(), tool);
    }
    VERIFY_RESULT(m_desk.openWithVault());
    const auto ids = builders::issue(*m_desk.desk, builders::chain());
    VERIFY_RESULT(ids);
    m_ids = *ids;
    m_fingerprint = QString::fromLatin1(m_desk.desk->inventory().row(m_ids.at(2))->sha256.toHex(':').toUpper());
}

Result<Exporting::Report> TestHandout::write(const QList<qint64> &ids, Reader reader, const QString &name, bool withPassword)
{
    Exporting exporting(*m_desk.desk);
    const Exporting::Order order{ids, reader, m_out.filePath(name), true, false, {}, {}};
    return await(exporting.write(order, withPassword ? Secret::fromBytes(password.toUtf8()) : Secret()));
}

QByteArray TestHandout::contentOf(const QString &name) const
{
    QFile file(m_out.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHandout::keyStores_data()
{
    QTest::addColumn<int>("reader");
    for (const ReaderTraits &one : readers()) {
        if (one.withPrivateKey && one.needsPassword)
            QTest::newRow(qPrintable(one.name)) << int(one.reader);
    }
}

// Each key store is opened by all four: a reader's own choice must not shut the others out.
void TestHandout::keyStores()
{
    QFETCH(int, reader);
    const QString name = u"store."_s + traits(Reader(reader)).extension;
    VERIFY_RESULT(write({m_ids.at(2)}, Reader(reader), name));
    const QString path = m_out.filePath(name);

    const Ran opened = openssl({u"pkcs12"_s, u"-in"_s, name, u"-nodes"_s, u"-passin"_s, u"pass:"_s + password});
    QVERIFY2(opened.code == 0, qPrintable(all(opened)));
    QCOMPARE(opened.out.count("BEGIN CERTIFICATE"), 3);
    const Ran print = openssl({u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, opened.out);
    QVERIFY2(print.out.contains(m_fingerprint.toLatin1()), print.out);
    const Ran key = openssl({u"pkey"_s, u"-pubout"_s}, opened.out);
    const Ran certificate = openssl({u"x509"_s, u"-noout"_s, u"-pubkey"_s}, opened.out);
    QVERIFY(!key.out.isEmpty());
    QCOMPARE(key.out, certificate.out);

    const Ran java = run(u"keytool"_s, {u"-list"_s, u"-v"_s, u"-keystore"_s, path, u"-storetype"_s, u"PKCS12"_s, u"-storepass"_s, password}, {}, {}, english);
    QVERIFY2(java.code == 0 && java.out.contains("Certificate chain length: 3"), qPrintable(all(java)));

    QTemporaryDir database;
    const QString where = u"sql:"_s + database.path();
    QCOMPARE(run(u"certutil"_s, {u"-N"_s, u"-d"_s, where, u"--empty-password"_s}).code, 0);
    const Ran nss = run(u"pk12util"_s, {u"-i"_s, path, u"-d"_s, where, u"-W"_s, password, u"-K"_s, u""_s}, {}, {}, english);
    QVERIFY2(nss.code == 0, qPrintable(all(nss)));

    const Ran gnutls = run(u"certtool"_s, {u"--p12-info"_s, u"--inder"_s, u"--infile"_s, path, u"--password"_s, password}, {}, {}, english);
    QVERIFY2(gnutls.code == 0 && (gnutls.out + gnutls.err).count("BEGIN CERTIFICATE") == 3, qPrintable(all(gnutls)));
}

void TestHandout::trustStores_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QString>("type");
    QTest::newRow("PKCS#12") << int(Reader::JavaTrustStore) << u"PKCS12"_s;
    QTest::newRow("JKS") << int(Reader::JksTrustStore) << u"JKS"_s;
}

void TestHandout::trustStores()
{
    QFETCH(int, reader);
    QFETCH(QString, type);
    VERIFY_RESULT(write(m_ids.first(2), Reader(reader), u"trust"_s));
    const Ran java = run(u"keytool"_s, {u"-list"_s, u"-keystore"_s, m_out.filePath(u"trust"_s), u"-storetype"_s, type, u"-storepass"_s, password}, {}, {}, english);
    QVERIFY2(java.code == 0 && java.out.contains("contains 2 entries") && java.out.count("trustedCertEntry") == 2, qPrintable(all(java)));
}

void TestHandout::pemHasAChainThatVerifiesAndAnEncryptedKey()
{
    VERIFY_RESULT(write({m_ids.at(2)}, Reader::Pem, u"client.pem"_s));
    VERIFY_RESULT(write({m_ids.first()}, Reader::Chain, u"root.pem"_s, false));
    const Ran verified = openssl({u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s, u"root.pem"_s, u"-untrusted"_s, u"client.pem"_s, u"client.pem"_s});
    QVERIFY2(verified.code == 0 && verified.out.contains("client.pem: OK"), qPrintable(all(verified)));
    const Ran key = openssl({u"pkey"_s, u"-in"_s, u"client.pem"_s, u"-passin"_s, u"pass:"_s + password, u"-pubout"_s});
    const Ran certificate = openssl({u"x509"_s, u"-in"_s, u"client.pem"_s, u"-noout"_s, u"-pubkey"_s});
    QVERIFY2(key.code == 0, qPrintable(all(key)));
    QCOMPARE(key.out, certificate.out);
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, u"client.pem"_s, u"-passin"_s, u"pass:wrong"_s, u"-noout"_s}).code != 0);
}

void TestHandout::publicForms_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("certificates");
    QTest::newRow("DER") << int(Reader::Der) << QStringList{u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"public"_s} << 1;
    QTest::newRow("PKCS#7") << int(Reader::Pkcs7) << QStringList{u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-print_certs"_s, u"-in"_s, u"public"_s} << 3;
    QTest::newRow("chain") << int(Reader::Chain) << QStringList{u"storeutl"_s, u"-certs"_s, u"public"_s} << 3;
}

void TestHandout::publicForms()
{
    QFETCH(int, reader);
    QFETCH(QStringList, command);
    VERIFY_RESULT(write({m_ids.at(2)}, Reader(reader), u"public"_s, false));
    const Ran ran = openssl(command);
    QVERIFY2(ran.code == 0, qPrintable(all(ran)));
    QTEST(int(ran.out.count("BEGIN CERTIFICATE")), "certificates");
    QVERIFY2(openssl({u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, ran.out).out.contains(m_fingerprint.toLatin1()), ran.out);
}

void TestHandout::kubernetesSecretIsYaml()
{
    VERIFY_RESULT(write({m_ids.at(2)}, Reader::Kubernetes, u"secret.yaml"_s, false));
    static const QRegularExpression shape(
        u"\\AapiVersion: v1\\nkind: Secret\\nmetadata:\\n  name: client-1\\ntype: kubernetes\\.io/tls\\ndata:\\n  tls\\.crt: ([A-Za-z0-9+/=]+)\\n  tls\\.key: ([A-Za-z0-9+/=]+)\\n\\z"_s);
    const auto match = shape.match(QString::fromLatin1(contentOf(u"secret.yaml"_s)));
    QVERIFY2(match.hasMatch(), contentOf(u"secret.yaml"_s));
    const QByteArray crt = QByteArray::fromBase64(match.captured(1).toLatin1());
    const QByteArray key = QByteArray::fromBase64(match.captured(2).toLatin1());
    QCOMPARE(crt.count("BEGIN CERTIFICATE"), 3);
    QVERIFY(key.startsWith("-----BEGIN PRIVATE KEY-----"));
    QCOMPARE(openssl({u"pkey"_s, u"-pubout"_s}, key).out, openssl({u"x509"_s, u"-noout"_s, u"-pubkey"_s}, crt).out);
}

void TestHandout::grep11FilesAreWhatTheLibraryReads()
{
    VERIFY_RESULT(write({m_ids.at(2)}, Reader::Grep11, u"grep11"_s, false));
    const QString folder = m_out.filePath(u"grep11"_s);
    const QByteArray yaml = contentOf(u"grep11/grep11client-tls.yaml"_s);
    static const QRegularExpression lines(u"^        certfile: \"(.+)\"\\n        keyfile: \"(.+)\"$"_s, QRegularExpression::MultilineOption);
    const auto match = lines.match(QString::fromUtf8(yaml));
    QVERIFY2(match.hasMatch() && yaml.contains("mutual: true"), yaml);
    QCOMPARE(match.captured(1), folder + u"/client-1.pem"_s);
    const Ran key = openssl({u"pkey"_s, u"-in"_s, match.captured(2), u"-pubout"_s});
    QVERIFY2(key.code == 0, qPrintable(all(key)));
    QCOMPARE(key.out, openssl({u"x509"_s, u"-in"_s, match.captured(1), u"-noout"_s, u"-pubkey"_s}).out);
    QVERIFY(contentOf(u"grep11/client-1.key.pem"_s).startsWith("-----BEGIN PRIVATE KEY-----"));
}

QTEST_GUILESS_MAIN(TestHandout)
#include "test_handout.moc"
