// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/certificate.h"
#include "x509/der.h"
#include "x509/oid.h"

#include <QStandardPaths>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

// Certificates by openssl, read back and compared with what openssl says about them; and certificates that nobody should have made.
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatOpensslSays_data();
    void saysWhatOpensslSays();
    void readsExtensions();
    void readsAConstrainedCa();
    void tellsKinds_data();
    void tellsKinds();
    void findsTheApplication_data();
    void findsTheApplication();
    void suggestsAName_data();
    void suggestsAName();
    void knowsWhoSigned();
    void readsNumbersAndDates_data();
    void readsNumbersAndDates();
    void refuses_data();
    void refuses();
    void standsHostileOnes_data();
    void standsHostileOnes();
    void neverPromisesTooMuch();
    void showsUnknownKeysAsSuch();
    void isReadByManyThreadsAtOnce();

private:
    QByteArray made(const QStringList &arguments);
    QTemporaryDir m_folder;
    QByteArray m_plain; // CN=plain
};

namespace {

QByteArray utf8(const QByteArray &text) { return der::wrap(der::Utf8String, text); }

QByteArray nameOf(const QByteArray &type, const QByteArray &value)
{
    const QByteArray attribute = der::wrap(der::Sequence, {der::oid(QString::fromLatin1(type)), value});
    return der::wrap(der::Sequence, der::wrap(der::Set, attribute));
}

// A certificate by hand, for what openssl would not make; its signature is nonsense.
struct Parts
{
    QByteArray serial = QByteArray::fromHex("01");
    QByteArray subject = nameOf("2.5.4.3", utf8("x"));
    QByteArray notBefore = der::wrap(der::UtcTime, QByteArrayView("240101000000Z"));
    QByteArray notAfter = der::wrap(der::UtcTime, QByteArrayView("340101000000Z"));
    QByteArray spki = QByteArray::fromHex("302a300506032b657003210000112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    QByteArray extensions;

    QByteArray der() const
    {
        const QByteArray algorithm = QByteArray::fromHex("300506032b6570");
        const QByteArray dates = der::wrap(der::Sequence, {notBefore, notAfter});
        const QByteArray list = extensions.isEmpty() ? QByteArray() : der::wrap(der::context(3, true), der::wrap(der::Sequence, extensions));
        const QByteArray body = der::wrap(der::Sequence, {QByteArray::fromHex("a003020102"), der::wrap(der::Integer, serial), algorithm,
                                                          nameOf("2.5.4.3", utf8("issuer")), dates, subject, spki, list});
        return der::wrap(der::Sequence, {body, algorithm, der::wrap(der::BitString, QByteArray(65, '\0'))});
    }
};

QByteArray extension(const QByteArray &dotted, const QByteArray &value)
{
    return der::wrap(der::Sequence, {der::oid(QString::fromLatin1(dotted)), der::wrap(der::OctetString, value)});
}

}

QByteArray TestCertificate::made(const QStringList &arguments)
{
    const Ran ran = run(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ed25519"_s, u"-nodes"_s, u"-keyout"_s, m_folder.filePath(u"key.pem"_s),
                                                  u"-outform"_s, u"DER"_s} + arguments);
    if (ran.code != 0)
        qWarning("%s", ran.err.constData());
    return ran.out;
}

void TestCertificate::initTestCase()
{
    REQUIRE_TOOL("openssl");
    m_plain = made({u"-subj"_s, u"/CN=plain"_s});
    QVERIFY(!m_plain.isEmpty());
}

