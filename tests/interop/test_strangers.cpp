// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/strangerpki.h"

#include "x509/javatruststore.h"
#include "x509/pkcs12.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char pkits[] = "/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data/pkcs12";
const QStringList english{u"LC_ALL=C.UTF-8"_s, u"JAVA_TOOL_OPTIONS=-Duser.language=en"_s};

// "serial=01" and the like, as `openssl x509` prints them.
QString field(const QByteArray &out, const QString &name)
{
    const QRegularExpression line(u"^(?:%1)=(.*)$"_s.arg(name), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(out)).captured(1);
}

// openssl prints whole octets: "-01" where we say "-1".
QString withoutLeadingZeros(QString serial)
{
    static const QRegularExpression zeros(u"^(-?)0+(?=.)"_s);
    return serial.replace(zeros, u"\\1"_s);
}

QDateTime opensslDate(const QString &text) // "Jan  1 08:30:00 2010 GMT"
{
    const QLocale c = QLocale::c();
    QDateTime date = c.toDateTime(text.simplified().chopped(4), u"MMM d HH:mm:ss yyyy"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

}

// What other programs wrote, read by us, with their own view of it as the measure.
class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsKeytoolsStores_data();
    void readsKeytoolsStores();
    void readsKeytoolsJks();
    void readsGnutlsFiles_data();
    void readsGnutlsFiles();
    void readsNssFiles();
    void readsPkits();

private:
    StrangerPki m_pki;
    Ran keytool(const QStringList &arguments) { return run(u"keytool"_s, arguments, {}, m_pki.folder(), english); }
};

void TestStrangers::initTestCase()
{
    REQUIRE_TOOL("openssl");
    REQUIRE_TOOL("keytool");
    REQUIRE_TOOL("pk12util");
    REQUIRE_TOOL("certtool");
    QVERIFY(m_pki.make());
}

void TestStrangers::readsKeytoolsStores_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it is") << QStringList{};
    QTest::newRow("in the encryption of Java 8") << QStringList{u"-J-Dkeystore.pkcs12.legacy"_s};
}

void TestStrangers::readsKeytoolsStores()
{
    QFETCH(QStringList, options);
    QDir(m_pki.folder()).remove(u"java.p12"_s);
    const QStringList store = options + QStringList{u"-keystore"_s, u"java.p12"_s, u"-storetype"_s, u"PKCS12"_s, u"-storepass"_s, u"changeit"_s};
    QCOMPARE(keytool(QStringList{u"-genkeypair"_s, u"-alias"_s, u"mine"_s, u"-keyalg"_s, u"EC"_s, u"-dname"_s, u"CN=Java"_s} + store).code, 0);
    QCOMPARE(keytool(QStringList{u"-importcert"_s, u"-noprompt"_s, u"-alias"_s, u"Root"_s, u"-file"_s, u"root.pem"_s} + store).code, 0);
    const QByteArray der = m_pki.bytes(u"java.p12"_s);
    const auto contents = pkcs12::read(der, Secret::fromBytes("changeit"));
    VERIFY_RESULT(contents);
    QVERIFY(contents->unreadable.isEmpty());
    QCOMPARE(contents->entries.size(), 2);
    for (const pkcs12::Entry &entry : contents->entries) {
        const bool mine = entry.friendlyName == u"mine"_s;
        QCOMPARE(entry.key.has_value(), mine);
        QVERIFY2(mine || entry.certificate == m_pki.certificate(u"root.pem"_s), qPrintable(entry.friendlyName));
        QVERIFY2(mine || entry.friendlyName.toLower() == u"root"_s, qPrintable(entry.friendlyName)); // keytool 17 keeps the capital
    }
    QCOMPARE(int(pkcs12::read(der, Secret::fromBytes("changeme")).error().code), int(Error::Code::WrongPassword));
}

void TestStrangers::readsKeytoolsJks()
{
    const QStringList store{u"-keystore"_s, u"java.jks"_s, u"-storetype"_s, u"JKS"_s, u"-storepass"_s, u"changeit"_s};
    QCOMPARE(keytool(QStringList{u"-importcert"_s, u"-noprompt"_s, u"-alias"_s, u"Root"_s, u"-file"_s, u"root.pem"_s} + store).code, 0);
    QCOMPARE(keytool(QStringList{u"-genkeypair"_s, u"-alias"_s, u"mine"_s, u"-keyalg"_s, u"RSA"_s, u"-dname"_s, u"CN=Java"_s, u"-keypass"_s, u"changeit"_s} + store).code, 0);
    const Secret password = Secret::fromBytes("changeit");
    const auto contents = javatruststore::read(m_pki.bytes(u"java.jks"_s), &password);
    VERIFY_RESULT(contents);
    QCOMPARE(contents->privateKeys, 1);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().alias, u"root"_s);
    QVERIFY(contents->entries.first().certificate == m_pki.certificate(u"root.pem"_s));
    const Secret wrong = Secret::fromBytes("changeme");
    QCOMPARE(int(javatruststore::read(m_pki.bytes(u"java.jks"_s), &wrong).error().code), int(Error::Code::WrongPassword));
}

void TestStrangers::readsGnutlsFiles_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it is") << QStringList{};
    QTest::newRow("3DES") << QStringList{u"--pkcs-cipher"_s, u"3des-pkcs12"_s};
    QTest::newRow("RC2-40") << QStringList{u"--pkcs-cipher"_s, u"rc2-40"_s};
    QTest::newRow("AES-256") << QStringList{u"--pkcs-cipher"_s, u"aes-256"_s, u"--hash"_s, u"SHA512"_s};
}

