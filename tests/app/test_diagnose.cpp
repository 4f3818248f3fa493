// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/foreign.h"
#include "support/pki.h"

#include "x509/diagnose.h"
#include "x509/oid.h"

#include <QMetaEnum>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Problem = Diagnosis::Problem;
using Severity = Diagnosis::Severity;
using Kind = CertificateKind;
using Need = ServiceProfile::Need;

Q_DECLARE_METATYPE(DiagnosisContext)

namespace {

const QString caTrue = u"basicConstraints=critical,CA:TRUE"_s, caUsage = u"keyUsage=critical,keyCertSign,cRLSign"_s, ski = u"subjectKeyIdentifier=hash"_s,
              aki = u"authorityKeyIdentifier=keyid"_s, leafUsage = u"keyUsage=critical,digitalSignature"_s, clientAuth = u"extendedKeyUsage=clientAuth"_s,
              caFalse = u"basicConstraints=critical,CA:FALSE"_s;
const QStringList goodCa{caTrue, caUsage, ski}, goodIssuing{caTrue, caUsage, ski, aki}, goodLeaf{caFalse, leafUsage, clientAuth, ski, aki};

QStringList plus(QStringList lines, const QString &line)
{
    lines.append(line);
    return lines;
}

QStringList without(QStringList lines, const QString &line)
{
    lines.removeAll(line);
    return lines;
}

// The certificate with some octets replaced, as nobody would write it; the signature is wrong then, too.
Certificate altered(const Certificate &certificate, const QByteArray &before, const QByteArray &after)
{
    QByteArray der = certificate.der();
    if (!der.contains(before) || before.size() != after.size())
        qFatal("nothing to alter");
    return pki::must(Certificate::fromDer(der.replace(before, after)));
}

QStringList told(const QList<Diagnosis> &diagnoses)
{
    QStringList codes;
    for (const Diagnosis &one : diagnoses)
        codes.append(u"%1@%2"_s.arg(QLatin1String(QMetaEnum::fromType<Problem>().valueToKey(int(one.problem)))).arg(one.depth));
    codes.sort();
    return codes;
}

}

class TestDiagnose : public QObject
{
    Q_OBJECT

    QSet<int> m_produced, m_spared;

    // A row that has the problem at a depth, and its neighbour that has not.
    void row(const char *name, Problem problem, Severity severity, const Certificate &certificate, const DiagnosisContext &context, int depth = 0)
    {
        QTest::newRow(name) << int(problem) << true << int(severity) << depth << certificate << context;
        m_produced.insert(int(problem));
    }
    void sound(const char *name, Problem problem, const Certificate &certificate, const DiagnosisContext &context)
    {
        QTest::newRow(name) << int(problem) << false << 0 << 0 << certificate << context;
        m_spared.insert(int(problem));
    }

    DiagnosisContext among(const QList<Certificate> &candidates, std::optional<Kind> kind = Kind::Client) const
    {
        return {candidates, std::nullopt, kind, Foreign::now()};
    }
    // A leaf of the foreign root "root", for a TLS client.
    Certificate leaf(const QString &name, const QStringList &extensions, const QString &subject = u"/CN=leaf"_s, const QString &key = u"ec2"_s,
                     const QString &options = u"-days 365"_s) const
    {
        return m_foreign.signedBy(u"root"_s, u"ec"_s, name, subject, extensions, key, options);
    }

    void fields();
    void datesOf();
    void extensions();
    void keys();
    void chains();
    void profiles();

    Foreign m_foreign;
    std::optional<Certificate> m_root, m_good;

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyProblemHasItsRows();
    void whatWeMakeIsSound_data();
    void whatWeMakeIsSound();
    void vendorsRecipes();
    void refusalNeedsOneReason();
};