void TestCertificate::saysWhatOpensslSays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("key");
    QTest::newRow("an Ed25519 root") << QStringList{u"-subj"_s, u"/C=DE/O=Müller & Söhne/CN=Root"_s, u"-utf8"_s} << u"Ed25519"_s;
    QTest::newRow("a P-256 key and a set serial") << QStringList{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-set_serial"_s, u"0xff00aa"_s, u"-subj"_s, u"/UID=b/CN=a/O=c,d"_s} << u"EC P-256"_s;
    QTest::newRow("an RSA-2048 key, valid beyond 2050") << QStringList{u"-newkey"_s, u"rsa:2048"_s, u"-days"_s, u"15000"_s, u"-subj"_s, u"/CN=rsa"_s} << u"RSA-2048"_s;
    QTest::newRow("an unusual curve") << QStringList{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:brainpoolP256r1"_s, u"-subj"_s, u"/CN=b"_s} << u"EC brainpoolP256r1"_s;
    QTest::newRow("an empty subject") << QStringList{u"-subj"_s, u"/"_s} << u"Ed25519"_s;
}

void TestCertificate::saysWhatOpensslSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, key);
    const QByteArray der = made(arguments);
    const Result<Certificate> read = Certificate::fromDer(der);
    VERIFY_RESULT(read);
    const Ran said = run(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-serial"_s, u"-subject"_s, u"-issuer"_s, u"-nameopt"_s,
                                        u"esc_2253,esc_ctrl,utf8,sep_comma_plus,dn_rev,sname"_s, u"-dates"_s, u"-dateopt"_s, u"iso_8601"_s, u"-fingerprint"_s, u"-sha256"_s}, der);
    QString serial = read->serial();
    if (serial.size() % 2)
        serial.prepend(u'0');
    const QString mine = u"serial=%1\nsubject=%2\nissuer=%3\nnotBefore=%4\nnotAfter=%5\nsha256 Fingerprint=%6\n"_s
                             .arg(serial, read->subject().toText(), read->issuer().toText(), read->notBefore().toString(u"yyyy-MM-dd HH:mm:ssZ"_s),
                                  read->notAfter().toString(u"yyyy-MM-dd HH:mm:ssZ"_s), QString::fromLatin1(read->sha256().toHex(':').toUpper()));
    QCOMPARE(mine, QString::fromUtf8(said.out));
    QCOMPARE(read->publicKey().name(), key);
    QVERIFY(read->handle());
    QVERIFY(read->isSelfIssued());
    QVERIFY(read->isSignedBy(*read));
    const Ran pem = run(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"DER"_s}, der);
    QCOMPARE(read->toPem(), pem.out);
}

void TestCertificate::readsExtensions()
{
    const Result<Certificate> read = Certificate::fromDer(made({u"-subj"_s, u"/CN=leaf"_s, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
        u"-addext"_s, u"keyUsage=critical,digitalSignature,keyAgreement,decipherOnly"_s, u"-addext"_s, u"extendedKeyUsage=clientAuth,1.2.3.4"_s,
        u"-addext"_s, u"subjectAltName=DNS:a.example,IP:10.0.0.1,IP:2001:db8::1,URI:urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8,email:a@b.example,dirName:dn,otherName:1.2.3;UTF8:hi,RID:1.2.3"_s,
        u"-addext"_s, u"authorityInfoAccess=OCSP;URI:http://ocsp.example,caIssuers;URI:http://ca.example/ca.cer"_s,
        u"-addext"_s, u"subjectKeyIdentifier=hash"_s, u"-addext"_s, u"authorityKeyIdentifier=keyid:always"_s,
        u"-addext"_s, u"crlDistributionPoints=URI:http://crl.example/a.crl,URI:http://crl.example/b.crl"_s,
        u"-config"_s, [this] {
            QFile file(m_folder.filePath(u"dn.cnf"_s));
            (void)file.open(QIODevice::WriteOnly);
            file.write("[req]\ndistinguished_name=d\n[d]\n[dn]\nO=Deep\nCN=Down\n");
            return file.fileName();
        }()}));
    VERIFY_RESULT(read);
    QVERIFY(!read->isCa());
    QVERIFY(read->hasBasicConstraints());
    QVERIFY(read->basicConstraintsCritical());
    QVERIFY(!read->pathLength());
    QVERIFY(read->keyUsage() == (KeyUsage::DigitalSignature | KeyUsage::KeyAgreement | KeyUsage::DecipherOnly));
    QVERIFY(read->keyUsageCritical());
    QCOMPARE(*read->extendedKeyUsage(), (QStringList{QLatin1String(oid::clientAuth), u"1.2.3.4"_s}));
    QStringList names;
    for (const GeneralName &name : read->alternativeNames())
        names << name.toText();
    QCOMPARE(names, (QStringList{u"DNS:a.example"_s, u"IP:10.0.0.1"_s, u"IP:2001:db8::1"_s, u"URI:urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s,
                                 u"email:a@b.example"_s, u"dirName:CN=Down,O=Deep"_s, u"otherName:1.2.3;#0c026869"_s, u"RID:1.2.3"_s}));
    QCOMPARE(read->alternativeNameCount(), 8);
    QCOMPARE(read->ocspUrls(), QStringList{u"http://ocsp.example"_s});
    QCOMPARE(read->caIssuersUrls(), QStringList{u"http://ca.example/ca.cer"_s});
    QCOMPARE(read->crlUrls(), (QStringList{u"http://crl.example/a.crl"_s, u"http://crl.example/b.crl"_s}));
    QCOMPARE(read->subjectKeyId().size(), 20);
    QCOMPARE(read->authorityKeyId(), read->subjectKeyId());
    bool seen = false;
    for (const Extension &one : read->extensions())
        seen = seen || (one.oid == u"2.5.29.15" && one.critical && one.text == u"Digital Signature, Key Agreement, Decipher Only");
    QVERIFY(seen);
}

