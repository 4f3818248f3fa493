// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/der.h"
#include "x509/distinguishedname.h"
#include "x509/oid.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// Names as text (RFC 4514 with its own examples) and as DER, against openssl where openssl can say.
class TestDistinguishedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void goesThroughDerAndBack_data();
    void goesThroughDerAndBack();
    void writesTheStringTypesOfX520_data();
    void writesTheStringTypesOfX520();
    void refusesValuesThatDoNotFit_data();
    void refusesValuesThatDoNotFit();
    void readsStringTypes_data();
    void readsStringTypes();
    void refusesDer_data();
    void refusesDer();
    void isWrittenLikeOpenssl();
    void keepsWhatItReadByteForByte();
    void comparesMeaning();
    void isEdited();
    void staysQuick();
};

void TestDistinguishedName::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("leaf"); // value of the most specific RDN's first attribute
    const auto same = [](const char *name, const QString &text, const QString &leaf) { QTest::newRow(name) << text << text << leaf; };
    // RFC 4514 4
    same("three RDNs", u"UID=jsmith,DC=example,DC=net"_s, u"jsmith"_s);
    same("a multi-valued RDN", u"OU=Sales+CN=J. Smith,DC=example,DC=net"_s, u"Sales"_s);
    same("quotes in a name", uR"(CN=James \"Jim\" Smith\, III,DC=example,DC=net)"_s, u"James \"Jim\" Smith, III"_s);
    same("a carriage return", u"CN=Before\\0DAfter,DC=example,DC=net"_s, u"Before\rAfter"_s);
    QTest::newRow("an unknown type by hex") << u"1.3.6.1.4.1.1466.0=#04024869"_s << u"1.3.6.1.4.1.1466.0=#04024869"_s << u"#04024869"_s;
    QTest::newRow("octets of UTF-8") << u"CN=Lu\\C4\\8Di\\C4\\87"_s << u"CN=Lučić"_s << u"Lučić"_s;
    // Everything else
    same("empty", QString(), QString());
    same("an empty value", u"CN="_s, QString());
    same("the Fortanix attribute, decoded", u"1.3.6.1.4.1.49690.1.2.1=6ba7b810-9dad-11d1-80b4-00c04fd430c8,CN=app"_s, u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    same("repeated attributes", u"CN=a,OU=x,OU=y,OU=z,O=o"_s, u"a"_s);
    same("spaces at both ends", u"CN=\\ a b\\ "_s, u" a b "_s);
    same("a hash first", u"CN=\\#0500"_s, u"#0500"_s);
    same("a hash within", u"CN=a#b"_s, u"a#b"_s);
    same("every special character", uR"(CN=\"\+\,\;\<\>\\)"_s, u"\"+,;<>\\"_s);
    same("an equals sign", u"CN=a=b"_s, u"a=b"_s);
    same("beyond the basic plane", u"CN=😀"_s, u"😀"_s);
    QTest::newRow("spaces around the signs") << u"  CN = a b , O = c + OU = d  "_s << u"CN=a b,O=c+OU=d"_s << u"a b"_s;
    QTest::newRow("semicolons") << u"CN=a;O=b"_s << u"CN=a,O=b"_s << u"a"_s;
    QTest::newRow("quotes around a value") << u"CN=\"a, b\" , O=c"_s << u"CN=a\\, b,O=c"_s << u"a, b"_s;
    QTest::newRow("lower case types") << u"cn=a,o=b"_s << u"CN=a,O=b"_s << u"a"_s;
    QTest::newRow("long names") << u"commonName=a,organizationName=b,countryName=DE"_s << u"CN=a,O=b,C=DE"_s << u"a"_s;
    QTest::newRow("OID with prefix") << u"OID.2.5.4.3=a"_s << u"CN=a"_s << u"a"_s;
    QTest::newRow("a string by hex") << u"CN=#0c0161"_s << u"CN=a"_s << u"a"_s;
    QTest::newRow("openssl's slashes") << u"/C=DE/O=x/CN=y"_s << u"CN=y,O=x,C=DE"_s << u"y"_s;
    QTest::newRow("slashes within a value") << u"/O=a/b/CN=http://x/y"_s << u"CN=http://x/y,O=a/b"_s << u"http://x/y"_s;
    QTest::newRow("slashes with several values") << u"/O=x/CN=y+UID=z"_s << u"CN=y+UID=z,O=x"_s << u"y"_s;
    QTest::newRow("a telephone number between slashes") << u"/O=x/CN=+49 30, x"_s << u"CN=\\+49 30\\, x,O=x"_s << u"+49 30, x"_s;
    QTest::newRow("an escaped slash") << u"/O=x/CN=a\\/O=b"_s << u"CN=a/O=b,O=x"_s << u"a/O=b"_s;
    QTest::newRow("the octets of X509_NAME_oneline") << u"/CN=M\\xC3\\xBCller"_s << u"CN=Müller"_s << u"Müller"_s;
}

