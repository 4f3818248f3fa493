// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/pki.h"

#include "x509/oid.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;

ApplicationUuid application()
{
    return *ApplicationUuid::fromText(uuid);
}

// What openssl says of the extensions alone, with key identifiers masked.
QString extensionsOf(const Certificate &certificate)
{
    const Ran ran = run(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-text"_s, u"-certopt"_s,
                        u"no_header,no_version,no_serial,no_signame,no_validity,no_subject,no_issuer,no_pubkey,no_sigdump,no_aux"_s}, certificate.toPem());
    QString text = QString::fromUtf8(ran.out);
    text.replace(QRegularExpression(u"([0-9A-F]{2}:){19}[0-9A-F]{2}"_s), u"<id>"_s);
    text.replace(u"2.5.29.56:"_s, u"X509v3 No Revocation Available:"_s); // older ones have no name for it
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines.join(u'|');
}

QByteArray asn1(const Certificate &certificate)
{
    return run(u"openssl"_s, {u"asn1parse"_s, u"-dump"_s}, certificate.toPem()).out;
}

bool writePem(const QString &path, const QList<Certificate> &certificates)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const Certificate &certificate : certificates)
        file.write(certificate.toPem());
    return true;
}

}

class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslAcceptsTheChain_data()
    {
        QTest::addColumn<KeyAlgorithm>("algorithm");
        QTest::addColumn<QString>("signature");
        QTest::newRow("RSA-2048 is signed with SHA-256") << KeyAlgorithm::Rsa2048 << u"sha256WithRSAEncryption"_s;
        QTest::newRow("P-256 is signed with SHA-256") << KeyAlgorithm::EcP256 << u"ecdsa-with-SHA256"_s;
        QTest::newRow("P-384 is signed with SHA-384") << KeyAlgorithm::EcP384 << u"ecdsa-with-SHA384"_s;
        QTest::newRow("P-521 is signed with SHA-512") << KeyAlgorithm::EcP521 << u"ecdsa-with-SHA512"_s;
        QTest::newRow("Ed25519 hashes by itself") << KeyAlgorithm::Ed25519 << u"ED25519"_s;
        QTest::newRow("Ed448 hashes by itself") << KeyAlgorithm::Ed448 << u"ED448"_s;
    }

    void opensslAcceptsTheChain()
    {
        REQUIRE_TOOL("openssl");
        QFETCH(KeyAlgorithm, algorithm);
        QFETCH(QString, signature);
        QTemporaryDir folder;
        const pki::Ca root = pki::root(pki::request(CertificateKind::Root, u"Root"_s, 3652), pki::key(0, algorithm));
        const pki::Ca issuing = pki::below(root, pki::request(CertificateKind::Intermediate, u"Issuing"_s, 1826), pki::key(1, algorithm));
        const Certificate client = pki::below(issuing, pki::request(CertificateKind::Client, u"client"_s), pki::key(2, algorithm)).certificate;
        QVERIFY(writePem(folder.filePath(u"root.pem"_s), {root.certificate}));
        QVERIFY(writePem(folder.filePath(u"issuing.pem"_s), {issuing.certificate}));
        QVERIFY(writePem(folder.filePath(u"client.pem"_s), {client}));
        const Ran ran = run(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-check_ss_sig"_s, u"-purpose"_s, u"sslclient"_s, u"-attime"_s,
                            QString::number(pki::now.toSecsSinceEpoch()), u"-CAfile"_s, u"root.pem"_s, u"-untrusted"_s, u"issuing.pem"_s, u"client.pem"_s},
                            {}, folder.path());
        QVERIFY2(ran.code == 0, ran.out + ran.err);
        QCOMPARE(client.signatureAlgorithm().toLower(), signature.toLower());
    }

    void extensionsAreExactly_data()
    {
        QTest::addColumn<IssueRequest>("asked");
        QTest::addColumn<QString>("expected");
        const QString ca = u"X509v3 extensions:|X509v3 Basic Constraints: critical|CA:TRUE%1|X509v3 Key Usage: critical|Certificate Sign, CRL Sign|"
                           "X509v3 Subject Key Identifier:|<id>%2"_s;
        const QString aki = u"|X509v3 Authority Key Identifier:|<id>"_s;
        const QString leaf = u"X509v3 extensions:|X509v3 Basic Constraints: critical|CA:FALSE|X509v3 Key Usage: critical|Digital Signature|"
                             "X509v3 Extended Key Usage:|%1|X509v3 Subject Key Identifier:|<id>|X509v3 Authority Key Identifier:|<id>"_s;
        const QString clientAuth = u"TLS Web Client Authentication"_s, serverAuth = u"TLS Web Server Authentication"_s;

        QTest::newRow("a root says CA, signs, and has its key's identifier") << pki::request(CertificateKind::Root, u"R"_s) << ca.arg(QString(), QString());
        IssueRequest asked = pki::request(CertificateKind::Root, u"R"_s);
        asked.pathLength = 1;
        QTest::newRow("a root may limit its depth") << asked << ca.arg(u", pathlen:1"_s, QString());
        asked.pathLength = 200;
        QTest::newRow("a path length of more than seven bits is no negative number") << asked << ca.arg(u", pathlen:200"_s, QString());
        QTest::newRow("an intermediate has path length 0 and names its issuer's key")
            << pki::request(CertificateKind::Intermediate, u"I"_s) << ca.arg(u", pathlen:0"_s, aki);
        asked = pki::request(CertificateKind::Intermediate, u"I"_s);
        asked.permittedNames = {pki::dns(u"example.com"_s), pki::ip(u"10.0.0.0/8"_s), pki::email(u".example.com"_s), pki::ip(u"2001:db8::/32"_s)};
        asked.excludedNames = {pki::uri(u"bad.example.com"_s), pki::ip(u"10.1.2.3/32"_s), pki::directory(u"O=Other"_s)};
        QTest::newRow("an intermediate with name constraints, which are critical")
            << asked
            << ca.arg(u", pathlen:0"_s, aki) +
                   u"|X509v3 Name Constraints: critical|Permitted:|DNS:example.com|IP:10.0.0.0/255.0.0.0|email:.example.com|IP:2001:DB8:0:0:0:0:0:0/FFFF:FFFF:0:0:0:0:0:0|"
                   "Excluded:|URI:bad.example.com|IP:10.1.2.3/255.255.255.255|DirName:O = Other"_s;
        QTest::newRow("a client signs and is a client, nothing more") << pki::request(CertificateKind::Client, u"c"_s) << leaf.arg(clientAuth);
        asked = pki::request(CertificateKind::Client, u"c"_s);
        asked.serverAuthToo = true;
        asked.alternativeNames = {pki::dns(u"a.example"_s), pki::ip(u"::1"_s), pki::ip(u"10.0.0.1"_s), pki::email(u"a@b.example"_s)};
        QTest::newRow("a client that is a server too, with names")
            << asked
            << leaf.arg(clientAuth + u", "_s + serverAuth) +
                   u"|X509v3 Subject Alternative Name:|DNS:a.example, IP Address:0:0:0:0:0:0:0:1, IP Address:10.0.0.1, email:a@b.example"_s;
        asked = pki::request(CertificateKind::Server, u"s"_s);
        asked.alternativeNames = {pki::dns(u"s.example"_s)};
        QTest::newRow("a server is a server only") << asked << leaf.arg(serverAuth) + u"|X509v3 Subject Alternative Name:|DNS:s.example"_s;
        asked = pki::request(CertificateKind::Client, u"c"_s);
        asked.subject = {};
        asked.alternativeNames = {pki::dns(u"a.example"_s)};
        QTest::newRow("alternative names are critical when the subject is empty")
            << asked << leaf.arg(clientAuth) + u"|X509v3 Subject Alternative Name: critical|DNS:a.example"_s;
        asked = pki::request(CertificateKind::Client, u"c"_s);
        asked.ocspUrls = QStringList{u"http://ocsp.example/"_s};
        asked.caIssuersUrls = QStringList{u"http://ca.example/ca.cer"_s};
        asked.crlUrls = QStringList{u"http://crl.example/a.crl"_s, u"http://crl2.example/a.crl"_s};
        QTest::newRow("OCSP, issuer and revocation list addresses")
            << asked
            << leaf.arg(clientAuth) + u"|Authority Information Access:|OCSP - URI:http://ocsp.example/|CA Issuers - URI:http://ca.example/ca.cer|"
                                      "X509v3 CRL Distribution Points:|Full Name:|URI:http://crl.example/a.crl|URI:http://crl2.example/a.crl"_s;
        asked = pki::request(CertificateKind::Client, u"c"_s, 7);
        asked.application = application();
        QTest::newRow("a week's life is not revoked but outwaited, and the application stands as a URI")
            << asked << leaf.arg(clientAuth) + u"|X509v3 Subject Alternative Name:|URI:urn:uuid:%1|X509v3 No Revocation Available:|.."_s.arg(uuid);
        asked.ocspUrls = QStringList{u"http://ocsp.example/"_s};
        asked.uuidAsUri = false;
        QTest::newRow("whoever gives an OCSP address wants revocation")
            << asked << leaf.arg(clientAuth) + u"|Authority Information Access:|OCSP - URI:http://ocsp.example/"_s;
    }

    void extensionsAreExactly()
    {
        REQUIRE_TOOL("openssl");
        QFETCH(IssueRequest, asked);
        QFETCH(QString, expected);
        const pki::Ca root = pki::root();
        const bool isRoot = asked.kind == CertificateKind::Root;
        const Certificate made = isRoot ? pki::root(asked).certificate : pki::below(root, asked, pki::key(2)).certificate;
        QCOMPARE(extensionsOf(made).split(u'|'), expected.split(u'|'));
        QCOMPARE(made.version(), 3);
        if (!isRoot)
            QCOMPARE(made.authorityKeyId(), root.certificate.subjectKeyId());
    }

    void keyIdentifierIsTheBitStringsSha1()
    {
        REQUIRE_TOOL("openssl");
        // openssl's own "hash" is RFC 5280's method 1.
        QTemporaryDir folder;
        const pki::Ca root = pki::root();
        QVERIFY(writePem(folder.filePath(u"root.pem"_s), {root.certificate}));
        const Ran ran = run(u"sh"_s, {u"-c"_s, u"openssl x509 -in root.pem -noout -pubkey | openssl pkey -pubin -outform DER | tail -c 65 | openssl sha1 -r"_s},
                            {}, folder.path());
        QCOMPARE(ran.out.left(40), root.certificate.subjectKeyId().toHex());
    }

    void uuidStandsWhereItShould()
    {
        REQUIRE_TOOL("openssl");
        IssueRequest asked = pki::request(CertificateKind::Client, u"payments"_s);
        asked.application = application();
        asked.uuidPlace = UuidPlace::Attribute;
        const Certificate inAttribute = pki::client(pki::root(), asked);
        // 06 0B 2B 06 01 04 01 83 84 1A 01 02 01, then a UTF8String of 36 octets (facts/services C.6).
        QVERIFY(inAttribute.der().contains(QByteArray::fromHex("060b2b0601040183841a0102010c24") + uuid.toLatin1()));
        QCOMPARE(inAttribute.subject().first(QLatin1String(oid::commonName)), u"payments"_s);
        QVERIFY(inAttribute.uuidInAttribute());

        asked.uuidPlace = UuidPlace::CommonName;
        const Certificate asName = pki::client(pki::root(), asked);
        QCOMPARE(asName.subject().values(QLatin1String(oid::commonName)), QStringList{uuid});
        QVERIFY(!asName.uuidInAttribute());
        QCOMPARE(asName.applicationUuid(), asked.application);
        QVERIFY(asName.alternativeNames().contains(pki::uri(u"urn:uuid:"_s + uuid)));
    }

    void datesAre_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        const QDateTime now = pki::now;
        QTest::newRow("five minutes are given to slow clocks") << now << pki::utc(2027, 1, 1) << u"UTCTIME :260615122515Z"_s << u"UTCTIME :270101000000Z"_s;
        QTest::newRow("the last second of UTCTime") << now << pki::utc(2049, 12, 31, 23, 59, 59) << u"UTCTIME :260615122515Z"_s << u"UTCTIME :491231235959Z"_s;
        QTest::newRow("the first second of GeneralizedTime") << now << pki::utc(2050, 1, 1) << u"UTCTIME :260615122515Z"_s << u"GENERALIZEDTIME :20500101000000Z"_s;
        QTest::newRow("the last second there is") << now << pki::utc(9999, 12, 31, 23, 59, 59) << u"UTCTIME :260615122515Z"_s << u"GENERALIZEDTIME :99991231235959Z"_s;
        QTest::newRow("both late") << pki::utc(2050, 6, 1) << pki::utc(2051, 1, 1) << u"GENERALIZEDTIME :20500531235500Z"_s << u"GENERALIZEDTIME :20510101000000Z"_s;
        QTest::newRow("one either side of the switch, by the five minutes") << pki::utc(2050, 1, 1, 0, 4, 59) << pki::utc(2051, 1, 1) << u"UTCTIME :491231235959Z"_s << u"GENERALIZEDTIME :20510101000000Z"_s;
        QTest::newRow("milliseconds are dropped") << now.addMSecs(999) << pki::utc(2027, 1, 1).addMSecs(1) << u"UTCTIME :260615122515Z"_s << u"UTCTIME :270101000000Z"_s;
        const QDateTime summer(QDate(2027, 7, 1), QTime(2, 0), Qt::OffsetFromUTC, 7200);
        QTest::newRow("a wall clock's offset does not matter") << now << summer << u"UTCTIME :260615122515Z"_s << u"UTCTIME :270701000000Z"_s;
    }

    void datesAre()
    {
        REQUIRE_TOOL("openssl");
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, until);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        IssueRequest asked = pki::request(CertificateKind::Root, u"Root"_s);
        asked.validity = {IssueRequest::Validity::Kind::Until, 0, until};
        QString text = QString::fromLatin1(asn1(pki::root(asked, pki::key(0), now).certificate));
        text.remove(u' ');
        QVERIFY2(text.contains(begin.remove(u' ')), qPrintable(text));
        QVERIFY2(text.contains(end.remove(u' ')), qPrintable(text));
    }

    void neverBeginsBeforeItsIssuer()
    {
        const pki::Ca root = pki::root();
        QCOMPARE(root.certificate.notBefore(), pki::now.addSecs(-300));
        const Certificate client = pki::below(root, pki::request(CertificateKind::Client, u"c"_s), pki::key(2), pki::now.addSecs(-60)).certificate;
        QCOMPARE(client.notBefore(), root.certificate.notBefore());
        const Certificate later = pki::below(root, pki::request(CertificateKind::Client, u"c"_s), pki::key(2), pki::now.addSecs(60)).certificate;
        QCOMPARE(later.notBefore(), pki::now.addSecs(-240));
    }

    void asLongAsTheIssuerLives()
    {
        const pki::Ca root = pki::root(), issuing = pki::intermediate(root);
        IssueRequest asked = pki::request(CertificateKind::Client, u"c"_s);
        asked.validity.kind = IssueRequest::Validity::Kind::AsIssuer;
        QCOMPARE(pki::client(issuing, asked).notAfter(), issuing.certificate.notAfter());
        QCOMPARE(latestEnd(issuing.context()), issuing.certificate.notAfter());
        QVERIFY(!latestEnd(pki::alone()).isValid());
    }

    void serialsAreRandomAndPositive()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray serial = randomSerial();
            QCOMPARE(serial.size(), 20);
            QVERIFY(uchar(serial[0]) >= 0x40 && uchar(serial[0]) < 0x80);
            seen.insert(serial);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void serialIsWrittenAsGiven()
    {
        const QByteArray serial = randomSerial();
        const pki::Ca root = pki::root();
        const auto made = issue(pki::request(CertificateKind::Client, u"c"_s), root.context(), pki::key(2).publicKey(), root.key, serial);
        VERIFY_RESULT(made);
        QCOMPARE(made->serial().toLatin1(), serial.toHex().toUpper());
        QCOMPARE(made->serialOctets(), 20);
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<int>("subjectKey");
        QTest::addColumn<int>("issuerKey");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("reason");
        const QByteArray good = randomSerial();
        QTest::newRow("all is well") << good << 2 << 0 << 397 << QString();
        QTest::newRow("no serial number") << QByteArray() << 2 << 0 << 397 << u"not a serial number"_s;
        QTest::newRow("a serial number of zero") << QByteArray(1, '\0') << 2 << 0 << 397 << u"not a serial number"_s;
        QTest::newRow("a serial number that reads as negative") << QByteArray(20, '\x80') << 2 << 0 << 397 << u"not a serial number"_s;
        QTest::newRow("a serial number of 21 octets") << QByteArray(21, '\x40') << 2 << 0 << 397 << u"not a serial number"_s;
        QTest::newRow("somebody else's key signs") << good << 2 << 1 << 397 << u"the key is not the issuer's"_s;
        QTest::newRow("the issuer's key for the client too") << good << 0 << 0 << 397 << u"the subject's key is the issuer's"_s;
        QTest::newRow("what check() blocks") << good << 2 << 0 << 36500 << u"ValidityOutlivesIssuer"_s;
    }

    void isRefused()
    {
        QFETCH(QByteArray, serial);
        QFETCH(int, subjectKey);
        QFETCH(int, issuerKey);
        QFETCH(int, days);
        QFETCH(QString, reason);
        const auto made = issue(pki::request(CertificateKind::Client, u"c"_s, days), pki::root().context(), pki::key(subjectKey).publicKey(),
                                pki::key(issuerKey), serial);
        QCOMPARE(made.has_value(), reason.isEmpty());
        if (!made) {
            QCOMPARE(made.error().code, Error::Code::Refused);
            QCOMPARE(made.error().detail, reason);
        }
    }

    void aRootIsSignedByItself()
    {
        const auto made = issue(pki::request(CertificateKind::Root, u"R"_s), pki::alone(), pki::key(1).publicKey(), pki::key(0), randomSerial());
        QVERIFY(!made);
        QCOMPARE(made.error(), (Error{Error::Code::Refused, u"a root is signed by its own key"_s}));
    }

    void aWeakKeyFromOutsideIsRefused()
    {
        REQUIRE_TOOL("openssl");
        QTemporaryDir folder;
        const Ran ran = run(u"sh"_s, {u"-c"_s, u"openssl genrsa -out k.pem 1024 && openssl pkey -in k.pem -pubout -outform DER"_s}, {}, folder.path());
        const PublicKey weak = PublicKey::fromSpki(ran.out);
        QCOMPARE(weak.bits, 1024);
        const pki::Ca root = pki::root();
        const auto made = issue(pki::request(CertificateKind::Client, u"c"_s), root.context(), weak, root.key, randomSerial());
        QVERIFY(!made);
        QCOMPARE(made.error(), (Error{Error::Code::Refused, u"WeakKey"_s}));
    }

    void manyThreadsShareAnIssuer()
    {
        const pki::Ca root = pki::root();
        const PublicKey subject = pki::key(2).publicKey();
        QList<int> numbers(200);
        std::iota(numbers.begin(), numbers.end(), 0);
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        const auto made = QtConcurrent::blockingMapped(&pool, numbers, [&root, &subject](int number) {
            const auto one = issue(pki::request(CertificateKind::Client, u"client %1"_s.arg(number)), root.context(), subject, root.key, randomSerial());
            return one && one->isSignedBy(root.certificate);
        });
        QVERIFY(std::all_of(made.begin(), made.end(), [](bool fine) { return fine; }));
    }
};

QTEST_GUILESS_MAIN(TestIssue)
#include "test_issue.moc"
