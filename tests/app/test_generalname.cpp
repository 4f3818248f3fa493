// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/certificate.h"
#include "x509/der.h"
#include "x509/generalname.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

using Type = GeneralName::Type;

// Alternative names and constraints as people type them and as certificates carry them.
class TestGeneralName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void judges_data();
    void judges();
    void isEncodedAsOpensslDoes_data();
    void isEncodedAsOpensslDoes();
    void readsOddDer_data();
    void readsOddDer();
    void refusesToEncode_data();
    void refusesToEncode();
    void staysQuick();
};

void TestGeneralName::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("a host with prefix") << u"dns:a.example"_s << u"DNS:a.example"_s;
    QTest::newRow("a host without") << u"a.example"_s << u"DNS:a.example"_s;
    QTest::newRow("a single label") << u"localhost"_s << u"DNS:localhost"_s;
    QTest::newRow("a prefix in another case, and spaces") << u"  DnS: a.example "_s << u"DNS:a.example"_s;
    QTest::newRow("a wildcard") << u"*.example"_s << u"DNS:*.example"_s;
    QTest::newRow("an internationalised host") << u"müller.example"_s << u"DNS:xn--mller-kva.example"_s;
    QTest::newRow("an internationalised wildcard") << u"dns:*.müller.example"_s << u"DNS:*.xn--mller-kva.example"_s;
    QTest::newRow("an internationalised constraint") << u"dns:.müller.example"_s << u"DNS:.xn--mller-kva.example"_s;
    QTest::newRow("IPv4") << u"10.0.0.1"_s << u"IP:10.0.0.1"_s;
    QTest::newRow("IPv4 with prefix") << u"ip:10.0.0.1"_s << u"IP:10.0.0.1"_s;
    QTest::newRow("IPv4 as openssl prints it") << u"IP Address:10.0.0.1"_s << u"IP:10.0.0.1"_s;
    QTest::newRow("IPv6, shortened") << u"2001:DB8:0:0:0:0:0:1"_s << u"IP:2001:db8::1"_s;
    QTest::newRow("IPv6, the loopback") << u"::1"_s << u"IP:::1"_s;
    QTest::newRow("IPv6, nothing") << u"::"_s << u"IP:::"_s;
    QTest::newRow("IPv6, the first of two gaps") << u"1:0:0:2:0:0:3:4"_s << u"IP:1::2:0:0:3:4"_s;
    QTest::newRow("IPv6, a single zero stays") << u"1:0:2:3:4:5:6:7"_s << u"IP:1:0:2:3:4:5:6:7"_s;
    QTest::newRow("IPv6 with IPv4 at the end") << u"::ffff:10.0.0.1"_s << u"IP:::ffff:a00:1"_s;
    QTest::newRow("a network") << u"10.0.0.0/8"_s << u"IP:10.0.0.0/8"_s;
    QTest::newRow("a network by mask") << u"ip:10.0.0.0/255.128.0.0"_s << u"IP:10.0.0.0/9"_s;
    QTest::newRow("an IPv6 network") << u"2001:db8::/32"_s << u"IP:2001:db8::/32"_s;
    QTest::newRow("all there is") << u"ip:0.0.0.0/0"_s << u"IP:0.0.0.0/0"_s;
    QTest::newRow("a URN") << u"urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s << u"URI:urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s;
    QTest::newRow("a URL") << u"https://a.example/x"_s << u"URI:https://a.example/x"_s;
    QTest::newRow("a URI with prefix") << u"uri:spiffe://a/b"_s << u"URI:spiffe://a/b"_s;
    QTest::newRow("a mail address") << u"a@b.example"_s << u"email:a@b.example"_s;
    QTest::newRow("a mail address at an internationalised host") << u"a@müller.example"_s << u"email:a@xn--mller-kva.example"_s;
    QTest::newRow("a directory name") << u"dirName:CN = a, O = b"_s << u"dirName:CN=a,O=b"_s;
    QTest::newRow("an octal-looking address is a host, and judged as one") << u"010.0.0.1"_s << u"DNS:010.0.0.1"_s;
}

void TestGeneralName::readsText()
{
    QFETCH(QString, text);
    const Result<GeneralName> name = GeneralName::fromText(text);
    VERIFY_RESULT(name);
    QTEST(name->toText(), "canonical");
    const Result<GeneralName> again = GeneralName::fromText(name->toText());
    VERIFY_RESULT(again);
    QVERIFY(*again == *name);
}

