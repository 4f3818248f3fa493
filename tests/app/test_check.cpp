// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/foreign.h"
#include "support/pki.h"

#include "x509/check.h"
#include "x509/oid.h"

#include <QMetaEnum>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Problem = Finding::Problem;
using Severity = Finding::Severity;
using Kind = CertificateKind;
using Need = ServiceProfile::Need;

Q_DECLARE_METATYPE(IssueContext)

namespace {

const auto cn = QLatin1String(oid::commonName);
const auto organization = QLatin1String(oid::organization);

IssueRequest client() { return pki::request(Kind::Client, u"client"_s); }
IssueRequest ca() { return pki::request(Kind::Intermediate, u"Issuing CA"_s, 1000); }
IssueRequest rootRequest() { return pki::request(Kind::Root, u"New Root"_s, 3652); }

template <typename F>
IssueRequest with(IssueRequest request, F change)
{
    change(request);
    return request;
}

IssueRequest until(IssueRequest request, const QDateTime &end)
{
    request.validity = {IssueRequest::Validity::Kind::Until, 0, end};
    return request;
}

IssueRequest named(IssueRequest request, const QString &type, const QString &value)
{
    request.subject.append(type, value);
    return request;
}

IssueRequest addressed(IssueRequest request, const QList<GeneralName> &names)
{
    request.alternativeNames = names;
    return request;
}

IssueRequest at(IssueRequest request, const ServiceProfile &profile)
{
    request.profile = profile;
    return request;
}

ServiceProfile profile()
{
    ServiceProfile profile;
    profile.keys = QList<KeyAlgorithm>{KeyAlgorithm::EcP256, KeyAlgorithm::Rsa3072};
    return profile;
}

template <typename F>
ServiceProfile profile(F change)
{
    ServiceProfile made = profile();
    change(made);
    return made;
}

IssueContext under(const Certificate &issuer, const QDateTime &now, const QList<Certificate> &above = {})
{
    IssueContext context;
    context.issuer = issuer;
    context.ancestors = above;
    context.now = now;
    return context;
}

const ApplicationUuid application = *ApplicationUuid::fromText(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);

}

class TestCheck : public QObject
{
    Q_OBJECT

    QSet<int> m_produced, m_spared;

    // A row that has the problem, and its neighbour that has not.
    void row(const char *name, Problem problem, const IssueRequest &request, const IssueContext &context, const QStringList &arguments = {})
    {
        QTest::newRow(name) << int(problem) << true << arguments << request << context;
        m_produced.insert(int(problem));
    }
    void sound(const char *name, Problem problem, const IssueRequest &request, const IssueContext &context)
    {
        QTest::newRow(name) << int(problem) << false << QStringList() << request << context;
        m_spared.insert(int(problem));
    }

    void issuers();
    void pathLengths();
    void subjects();
    void names();
    void validities();
    void keysAndUrls();
    void constraints();
    void profiles();

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyProblemHasItsRows();
    void aPlainRequestHasNoFindings();
    void blocksAndWarnings();
};

