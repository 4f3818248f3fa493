// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/chain.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// The public x509-limbo suite (C2SP): other people's idea of which paths must validate.

namespace {

Result<Certificate> certificateOf(const QJsonValue &pem)
{
    return Certificate::fromDer(QByteArray::fromBase64(pem.toString().section(u"-----"_s, 2, 2).toLatin1()));
}

// Where we differ, and why. The test fails as well when one of these comes to agree.
const QHash<QString, const char *> differences{
    {u"rfc5280::ca-as-leaf"_s, "RFC 5280 allows a CA in a leaf's place; we do not"},
    {u"pathlen::validation-ignores-pathlen-in-leaf"_s, "the same"},
    {u"rfc5280::nc::permitted-dn-match"_s, "its server has a name in its subject only, where TLS does not look"},
    {u"rfc5280::validity::notafter-exact"_s, "OpenSSL refuses in the very last second already, and so do the services that use it"},
    {u"rfc5280::validity::notafter-fractional"_s, "the same"},
    {u"rfc5280::nc::nc-forbids-alternate-chain-ica"_s, "OpenSSL does not go back to try another path"},
    {u"rfc5280::nc::nc-forbids-same-chain-ica"_s, "the same"},
    {u"rfc5280::aki::cross-signed-root-missing-aki"_s, "of a trust anchor only name, key and constraints count (RFC 5280 6.1.1 d)"},
    {u"rfc5280::nc::permitted-dns-match-noncritical"_s, "the same"},
    {u"rfc5280::nc::invalid-dnsname-leading-period"_s, "the same; and the leading dot is common for mail and hosts"},
    {u"rfc5280::san::underscore-dns"_s, "underscores are in use inside companies and do no harm"},
};

// Not ours to judge: rules of the web's CAs, revocation (not part of a path here), depths that a caller sets, names that a caller expects.
bool isOurs(const QJsonObject &testcase)
{
    const QString id = testcase[u"id"_s].toString();
    return !id.startsWith(u"webpki::"_s) && !id.startsWith(u"crl::"_s) && !testcase[u"features"_s].toArray().contains(u"max-chain-depth"_s);
}

Verdict verdictOn(const QJsonObject &testcase)
{
    QList<Certificate> anchors, between;
    for (const auto &[key, list] : {std::pair(u"trusted_certs"_s, &anchors), std::pair(u"untrusted_intermediates"_s, &between)}) {
        for (const QJsonValue &pem : testcase[key].toArray()) {
            const auto made = certificateOf(pem);
            if (!made)
                return {};
            list->append(*made);
        }
    }
    const auto leaf = certificateOf(testcase[u"peer_certificate"_s]);
    if (!leaf)
        return {};
    const QDateTime at = QDateTime::fromString(testcase[u"validation_time"_s].toString(), Qt::ISODate);
    return verifyPath(*leaf, between, anchors, testcase[u"validation_kind"_s].toString() == u"SERVER"_s ? Purpose::TlsServer : Purpose::TlsClient,
                      at.isValid() ? at : QDateTime::currentDateTimeUtc());
}

}

class TestLimbo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QJsonObject>("testcase");
        QFile file(qEnvironmentVariable("COUNTERSIGN_TESTDATA", QStringLiteral(COUNTERSIGN_SHARED "/data")) + u"/x509-limbo.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("x509-limbo.json is not here");
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"testcases"_s].toArray();
        QVERIFY(cases.size() > 100);
        for (const QJsonValue &one : cases) {
            if (isOurs(one.toObject()))
                QTest::newRow(qPrintable(one[u"id"_s].toString())) << one.toObject();
        }
    }

    void agrees()
    {
        QFETCH(QJsonObject, testcase);
        const Verdict verdict = verdictOn(testcase);
        const bool agrees = verdict.ok == (testcase[u"expected_result"_s].toString() == u"SUCCESS"_s);
        const QString why = u"code %1 at depth %2: %3. %4"_s.arg(verdict.code).arg(verdict.depth).arg(verdict.detail, testcase[u"description"_s].toString());
        QVERIFY2(agrees != differences.contains(testcase[u"id"_s].toString()), qPrintable(why));
    }
};

QTEST_GUILESS_MAIN(TestLimbo)
#include "test_limbo.moc"
