// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "uidesk.h"
#include "wizard/opensslcommands.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// The commands are run by openssl itself, and what it makes is compared with what the program issues for the same orders.
class TestOpensslCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { REQUIRE_TOOL("openssl"); }
    void makesEqualCertificates_data();
    void makesEqualCertificates();
    void worksBelowAnIssuerThatIsHere();

private:
    static void compare(const Certificate &theirs, const Certificate &ours);
    static Certificate read(const QString &path);
};

Certificate TestOpensslCommands::read(const QString &path)
{
    const Ran ran = run(u"openssl"_s, {u"x509"_s, u"-in"_s, path, u"-outform"_s, u"DER"_s});
    const Result<Certificate> certificate = Certificate::fromDer(ran.out);
    if (!certificate)
        qFatal("openssl made no certificate: %s", ran.err.constData());
    return *certificate;
}

// Key identifiers follow the keys, which differ; all else is equal.
void TestOpensslCommands::compare(const Certificate &theirs, const Certificate &ours)
{
    QCOMPARE(theirs.subject().toText(), ours.subject().toText());
    QCOMPARE(theirs.issuer().toText(), ours.issuer().toText());
    QCOMPARE(theirs.publicKey().name(), ours.publicKey().name());
    QCOMPARE(theirs.signatureAlgorithm(), ours.signatureAlgorithm());
    QVERIFY2(std::abs(theirs.notAfter().secsTo(ours.notAfter())) <= 86400, qPrintable(theirs.notAfter().toString() + u' ' + ours.notAfter().toString()));
    const auto told = [](const Certificate &certificate) {
        QStringList lines;
        for (const Extension &extension : certificate.extensions()) {
            const bool keyed = extension.oid == "2.5.29.14"_L1 || extension.oid == "2.5.29.35"_L1;
            lines += u"%1 %2 %3"_s.arg(extension.oid).arg(extension.critical).arg(keyed ? QString() : QString::fromLatin1(extension.value.toHex()));
        }
        lines.sort();
        return lines;
    };
    QCOMPARE(told(theirs), told(ours));
    QCOMPARE(theirs.serialOctets() >= 18, true);
}

void TestOpensslCommands::makesEqualCertificates_data()
{
    QTest::addColumn<QList<Issuance::Order>>("orders");
    QTest::newRow("root, intermediate and client") << builders::chain();

    QList<Issuance::Order> keys = builders::chain();
    keys[0].request.key = KeyAlgorithm::EcP521;
    keys[1].request.key = KeyAlgorithm::Ed25519;
    keys[2].request.key = KeyAlgorithm::Rsa2048;
    QTest::newRow("keys of three kinds") << keys;

    QList<Issuance::Order> names = builders::chain();
    names[2].request.alternativeNames = {{GeneralName::Type::Dns, u"a.example.com"_s}, {GeneralName::Type::Ip, u"10.1.2.3"_s},
                                         {GeneralName::Type::Email, u"ops@example.com"_s}, {GeneralName::Type::Uri, u"https://example.com/a?b=c#d"_s}};
    names[2].request.serverAuthToo = true;
    QTest::newRow("alternative names, also as a server") << names;

    QList<Issuance::Order> urls = builders::chain();
    urls[2].request.ocspUrls = QStringList{u"http://ocsp.example.com/"_s};
    urls[2].request.caIssuersUrls = QStringList{u"http://example.com/ca.cer"_s};
    urls[2].request.crlUrls = QStringList{u"http://crl.example.com/ca.crl"_s};
    QTest::newRow("addresses for revocation") << urls;

    QList<Issuance::Order> constraints = builders::chain();
    constraints[1].request.permittedNames = {{GeneralName::Type::Dns, u"example.com"_s}, {GeneralName::Type::Ip, u"10.0.0.0/8"_s}};
    constraints[1].request.excludedNames = {{GeneralName::Type::Dns, u"secret.example.com"_s}};
    QTest::newRow("name constraints") << constraints;

    QList<Issuance::Order> uuid = builders::chain();
    uuid[2].request.application = ApplicationUuid::fromText(u"7f2c1a52-61f0-4c1a-9d3c-2b1f0d9b8a77"_s);
    uuid[2].request.uuidPlace = UuidPlace::Attribute;
    QTest::newRow("application UUID in its attribute") << uuid;

    QList<Issuance::Order> odd = builders::chain();
    odd[2].request.subject = DistinguishedName();
    odd[2].request.subject.append(u"2.5.4.6"_s, u"DE"_s);
    odd[2].request.subject.append(u"2.5.4.10"_s, u"Müller & Söhne, \"GmbH\" #1 $HOME \\ `id`"_s);
    odd[2].request.subject.append(u"2.5.4.11"_s, u"one"_s);
    odd[2].request.subject.append(u"2.5.4.11"_s, u"two"_s);
    odd[2].request.subject.append(u"2.5.4.3"_s, u"END"_s);
    QTest::newRow("a subject full of what shells and files interpret") << odd;
}