void TestCheck::issuers()
{
    const pki::Ca root = pki::root(), issuing = pki::intermediate(root);
    const IssueContext good = issuing.context();

    row("nobody signs", Problem::IssuerMissing, client(), pki::alone());
    sound("a root signs itself", Problem::IssuerMissing, rootRequest(), pki::alone());
    row("a client signs", Problem::IssuerNotCa, client(), under(pki::client(root), pki::now));
    sound("a CA signs", Problem::IssuerNotCa, client(), good);
    IssueContext keyless = good;
    keyless.issuerKeyAvailable = false;
    row("the issuer's key is elsewhere", Problem::IssuerKeyMissing, client(), keyless);
    sound("a root brings its own key", Problem::IssuerKeyMissing, rootRequest(), keyless);
    const QDateTime end = issuing.certificate.notAfter();
    row("the issuer has ended", Problem::IssuerExpired, client(), issuing.context(end.addSecs(1)), {end.toString(Qt::ISODate)});
    sound("the issuer's last second", Problem::IssuerExpired, client(), issuing.context(end));
    IssueContext old = issuing.context(root.certificate.notAfter().addSecs(1));
    row("the root above has ended", Problem::IssuerExpired, client(), old);
    const QDateTime begin = issuing.certificate.notBefore();
    row("the issuer has not begun", Problem::IssuerNotYetValid, client(), issuing.context(begin.addSecs(-1)), {begin.toString(Qt::ISODate)});
    sound("the issuer's first second", Problem::IssuerNotYetValid, client(), issuing.context(begin));

    static const Foreign foreign;
    const QString constraints = u"basicConstraints=critical,CA:TRUE"_s;
    const auto ours = foreign.selfSigned(u"ours"_s, u"/CN=Ours"_s, {constraints, u"keyUsage=critical,keyCertSign,cRLSign"_s});
    row("the issuer may only sign revocation lists", Problem::IssuerMayNotSign, client(),
        under(foreign.selfSigned(u"crl"_s, u"/CN=CRL"_s, {constraints, u"keyUsage=critical,cRLSign"_s}), Foreign::now()));
    sound("the issuer may sign", Problem::IssuerMayNotSign, client(), under(ours, Foreign::now()));
    sound("the issuer does not say what it may", Problem::IssuerMayNotSign, client(),
         under(foreign.selfSigned(u"silent"_s, u"/CN=Silent"_s, {constraints}), Foreign::now()));
    row("the issuer's key has 1024 bits", Problem::IssuerWeak, client(),
        under(foreign.selfSigned(u"weak"_s, u"/CN=Weak"_s, {constraints}, u"weak"_s), Foreign::now()), {u"RSA-1024"_s});
    sound("the issuer is P-256", Problem::IssuerWeak, client(), under(ours, Foreign::now()));
    sound("a root's own SHA-1 signature proves nothing anyway", Problem::IssuerWeak, client(),
         under(foreign.selfSigned(u"sha1root"_s, u"/CN=Old"_s, {constraints}, u"ec"_s, u"-days 3650 -sha1"_s), Foreign::now()));
    const auto sha1 = foreign.signedBy(u"ours"_s, u"ec"_s, u"sha1"_s, u"/CN=Old Issuing"_s, {constraints}, u"ec2"_s, u"-days 365 -sha1"_s);
    row("the issuer was signed with SHA-1", Problem::IssuerWeak, client(), under(sha1, Foreign::now(), {ours}));
    const auto fenced = foreign.signedBy(u"ours"_s, u"ec"_s, u"fenced"_s, u"/CN=Fenced"_s, {constraints, u"extendedKeyUsage=serverAuth"_s});
    row("the issuer is fenced in for servers", Problem::IssuerForOtherPurpose, client(), under(fenced, Foreign::now(), {ours}));
    sound("a server below a CA for servers", Problem::IssuerForOtherPurpose, addressed(pki::request(Kind::Server, u"s"_s), {pki::dns(u"s.example"_s)}),
         under(fenced, Foreign::now(), {ours}));
    row("a CA for clients cannot make a client that is a server too", Problem::IssuerForOtherPurpose,
        with(client(), [](IssueRequest &r) { r.serverAuthToo = true; }),
        under(foreign.signedBy(u"ours"_s, u"ec"_s, u"clients"_s, u"/CN=Clients"_s, {constraints, u"extendedKeyUsage=clientAuth"_s}), Foreign::now(), {ours}));
}

