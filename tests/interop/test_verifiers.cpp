// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/pki.h"

#include "x509/chain.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Chains of every key that we make, mixed ones too, before other people's verifiers.

namespace {

bool write(const QString &path, const QList<Certificate> &certificates)
{
    QFile file(path);
    bool fine = file.open(QIODevice::WriteOnly);
    for (const Certificate &certificate : certificates)
        fine = fine && file.write(certificate.toPem()) > 0;
    return fine;
}

}

class TestVerifiers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // openssl and GnuTLS know the present only; so do these chains.
    void makeChain(KeyAlgorithm root, KeyAlgorithm issuing, KeyAlgorithm client)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const pki::Ca top = pki::root(pki::request(CertificateKind::Root, u"Root"_s, 3652), pki::key(0, root), now);
        const pki::Ca middle = pki::below(top, pki::request(CertificateKind::Intermediate, u"Issuing"_s, 1826), pki::key(1, issuing), now);
        // Large keys take long to make: the root's serves the client, too.
        const Certificate leaf = pki::below(middle, pki::request(CertificateKind::Client, u"client"_s), pki::key(0, client), now).certificate;
        QVERIFY(write(m_folder.filePath(u"root.pem"_s), {top.certificate}));
        QVERIFY(write(m_folder.filePath(u"issuing.pem"_s), {middle.certificate}));
        QVERIFY(write(m_folder.filePath(u"client.pem"_s), {leaf}));
        QVERIFY(write(m_folder.filePath(u"chain.pem"_s), {leaf, middle.certificate, top.certificate}));
        QVERIFY(verifyPath(leaf, {middle.certificate}, {top.certificate}, Purpose::TlsClient, now).ok);
    }

private Q_SLOTS:
    void accept_data()
    {
        using K = KeyAlgorithm;
        QTest::addColumn<KeyAlgorithm>("root");
        QTest::addColumn<KeyAlgorithm>("issuing");
        QTest::addColumn<KeyAlgorithm>("client");
        QTest::newRow("RSA-2048") << K::Rsa2048 << K::Rsa2048 << K::Rsa2048;
        QTest::newRow("RSA-3072") << K::Rsa3072 << K::Rsa3072 << K::Rsa3072;
        QTest::newRow("RSA-4096") << K::Rsa4096 << K::Rsa4096 << K::Rsa4096;
        QTest::newRow("P-256") << K::EcP256 << K::EcP256 << K::EcP256;
        QTest::newRow("P-384") << K::EcP384 << K::EcP384 << K::EcP384;
        QTest::newRow("P-521") << K::EcP521 << K::EcP521 << K::EcP521;
        QTest::newRow("Ed25519") << K::Ed25519 << K::Ed25519 << K::Ed25519;
        QTest::newRow("Ed448") << K::Ed448 << K::Ed448 << K::Ed448;
        QTest::newRow("RSA-4096 above P-384 above P-256") << K::Rsa4096 << K::EcP384 << K::EcP256;
        QTest::newRow("P-521 above Ed25519 above RSA-3072") << K::EcP521 << K::Ed25519 << K::Rsa3072;
    }

    void accept()
    {
        REQUIRE_TOOL("openssl");
        REQUIRE_TOOL("certtool");
        QFETCH(KeyAlgorithm, root);
        QFETCH(KeyAlgorithm, issuing);
        QFETCH(KeyAlgorithm, client);
        makeChain(root, issuing, client);
        const Ran openssl = run(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-check_ss_sig"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s, u"root.pem"_s,
                                u"-untrusted"_s, u"issuing.pem"_s, u"client.pem"_s}, {}, m_folder.path());
        QVERIFY2(openssl.code == 0, openssl.out + openssl.err);
        const Ran gnutls = run(u"certtool"_s, {u"--verify"_s, u"--infile"_s, u"chain.pem"_s, u"--load-ca-certificate"_s, u"root.pem"_s, u"--verify-purpose"_s,
                               u"1.3.6.1.5.5.7.3.2"_s, u"--verify-profile"_s, u"medium"_s}, {}, m_folder.path());
        QVERIFY2(gnutls.code == 0 && gnutls.out.contains("Verified. The certificate is trusted"), gnutls.out + gnutls.err);
    }
};

QTEST_GUILESS_MAIN(TestVerifiers)
#include "test_verifiers.moc"