void TestOpensslCommands::makesEqualCertificates()
{
    QFETCH(QList<Issuance::Order>, orders);
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    const QString script = opensslCommands(plan(*desk.issuance, desk.desk->inventory(), orders, desk.now), {});
    const Ran ran = run(u"sh"_s, {u"-e"_s}, script.toUtf8(), desk.folder.path());
    QVERIFY2(ran.code == 0, ran.err + '\n' + script.toUtf8());
    const auto ids = builders::issue(*desk.desk, orders);
    VERIFY_RESULT(ids);
    const char *const files[] = {"root.pem", "intermediate.pem", "client.pem"};
    for (qsizetype i = 0; i < ids->size(); ++i) {
        const auto ours = desk.desk->inventory().certificate(ids->at(i));
        VERIFY_RESULT(ours);
        compare(read(desk.folder.filePath(QLatin1String(files[i]))), *ours);
    }
    QVERIFY(!(QFile::permissions(desk.folder.filePath(u"client.key"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    const Ran verified = run(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s, u"root.pem"_s,
                                            u"-untrusted"_s, u"intermediate.pem"_s, u"client.pem"_s}, {}, desk.folder.path());
    QVERIFY2(verified.code == 0, verified.err);
}

void TestOpensslCommands::worksBelowAnIssuerThatIsHere()
{
    UiDesk desk;
    VERIFY_RESULT(desk.begin());
    Issuance::Order root = builders::root();
    root.request.key = KeyAlgorithm::EcP384;
    const auto issuer = builders::issue(*desk.desk, {root});
    VERIFY_RESULT(issuer);
    const auto certificate = desk.desk->inventory().certificate(issuer->constFirst());
    VERIFY_RESULT(certificate);
    const QList<Issuance::Order> orders{builders::client(-1, issuer->constFirst())};
    const QString script = opensslCommands(plan(*desk.issuance, desk.desk->inventory(), orders, desk.now), *certificate);

    // The issuer's key stays in the vault; a key of the same kind with a certificate of the same name stands in for it here.
    const QString standIn = u"openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out issuer.key\n"
                            "openssl req -new -x509 -key issuer.key -subj '/O=Example/CN=Test Root' -days 3652 -out issuer.pem\n"_s;
    const Ran ran = run(u"sh"_s, {u"-e"_s}, (standIn + script).toUtf8(), desk.folder.path());
    QVERIFY2(ran.code == 0, ran.err);
    const auto ids = builders::issue(*desk.desk, orders);
    VERIFY_RESULT(ids);
    compare(read(desk.folder.filePath(u"client.pem"_s)), *desk.desk->inventory().certificate(ids->constFirst()));
}

QTEST_MAIN(TestOpensslCommands)
#include "test_opensslcommands.moc"