void TestCheck::pathLengths()
{
    const pki::Ca root = pki::root(with(rootRequest(), [](IssueRequest &r) { r.pathLength = 1; }));
    const pki::Ca free = pki::root();
    const pki::Ca issuing = pki::below(root, ca(), pki::key(1));
    const auto lengths = [](int length) { return with(pki::request(Kind::Intermediate, u"Deeper"_s, 300), [length](IssueRequest &r) { r.pathLength = length; }); };

    row("issuer's path length is used up", Problem::IssuerPathLengthExceeded, lengths(0), issuing.context());
    sound("a client takes no place", Problem::IssuerPathLengthExceeded, client(), issuing.context());
    sound("one place is left for an intermediate", Problem::IssuerPathLengthExceeded, lengths(0), root.context());
    row("more depth than the issuer has left", Problem::PathLengthNotBelowIssuer, lengths(1), root.context(), {u"0"_s});
    sound("the rest of the issuer's depth", Problem::PathLengthNotBelowIssuer, lengths(0), root.context());
    sound("an issuer without limit", Problem::PathLengthNotBelowIssuer, lengths(5), free.context());
    row("below zero", Problem::PathLengthNegative, lengths(-1), free.context());
    sound("zero", Problem::PathLengthNegative, lengths(0), free.context());
    row("a client with a path length", Problem::PathLengthOnLeaf, with(client(), [](IssueRequest &r) { r.pathLength = 0; }), free.context());
    sound("a client without", Problem::PathLengthOnLeaf, client(), free.context());
}

void TestCheck::subjects()
{
    const pki::Ca issuer = pki::root();
    const IssueContext good = issuer.context();
    const auto bare = [](IssueRequest request) { request.subject = {}; return request; };
    IssueContext taken = good;
    taken.subjectTaken = true;

    row("a CA without a name", Problem::SubjectEmpty, bare(ca()), good);
    sound("a client with an alternative name needs no subject", Problem::SubjectEmpty, addressed(bare(client()), {pki::dns(u"a.example"_s)}), good);
    row("a client with no name at all", Problem::AltNameNeededForEmptySubject, bare(client()), good);
    sound("a client with an alternative name", Problem::AltNameNeededForEmptySubject, addressed(bare(client()), {pki::dns(u"a.example"_s)}), good);
    row("a CA's name was given to another key", Problem::SubjectTaken, ca(), taken);
    sound("a leaf's name may repeat", Problem::SubjectTaken, client(), taken);
    row("a leaf's name repeats", Problem::SubjectRepeated, client(), taken);
    sound("a CA's name may not", Problem::SubjectRepeated, ca(), taken);
    const IssueRequest alike = with(ca(), [&issuer](IssueRequest &r) { r.subject = issuer.certificate.subject(); });
    row("the issuer's own name", Problem::SubjectSameAsIssuer, alike, good);
    row("the issuer's own name in capitals", Problem::SubjectSameAsIssuer,
        with(ca(), [](IssueRequest &r) { r.subject = {}; r.subject.append(organization, u"EXAMPLE"_s); r.subject.append(cn, u" root"_s); }), good);
    sound("a name of its own", Problem::SubjectSameAsIssuer, ca(), good);
    row("a common name of 65 characters", Problem::AttributeTooLong, pki::request(Kind::Client, QString(65, u'a')), good, {cn, u"64"_s});
    sound("a common name of 64 characters", Problem::AttributeTooLong, pki::request(Kind::Client, QString(64, u'a')), good);
    sound("64 characters of two UTF-16 units each", Problem::AttributeTooLong, pki::request(Kind::Client, u"\U0001d538"_s.repeated(64)), good);
    row("an attribute of spaces", Problem::AttributeEmpty, pki::request(Kind::Client, u"  "_s), good, {cn});
    sound("an attribute of one letter", Problem::AttributeEmpty, pki::request(Kind::Client, u"a"_s), good);
    row("a line break in a name", Problem::AttributeMalformed, pki::request(Kind::Client, u"a\nb"_s), good, {cn});
    row("half a surrogate pair", Problem::AttributeMalformed, pki::request(Kind::Client, QString(QChar(0xd800))), good, {cn});
    row("a mail address with an umlaut in the subject", Problem::AttributeMalformed,
        named(client(), QLatin1String(oid::emailAddress), u"m\u00fcller@example.com"_s), good, {QLatin1String(oid::emailAddress)});
    row("a type that is no object identifier", Problem::AttributeMalformed, named(client(), u"9.9.x"_s, u"a"_s), good);
    sound("an umlaut in a name", Problem::AttributeMalformed, pki::request(Kind::Client, u"M\u00fcller"_s), good);
    row("a country of three letters", Problem::CountryNotTwoLetters, named(client(), QLatin1String(oid::country), u"DEU"_s), good, {u"DEU"_s});
    sound("a country of two letters", Problem::CountryNotTwoLetters, named(client(), QLatin1String(oid::country), u"DE"_s), good);
    row("two common names", Problem::CommonNameMultiple, named(client(), cn, u"second"_s), good);
    sound("one common name", Problem::CommonNameMultiple, client(), good);
}

