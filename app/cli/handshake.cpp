// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/handshake.h"

#include "base/securefile.h"

#include <QBuffer>
#include <QNetworkProxy>
#include <QSslCipher>

using namespace Qt::StringLiterals;

namespace {

QSslConfiguration configuration(const QList<QSslCertificate> &anchors, const std::optional<TlsIdentity> &identity)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(anchors); // these and no others: also keeps Qt from loading the system's
    if (identity) {
        tls.setLocalCertificateChain(QList<QSslCertificate>{identity->certificate} + identity->above);
        tls.setPrivateKey(identity->key);
    }
    return tls;
}

}

Result<TlsIdentity> TlsIdentity::fromPkcs12(const QString &path, const Secret &password)
{
    auto bytes = securefile::read(path, 1 << 20);
    if (!bytes)
        return bytes.error();
    QBuffer device(&*bytes);
    TlsIdentity identity;
    // Qt takes the password as plain bytes, like every program that is given a .p12.
    QByteArray plain = password.view().toByteArray();
    const bool opened = device.open(QIODevice::ReadOnly)
                        && QSslCertificate::importPkcs12(&device, &identity.key, &identity.certificate, &identity.above, plain);
    wipe(plain);
    if (!opened || identity.key.isNull())
        return Error{Error::Code::Malformed, path};
    return identity;
}

Handshake::Handshake(const TlsIdentity &server, const QList<QSslCertificate> &anchors, QObject *parent) : QObject(parent), m_anchors(anchors)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setSslConfiguration(configuration(anchors, server));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { conclude(Error{Error::Code::Network, u"no answer within 10 seconds"_s}); });
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &Handshake::greet);
    connect(&m_server, &QSslServer::sslErrors, this, [this](QSslSocket *, const QList<QSslError> &errors) {
        if (m_outcome.reason.isEmpty() && !errors.isEmpty())
            m_outcome.reason = errors.first().errorString();
    });
    connect(&m_client, &QSslSocket::encrypted, this, [this] { m_client.write("hello\n"); });
    connect(&m_client, &QSslSocket::readyRead, this, &Handshake::answered);
    connect(&m_client, &QSslSocket::errorOccurred, this, [this] {
        if (m_outcome.reason.isEmpty())
            m_outcome.reason = m_client.errorString();
        conclude(m_outcome);
    });
    connect(&m_client, &QSslSocket::disconnected, this, [this] { conclude(m_outcome); });
}

QFuture<Result<Handshake::Outcome>> Handshake::attempt(const std::optional<TlsIdentity> &client)
{
    m_promise = std::make_shared<QPromise<Result<Outcome>>>();
    m_promise->start();
    auto future = m_promise->future();
    if (!m_server.listen(QHostAddress::LocalHost)) {
        conclude(Error{Error::Code::Network, m_server.errorString()});
        return future;
    }
    m_client.setProxy(QNetworkProxy::NoProxy);
    m_client.setSslConfiguration(configuration(m_anchors, client));
    m_client.connectToHostEncrypted(u"127.0.0.1"_s, m_server.serverPort(), u"localhost"_s);
    m_deadline.start(10000);
    return future;
}

void Handshake::greet()
{
    auto *guest = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
    if (!guest)
        return;
    m_outcome.protocol = guest->sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
    m_outcome.cipher = guest->sessionCipher().name();
    m_outcome.seenAs = guest->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    connect(guest, &QSslSocket::readyRead, this, [guest] { guest->write("welcome\n"); });
}

void Handshake::answered()
{
    m_outcome.letIn = m_client.readAll().startsWith("welcome");
    conclude(m_outcome);
}

void Handshake::conclude(Result<Outcome> outcome)
{
    m_deadline.stop();
    if (const auto promise = std::exchange(m_promise, nullptr)) {
        promise->addResult(std::move(outcome));
        promise->finish();
    }
}
