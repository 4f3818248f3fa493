// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
// The whole point, seen by strangers: nginx demands client certificates, curl presents the PKCS#12 we handed out.
#include "admin/exporting.h"
#include "admin/issuance.h"
#include "support/builders.h"
#include "support/environment.h"
#include "support/fakekeychain.h"
#include "x509/oid.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString password = u"correct-horse-battery"_s;

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

}

class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void lets_data();
    void lets();

private:
    struct Chain {
        qint64 root = 0, intermediate = 0, client = 0;
    };
    Chain makeChain(const QString &name, KeyAlgorithm key, const QDateTime &now);
    void write(const QList<qint64> &ids, Reader reader, const QString &name);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void startNginx(const QString &trusted);

    QTemporaryDir m_folder;
    FakeKeychain m_keychain;
    QDateTime m_now;
    std::unique_ptr<Desk> m_desk;
    QProcess m_nginx;
    int m_port = 0;
};

NginxTest::Chain NginxTest::makeChain(const QString &name, KeyAlgorithm key, const QDateTime &now)
{
    m_now = now;
    Issuance issuance(*m_desk);
    auto order = [&](CertificateKind kind, const QString &cn, int issuerOrder) {
        Issuance::Order made;
        made.request.kind = kind;
        made.request.subject.append(QString::fromLatin1(oid::commonName), cn);
        made.request.key = key;
        made.request.validity.days = kind == CertificateKind::Client ? 1 : 3000;
        made.issuerOrder = issuerOrder;
        made.name = cn;
        return made;
    };
    QList<Issuance::Order> orders{order(CertificateKind::Root, name + u" root"_s, -1),
                                  order(CertificateKind::Intermediate, name + u" intermediate"_s, 0),
                                  order(CertificateKind::Client, name + u" client"_s, 1)};
    auto run = issuance.issue(orders);
    Chain chain;
    [&] {
        WAIT_FOR(run.result);
        const auto ids = run.result.takeResult();
        VERIFY_RESULT(ids);
        chain = {ids->at(0), ids->at(1), ids->at(2)};
    }();
    return chain;
}

void NginxTest::write(const QList<qint64> &ids, Reader reader, const QString &name)
{
    Exporting exporting(*m_desk);
    Exporting::Order order;
    order.ids = ids;
    order.reader = reader;
    order.path = path(name);
    auto report = exporting.write(order, Secret::fromBytes(traits(reader).needsPassword ? password.toUtf8() : QByteArray()));
    WAIT_FOR(report);
    const auto result = report.takeResult();
    VERIFY_RESULT(result);
}

void NginxTest::initTestCase()
{
    REQUIRE_TOOL("nginx");
    REQUIRE_TOOL("curl");
    m_now = QDateTime::currentDateTimeUtc();
    auto desk = Desk::open(path(u"desk"_s), m_keychain, [this] { return m_now; }, nullptr, PassphraseCost{10});
    VERIFY_RESULT(desk);
    m_desk = std::move(*desk);
    Desk::NewVault choice;
    choice.useKeychain = false;
    choice.passphrase = Secret::fromBytes("a passphrase for tests");
    auto made = m_desk->makeVault(std::move(choice));
    WAIT_FOR(made);
    const auto vault = made.takeResult();
    VERIFY_RESULT(vault);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<std::pair<QString, KeyAlgorithm>> chains{{u"ours-ec"_s, KeyAlgorithm::EcP256}, {u"ours-rsa"_s, KeyAlgorithm::Rsa2048},
                                                         {u"other"_s, KeyAlgorithm::EcP256}};
    for (const auto &[name, key] : chains) {
        const Chain chain = makeChain(name, key, now);
        QVERIFY(chain.client);
        write({chain.client}, Reader::OpenSsl, name + u".p12"_s);
        write({chain.root}, Reader::Pem, name + u"-root.pem"_s);
        write({chain.intermediate}, Reader::Pem, name + u"-intermediate.pem"_s);
    }
    // Issued long ago by a chain that still lives: the client alone is past its end.
    const Chain old = makeChain(u"old"_s, KeyAlgorithm::EcP256, now.addDays(-30));
    write({old.client}, Reader::OpenSsl, u"old.p12"_s);
    write({old.root}, Reader::Pem, u"old-root.pem"_s);
    m_now = now;

    const Ran server = run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                                          u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                          path(u"server.key"_s), u"-out"_s, path(u"server.pem"_s)});
    QCOMPARE(server.code, 0);
}