void TestCertificate::readsAConstrainedCa()
{
    const Result<Certificate> read = Certificate::fromDer(made({u"-subj"_s, u"/CN=ca"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s, u"-addext"_s,
        u"nameConstraints=critical,permitted;DNS:.example,permitted;IP:10.0.0.0/255.0.0.0,excluded;email:bad.example"_s, u"-addext"_s, u"basicConstraints=critical,CA:TRUE,pathlen:3"_s,
        u"-config"_s, u"/dev/null"_s}));
    VERIFY_RESULT(read);
    QVERIFY(read->isCa());
    QCOMPARE(read->pathLength().value_or(-1), 3);
    QVERIFY(read->keyUsage() == (KeyUsage::KeyCertSign | KeyUsage::CrlSign));
    QVERIFY(read->hasNameConstraints());
    QCOMPARE(read->permittedNames(), (QList<GeneralName>{{GeneralName::Type::Dns, u".example"_s}, {GeneralName::Type::Ip, u"10.0.0.0/8"_s}}));
    QCOMPARE(read->excludedNames(), (QList<GeneralName>{{GeneralName::Type::Email, u"bad.example"_s}}));
}

void TestCertificate::tellsKinds_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<CertificateKind>("kind");
    const QByteArray ca = extension("2.5.29.19", QByteArray::fromHex("30030101ff"));
    const QByteArray self = nameOf("2.5.4.3", utf8("issuer"));
    const QByteArray client = extension("2.5.29.37", QByteArray::fromHex("300a06082b06010505070302"));
    const QByteArray server = extension("2.5.29.37", QByteArray::fromHex("300a06082b06010505070301"));
    const QByteArray both = extension("2.5.29.37", QByteArray::fromHex("301406082b0601050507030106082b06010505070302"));
    const QByteArray mail = extension("2.5.29.37", QByteArray::fromHex("300a06082b06010505070304"));
    QTest::newRow("a CA that names itself as issuer is a root") << self << ca << CertificateKind::Root;
    QTest::newRow("the issuer's name in another case is still its own") << nameOf("2.5.4.3", utf8("ISSUER ")) << ca << CertificateKind::Root;
    QTest::newRow("another CA is an intermediate") << Parts().subject << ca << CertificateKind::Intermediate;
    QTest::newRow("clientAuth makes a client") << Parts().subject << client << CertificateKind::Client;
    QTest::newRow("clientAuth and serverAuth make a client") << Parts().subject << both << CertificateKind::Client;
    QTest::newRow("serverAuth alone makes a server") << Parts().subject << server << CertificateKind::Server;
    QTest::newRow("mail is something else") << Parts().subject << mail << CertificateKind::Other;
    QTest::newRow("no extension at all is something else") << Parts().subject << QByteArray() << CertificateKind::Other;
}