void TestDistinguishedName::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QString, leaf);
    const Result<DistinguishedName> name = DistinguishedName::fromText(text);
    VERIFY_RESULT(name);
    QCOMPARE(name->toText(), canonical);
    if (!name->isEmpty())
        QCOMPARE(name->rdns().last().first().value, leaf);
    const Result<DistinguishedName> again = DistinguishedName::fromText(name->toText());
    VERIFY_RESULT(again);
    QVERIFY(*again == *name);
}

void TestDistinguishedName::refusesText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[row, text] : std::initializer_list<std::pair<const char *, QString>>{
             {"no type", u"hello"_s}, {"an unknown type", u"NOPE=a"_s}, {"an empty type", u"=a"_s}, {"a comma too much", u"CN=a,"_s},
             {"a comma in front", u",CN=a"_s}, {"a plus too much", u"CN=a+"_s}, {"a bare quote", u"CN=a\"b"_s}, {"an open quote", u"CN=\"a"_s},
             {"text after a quote", u"CN=\"a\"b"_s}, {"an escape of nothing", u"CN=a\\"_s}, {"an escape of nothing after a space", u" CN=a\\"_s}, {"an unknown escape", u"CN=\\y"_s},
             {"half an octet", u"CN=#0"_s}, {"hex that is no DER", u"CN=#0c0561"_s}, {"no hex", u"CN=#xy"_s}, {"octets that are no UTF-8", u"CN=\\FF"_s},
             {"an arc above two", u"3.5.4=a"_s}, {"a dot too much", u"2.5.4.=a"_s}, {"half a surrogate pair", u"CN="_s + QChar(0xd800)},
             {"a lonely slash", u"/"_s}})
        QTest::newRow(row) << text;
}

void TestDistinguishedName::refusesText()
{
    QFETCH(QString, text);
    const Result<DistinguishedName> name = DistinguishedName::fromText(text);
    QVERIFY2(!name, name ? qPrintable(name->toText()) : "");
    QCOMPARE(name.error().code, Error::Code::Malformed);
}

void TestDistinguishedName::goesThroughDerAndBack_data()
{
    readsText_data();
}

void TestDistinguishedName::goesThroughDerAndBack()
{
    QFETCH(QString, text);
    const Result<DistinguishedName> name = DistinguishedName::fromText(text);
    VERIFY_RESULT(name);
    const Result<QByteArray> der = name->toDer();
    VERIFY_RESULT(der);
    const Result<DistinguishedName> again = DistinguishedName::fromDer(*der);
    VERIFY_RESULT(again);
    QVERIFY2(*again == *name, qPrintable(again->toText()));
}

void TestDistinguishedName::writesTheStringTypesOfX520_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tag");
    QTest::newRow("a common name") << u"CN=a"_s << int(der::Utf8String);
    QTest::newRow("an organization with umlauts") << u"O=ü"_s << int(der::Utf8String);
    QTest::newRow("a country") << u"C=DE"_s << int(der::PrintableString);
    QTest::newRow("a serial number") << u"serialNumber=12"_s << int(der::PrintableString);
    QTest::newRow("a qualifier") << u"dnQualifier=x"_s << int(der::PrintableString);
    QTest::newRow("a mail address") << u"emailAddress=a@b"_s << int(der::Ia5String);
    QTest::newRow("a domain component") << u"DC=net"_s << int(der::Ia5String);
    QTest::newRow("the application UUID") << u"1.3.6.1.4.1.49690.1.2.1=x"_s << int(der::Utf8String);
}