void TestDiagnose::fields()
{
    const auto here = among({*m_root});
    const auto serial = [this](const char *name, const QString &number) { return leaf(QString::fromLatin1(name), goodLeaf, u"/CN=leaf"_s, u"ec2"_s, u"-days 365 -set_serial "_s + number); };
    row("version 1", Problem::VersionNotThree, Severity::Refused, leaf(u"v1"_s, {}), here);
    sound("version 3", Problem::VersionNotThree, *m_good, here);
    row("serial number 0", Problem::SerialZero, Severity::Refused, serial("serial0", u"0"_s), here);
    sound("serial number 1", Problem::SerialZero, serial("serial1", u"1"_s), here);
    row("a negative serial number", Problem::SerialNegative, Severity::Refused, serial("negative", u"-5"_s), here);
    sound("serial number 200, whose first octet is 0", Problem::SerialNegative, serial("serial200", u"200"_s), here);
    row("a serial number of 21 octets", Problem::SerialTooLong, Severity::Refused, serial("long", u"0x"_s + u"11"_s.repeated(21)), here);
    sound("a serial number of 20 octets", Problem::SerialTooLong, serial("twenty", u"0x"_s + u"11"_s.repeated(20)), here);
    row("a serial number of 7 octets", Problem::SerialShort, Severity::Note, serial("seven", u"0x"_s + u"11"_s.repeated(7)), here);
    sound("a serial number of 8 octets", Problem::SerialShort, serial("eight", u"0x"_s + u"11"_s.repeated(8)), here);

    const auto nameless = leaf(u"nameless"_s, goodLeaf, u"/"_s);
    row("named by nothing", Problem::SubjectEmptyWithoutAltName, Severity::Refused, nameless, here);
    sound("named by an alternative name", Problem::SubjectEmptyWithoutAltName, leaf(u"altnamed"_s, plus(goodLeaf, u"subjectAltName=critical,DNS:a.example"_s), u"/"_s), here);
    const auto description = leaf(u"description"_s, goodLeaf, u"/description="_s + QString(65, u'x'));
    row("a common name of 65 characters", Problem::AttributeTooLong, Severity::Risky,
        altered(description, QByteArray::fromHex("060355040d"), QByteArray::fromHex("0603550403")), here);
    sound("a description of 65 characters", Problem::AttributeTooLong, description, here);
    const auto named = leaf(u"zzzz"_s, goodLeaf, u"/CN=zzzz"_s);
    row("a name with a NUL inside", Problem::AttributeMalformed, Severity::Risky, altered(named, "zzzz", QByteArray("z\0zz", 4)), here);
    sound("a name of letters", Problem::AttributeMalformed, named, here);
}

void TestDiagnose::datesOf()
{
    const pki::Ca root = pki::root();
    const Certificate client = pki::client(root);
    const auto at = [&root](const QDateTime &when) { return DiagnosisContext{{root.certificate}, std::nullopt, Kind::Client, when}; };
    const QDateTime begin = client.notBefore(), end = client.notAfter();
    row("a second past its end", Problem::Expired, Severity::Refused, client, at(end.addSecs(1)));
    sound("its last second", Problem::Expired, client, at(end));
    row("a second before its begin", Problem::NotYetValid, Severity::Refused, client, at(begin.addSecs(-1)));
    sound("its first second", Problem::NotYetValid, client, at(begin));
    row("its issuer has not begun", Problem::NotYetValid, Severity::Refused, client, at(begin.addSecs(-1)), 1);
    row("ends before it begins", Problem::NotBeforeAfterNotAfter, Severity::Refused, altered(client, "260615122515Z", "290615122515Z"), at(pki::now));
    sound("begins before it ends", Problem::NotBeforeAfterNotAfter, client, at(pki::now));
    row("a date with a letter in it", Problem::DatesUnreadable, Severity::Refused, altered(client, "260615122515Z", "2606151x2515Z"), at(pki::now));
    sound("dates of digits", Problem::DatesUnreadable, client, at(pki::now));
    row("its issuer has ended", Problem::IssuerExpired, Severity::Refused, client, at(root.certificate.notAfter().addSecs(1)));
    sound("its issuer's last second", Problem::IssuerExpired, client, at(root.certificate.notAfter()));
}