void TestCertificate::tellsKinds()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, extensions);
    Parts parts;
    parts.subject = subject;
    parts.extensions = extensions;
    const Result<Certificate> read = Certificate::fromDer(parts.der());
    VERIFY_RESULT(read);
    QTEST(read->kind(), "kind");
}

void TestCertificate::findsTheApplication_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<bool>("inAttribute");
    const QByteArray text = "6BA7B810-9DAD-11D1-80B4-00C04FD430C8";
    const QString uuid = u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s;
    const QByteArray san = extension("2.5.29.17", der::wrap(der::Sequence, der::wrap(der::context(6, false), QByteArray("urn:uuid:" + text))));
    QTest::newRow("in the Fortanix attribute") << nameOf(oid::fortanixAppUuid, utf8(text)) << QByteArray() << uuid << true;
    QTest::newRow("as common name") << nameOf(oid::commonName, utf8(text)) << QByteArray() << uuid << false;
    QTest::newRow("as alternative name") << Parts().subject << san << uuid << false;
    QTest::newRow("nowhere") << Parts().subject << QByteArray() << QString() << false;
    QTest::newRow("an attribute that holds none") << nameOf(oid::fortanixAppUuid, utf8("soon")) << QByteArray() << QString() << false;
}

void TestCertificate::findsTheApplication()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, extensions);
    Parts parts;
    parts.subject = subject;
    parts.extensions = extensions;
    const Result<Certificate> read = Certificate::fromDer(parts.der());
    VERIFY_RESULT(read);
    const auto found = read->applicationUuid();
    QTEST(found ? found->toText() : QString(), "uuid");
    QTEST(read->uuidInAttribute(), "inAttribute");
}

void TestCertificate::suggestsAName_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("name");
    const QByteArray empty = der::wrap(der::Sequence, QByteArrayView());
    const QByteArray san = extension("2.5.29.17", der::wrap(der::Sequence, der::wrap(der::context(2, false), QByteArrayView("a.example"))));
    QTest::newRow("the common name") << nameOf("2.5.4.3", utf8("hsm client")) << san << u"hsm client"_s;
    QTest::newRow("a blank common name does not count") << nameOf("2.5.4.3", utf8("  ")) << san << u"a.example"_s;
    QTest::newRow("the first alternative name") << empty << san << u"a.example"_s;
    QTest::newRow("the organization") << nameOf("2.5.4.10", utf8("ACME")) << QByteArray() << u"ACME"_s;
    QTest::newRow("the subject's text") << nameOf("2.5.4.6", der::wrap(der::PrintableString, QByteArrayView("DE"))) << QByteArray() << u"C=DE"_s;
}

void TestCertificate::suggestsAName()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, extensions);
    Parts parts;
    parts.subject = subject;
    parts.extensions = extensions;
    const Result<Certificate> read = Certificate::fromDer(parts.der());
    VERIFY_RESULT(read);
    QTEST(read->suggestedName(), "name");
}

void TestCertificate::knowsWhoSigned()
{
    const Result<Certificate> mine = Certificate::fromDer(m_plain);
    const Result<Certificate> other = Certificate::fromDer(made({u"-subj"_s, u"/CN=plain"_s}));
    VERIFY_RESULT(mine);
    VERIFY_RESULT(other);
    QVERIFY(mine->isSignedBy(*mine));
    QVERIFY2(!mine->isSignedBy(*other), "the same name with another key did not sign it");
    QVERIFY(!(*mine == *other));
}