void TestCheck::names()
{
    const IssueContext good = pki::root().context();
    const auto many = [](int count) {
        QList<GeneralName> names;
        for (int i = 0; i < count; ++i)
            names.append(pki::dns(u"h%1.example"_s.arg(i)));
        return addressed(client(), names);
    };
    row("a host name with a space", Problem::NameMalformed, addressed(client(), {pki::dns(u"a b"_s)}), good, {u"DNS:a b"_s});
    row("an address with a number over 255", Problem::NameMalformed, addressed(client(), {pki::ip(u"10.0.0.256"_s)}), good);
    row("an address given as a host name", Problem::NameMalformed, addressed(client(), {pki::dns(u"10.0.0.1"_s)}), good);
    sound("a host name", Problem::NameMalformed, addressed(client(), {pki::dns(u"a.example"_s)}), good);
    row("a thousand and one names", Problem::NameTooMany, many(1001), good, {u"1000"_s});
    sound("a thousand names", Problem::NameTooMany, many(1000), good);
    row("one host name in two cases", Problem::NameDuplicate, addressed(client(), {pki::dns(u"a.example"_s), pki::dns(u"A.example"_s)}), good, {u"DNS:A.example"_s});
    sound("two host names", Problem::NameDuplicate, addressed(client(), {pki::dns(u"a.example"_s), pki::dns(u"b.example"_s)}), good);
    sound("the application's URN, given by hand too", Problem::NameDuplicate,
         with(client(), [](IssueRequest &r) { r.application = application; r.alternativeNames = {pki::uri(u"urn:uuid:"_s + application.toText())}; }), good);
    row("a client named *", Problem::WildcardForClient, addressed(client(), {pki::dns(u"*.example.com"_s)}), good, {u"DNS:*.example.com"_s});
    sound("a server named *", Problem::WildcardForClient, addressed(pki::request(Kind::Server, u"s"_s), {pki::dns(u"*.example.com"_s)}), good);
    row("a server without a host name", Problem::ServerNameMissing, pki::request(Kind::Server, u"s.example"_s), good);
    row("a client that is a server too, without a host name", Problem::ServerNameMissing, with(client(), [](IssueRequest &r) { r.serverAuthToo = true; }), good);
    sound("a server with an address", Problem::ServerNameMissing, addressed(pki::request(Kind::Server, u"s"_s), {pki::ip(u"10.0.0.1"_s)}), good);
}

