// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/foreign.h"
#include "support/pki.h"

#include "x509/chain.h"

#include <openssl/x509_vfy.h>

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Kind = CertificateKind;

namespace {

IssueRequest ca(const QString &name, int days = 1000, std::optional<int> length = {})
{
    IssueRequest request = pki::request(Kind::Intermediate, name, days);
    request.pathLength = length;
    return request;
}

// The same CA in another certificate: its name and key under another issuer.
pki::Ca crossed(const pki::Ca &issuer, const QString &name, const PrivateKey &key, int days = 1000)
{
    return pki::below(issuer, ca(name, days, 5), key);
}

pki::Ca rootOf(const QString &name, int key, int days = 3652, const QDateTime &at = pki::now)
{
    return pki::root(pki::request(Kind::Root, name, days), pki::key(key), at);
}

}

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsIssuers()
    {
        const pki::Ca root = pki::root(), issuing = pki::intermediate(root);
        const Certificate client = pki::client(issuing);
        const Chain inOrder = buildChain(client, {issuing.certificate, root.certificate});
        QVERIFY(inOrder.complete);
        QCOMPARE(inOrder.certificates, (QList<Certificate>{client, issuing.certificate, root.certificate}));
        QCOMPARE(buildChain(client, {client, root.certificate, issuing.certificate}).certificates, inOrder.certificates);
        QVERIFY(!buildChain(client, {issuing.certificate}).complete);
        QCOMPARE(buildChain(client, {issuing.certificate}).certificates.size(), 2);
        QCOMPARE(buildChain(client, {root.certificate}).certificates, QList<Certificate>{client});
        const Chain alone = buildChain(root.certificate, {});
        QVERIFY(alone.complete);
        QCOMPARE(alone.certificates.size(), 1);
    }

    void tellsNamesakesApart()
    {
        const pki::Ca one = rootOf(u"Root"_s, 0), other = rootOf(u"Root"_s, 3);
        const Certificate client = pki::client(one);
        QCOMPARE(buildChain(client, {other.certificate, one.certificate}).certificates.last(), one.certificate);
        QCOMPARE(buildChain(client, {other.certificate}).certificates.size(), 1);
    }

    void prefersTheLongerLife()
    {
        // A root that was renewed with its key: both fit, one lives longer.
        const pki::Ca old = rootOf(u"Root"_s, 0, 1000), renewed = rootOf(u"Root"_s, 0, 3652);
        const Certificate client = pki::client(old);
        QCOMPARE(buildChain(client, {old.certificate, renewed.certificate}).certificates.last(), renewed.certificate);
        QCOMPARE(buildChain(client, {renewed.certificate, old.certificate}).certificates.last(), renewed.certificate);
    }

    void doesNotRunInCircles()
    {
        const pki::Ca x = rootOf(u"X"_s, 0), y = rootOf(u"Y"_s, 1);
        const Certificate xByY = crossed(y, u"X"_s, pki::key(0)).certificate, yByX = crossed(x, u"Y"_s, pki::key(1)).certificate;
        const Certificate client = pki::client(x);
        const Chain circle = buildChain(client, {xByY, yByX});
        QVERIFY(!circle.complete);
        QCOMPARE(circle.certificates, (QList<Certificate>{client, xByY, yByX}));
    }

    void stopsAtTenCertificates()
    {
        pki::Ca issuer = pki::root();
        for (int i = 0; i < 12; ++i)
            issuer = pki::below(issuer, ca(u"CA %1"_s.arg(i), 1000, 20 - i), pki::key(i + 1));
        const Chain chain = buildChain(issuer.certificate, issuer.above);
        QCOMPARE(chain.certificates.size(), 10);
        QVERIFY(!chain.complete);
    }

    void doesNotFollowAWrongSignature()
    {
        const pki::Ca root = pki::root();
        QByteArray der = pki::client(root).der();
        der.back() = char(der.back() ^ 1);
        const Chain chain = buildChain(pki::must(Certificate::fromDer(der)), {root.certificate});
        QCOMPARE(chain.certificates.size(), 1);
    }

    void followsKeyIdentifiersWhereItCannotCheck()
    {
        // A signature algorithm that nobody knows yet.
        const pki::Ca root = pki::root(), other = rootOf(u"Root"_s, 3);
        QByteArray der = pki::client(root).der();
        der.replace(QByteArray::fromHex("2a8648ce3d040302"), QByteArray::fromHex("2a8648ce3d04037f"));
        const Certificate future = pki::must(Certificate::fromDer(der));
        QCOMPARE(buildChain(future, {other.certificate, root.certificate}).certificates, (QList<Certificate>{future, root.certificate}));
        QCOMPARE(buildChain(future, {other.certificate}).certificates.size(), 1);
    }

    void weakestDate()
    {
        const pki::Ca root = pki::root(), issuing = pki::below(root, ca(u"Issuing"_s, 100), pki::key(1));
        const Certificate client = pki::client(issuing, pki::request(Kind::Client, u"c"_s, 30));
        EffectiveEnd end = effectiveEnd({{client, issuing.certificate, root.certificate}, true});
        QCOMPARE(end.notAfter, client.notAfter());
        QCOMPARE(end.index, 0);
        // As if the root had been imported with a shorter life than what it signed.
        const Certificate shortRoot = rootOf(u"Root"_s, 0, 10).certificate;
        end = effectiveEnd({{client, issuing.certificate, shortRoot}, true});
        QCOMPARE(end.notAfter, shortRoot.notAfter());
        QCOMPARE(end.index, 2);
        QByteArray der = issuing.certificate.der();
        der.replace("260615122515Z", "2606151x2515Z");
        QVERIFY(effectiveEnd({{client, issuing.certificate}, false}).notAfter.isValid());
    }

    void verifies_data()
    {
        QTest::addColumn<Certificate>("leaf");
        QTest::addColumn<QList<Certificate>>("between");
        QTest::addColumn<QList<Certificate>>("anchors");
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const pki::Ca root = pki::root(), issuing = pki::intermediate(root);
        const Certificate client = pki::client(issuing);
        IssueRequest asked = pki::request(Kind::Server, u"s"_s);
        asked.alternativeNames = {pki::dns(u"s.example"_s)};
        const Certificate server = pki::client(issuing, asked);
        const QList<Certificate> none, between{issuing.certificate}, roots{root.certificate};
        const auto add = [&](const char *name, const Certificate &leaf, const QList<Certificate> &middle, const QList<Certificate> &anchors, int code,
                             const QString &detail = {}, Purpose purpose = Purpose::TlsClient, const QDateTime &at = pki::now) {
            QTest::newRow(name) << leaf << middle << anchors << purpose << at << code << detail;
        };
        add("a client with its chain", client, between, roots, X509_V_OK);
        add("a client below a trusted intermediate", client, none, between, X509_V_OK);
        add("a client that is trusted itself", client, none, {client}, X509_V_OK);
        add("a client without its intermediate", client, none, roots, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
        add("a client and another root", client, between, {rootOf(u"Root"_s, 3).certificate}, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
        add("nobody is trusted", client, between + roots, none, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN);
        add("a client as a server", client, between, roots, X509_V_ERR_INVALID_PURPOSE, {}, Purpose::TlsServer);
        add("a server as a client", server, between, roots, X509_V_ERR_INVALID_PURPOSE);
        add("a server as a server", server, between, roots, X509_V_OK, {}, Purpose::TlsServer);
        add("a client for any purpose", client, between, roots, X509_V_OK, {}, Purpose::Any);
        add("a client that has expired", client, between, roots, X509_V_ERR_CERT_HAS_EXPIRED, {}, Purpose::TlsClient, client.notAfter().addSecs(1));
        add("a client that has expired and is trusted itself", client, none, {client}, X509_V_ERR_CERT_HAS_EXPIRED, {}, Purpose::TlsClient, client.notAfter().addSecs(1));
        add("a client that has not begun", client, between, roots, X509_V_ERR_CERT_NOT_YET_VALID, {}, Purpose::TlsClient, client.notBefore().addSecs(-1));
        add("a CA of ours as a client", issuing.certificate, none, roots, X509_V_ERR_INVALID_PURPOSE);

        static const Foreign foreign;
        const QString now = u"-days 365"_s;
        const auto strange = foreign.selfSigned(u"root"_s, u"/CN=Root"_s, {u"basicConstraints=critical,CA:TRUE"_s, u"keyUsage=critical,keyCertSign"_s, u"subjectKeyIdentifier=hash"_s});
        const auto v1 = foreign.signedBy(u"root"_s, u"ec"_s, u"v1"_s, u"/CN=Middle"_s, {}, u"ec2"_s, now);
        const auto below = foreign.signedBy(u"v1"_s, u"ec2"_s, u"below"_s, u"/CN=c"_s, {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=clientAuth"_s, u"2.5.29.35=DER:30168014"_s + u"42"_s.repeated(20)}, u"ec3"_s, now);
        add("below an intermediate of version 1", below, {v1}, {strange}, X509_V_ERR_INVALID_CA, {}, Purpose::TlsClient, Foreign::now());
        const auto v1leaf = foreign.signedBy(u"root"_s, u"ec"_s, u"v1leaf"_s, u"/CN=c"_s, {}, u"ec3"_s, now);
        add("a client of version 1, which OpenSSL lets pass", v1leaf, {}, {strange}, X509_V_ERR_APPLICATION_VERIFICATION, u"VersionNotThree"_s, Purpose::TlsClient, Foreign::now());
        const auto zero = foreign.signedBy(u"root"_s, u"ec"_s, u"zero"_s, u"/CN=c"_s,
                                           {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=clientAuth"_s, u"authorityKeyIdentifier=keyid"_s, u"subjectKeyIdentifier=hash"_s},
                                           u"ec3"_s, u"-days 365 -set_serial 0"_s);
        add("serial number 0, which OpenSSL lets pass", zero, {}, {strange}, X509_V_ERR_APPLICATION_VERIFICATION, u"SerialZero"_s, Purpose::TlsClient, Foreign::now());
        const auto both = foreign.signedBy(u"root"_s, u"ec"_s, u"both"_s, u"/CN=CA"_s,
                                           {u"basicConstraints=critical,CA:TRUE"_s, u"keyUsage=critical,keyCertSign,digitalSignature"_s, u"extendedKeyUsage=clientAuth"_s,
                                            u"authorityKeyIdentifier=keyid"_s, u"subjectKeyIdentifier=hash"_s}, u"ec3"_s, now);
        add("a CA as a client, which OpenSSL lets pass", both, {}, {strange}, X509_V_ERR_APPLICATION_VERIFICATION, u"CaUsedAsLeaf"_s, Purpose::TlsClient, Foreign::now());
        const auto weak = foreign.signedBy(u"root"_s, u"ec"_s, u"weak"_s, u"/CN=c"_s, {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=clientAuth"_s, u"authorityKeyIdentifier=keyid"_s}, u"weak"_s, now);
        add("RSA-1024", weak, {}, {strange}, X509_V_ERR_EE_KEY_TOO_SMALL, {}, Purpose::TlsClient, Foreign::now());
    }

    void verifies()
    {
        REQUIRE_TOOL("openssl");
        QFETCH(Certificate, leaf);
        QFETCH(QList<Certificate>, between);
        QFETCH(QList<Certificate>, anchors);
        QFETCH(Purpose, purpose);
        QFETCH(QDateTime, now);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const Verdict verdict = verifyPath(leaf, between, anchors, purpose, now);
        QVERIFY2(verdict.code == code, qPrintable(u"%1 at %2: %3"_s.arg(verdict.code).arg(verdict.depth).arg(verdict.detail)));
        QCOMPARE(verdict.ok, code == X509_V_OK);
        if (!detail.isEmpty())
            QCOMPARE(verdict.detail, detail);
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "test_chain.moc"