void TestCertificate::readsNumbersAndDates_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("iso");
    const QByteArray time = der::wrap(der::UtcTime, QByteArrayView("240229235959Z"));
    const auto utc = [](const char *text) { return der::wrap(der::UtcTime, QByteArrayView(text)); };
    const auto general = [](const char *text) { return der::wrap(der::GeneralizedTime, QByteArrayView(text)); };
    const QByteArray one = QByteArray::fromHex("01");
    QTest::newRow("a leap day") << one << time << u"1"_s << u"2024-02-29T23:59:59Z"_s;
    QTest::newRow("zero") << QByteArray::fromHex("00") << time << u"0"_s << u"2024-02-29T23:59:59Z"_s;
    QTest::newRow("a top bit behind a zero octet") << QByteArray::fromHex("00ff") << time << u"FF"_s << u"2024-02-29T23:59:59Z"_s;
    QTest::newRow("negative") << QByteArray::fromHex("ff00") << time << u"-100"_s << u"2024-02-29T23:59:59Z"_s;
    QTest::newRow("minus one") << QByteArray::fromHex("ff") << time << u"-1"_s << u"2024-02-29T23:59:59Z"_s;
    QTest::newRow("thirty octets") << QByteArray(30, '\x11') << time << QString(60, u'1') << u"2024-02-29T23:59:59Z"_s;
    QTest::newRow("the last century") << one << utc("500101000000Z") << u"1"_s << u"1950-01-01T00:00:00Z"_s;
    QTest::newRow("2049") << one << utc("491231235959Z") << u"1"_s << u"2049-12-31T23:59:59Z"_s;
    QTest::newRow("the end of time") << one << general("99991231235959Z") << u"1"_s << u"9999-12-31T23:59:59Z"_s;
    QTest::newRow("an offset") << one << utc("240101010000+0100") << u"1"_s << u"2024-01-01T00:00:00Z"_s;
    QTest::newRow("no such day") << one << utc("230229000000Z") << u"1"_s << QString();
    QTest::newRow("no date at all") << one << utc("tomorrow") << u"1"_s << QString();
    QTest::newRow("an empty date") << one << utc("") << u"1"_s << QString();
}

void TestCertificate::readsNumbersAndDates()
{
    QFETCH(QByteArray, serial);
    QFETCH(QByteArray, time);
    Parts parts;
    parts.serial = serial;
    parts.notAfter = time;
    const Result<Certificate> read = Certificate::fromDer(parts.der());
    VERIFY_RESULT(read);
    QTEST(read->serial(), "hex");
    QTEST(read->notAfter().toString(Qt::ISODate), "iso");
    QCOMPARE(read->serialOctets(), serial.size());
    QVERIFY(read->handle());
}

void TestCertificate::refuses_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Malformed;
    QTest::newRow("text") << QByteArray("hello") << Error::Code::Malformed;
    QTest::newRow("a cut tail") << m_plain.chopped(1) << Error::Code::Malformed;
    QTest::newRow("something behind the end") << m_plain + '\0' << Error::Code::Malformed;
    QTest::newRow("a megabyte and more") << QByteArray(1100000, 'x') << Error::Code::TooLarge;
    Parts many;
    for (int i = 0; i < 65; ++i)
        many.extensions += extension("1.2.3." + QByteArray::number(i), "x");
    QTest::newRow("65 extensions") << many.der() << Error::Code::TooLarge;
    Parts badSerial;
    badSerial.serial.clear();
    QTest::newRow("a serial without octets") << badSerial.der() << Error::Code::Malformed;
    Parts badName;
    badName.subject = nameOf("2.5.4.3", utf8("\xff\xfe"));
    QTest::newRow("a name that is not UTF-8") << badName.der() << Error::Code::Malformed;
}