void TestDistinguishedName::writesTheStringTypesOfX520()
{
    QFETCH(QString, text);
    const Result<QByteArray> bytes = DistinguishedName::fromText(text)->toDer();
    VERIFY_RESULT(bytes);
    const Result<DistinguishedName> name = DistinguishedName::fromDer(*bytes);
    VERIFY_RESULT(name);
    QTEST(int(static_cast<unsigned char>(name->rdns().first().first().encoded[0])), "tag");
}

void TestDistinguishedName::refusesValuesThatDoNotFit_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("a country with an umlaut") << QString(QLatin1String(oid::country)) << u"Ü"_s << Error::Code::Malformed;
    QTest::newRow("a mail address beyond ASCII") << QString(QLatin1String(oid::emailAddress)) << u"ä@b"_s << Error::Code::Malformed;
    QTest::newRow("a type that is none") << u"CN"_s << u"a"_s << Error::Code::Malformed;
    QTest::newRow("half a surrogate pair") << QString(QLatin1String(oid::commonName)) << QString(QChar(0xdc00)) << Error::Code::Malformed;
    QTest::newRow("a novel") << QString(QLatin1String(oid::commonName)) << QString(70000, u'a') << Error::Code::TooLarge;
}

void TestDistinguishedName::refusesValuesThatDoNotFit()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    DistinguishedName name;
    name.append(type, value);
    const Result<QByteArray> der = name.toDer();
    QVERIFY(!der);
    QTEST(der.error().code, "code");
}

void TestDistinguishedName::readsStringTypes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wellFormed");
    const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
    QTest::newRow("BMPString") << hex("1e0400e42020") << u"ä†"_s << true;
    QTest::newRow("BMPString of odd length") << hex("1e0300e420") << u"ä"_s << false;
    QTest::newRow("T61String as Latin-1") << hex("1401e4") << u"ä"_s << true;
    QTest::newRow("UniversalString") << hex("1c080001f60000000041") << u"😀A"_s << true;
    QTest::newRow("UniversalString beyond Unicode") << hex("1c047fffffff") << QString(QChar(QChar::ReplacementCharacter)) << false;
    QTest::newRow("NumericString") << hex("12023132") << u"12"_s << true;
    QTest::newRow("VisibleString") << hex("1a0141") << u"A"_s << true;
    QTest::newRow("UTF8String") << hex("0c02c3a4") << u"ä"_s << true;
    QTest::newRow("broken UTF8String") << hex("0c02c328") << QString(QChar(QChar::ReplacementCharacter)) + u'(' << false;
    QTest::newRow("PrintableString beyond ASCII") << hex("1301e4") << u"ä"_s << false;
    QTest::newRow("a NUL inside") << hex("0c03410042") << QString::fromLatin1("A\0B", 3) << false;
    QTest::newRow("an INTEGER") << hex("020105") << u"#020105"_s << true;
}

void TestDistinguishedName::readsStringTypes()
{
    QFETCH(QByteArray, value);
    const QByteArray bytes = der::wrap(der::Sequence, der::wrap(der::Set, der::wrap(der::Sequence, {der::oid(u"2.5.4.3"_s), value})));
    const Result<DistinguishedName> name = DistinguishedName::fromDer(bytes);
    VERIFY_RESULT(name);
    QTEST(name->first(u"2.5.4.3"_s), "text");
    QTEST(name->rdns().first().first().wellFormed, "wellFormed");
    QCOMPARE(*name->toDer(), bytes);
}

void TestDistinguishedName::refusesDer_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("CN=a");
    QTest::newRow("a set that is none") << QByteArray::fromHex("30023000");
    QTest::newRow("an attribute without value") << QByteArray::fromHex("300931073005060355040c").chopped(2);
    QTest::newRow("more behind it") << QByteArray::fromHex("300000");
    QTest::newRow("a length beyond the end") << QByteArray::fromHex("30847fffffff");
    QTest::newRow("an indefinite length") << QByteArray::fromHex("30800000");
}

void TestDistinguishedName::refusesDer()
{
    QFETCH(QByteArray, der);
    const Result<DistinguishedName> name = DistinguishedName::fromDer(der);
    QVERIFY(!name);
    QCOMPARE(name.error().code, Error::Code::Malformed);
}