void TestStrangers::readsGnutlsFiles()
{
    QFETCH(QStringList, options);
    const Ran ran = run(u"certtool"_s, QStringList{u"--to-p12"_s, u"--outder"_s, u"--load-privkey"_s, u"leaf.key"_s, u"--load-certificate"_s, u"leaf.pem"_s, u"--load-ca-certificate"_s,
                                                   u"chain.pem"_s, u"--p12-name"_s, u"gnu"_s, u"--password"_s, u"changeit"_s} + options, {}, m_pki.folder(), english);
    QVERIFY2(ran.code == 0, ran.err);
    const auto contents = pkcs12::read(ran.out, Secret::fromBytes("changeit"));
    VERIFY_RESULT(contents);
    QVERIFY(contents->unreadable.isEmpty());
    QVERIFY(contents->entries.first().certificate == m_pki.certificate(u"leaf.pem"_s));
    QVERIFY(contents->entries.first().key.has_value());
    QCOMPARE(contents->entries.first().friendlyName, u"gnu"_s);
}

void TestStrangers::readsNssFiles()
{
    QVERIFY(m_pki.openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"all.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-name"_s, u"nick"_s, u"-out"_s, u"in.p12"_s, u"-passout"_s, u"pass:changeit"_s}));
    QVERIFY(QDir(m_pki.folder()).mkpath(u"nss"_s));
    const QString where = u"sql:"_s + m_pki.path(u"nss"_s);
    QCOMPARE(run(u"certutil"_s, {u"-N"_s, u"-d"_s, where, u"--empty-password"_s}).code, 0);
    QCOMPARE(run(u"pk12util"_s, {u"-i"_s, m_pki.path(u"in.p12"_s), u"-d"_s, where, u"-W"_s, u"changeit"_s, u"-K"_s, u""_s}).code, 0);
    const Ran ran = run(u"pk12util"_s, {u"-o"_s, m_pki.path(u"out.p12"_s), u"-n"_s, u"nick"_s, u"-d"_s, where, u"-W"_s, u"pässword"_s, u"-K"_s, u""_s}, {}, {}, english);
    QVERIFY2(ran.code == 0, ran.err);
    const auto contents = pkcs12::read(m_pki.bytes(u"out.p12"_s), Secret::fromBytes("pässword"));
    VERIFY_RESULT(contents);
    QVERIFY(contents->unreadable.isEmpty());
    QCOMPARE(contents->entries.size(), 3);
    QVERIFY(std::any_of(contents->entries.begin(), contents->entries.end(), [this](const pkcs12::Entry &entry) {
        return entry.key && entry.certificate == m_pki.certificate(u"leaf.pem"_s) && entry.friendlyName == u"nick"_s;
    }));
}

// All of NIST's PKITS: the same subject, serial, dates and fingerprint as openssl shows.
void TestStrangers::readsPkits()
{
    const QDir folder(QString::fromLatin1(pkits));
    const QStringList files = folder.entryList({u"*.p12"_s}, QDir::Files);
    if (files.isEmpty() && !qEnvironmentVariableIsSet("CI"))
        QSKIP("this test needs python3-cryptography-vectors");
    QCOMPARE(files.size(), 405);
    int withKey = 0;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto contents = pkcs12::read(file.readAll(), Secret::fromBytes("password"));
        QVERIFY2(contents, qPrintable(name + (contents ? QString() : contents.error().detail)));
        const auto own = std::find_if(contents->entries.begin(), contents->entries.end(), [](const pkcs12::Entry &entry) { return entry.certificate && entry.key; });
        withKey += own != contents->entries.end();
        const pkcs12::Entry &entry = own != contents->entries.end() ? *own : contents->entries.first();
        QVERIFY2(entry.certificate, qPrintable(name));
        // DSA keys are not kept, and named.
        const bool dsa = entry.certificate->publicKey().type == PublicKey::Type::Dsa;
        QVERIFY2(contents->unreadable.size() == (dsa ? 1 : 0), qPrintable(name));
        QVERIFY(!dsa || contents->unreadable.first().code == Error::Code::Unsupported);

        const Ran p12 = run(u"openssl"_s, {u"pkcs12"_s, u"-legacy"_s, u"-in"_s, folder.filePath(name), u"-nokeys"_s, u"-passin"_s, u"pass:password"_s});
        QVERIFY2(p12.code == 0, p12.err);
        QCOMPARE(p12.out.count("BEGIN CERTIFICATE"), int(std::count_if(contents->entries.begin(), contents->entries.end(), [](const auto &one) { return one.certificate.has_value(); })));
        const Ran x509 = run(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-subject"_s, u"-serial"_s, u"-dates"_s, u"-fingerprint"_s, u"-sha256"_s, u"-nameopt"_s, u"RFC2253,utf8,-esc_msb"_s}, p12.out);
        const Certificate &certificate = *entry.certificate;
        QCOMPARE(QString::fromLatin1(certificate.sha256().toHex(':').toUpper()), field(x509.out, u"sha256 Fingerprint|SHA256 Fingerprint"_s));
        QCOMPARE(certificate.serial(), withoutLeadingZeros(field(x509.out, u"serial"_s)));
        QCOMPARE(certificate.subject().toText(), field(x509.out, u"subject"_s));
        QCOMPARE(certificate.notBefore(), opensslDate(field(x509.out, u"notBefore"_s)));
        QCOMPARE(certificate.notAfter(), opensslDate(field(x509.out, u"notAfter"_s)));
    }
    QVERIFY2(withKey > 0, qPrintable(QString::number(withKey)));
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "test_strangers.moc"