void TestCertificate::refuses()
{
    QFETCH(QByteArray, der);
    const Result<Certificate> read = Certificate::fromDer(der);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void TestCertificate::standsHostileOnes_data()
{
    QTest::addColumn<QByteArray>("der");
    Parts longName;
    longName.subject = nameOf("2.5.4.3", utf8(QByteArray(1000000, 'A')));
    QTest::newRow("a common name of a megabyte") << longName.der();
    Parts names;
    const QByteArray dns = der::wrap(der::context(2, false), QByteArrayView("a"));
    names.extensions = extension("2.5.29.17", der::wrap(der::Sequence, dns.repeated(200000)));
    QTest::newRow("200,000 alternative names") << names.der();
    Parts rdns;
    rdns.subject = der::wrap(der::Sequence, der::wrap(der::Set, der::wrap(der::Sequence, {der::oid(u"2.5.4.3"_s), utf8("a")})).repeated(70000));
    QTest::newRow("70,000 RDNs") << rdns.der();
    Parts attributes;
    attributes.subject = der::wrap(der::Sequence, der::wrap(der::Set, der::wrap(der::Sequence, {der::oid(u"2.5.4.3"_s), utf8("a")}).repeated(70000)));
    QTest::newRow("an RDN of 70,000 attributes") << attributes.der();
    Parts nul;
    nul.subject = nameOf("2.5.4.3", utf8(QByteArray("good\0evil", 9)));
    QTest::newRow("a NUL in the name") << nul.der();
    Parts serial;
    serial.serial = QByteArray(500000, '\x7f');
    QTest::newRow("a serial of half a megabyte") << serial.der();
    Parts key;
    key.spki = der::wrap(der::Sequence, {QByteArray::fromHex("300d06092a864886f70d0101010500"),
        der::wrap(der::BitString, '\0' + der::wrap(der::Sequence, {der::wrap(der::Integer, '\0' + QByteArray(300000, '\xff')), der::wrap(der::Integer, QByteArrayView("\x03"))}))});
    QTest::newRow("an RSA key of 2.4 million bits") << key.der();
}

void TestCertificate::standsHostileOnes()
{
    QFETCH(QByteArray, der);
    QElapsedTimer timer;
    timer.start();
    const Result<Certificate> read = Certificate::fromDer(der);
    if (read) {
        (void)read->subject().toText();
        (void)read->subject().toDer();
        (void)read->suggestedName();
        (void)read->kind();
        (void)read->applicationUuid();
        (void)read->publicKey().name();
        (void)read->extensions();
        (void)read->serial();
        (void)read->isSelfIssued();
        QVERIFY(read->alternativeNames().size() <= 1000);
        QVERIFY(!read->isSignedBy(*read));
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

// Whatever is taken in without asking OpenSSL must be good enough for OpenSSL later; and no octet may lead astray.
void TestCertificate::neverPromisesTooMuch()
{
    int taken = 0;
    for (qsizetype at = 0; at < m_plain.size(); ++at)
        for (const int flip : {0x01, 0x02, 0x20, 0x80, 0xff}) {
            QByteArray der = m_plain;
            der[at] = char(der[at] ^ flip);
            const Result<Certificate> read = Certificate::fromDer(der);
            if (!read)
                continue;
            ++taken;
            QVERIFY2(read->handle(), der.toHex().constData());
            (void)read->extensions();
            const QString text = read->subject().toText();
            if (text.isEmpty() || !read->subject().rdns().first().first().wellFormed)
                continue;
            const Result<DistinguishedName> again = DistinguishedName::fromText(text);
            VERIFY_RESULT(again);
            QVERIFY2(*again == read->subject(), qPrintable(text));
        }
    QVERIFY(taken > 100);
}

void TestCertificate::showsUnknownKeysAsSuch()
{
    Parts parts;
    parts.spki = der::wrap(der::Sequence, {der::wrap(der::Sequence, der::oid(u"2.16.840.1.101.3.4.3.18"_s)), der::wrap(der::BitString, QByteArray(1953, '\0'))});
    Result<Certificate> read = Certificate::fromDer(parts.der());
    VERIFY_RESULT(read);
    QCOMPARE(read->publicKey().name(), u"ML-DSA-65"_s);
    QVERIFY(read->publicKey().type == PublicKey::Type::Unknown);
    QVERIFY(!read->isSignedBy(*read));
    parts.spki = der::wrap(der::Sequence, {der::wrap(der::Sequence, der::oid(u"1.2.3.4.5"_s)), der::wrap(der::BitString, QByteArray(9, '\0'))});
    read = Certificate::fromDer(parts.der());
    VERIFY_RESULT(read);
    QCOMPARE(read->publicKey().name(), u"1.2.3.4.5"_s);
}

void TestCertificate::isReadByManyThreadsAtOnce()
{
    for (int round = 0; round < 50; ++round) {
        const Result<Certificate> read = Certificate::fromDer(m_plain);
        VERIFY_RESULT(read);
        std::vector<std::thread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&good, copy = *read] {
                if (copy.handle() && copy.subject().toText() == u"CN=plain" && copy.publicKey().name() == u"Ed25519" && copy.extensions().size() == 3)
                    ++good;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
    }
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "test_certificate.moc"