void TestDistinguishedName::isWrittenLikeOpenssl()
{
    REQUIRE_TOOL("openssl");
    const Ran made = run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ed25519"_s, u"-nodes"_s, u"-keyout"_s, u"/dev/null"_s, u"-utf8"_s, u"-outform"_s, u"DER"_s, u"-subj"_s,
                                        uR"(/DC=net/DC=example/C=DE/O=Müller, Söhne + Co;/OU=a/OU=b/CN= x"y<z>\\/emailAddress=a@b.example/serialNumber=7/UID=u+GN=g)"_s});
    QCOMPARE(made.code, 0);
    const Ran text = run(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-subject"_s, u"-nameopt"_s, u"esc_2253,esc_ctrl,utf8,sep_comma_plus,dn_rev,sname"_s}, made.out);
    const QString theirs = QString::fromUtf8(text.out).trimmed().mid(int(qstrlen("subject=")));
    const Result<DistinguishedName> name = DistinguishedName::fromText(theirs);
    VERIFY_RESULT(name);
    QCOMPARE(name->toText(), theirs);
    // The same DER as openssl's, so that issuers are found by their octets.
    const Result<QByteArray> der = name->toDer();
    VERIFY_RESULT(der);
    const Ran parsed = run(u"openssl"_s, {u"asn1parse"_s, u"-inform"_s, u"DER"_s}, *der);
    QCOMPARE(parsed.code, 0);
    QVERIFY(made.out.contains(*der));
}

void TestDistinguishedName::keepsWhatItReadByteForByte()
{
    // PrintableString where we would write UTF8String.
    const QByteArray der = QByteArray::fromHex("300c310a300806035504031301 61").replace(' ', "");
    const Result<DistinguishedName> name = DistinguishedName::fromDer(der);
    VERIFY_RESULT(name);
    QCOMPARE(*name->toDer(), der);
    QVERIFY(*name == *DistinguishedName::fromText(u"CN=a"_s));
}

void TestDistinguishedName::comparesMeaning()
{
    const auto name = [](const QString &text) { return DistinguishedName::fromText(text).value_or(DistinguishedName()); };
    QVERIFY(name(u"CN=a+UID=b,O=c"_s) == name(u"UID=b+CN=a,O=c"_s));
    QVERIFY(name(u"CN=a+CN=A+CN=b"_s) == name(u"CN=b+CN=A+CN=a"_s));
    QVERIFY(name(u"CN=b+CN=\\ a"_s).matches(name(u"CN=A+CN=b"_s)));
    QVERIFY(!(name(u"CN=a,O=c"_s) == name(u"O=c,CN=a"_s)));
    QVERIFY(!(name(u"CN=a"_s) == name(u"CN=A"_s)));
    QVERIFY(name(u"CN=a  B"_s).matches(name(u"CN=A b"_s)));
    QVERIFY(!name(u"CN=ab"_s).matches(name(u"CN=a b"_s)));
    QVERIFY(!name(u"CN=a"_s).matches(name(u"CN=a,O=c"_s)));
}

void TestDistinguishedName::isEdited()
{
    DistinguishedName name = *DistinguishedName::fromText(u"CN=a+OU=b,OU=c,O=d"_s);
    QCOMPARE(name.values(QLatin1String(oid::organizationalUnit)), (QStringList{u"c"_s, u"b"_s}));
    QCOMPARE(name.first(QLatin1String(oid::organizationalUnit)), u"b"_s);
    name.remove(QLatin1String(oid::organizationalUnit));
    QCOMPARE(name.toText(), u"CN=a,O=d"_s);
    name.append(QLatin1String(oid::fortanixAppUuid), u"x"_s);
    QCOMPARE(name.toText(), u"1.3.6.1.4.1.49690.1.2.1=x,CN=a,O=d"_s);
    QCOMPARE(DistinguishedName::upperBound(QLatin1String(oid::commonName)), 64);
    QCOMPARE(DistinguishedName::upperBound(QLatin1String(oid::fortanixAppUuid)), -1);
}

void TestDistinguishedName::staysQuick()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(DistinguishedName::fromText(u"CN="_s + QString(1000000, u'a')));
    QVERIFY(!DistinguishedName::fromText(QString(1000000, u'/')));
    QVERIFY(DistinguishedName::fromText(u"/CN="_s + QString(1000000, u'/')));
    QVERIFY(!DistinguishedName::fromText(QString(2000000, u'a')));
    QVERIFY(DistinguishedName::fromText(u"CN=a,"_s.repeated(100000) + u"CN=b"_s));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDistinguishedName)
#include "test_distinguishedname.moc"