void TestCheck::validities()
{
    const QDateTime now = pki::now;
    const pki::Ca root = pki::root(), issuing = pki::intermediate(root);
    const IssueContext good = issuing.context(), alone = pki::alone();
    const QDateTime end = issuing.certificate.notAfter();
    const auto asIssuer = [](IssueRequest request) { request.validity.kind = IssueRequest::Validity::Kind::AsIssuer; return request; };

    row("ends now", Problem::ValidityEmpty, until(client(), now), good);
    row("no days", Problem::ValidityEmpty, pki::request(Kind::Client, u"c"_s, 0), good);
    row("no end given", Problem::ValidityEmpty, until(client(), {}), good);
    row("a root that lives as long as its issuer", Problem::ValidityEmpty, asIssuer(rootRequest()), alone);
    sound("ends a second from now", Problem::ValidityEmpty, until(client(), now.addSecs(1)), good);
    row("lives for less than a day", Problem::ValidityTooShort, until(client(), now.addSecs(86399)), good);
    sound("lives for a day", Problem::ValidityTooShort, pki::request(Kind::Client, u"c"_s, 1), good);
    row("outlives its issuer by a second", Problem::ValidityOutlivesIssuer, until(client(), end.addSecs(1)), good, {end.toString(Qt::ISODate)});
    sound("ends with its issuer", Problem::ValidityOutlivesIssuer, until(client(), end), good);
    sound("as long as the issuer lives", Problem::ValidityOutlivesIssuer, asIssuer(client()), good);
    // An intermediate that outlives its root cannot be made here; it comes from elsewhere.
    static const Foreign foreign;
    const QStringList extensions{u"basicConstraints=critical,CA:TRUE"_s};
    const auto shortRoot = foreign.selfSigned(u"short"_s, u"/CN=Short"_s, extensions, u"ec"_s, u"-days 100"_s);
    const auto longCa = foreign.signedBy(u"short"_s, u"ec"_s, u"long"_s, u"/CN=Long"_s, extensions, u"ec2"_s, u"-days 1000"_s);
    row("outlives its issuer's issuer", Problem::ValidityOutlivesIssuer, pki::request(Kind::Client, u"c"_s, 200), under(longCa, Foreign::now(), {shortRoot}),
        {shortRoot.notAfter().toString(Qt::ISODate)});
    row("the year 10000", Problem::ValidityBeyond9999, until(rootRequest(), pki::utc(10000, 1, 1)), alone);
    sound("the last second of 9999", Problem::ValidityBeyond9999, until(rootRequest(), pki::utc(9999, 12, 31, 23, 59, 59)), alone);
    row("a client for 826 days", Problem::ValidityVeryLong, pki::request(Kind::Client, u"c"_s, 826), good);
    sound("a client for 825 days", Problem::ValidityVeryLong, pki::request(Kind::Client, u"c"_s, 825), good);
    row("a root for 21 years", Problem::ValidityVeryLong, pki::request(Kind::Root, u"R"_s, 7671), alone);
    sound("a root for 20 years", Problem::ValidityVeryLong, pki::request(Kind::Root, u"R"_s, 7305), alone);
    row("the issuer ends within 30 days", Problem::ValidityEndsSoon, asIssuer(client()), issuing.context(end.addDays(-29)), {end.toString(Qt::ISODate)});
    sound("the issuer ends in 31 days", Problem::ValidityEndsSoon, asIssuer(client()), issuing.context(end.addDays(-31)));
    sound("a short life by choice", Problem::ValidityEndsSoon, pki::request(Kind::Client, u"c"_s, 7), good);
    row("an intermediate under a root in its last year", Problem::ValidityEndsSoon, asIssuer(ca()), root.context(root.certificate.notAfter().addDays(-300)));
}

void TestCheck::keysAndUrls()
{
    const IssueContext good = pki::root().context();
    const auto keyed = [](KeyAlgorithm key, IssueRequest request = client()) { request.key = key; return request; };
    row("RSA-2048 into 2031", Problem::KeyWeakBeyond2030, until(keyed(KeyAlgorithm::Rsa2048), pki::utc(2031, 1, 1)), good);
    sound("RSA-2048 to the end of 2030", Problem::KeyWeakBeyond2030, until(keyed(KeyAlgorithm::Rsa2048), pki::utc(2030, 12, 31, 23, 59, 59)), good);
    sound("RSA-3072 into 2031", Problem::KeyWeakBeyond2030, until(keyed(KeyAlgorithm::Rsa3072), pki::utc(2031, 1, 1)), good);
    row("Ed25519 is refused by some", Problem::KeyReaderLimits, keyed(KeyAlgorithm::Ed25519), good);
    row("Ed448 too", Problem::KeyReaderLimits, keyed(KeyAlgorithm::Ed448), good);
    sound("P-256 is read by all", Problem::KeyReaderLimits, client(), good);
    row("RSA-8192 is slow", Problem::KeyVeryLarge, keyed(KeyAlgorithm::Rsa8192), good);
    sound("RSA-4096 is not", Problem::KeyVeryLarge, keyed(KeyAlgorithm::Rsa4096), good);

    const auto urls = [](const QString &url) { return with(client(), [&url](IssueRequest &r) { r.crlUrls = QStringList{url}; }); };
    row("a path", Problem::UrlMalformed, urls(u"/ca.crl"_s), good, {u"/ca.crl"_s});
    row("an address without a host", Problem::UrlMalformed, urls(u"http:///ca.crl"_s), good);
    row("an address with a space", Problem::UrlMalformed, urls(u"http://a b/"_s), good);
    row("an address with an umlaut", Problem::UrlMalformed, urls(u"http://m\u00fcller.example/"_s), good);
    sound("an address", Problem::UrlMalformed, urls(u"http://pki.example.com/ca.crl"_s), good);
    sound("a directory without a host", Problem::UrlMalformed, urls(u"ldap:///cn=ca?certificateRevocationList"_s), good);
    row("https", Problem::UrlNotHttp, urls(u"https://pki.example.com/ca.crl"_s), good, {u"https://pki.example.com/ca.crl"_s});
    sound("HTTP in capitals", Problem::UrlNotHttp, urls(u"HTTP://pki.example.com/ca.crl"_s), good);
}