void TestDiagnose::extensions()
{
    const auto here = among({*m_root}), asCa = among({*m_root}, Kind::Intermediate);
    const auto good = *m_good;
    const auto ca = leaf(u"ca"_s, goodIssuing);
    row("a CA that does not say so", Problem::CaWithoutBasicConstraints, Severity::Refused, leaf(u"noca"_s, without(goodIssuing, caTrue)), asCa);
    sound("a CA that says so", Problem::CaWithoutBasicConstraints, ca, asCa);
    row("a CA that says so in passing", Problem::BasicConstraintsNotCritical, Severity::Refused,
        leaf(u"passing"_s, plus(without(goodIssuing, caTrue), u"basicConstraints=CA:TRUE"_s)), asCa);
    sound("a CA that says so critically", Problem::BasicConstraintsNotCritical, ca, asCa);
    row("a CA that may not sign", Problem::CaWithoutKeyCertSign, Severity::Refused,
        leaf(u"nosign"_s, plus(without(goodIssuing, caUsage), u"keyUsage=critical,cRLSign"_s)), asCa);
    sound("a CA that may sign", Problem::CaWithoutKeyCertSign, ca, asCa);
    row("a leaf that may sign certificates", Problem::LeafWithKeyCertSign, Severity::Refused,
        leaf(u"signs"_s, plus(without(goodLeaf, leafUsage), u"keyUsage=critical,digitalSignature,keyCertSign"_s)), here);
    sound("a leaf that may sign messages", Problem::LeafWithKeyCertSign, good, here);
    row("a leaf with a path length", Problem::PathLengthOnLeaf, Severity::Refused,
        leaf(u"leaflength"_s, plus(without(goodLeaf, caFalse), u"basicConstraints=critical,CA:FALSE,pathlen:0"_s)), here);
    sound("a leaf without", Problem::PathLengthOnLeaf, good, here);
    row("a client that does not say what its key is for", Problem::KeyUsageMissing, Severity::Risky, leaf(u"nousage"_s, without(goodLeaf, leafUsage)), here);
    row("a CA that does not say what its key is for", Problem::KeyUsageMissing, Severity::Refused, leaf(u"cansage"_s, without(goodIssuing, caUsage)), asCa);
    sound("a client that says so", Problem::KeyUsageMissing, good, here);
    row("key usage in passing", Problem::KeyUsageNotCritical, Severity::Note,
        leaf(u"softusage"_s, plus(without(goodLeaf, leafUsage), u"keyUsage=digitalSignature"_s)), here);
    sound("key usage critically", Problem::KeyUsageNotCritical, good, here);
    const auto encipher = leaf(u"encipher"_s, plus(without(goodLeaf, leafUsage), u"keyUsage=critical,keyEncipherment"_s));
    row("a client that may not sign", Problem::KeyUsageUnfit, Severity::Refused, encipher, here);
    row("a server of old that decrypts", Problem::KeyUsageUnfit, Severity::Risky, encipher, among({*m_root}, Kind::Server));
    sound("a client that may", Problem::KeyUsageUnfit, good, here);
    row("no purpose said", Problem::ExtendedKeyUsageMissing, Severity::Risky, leaf(u"nopurpose"_s, without(goodLeaf, clientAuth)), here);
    sound("a CA needs no purpose", Problem::ExtendedKeyUsageMissing, ca, asCa);
    row("a server used as a client", Problem::ExtendedKeyUsageUnfit, Severity::Refused,
        leaf(u"server"_s, plus(without(goodLeaf, clientAuth), u"extendedKeyUsage=serverAuth"_s)), here);
    row("any purpose is not taken for this one", Problem::ExtendedKeyUsageUnfit, Severity::Refused,
        leaf(u"any"_s, plus(without(goodLeaf, clientAuth), u"extendedKeyUsage=anyExtendedKeyUsage"_s)), here);
    sound("a client used as a client", Problem::ExtendedKeyUsageUnfit, good, here);
    row("a leaf without its key's identifier", Problem::SubjectKeyIdMissing, Severity::Note, leaf(u"noski"_s, plus(without(goodLeaf, ski), u"subjectKeyIdentifier=none"_s)), here);
    row("a CA without its key's identifier", Problem::SubjectKeyIdMissing, Severity::Refused,
        leaf(u"canoski"_s, plus(without(goodIssuing, ski), u"subjectKeyIdentifier=none"_s)), asCa);
    sound("a leaf with it", Problem::SubjectKeyIdMissing, good, here);
    row("no identifier of the issuer's key", Problem::AuthorityKeyIdMissing, Severity::Refused,
        leaf(u"noaki"_s, plus(without(goodLeaf, aki), u"authorityKeyIdentifier=none"_s)), here);
    sound("a root needs none", Problem::AuthorityKeyIdMissing, *m_root, among({}, Kind::Root));
    row("an identifier of another key", Problem::AuthorityKeyIdMismatch, Severity::Refused,
        leaf(u"otheraki"_s, plus(without(goodLeaf, aki), u"2.5.29.35=DER:30168014"_s + u"42"_s.repeated(20))), here);
    sound("an identifier of the issuer's key", Problem::AuthorityKeyIdMismatch, good, here);
    row("name constraints on a leaf", Problem::NameConstraintsOnLeaf, Severity::Refused, leaf(u"ncleaf"_s, plus(goodLeaf, u"nameConstraints=critical,permitted;DNS:a.example"_s)), here);
    sound("name constraints on a CA", Problem::NameConstraintsOnLeaf, leaf(u"ncca"_s, plus(goodIssuing, u"nameConstraints=critical,permitted;DNS:a.example"_s)), asCa);
    row("name constraints in passing", Problem::ExtensionNotCritical, Severity::Refused, leaf(u"ncsoft"_s, plus(goodIssuing, u"nameConstraints=permitted;DNS:a.example"_s)), asCa);
    sound("name constraints critically", Problem::ExtensionNotCritical, leaf(u"nchard"_s, plus(goodIssuing, u"nameConstraints=critical,permitted;DNS:a.example"_s)), asCa);
    row("a key's identifier critically", Problem::ExtensionWronglyCritical, Severity::Refused,
        leaf(u"skicritical"_s, plus(without(goodLeaf, ski), u"2.5.29.14=critical,DER:0414"_s + u"42"_s.repeated(20))), here);
    sound("a key's identifier in passing", Problem::ExtensionWronglyCritical, good, here);
    row("a CA as a client", Problem::CaUsedAsLeaf, Severity::Refused, leaf(u"caclient"_s, plus(goodIssuing, clientAuth)), here);
    sound("a CA as a CA", Problem::CaUsedAsLeaf, ca, asCa);
    row("an unknown critical extension", Problem::UnknownCriticalExtension, Severity::Refused, leaf(u"critical"_s, plus(goodLeaf, u"1.2.3.4=critical,DER:0500"_s)), here);
    sound("an unknown extension", Problem::UnknownCriticalExtension, leaf(u"uncritical"_s, plus(goodLeaf, u"1.2.3.4=DER:0500"_s)), here);
    row("an extension twice", Problem::DuplicateExtension, Severity::Refused, 
        altered(leaf(u"twice"_s, plus(plus(goodLeaf, u"1.2.3.4=DER:0500"_s), u"1.2.3.5=DER:0500"_s)), QByteArray::fromHex("06032a0305"), QByteArray::fromHex("06032a0304")), here);
    sound("each extension once", Problem::DuplicateExtension, good, here);
    const auto names = [](int count) {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(u"DNS:h%1.example"_s.arg(i));
        return u"subjectAltName="_s + all.join(u',');
    };
    row("a thousand and one names", Problem::TooManyNames, Severity::Note, leaf(u"many"_s, plus(goodLeaf, names(1001))), here);
    sound("a thousand names", Problem::TooManyNames, leaf(u"enough"_s, plus(goodLeaf, names(1000))), here);
    row("an address in a host name's clothes", Problem::AltNameMalformed, Severity::Refused, leaf(u"dnsip"_s, plus(goodLeaf, u"subjectAltName=DNS:10.0.0.1"_s)), here);
    row("a host name with a space", Problem::AltNameMalformed, Severity::Refused, leaf(u"dnsspace"_s, plus(goodLeaf, u"subjectAltName=DNS:a b"_s)), here);
    sound("a host name and a user principal name", Problem::AltNameMalformed, leaf(u"upn"_s, plus(goodLeaf, u"subjectAltName=DNS:a.example,otherName:1.3.6.1.4.1.311.20.2.3;UTF8:a@b"_s)), here);
}