void TestGeneralName::refusesText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[row, text] : std::initializer_list<std::pair<const char *, QString>>{
             {"nothing", u""_s}, {"spaces", u"  "_s}, {"a prefix alone", u"dns:"_s}, {"no address", u"ip:hello"_s}, {"256", u"ip:10.0.0.256"_s},
             {"three numbers", u"ip:10.0.0"_s}, {"a zone", u"ip:fe80::1%eth0"_s}, {"two gaps", u"ip:1::2::3"_s}, {"nine groups", u"ip:1:2:3:4:5:6:7:8:9"_s},
             {"a gap for nothing", u"ip:1:2:3:4::5:6:7:8"_s}, {"five digits", u"ip:12345::"_s}, {"a prefix too long", u"ip:10.0.0.0/33"_s},
             {"a mask with holes", u"ip:10.0.0.0/255.0.255.0"_s}, {"a mask of the other family", u"ip:10.0.0.0/ffff::"_s}, {"a sign", u"ip:+1.2.3.4"_s},
             {"a directory name that is none", u"dirName:hello"_s}, {"a NUL", u"dns:a"_s + QChar(QChar::Null) + u"b"_s}, {"an IDN that gets too long", u"dns:"_s + QString(70, u'ä')}})
        QTest::newRow(row) << text;
}

void TestGeneralName::refusesText()
{
    QFETCH(QString, text);
    const Result<GeneralName> name = GeneralName::fromText(text);
    QVERIFY2(!name, name ? qPrintable(name->toText()) : "");
    QCOMPARE(name.error().code, Error::Code::Malformed);
}

void TestGeneralName::judges_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("asName");
    QTest::addColumn<bool>("asConstraint");
    const QString label(63, u'a');
    const QString longest = QStringList{label, label, label, QString(61, u'a')}.join(u'.');
    QTest::newRow("a host") << Type::Dns << u"a-1.example"_s << true << true;
    QTest::newRow("an underscore") << Type::Dns << u"_tls.example"_s << true << true;
    QTest::newRow("a wildcard") << Type::Dns << u"*.a.example"_s << true << false;
    QTest::newRow("a wildcard alone") << Type::Dns << u"*"_s << false << false;
    QTest::newRow("a wildcard inside") << Type::Dns << u"a.*.example"_s << false << false;
    QTest::newRow("half a wildcard") << Type::Dns << u"a*.example"_s << false << false;
    QTest::newRow("two wildcards") << Type::Dns << u"*.*.example"_s << false << false;
    QTest::newRow("a leading dot") << Type::Dns << u".example"_s << false << true;
    QTest::newRow("every host") << Type::Dns << QString() << false << true;
    QTest::newRow("a trailing dot") << Type::Dns << u"a.example."_s << false << false;
    QTest::newRow("two dots") << Type::Dns << u"a..example"_s << false << false;
    QTest::newRow("a hyphen first") << Type::Dns << u"-a.example"_s << false << false;
    QTest::newRow("a hyphen last") << Type::Dns << u"a-.example"_s << false << false;
    QTest::newRow("a space") << Type::Dns << u"a b"_s << false << false;
    QTest::newRow("an umlaut that was not converted") << Type::Dns << u"ä.example"_s << false << false;
    QTest::newRow("a label of 63") << Type::Dns << label << true << true;
    QTest::newRow("a label of 64") << Type::Dns << label + u'a' << false << false;
    QTest::newRow("a name of 253") << Type::Dns << longest << true << true;
    QTest::newRow("a name of 254") << Type::Dns << longest + u'a' << false << false;
    QTest::newRow("an address") << Type::Ip << u"10.0.0.1"_s << true << false;
    QTest::newRow("a network") << Type::Ip << u"10.0.0.0/8"_s << false << true;
    QTest::newRow("an IPv6 network") << Type::Ip << u"2001:db8::/32"_s << false << true;
    QTest::newRow("no address") << Type::Ip << u"ten"_s << false << false;
    QTest::newRow("a URL") << Type::Uri << u"https://a.example:8443/x?y#z"_s << true << false;
    QTest::newRow("a URN") << Type::Uri << u"urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s << true << false;
    QTest::newRow("a SPIFFE ID") << Type::Uri << u"spiffe://domain/workload"_s << true << false;
    QTest::newRow("a file") << Type::Uri << u"file:///etc"_s << true << false;
    QTest::newRow("a host as URI") << Type::Uri << u"a.example"_s << false << true;
    QTest::newRow("a domain as URI") << Type::Uri << u".example"_s << false << true;
    QTest::newRow("a relative URI") << Type::Uri << u"/x/y"_s << false << false;
    QTest::newRow("a scheme alone") << Type::Uri << u"https:"_s << false << false;
    QTest::newRow("a scheme with a digit first") << Type::Uri << u"1a:b"_s << false << false;
    QTest::newRow("a URL without host") << Type::Uri << u"https:///x"_s << false << false;
    QTest::newRow("a URI with a space") << Type::Uri << u"https://a.example/x y"_s << false << false;
    QTest::newRow("a URI beyond ASCII") << Type::Uri << u"https://a.example/ä"_s << false << false;
    QTest::newRow("a URI with broken escapes") << Type::Uri << u"https://a.example/%zz"_s << false << false;
    QTest::newRow("a mail address") << Type::Email << u"a.b+c@d.example"_s << true << true;
    QTest::newRow("a mail host") << Type::Email << u"d.example"_s << false << true;
    QTest::newRow("a mail domain") << Type::Email << u".example"_s << false << true;
    QTest::newRow("no local part") << Type::Email << u"@d.example"_s << false << false;
    QTest::newRow("no host") << Type::Email << u"a@"_s << false << false;
    QTest::newRow("a display name") << Type::Email << u"A <a@d.example>"_s << false << false;
    QTest::newRow("dots in a row") << Type::Email << u"a..b@d.example"_s << false << false;
    QTest::newRow("a directory name") << Type::DirectoryName << u"CN=a"_s << true << true;
    QTest::newRow("an empty directory name") << Type::DirectoryName << QString() << false << false;
    QTest::newRow("something else") << Type::Other << u"otherName:1.2.3;#00"_s << false << false;
}