void NginxTest::cleanup()
{
    m_nginx.kill();
    m_nginx.waitForFinished();
}

void NginxTest::startNginx(const QString &trusted)
{
    m_port = freePort();
    QVERIFY(m_port);
    QFile configuration(path(u"nginx.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QString text = u"daemon off;\nmaster_process off;\npid %1/nginx.pid;\nerror_log %1/error.log info;\nevents {}\n"
                         "http {\n  access_log off;\n  client_body_temp_path %1/t1;\n  proxy_temp_path %1/t2;\n  fastcgi_temp_path %1/t3;\n"
                         "  uwsgi_temp_path %1/t4;\n  scgi_temp_path %1/t5;\n  server {\n    listen 127.0.0.1:%2 ssl;\n    ssl_certificate %1/server.pem;\n"
                         "    ssl_certificate_key %1/server.key;\n    ssl_client_certificate %1/%3;\n    ssl_verify_client on;\n    ssl_verify_depth 3;\n"
                         "    location / { return 200 \"hello $ssl_client_s_dn\"; }\n  }\n}\n"_s.arg(m_folder.path()).arg(m_port).arg(trusted);
    configuration.write(text.toUtf8());
    configuration.close();
    m_nginx.start(QStandardPaths::findExecutable(u"nginx"_s), {u"-c"_s, configuration.fileName(), u"-e"_s, path(u"error.log"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(([this] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, quint16(m_port));
        return probe.waitForConnected(200);
    })(), 15000);
}

void NginxTest::lets_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("presented");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("an EC client in when the root is trusted") << u"ours-ec-root.pem"_s << u"ours-ec.p12"_s << QByteArray("200");
    QTest::newRow("an EC client in when only the intermediate is trusted") << u"ours-ec-intermediate.pem"_s << u"ours-ec.p12"_s << QByteArray("200");
    QTest::newRow("an RSA client in when the root is trusted") << u"ours-rsa-root.pem"_s << u"ours-rsa.p12"_s << QByteArray("200");
    QTest::newRow("an RSA client in when only the intermediate is trusted") << u"ours-rsa-intermediate.pem"_s << u"ours-rsa.p12"_s << QByteArray("200");
    QTest::newRow("nobody in without a certificate") << u"ours-ec-root.pem"_s << QString() << QByteArray("400");
    QTest::newRow("nobody in with another CA's certificate") << u"ours-ec-root.pem"_s << u"other.p12"_s << QByteArray("400");
    QTest::newRow("nobody in with another CA's certificate where the intermediate is trusted")
        << u"ours-ec-intermediate.pem"_s << u"other.p12"_s << QByteArray("400");
    QTest::newRow("nobody in with an expired certificate") << u"old-root.pem"_s << u"old.p12"_s << QByteArray("400");
}

void NginxTest::lets()
{
    QFETCH(QString, trusted);
    QFETCH(QString, presented);
    QFETCH(QByteArray, status);
    startNginx(trusted);
    QStringList arguments{u"-sS"_s, u"-o"_s, path(u"answer"_s), u"-w"_s, u"%{http_code}"_s, u"--max-time"_s, u"20"_s, u"--cacert"_s,
                          path(u"server.pem"_s), u"https://127.0.0.1:%1/"_s.arg(m_port)};
    if (!presented.isEmpty())
        arguments << u"--cert-type"_s << u"P12"_s << u"--cert"_s << u"%1:%2"_s.arg(path(presented), password);
    const Ran curl = run(u"curl"_s, arguments);
    QVERIFY2(curl.code == 0, curl.err.constData());
    QCOMPARE(curl.out, status);
    if (status == "200") {
        QFile answer(path(u"answer"_s));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QVERIFY(answer.readAll().startsWith("hello CN=ours-"));
    }
}

QTEST_GUILESS_MAIN(NginxTest)
#include "test_nginx.moc"