void TestDiagnose::keys()
{
    const auto here = among({*m_root});
    m_foreign.sh(u"openssl genrsa -out rsa.key 2048; openssl genrsa -3 -out three.key 2048; openssl ecparam -genkey -name prime192v1 -noout -out small.key"_s);
    row("RSA-1024", Problem::WeakKey, Severity::Refused, leaf(u"rsa1024"_s, goodLeaf, u"/CN=leaf"_s, u"weak"_s), here);
    row("P-192", Problem::WeakKey, Severity::Refused, leaf(u"p192"_s, goodLeaf, u"/CN=leaf"_s, u"small"_s), here);
    const auto rsa2048 = leaf(u"rsa2048"_s, goodLeaf, u"/CN=leaf"_s, u"rsa"_s, u"-days 30"_s);
    sound("RSA-2048", Problem::WeakKey, rsa2048, here);
    row("RSA-2048 for ten years", Problem::KeyShortBeyond2030, Severity::Risky, leaf(u"rsalong"_s, goodLeaf, u"/CN=leaf"_s, u"rsa"_s, u"-days 3650"_s), here);
    sound("P-256 for ten years", Problem::KeyShortBeyond2030, leaf(u"eclong"_s, goodLeaf, u"/CN=leaf"_s, u"ec2"_s, u"-days 3650"_s), here);
    row("an exponent of 3", Problem::OddRsaExponent, Severity::Risky, leaf(u"three"_s, goodLeaf, u"/CN=leaf"_s, u"three"_s), here);
    sound("an exponent of 65537", Problem::OddRsaExponent, rsa2048, here);
    row("signed with SHA-1", Problem::WeakSignature, Severity::Refused, leaf(u"sha1"_s, goodLeaf, u"/CN=leaf"_s, u"ec2"_s, u"-days 365 -sha1"_s), here);
    sound("a root that signed itself with SHA-1", Problem::WeakSignature,
          m_foreign.selfSigned(u"sha1root"_s, u"/CN=Old"_s, goodCa, u"ec"_s, u"-days 3650 -sha1"_s), among({}, Kind::Root));
    row("a signature algorithm of the future", Problem::UnknownAlgorithm, Severity::Risky,
        altered(*m_good, QByteArray::fromHex("2a8648ce3d040302"), QByteArray::fromHex("2a8648ce3d04037f")), here);
    row("a key of the future", Problem::UnknownAlgorithm, Severity::Risky, altered(*m_good, QByteArray::fromHex("2a8648ce3d0201"), QByteArray::fromHex("2a8648ce3d027f")), here);
    sound("an algorithm of the present", Problem::UnknownAlgorithm, *m_good, here);
}