void TestCheck::constraints()
{
    const IssueContext good = pki::root().context();
    const auto fenced = [](const QList<GeneralName> &permitted, const QList<GeneralName> &excluded, IssueRequest request = ca()) {
        request.permittedNames = permitted;
        request.excludedNames = excluded;
        return request;
    };
    row("constraints on a client", Problem::ConstraintsOnLeaf, fenced({pki::dns(u"example.com"_s)}, {}, client()), good);
    sound("constraints on a CA", Problem::ConstraintsOnLeaf, fenced({pki::dns(u"example.com"_s)}, {}), good);
    row("a network without its mask", Problem::ConstraintMalformed, fenced({pki::ip(u"10.0.0.0"_s)}, {}), good, {u"IP:10.0.0.0"_s});
    sound("a network", Problem::ConstraintMalformed, fenced({pki::ip(u"10.0.0.0/8"_s)}, {}), good);
    row("all that is permitted is excluded", Problem::ConstraintExcludesEverything, fenced({pki::dns(u"a.example.com"_s)}, {pki::dns(u"example.com"_s)}), good);
    row("a network within an excluded one", Problem::ConstraintExcludesEverything, fenced({pki::ip(u"10.1.0.0/16"_s)}, {pki::ip(u"10.0.0.0/8"_s)}), good);
    sound("a part is excluded", Problem::ConstraintExcludesEverything, fenced({pki::dns(u"example.com"_s)}, {pki::dns(u"a.example.com"_s)}), good);

    const pki::Ca issuing = pki::below(pki::root(), fenced({pki::dns(u"example.com"_s)}, {pki::email(u"example.com"_s)}), pki::key(1));
    row("a host outside", Problem::NameOutsideConstraints, addressed(client(), {pki::dns(u"a.example.org"_s)}), issuing.context(), {u"DNS:a.example.org"_s});
    sound("a host inside", Problem::NameOutsideConstraints, addressed(client(), {pki::dns(u"a.example.com"_s)}), issuing.context());
    row("a common name that looks like a host outside", Problem::NameOutsideConstraints, pki::request(Kind::Client, u"a.example.org"_s), issuing.context());
    sound("a common name that looks like no host", Problem::NameOutsideConstraints, pki::request(Kind::Client, u"payments"_s), issuing.context());
    row("a mail address in the subject that is excluded", Problem::NameOutsideConstraints,
        named(client(), QLatin1String(oid::emailAddress), u"a@example.com"_s), issuing.context(), {u"email:a@example.com"_s});
    const pki::Ca hosts = pki::below(pki::root(), fenced({pki::uri(u"example.com"_s)}, {}), pki::key(1));
    row("an application's URN has no host to be constrained by", Problem::NameOutsideConstraints,
        with(client(), [](IssueRequest &r) { r.application = application; }), hosts.context());
    const pki::Ca people = pki::root(fenced({pki::directory(u"O=Example"_s)}, {}, rootRequest()));
    row("a subject outside", Problem::NameOutsideConstraints, with(client(), [](IssueRequest &r) { r.subject = {}; r.subject.append(cn, u"x"_s); }), people.context());
    sound("a subject inside", Problem::NameOutsideConstraints, client(), people.context());
    row("the constraints of the CA above the issuer", Problem::NameOutsideConstraints, addressed(client(), {pki::dns(u"a.example.org"_s)}),
        under(pki::below(pki::root(fenced({pki::dns(u"example.com"_s)}, {}, rootRequest())), ca(), pki::key(1)).certificate, pki::now,
              {pki::root(fenced({pki::dns(u"example.com"_s)}, {}, rootRequest())).certificate}));
}