void TestGeneralName::judges()
{
    QFETCH(Type, type);
    QFETCH(QString, value);
    const GeneralName name{type, value};
    QTEST(name.isValid(), "asName");
    QTEST(name.isValid(true), "asConstraint");
}

void TestGeneralName::isEncodedAsOpensslDoes_data()
{
    QTest::addColumn<QString>("openssl");
    QTest::addColumn<QString>("text");
    for (const auto &[openssl, text] : std::initializer_list<std::pair<QString, QString>>{
             {u"DNS:a.example"_s, u"dns:a.example"_s}, {u"IP:10.0.0.1"_s, u"ip:10.0.0.1"_s}, {u"IP:2001:db8::1"_s, u"ip:2001:db8::1"_s},
             {u"URI:urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s, u"uri:urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s},
             {u"email:a@b.example"_s, u"email:a@b.example"_s}})
        QTest::newRow(qPrintable(openssl)) << openssl << text;
}

void TestGeneralName::isEncodedAsOpensslDoes()
{
    REQUIRE_TOOL("openssl");
    QFETCH(QString, openssl);
    QFETCH(QString, text);
    const Ran made = run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ed25519"_s, u"-nodes"_s, u"-keyout"_s, u"/dev/null"_s, u"-subj"_s, u"/CN=x"_s,
                                        u"-outform"_s, u"DER"_s, u"-addext"_s, u"subjectAltName="_s + openssl});
    const Result<Certificate> certificate = Certificate::fromDer(made.out);
    VERIFY_RESULT(certificate);
    const Result<GeneralName> name = GeneralName::fromText(text);
    VERIFY_RESULT(name);
    QCOMPARE(certificate->alternativeNames(), QList<GeneralName>{*name});
    const Result<QByteArray> der = name->toDer();
    VERIFY_RESULT(der);
    bool found = false;
    for (const Extension &extension : certificate->extensions())
        found = found || extension.value == der::wrap(der::Sequence, *der);
    QVERIFY(found);
}

void TestGeneralName::readsOddDer_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("text");
    const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
    QTest::newRow("an address of five octets") << hex("87050102030405") << u"#87050102030405"_s;
    QTest::newRow("an address of no octets") << hex("8700") << u"#8700"_s;
    QTest::newRow("a network") << hex("87080a000000ff000000") << u"IP:10.0.0.0/8"_s;
    QTest::newRow("a network whose mask has holes") << hex("87080a000000ff00ff00") << u"#87080a000000ff00ff00"_s;
    QTest::newRow("an EDI party name") << hex("a5020500") << u"#a5020500"_s;
    QTest::newRow("a directory name that is none") << hex("a4020500") << u"#a4020500"_s;
    QTest::newRow("an other name without a value") << hex("a00406022a03") << u"#a00406022a03"_s;
    QTest::newRow("a host beyond ASCII") << hex("8201e4") << u"DNS:ä"_s;
    QTest::newRow("garbage") << hex("ff") << u"#ff"_s;
    QTest::newRow("nothing") << QByteArray() << u"#"_s;
}

void TestGeneralName::readsOddDer()
{
    QFETCH(QByteArray, der);
    QTEST(GeneralName::fromDer(der).toText(), "text");
}

void TestGeneralName::refusesToEncode_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("a host beyond ASCII") << Type::Dns << u"ä"_s << Error::Code::Malformed;
    QTest::newRow("a NUL") << Type::Uri << QString(QChar(QChar::Null)) << Error::Code::Malformed;
    QTest::newRow("no address") << Type::Ip << u"x"_s << Error::Code::Malformed;
    QTest::newRow("no directory name") << Type::DirectoryName << u"x"_s << Error::Code::Malformed;
    QTest::newRow("what is only read") << Type::Other << u"#00"_s << Error::Code::Unsupported;
}

void TestGeneralName::refusesToEncode()
{
    QFETCH(Type, type);
    QFETCH(QString, value);
    const Result<QByteArray> der = GeneralName{type, value}.toDer();
    QVERIFY(!der);
    QTEST(der.error().code, "code");
}

void TestGeneralName::staysQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &prefix : {u"dns:"_s, u"dns:ä"_s, u"ip:"_s, u"uri:a:"_s, u"email:a@"_s, u"email:ä@ä"_s})
        for (const QString &part : {u"a"_s, u"a."_s, u"1:"_s, u"ä."_s}) {
            const Result<GeneralName> name = GeneralName::fromText(prefix + part.repeated(500000));
            if (name)
                (void)name->isValid();
        }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestGeneralName)
#include "test_generalname.moc"