void TestDiagnose::chains()
{
    const auto here = among({*m_root});
    row("signed by nobody known", Problem::IssuerUnknown, Severity::Note, *m_good, among({}));
    sound("signed by the root", Problem::IssuerUnknown, *m_good, here);
    QByteArray der = m_good->der();
    der.back() = char(der.back() ^ 1);
    row("a signature with one bit wrong", Problem::SignatureWrong, Severity::Refused, pki::must(Certificate::fromDer(der)), here);
    sound("a CA of the same name and another key is another CA", Problem::SignatureWrong, *m_good,
          among({m_foreign.selfSigned(u"namesake"_s, u"/CN=Root"_s, goodCa, u"ec3"_s)}));

    const auto noCa = leaf(u"issuingleaf"_s, without(goodIssuing, caTrue), u"/CN=Not a CA"_s, u"ec3"_s);
    row("signed by what is no CA", Problem::IssuerNotCa, Severity::Refused,
        m_foreign.signedBy(u"issuingleaf"_s, u"ec3"_s, u"belowleaf"_s, u"/CN=leaf"_s, goodLeaf), among({noCa, *m_root}));
    sound("signed by a CA", Problem::IssuerNotCa, *m_good, here);
    row("lives longer than the root", Problem::OutlivesIssuer, Severity::Risky, leaf(u"longlife"_s, goodLeaf, u"/CN=leaf"_s, u"ec2"_s, u"-days 9999"_s), here);
    sound("ends before the root", Problem::OutlivesIssuer, *m_good, here);

    const QString limited = u"basicConstraints=critical,CA:TRUE,pathlen:0"_s;
    const auto zero = m_foreign.signedBy(u"root"_s, u"ec"_s, u"zero"_s, u"/CN=Zero"_s, plus(without(goodIssuing, caTrue), limited), u"ec3"_s);
    const auto deep = m_foreign.signedBy(u"zero"_s, u"ec3"_s, u"deep"_s, u"/CN=Deep"_s, goodIssuing, u"ec2"_s);
    row("a CA below a path length of 0", Problem::PathLengthExceeded, Severity::Refused, deep, among({zero, *m_root}, Kind::Intermediate), 1);
    m_foreign.sh(u"openssl ecparam -genkey -name prime256v1 -noout -out ec4.key"_s);
    row("a client two CAs below a path length of 0", Problem::PathLengthExceeded, Severity::Refused,
        m_foreign.signedBy(u"deep"_s, u"ec2"_s, u"deepleaf"_s, u"/CN=leaf"_s, goodLeaf, u"ec4"_s), among({deep, zero, *m_root}), 2);
    sound("a client below a path length of 0", Problem::PathLengthExceeded, m_foreign.signedBy(u"zero"_s, u"ec3"_s, u"zeroleaf"_s, u"/CN=leaf"_s, goodLeaf), among({zero, *m_root}));

    const auto fence = m_foreign.signedBy(u"root"_s, u"ec"_s, u"fence"_s, u"/CN=Fence"_s, plus(goodIssuing, u"nameConstraints=critical,permitted;DNS:example.com"_s), u"ec3"_s);
    const auto host = [this](const char *name, const QString &san) {
        return m_foreign.signedBy(u"fence"_s, u"ec3"_s, QString::fromLatin1(name), u"/CN=leaf"_s, plus(goodLeaf, u"subjectAltName=DNS:"_s + san));
    };
    row("a name outside its issuer's constraints", Problem::NameOutsideConstraints, Severity::Refused, host("outside", u"example.org"_s), among({fence, *m_root}));
    sound("a name inside", Problem::NameOutsideConstraints, host("inside", u"www.example.com"_s), among({fence, *m_root}));
    QStringList crowd;
    for (int i = 0; i < 1000; ++i)
        crowd.append(u"permitted;DNS.%1:h%1.example"_s.arg(i));
    const auto crowded = m_foreign.signedBy(u"root"_s, u"ec"_s, u"crowded"_s, u"/CN=Crowded"_s, plus(goodIssuing, u"nameConstraints=critical,"_s + crowd.join(u',')), u"ec3"_s);
    QStringList guests;
    for (int i = 0; i < 1000; ++i)
        guests.append(u"DNS:h%1.example"_s.arg(i));
    row("a thousand names under a thousand constraints", Problem::NameOutsideConstraints, Severity::Refused,
        m_foreign.signedBy(u"crowded"_s, u"ec3"_s, u"guests"_s, u"/CN=leaf"_s, plus(goodLeaf, u"subjectAltName="_s + guests.join(u','))), among({crowded, *m_root}));
    const auto servers = m_foreign.signedBy(u"root"_s, u"ec"_s, u"servers"_s, u"/CN=Servers"_s, plus(goodIssuing, u"extendedKeyUsage=serverAuth"_s), u"ec3"_s);
    row("a client below a CA for servers", Problem::ExtendedKeyUsageUnfit, Severity::Refused,
        m_foreign.signedBy(u"servers"_s, u"ec3"_s, u"fenced"_s, u"/CN=leaf"_s, goodLeaf), among({servers, *m_root}), 1);
}