void TestCheck::profiles()
{
    const IssueContext good = pki::root().context();
    const auto server = profile([](ServiceProfile &p) { p.leaf = Kind::Server; });
    row("a client for a profile of servers", Problem::KindNotForProfile, at(client(), server), good);
    row("a certificate of no kind", Problem::KindNotForProfile, pki::request(Kind::Other, u"x"_s), good);
    sound("a client for a profile of clients", Problem::KindNotForProfile, at(client(), profile()), good);
    sound("a CA in front of a server", Problem::KindNotForProfile, at(ca(), server), good);

    const auto uuid = profile([](ServiceProfile &p) { p.uuid = Need::Required; p.uuidPlaces = {UuidPlace::CommonName, UuidPlace::Attribute}; });
    const auto app = [](UuidPlace place, IssueRequest request = client()) { request.application = application; request.uuidPlace = place; return request; };
    row("no application UUID where one is required", Problem::UuidMissing, at(client(), uuid), good);
    sound("an application UUID where one is required", Problem::UuidMissing, at(app(UuidPlace::Attribute), uuid), good);
    sound("a CA has no application", Problem::UuidMissing, at(ca(), uuid), good);
    row("a UUID where the service does not look", Problem::UuidPlaceNotAllowed, at(app(UuidPlace::None), uuid), good);
    sound("a UUID where it looks", Problem::UuidPlaceNotAllowed, at(app(UuidPlace::CommonName), uuid), good);
    sound("a service that does not ask", Problem::UuidPlaceNotAllowed, at(app(UuidPlace::Attribute), profile([](ServiceProfile &p) { p.uuid = Need::No; })), good);
    row("the UUID replaces a name", Problem::CommonNameReplacedByUuid, app(UuidPlace::CommonName), good, {u"client"_s});
    sound("the UUID beside a name", Problem::CommonNameReplacedByUuid, app(UuidPlace::Attribute), good);
    sound("the UUID given as the name already", Problem::CommonNameReplacedByUuid, app(UuidPlace::CommonName, pki::request(Kind::Client, application.toText())), good);

    const auto luna = profile([](ServiceProfile &p) { p.commonNameIsAddress = Need::Required; });
    const auto nameless = with(client(), [](IssueRequest &r) { r.subject = {}; r.subject.append(organization, u"Example"_s); });
    row("no common name where it is the address", Problem::CommonNameMissing, at(nameless, luna), good);
    sound("no common name where nobody asks", Problem::CommonNameMissing, at(nameless, profile()), good);
    row("a common name that is no address", Problem::CommonNameNotAddress, at(pki::request(Kind::Client, u"my client"_s), luna), good, {u"my client"_s});
    row("a wildcard is no address", Problem::CommonNameNotAddress, at(pki::request(Kind::Client, u"*.example.com"_s), luna), good);
    sound("a host name", Problem::CommonNameNotAddress, at(pki::request(Kind::Client, u"client1.example.com"_s), luna), good);
    sound("an IP address", Problem::CommonNameNotAddress, at(pki::request(Kind::Client, u"10.0.0.1"_s), luna), good);
    const auto trusted = profile([](ServiceProfile &p) { p.alternativeName = ServiceProfile::SubjectAltNeed::DnsOrIpRequired; });
    row("no host name where the service looks for one", Problem::DnsOrIpMissing, at(addressed(client(), {pki::email(u"a@b.example"_s)}), trusted), good);
    sound("an address where the service looks", Problem::DnsOrIpMissing, at(addressed(client(), {pki::ip(u"10.0.0.1"_s)}), trusted), good);
    row("a key that the service does not take", Problem::KeyNotForProfile, at(with(client(), [](IssueRequest &r) { r.key = KeyAlgorithm::Ed25519; }), profile()), good, {u"ed25519"_s});
    sound("a key that it takes", Problem::KeyNotForProfile, at(with(client(), [](IssueRequest &r) { r.key = KeyAlgorithm::Rsa3072; }), profile()), good);
    sound("a CA's key is its own business", Problem::KeyNotForProfile, at(with(ca(), [](IssueRequest &r) { r.key = KeyAlgorithm::EcP384; }), profile()), good);

    const auto ocsp = profile([](ServiceProfile &p) { p.ocspUrl = Need::Required; });
    const auto advised = profile([](ServiceProfile &p) { p.ocspUrl = Need::Optional; });
    const auto crl = profile([](ServiceProfile &p) { p.crlUrl = Need::Required; });
    const auto withOcsp = with(client(), [](IssueRequest &r) { r.ocspUrls = QStringList{u"http://ocsp.example/"_s}; });
    row("no OCSP address where it is required", Problem::OcspUrlMissing, at(client(), ocsp), good);
    sound("an OCSP address where it is required", Problem::OcspUrlMissing, at(withOcsp, ocsp), good);
    row("no OCSP address where it may be of use", Problem::OcspUrlAdvised, at(client(), advised), good);
    sound("an OCSP address where it may be of use", Problem::OcspUrlAdvised, at(withOcsp, advised), good);
    row("no revocation list where it is required", Problem::CrlUrlMissing, at(client(), crl), good);
    sound("a revocation list where it is required", Problem::CrlUrlMissing, at(with(client(), [](IssueRequest &r) { r.crlUrls = QStringList{u"http://a.example/a.crl"_s}; }), crl), good);
}