void TestDiagnose::profiles()
{
    ServiceProfile profile;
    profile.uuid = Need::No;
    const auto wants = [this, &profile](auto change) {
        DiagnosisContext context = among({*m_root});
        context.profile = profile;
        change(*context.profile);
        return context;
    };
    const QString uuid = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    const auto pkcs11 = wants([](ServiceProfile &p) { p.uuid = Need::Required; p.uuidPlaces = {UuidPlace::CommonName, UuidPlace::Attribute}; });
    const auto rest = wants([](ServiceProfile &p) { p.uuid = Need::Optional; p.uuidPlaces = {UuidPlace::Attribute}; });
    const auto asName = leaf(u"uuid"_s, goodLeaf, u"/CN="_s + uuid), asUri = leaf(u"urn"_s, plus(goodLeaf, u"subjectAltName=URI:urn:uuid:"_s + uuid));
    row("no UUID for a service that looks for it", Problem::UuidMissing, Severity::Refused, *m_good, pkcs11);
    sound("the UUID as its name", Problem::UuidMissing, asName, pkcs11);
    row("the UUID as a URI only", Problem::UuidNotWhereWanted, Severity::Refused, asUri, pkcs11);
    row("the UUID as its name for a service that looks elsewhere, if at all", Problem::UuidNotWhereWanted, Severity::Risky, asName, rest);
    sound("the UUID where it is looked for", Problem::UuidNotWhereWanted, asName, pkcs11);
    const auto ocsp = wants([](ServiceProfile &p) { p.ocspUrl = Need::Required; });
    row("no OCSP address for a service that asks", Problem::OcspUrlMissing, Severity::Refused, *m_good, ocsp);
    row("no OCSP address for a service that may ask", Problem::OcspUrlMissing, Severity::Note, *m_good, wants([](ServiceProfile &p) { p.ocspUrl = Need::Optional; }));
    sound("an OCSP address", Problem::OcspUrlMissing, leaf(u"ocsp"_s, plus(goodLeaf, u"authorityInfoAccess=OCSP;URI:http://ocsp.example/"_s)), ocsp);
    const auto trusted = wants([](ServiceProfile &p) { p.alternativeName = ServiceProfile::SubjectAltNeed::DnsOrIpRequired; });
    const auto hosted = leaf(u"hosted"_s, plus(goodLeaf, u"subjectAltName=IP:10.0.0.1"_s));
    row("no host name for a service that goes by it", Problem::AltNameMissing, Severity::Refused, *m_good, trusted);
    row("a server without a host name", Problem::AltNameMissing, Severity::Refused, *m_good, among({*m_root}, Kind::Server));
    sound("an address for a service that goes by it", Problem::AltNameMissing, hosted, trusted);
    const auto luna = wants([](ServiceProfile &p) { p.commonNameIsAddress = Need::Required; });
    row("a name that is no address", Problem::CommonNameNotAddress, Severity::Refused, leaf(u"person"_s, goodLeaf, u"/CN=my client"_s), luna);
    sound("a name that is an address", Problem::CommonNameNotAddress, leaf(u"address"_s, goodLeaf, u"/CN=10.0.0.1"_s), luna);
}

void TestDiagnose::judges_data()
{
    REQUIRE_TOOL("openssl");
    QTest::addColumn<int>("problem");
    QTest::addColumn<bool>("present");
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("depth");
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<DiagnosisContext>("context");
    m_root = m_foreign.selfSigned(u"root"_s, u"/CN=Root"_s, goodCa);
    m_good = leaf(u"good"_s, goodLeaf);
    fields();
    datesOf();
    extensions();
    keys();
    chains();
    profiles();
}

void TestDiagnose::judges()
{
    QFETCH(int, problem);
    QFETCH(bool, present);
    QFETCH(int, severity);
    QFETCH(int, depth);
    QFETCH(Certificate, certificate);
    QFETCH(DiagnosisContext, context);
    const auto diagnoses = diagnose(certificate, context);
    const auto found = std::find_if(diagnoses.begin(), diagnoses.end(),
                                    [=](const Diagnosis &one) { return int(one.problem) == problem && (!present || one.depth == depth); });
    QVERIFY2((found != diagnoses.end()) == present, qPrintable(told(diagnoses).join(u", "_s)));
    if (present)
        QCOMPARE(int(found->severity), severity);
}

void TestDiagnose::everyProblemHasItsRows()
{
    const QMetaEnum problems = QMetaEnum::fromType<Problem>();
    for (int i = 0; i < problems.keyCount(); ++i) {
        QVERIFY2(m_produced.contains(problems.value(i)), problems.key(i));
        QVERIFY2(m_spared.contains(problems.value(i)), problems.key(i));
    }
}

void TestDiagnose::whatWeMakeIsSound_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::newRow("RSA-2048") << KeyAlgorithm::Rsa2048;
    QTest::newRow("P-256") << KeyAlgorithm::EcP256;
    QTest::newRow("P-521") << KeyAlgorithm::EcP521;
    QTest::newRow("Ed25519") << KeyAlgorithm::Ed25519;
    QTest::newRow("Ed448") << KeyAlgorithm::Ed448;
}