void TestCheck::judges_data()
{
    REQUIRE_TOOL("openssl");
    QTest::addColumn<int>("problem");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<IssueRequest>("request");
    QTest::addColumn<IssueContext>("context");
    issuers();
    pathLengths();
    subjects();
    names();
    validities();
    keysAndUrls();
    constraints();
    profiles();
}

void TestCheck::judges()
{
    QFETCH(int, problem);
    QFETCH(bool, present);
    QFETCH(QStringList, arguments);
    QFETCH(IssueRequest, request);
    QFETCH(IssueContext, context);
    const auto findings = check(request, context);
    const auto found = std::find_if(findings.begin(), findings.end(), [problem](const Finding &finding) { return int(finding.problem) == problem; });
    QCOMPARE(found != findings.end(), present);
    if (present && !arguments.isEmpty())
        QCOMPARE(found->arguments, arguments);
}

void TestCheck::everyProblemHasItsRows()
{
    const QMetaEnum problems = QMetaEnum::fromType<Problem>();
    for (int i = 0; i < problems.keyCount(); ++i) {
        QVERIFY2(m_produced.contains(problems.value(i)), problems.key(i));
        QVERIFY2(m_spared.contains(problems.value(i)), problems.key(i));
    }
}

void TestCheck::aPlainRequestHasNoFindings()
{
    const pki::Ca root = pki::root(), issuing = pki::intermediate(root);
    QCOMPARE(check(rootRequest(), pki::alone()), QList<Finding>());
    QCOMPARE(check(ca(), root.context()), QList<Finding>());
    QCOMPARE(check(client(), issuing.context()), QList<Finding>());
}

void TestCheck::blocksAndWarnings()
{
    using Field = Finding::Field;
    const Finding blocks{Field::Issuer, Problem::IssuerMissing, {}}, warns{Field::Key, Problem::KeyReaderLimits, {}},
        informs{Field::CommonName, Problem::CommonNameReplacedByUuid, {}};
    QCOMPARE(blocks.severity(), Severity::Blocks);
    QCOMPARE(warns.severity(), Severity::Warns);
    QCOMPARE(informs.severity(), Severity::Informs);
    QVERIFY(mayBeIssued({}));
    QVERIFY(mayBeIssued({warns, informs}));
    QVERIFY(!mayBeIssued({warns, blocks}));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