void TestDiagnose::whatWeMakeIsSound()
{
    QFETCH(KeyAlgorithm, algorithm);
    // RSA-2048 is sound as long as it ends with 2030.
    const pki::Ca root = pki::root(pki::request(CertificateKind::Root, u"Root"_s, 1500), pki::key(0, algorithm));
    const pki::Ca issuing = pki::below(root, pki::request(CertificateKind::Intermediate, u"Issuing"_s, 1000), pki::key(1, algorithm));
    const Certificate client = pki::below(issuing, pki::request(CertificateKind::Client, u"client"_s), pki::key(2, algorithm)).certificate;
    const DiagnosisContext context{issuing.all(), std::nullopt, std::nullopt, pki::now};
    QCOMPARE(told(diagnose(client, context)), QStringList());
    QCOMPARE(told(diagnose(issuing.certificate, context)), QStringList());
    QCOMPARE(told(diagnose(root.certificate, context)), QStringList());
}

// The commands of the vendors' own pages (facts/x509.md), and what is wrong with what they make.
void TestDiagnose::vendorsRecipes()
{
    REQUIRE_TOOL("openssl");
    const Foreign foreign;
    // Securosys TSB: "openssl x509 -req" without extensions, for the intermediate and the client.
    const auto root = foreign.selfSigned(u"root"_s, u"/CN=Root"_s, {ski, aki, u"basicConstraints=critical,CA:TRUE"_s});
    const auto middle = foreign.signedBy(u"root"_s, u"ec"_s, u"middle"_s, u"/CN=Intermediate"_s, {});
    const auto client = foreign.signedBy(u"middle"_s, u"ec2"_s, u"client"_s, u"/CN=client"_s, {}, u"ec3"_s);
    QStringList found = told(diagnose(client, among({middle, root})));
    for (const QString &code : {u"VersionNotThree@0"_s, u"VersionNotThree@1"_s, u"CaWithoutBasicConstraints@1"_s, u"IssuerNotCa@0"_s, u"KeyUsageMissing@0"_s,
                                u"ExtendedKeyUsageMissing@0"_s, u"AuthorityKeyIdMissing@0"_s, u"SubjectKeyIdMissing@0"_s, u"KeyUsageMissing@2"_s})
        QVERIFY2(found.contains(code), qPrintable(code + u" in "_s + found.join(u", "_s)));
    QVERIFY(wouldBeRefused(diagnose(client, among({middle, root}))));

    // IBM HPCS: a CA and a client of 730 days each, the CA without key usage, the client of version 1.
    const auto ca = foreign.selfSigned(u"hpcsca"_s, u"/CN=CA"_s, {ski, aki, u"basicConstraints=critical,CA:TRUE"_s}, u"ec"_s, u"-days 730"_s);
    const auto hpcs = foreign.signedBy(u"hpcsca"_s, u"ec"_s, u"hpcs"_s, u"/CN=client"_s, {}, u"ec2"_s, u"-days 731"_s);
    found = told(diagnose(hpcs, among({ca})));
    for (const QString &code : {u"VersionNotThree@0"_s, u"ExtendedKeyUsageMissing@0"_s, u"AuthorityKeyIdMissing@0"_s, u"KeyUsageMissing@1"_s, u"OutlivesIssuer@0"_s})
        QVERIFY2(found.contains(code), qPrintable(code + u" in "_s + found.join(u", "_s)));

    // Fortanix DSM: "openssl req -x509" with its defaults, the application's UUID as the name.
    foreign.sh(u"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout dsm.key -subj /CN=0f8fad5b-d9cb-469f-a165-70867728950e -days 365 -out dsm.pem"_s);
    found = told(diagnose(foreign.read(u"dsm"_s), among({})));
    QCOMPARE(found, (QStringList{u"CaUsedAsLeaf@0"_s, u"ExtendedKeyUsageMissing@0"_s, u"KeyUsageMissing@0"_s}));
}

void TestDiagnose::refusalNeedsOneReason()
{
    const Diagnosis note{Problem::SerialShort, Severity::Note, 0, {}, {}}, risky{Problem::OddRsaExponent, Severity::Risky, 0, {}, {}},
        refused{Problem::Expired, Severity::Refused, 0, {}, {}};
    QVERIFY(!wouldBeRefused({}));
    QVERIFY(!wouldBeRefused({note, risky}));
    QVERIFY(wouldBeRefused({note, refused}));
}

QTEST_GUILESS_MAIN(TestDiagnose)
#include "test_diagnose.moc"
