// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <thread>

// What the house adds to the bare work: 1,000 clients issued by the program (key, certificate, self-check, seal, stored and durable) beside an in-process
// OpenSSL loop that makes the same keys and certificates and throws them away, on as many threads, and beside the openssl command line (sampled).
//   bench-issuance [COUNT] [ec-p256|rsa-2048]

using namespace Qt::StringLiterals;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Handle = std::unique_ptr<X509, decltype(&X509_free)>;

Key makeKey(KeyAlgorithm algorithm)
{
    EVP_PKEY *key = algorithm == KeyAlgorithm::Rsa2048 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048)) : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    return Key(key, EVP_PKEY_free);
}

void addExtension(X509 *certificate, X509V3_CTX *context, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

// The certificate our profile makes for a client, the way any OpenSSL program would.
bool bareCertificate(EVP_PKEY *subject, EVP_PKEY *issuer, X509 *issuerCertificate, const QByteArray &commonName, bool extensions)
{
    const Handle certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    unsigned char serial[20];
    RAND_priv_bytes(serial, sizeof serial);
    serial[0] &= 0x7F;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -300);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 397L * 86400);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Example"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuerCertificate));
    X509_set_pubkey(certificate.get(), subject);
    if (extensions) {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuerCertificate, certificate.get(), nullptr, nullptr, 0);
        addExtension(certificate.get(), &context, NID_basic_constraints, "critical,CA:FALSE");
        addExtension(certificate.get(), &context, NID_key_usage, "critical,digitalSignature");
        addExtension(certificate.get(), &context, NID_ext_key_usage, "clientAuth");
        addExtension(certificate.get(), &context, NID_subject_key_identifier, "hash");
        addExtension(certificate.get(), &context, NID_authority_key_identifier, "keyid");
    }
    if (X509_sign(certificate.get(), issuer, EVP_sha256()) <= 0)
        return false;
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    OPENSSL_free(der);
    return size > 0;
}

double bareSeconds(KeyAlgorithm algorithm, int count, int threads, bool extensions, EVP_PKEY *issuer, X509 *issuerCertificate)
{
    std::atomic<int> next = 0;
    std::vector<std::thread> workers;
    QElapsedTimer timer;
    timer.start();
    for (int worker = 0; worker < threads; ++worker) {
        workers.emplace_back([&] {
            for (int index = next++; index < count; index = next++) {
                const Key key = makeKey(algorithm);
                if (!key || !bareCertificate(key.get(), issuer, issuerCertificate, "client-" + QByteArray::number(index), extensions))
                    std::abort();
            }
        });
    }
    for (auto &worker : workers)
        worker.join();
    return double(timer.nsecsElapsed()) / 1e9;
}

double ourSeconds(Desk &desk, qint64 issuer, KeyAlgorithm algorithm, int count)
{
    static int round = 0;
    ++round;
    QList<Issuance::Order> orders;
    for (int index = 0; index < count; ++index) {
        orders.append(builders::client(-1, issuer, u"client-%1-%2"_s.arg(round).arg(index)));
        orders.last().request.key = algorithm;
    }
    Issuance issuance(desk);
    QElapsedTimer timer;
    timer.start();
    const auto outcomes = await(issuance.issueMany(orders).result, 30 * 60 * 1000);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!outcomes)
        std::abort();
    for (const auto &outcome : *outcomes) {
        if (outcome.error) {
            std::fprintf(stderr, "failed: %d %s\n", int(outcome.error->code), qPrintable(outcome.error->detail));
            std::abort();
        }
    }
    return seconds;
}

// As one would write it in a script: a key with its request, then a certificate; as many scripts at once as there are threads.
double commandLineSeconds(KeyAlgorithm algorithm, int runs, int threads, const QString &folder)
{
    const QString kind = algorithm == KeyAlgorithm::Rsa2048 ? u"rsa:2048"_s : u"ec -pkeyopt ec_paramgen_curve:P-256"_s;
    const QString script = u"i=0; while [ $i -lt %1 ]; do i=$((i+1)); "
                           "openssl req -new -newkey %2 -nodes -subj /O=Example/CN=client-$i -keyout %3.key -out %3.csr 2>/dev/null && "
                           "openssl x509 -req -in %3.csr -CA ca.pem -CAkey ca.key -days 397 -extfile ext -out %3.pem 2>/dev/null || exit 1; done"_s;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QProcess>> shells;
    for (int shell = 0; shell < threads; ++shell) {
        shells.push_back(std::make_unique<QProcess>());
        shells.back()->setWorkingDirectory(folder);
        shells.back()->start(u"sh"_s, {u"-c"_s, script.arg(runs / threads).arg(kind).arg(shell)});
    }
    for (auto &shell : shells) {
        shell->waitForFinished(-1);
        if (shell->exitCode() != 0)
            std::abort();
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

bool commandLineCa(const QString &folder)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=CA"_s,
                                 u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
    QFile extensions(folder + u"/ext"_s);
    return openssl.waitForFinished(-1) && openssl.exitCode() == 0 && extensions.open(QIODevice::WriteOnly)
        && extensions.write("basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=clientAuth\n"
                            "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n") > 0;
}

void compare(Desk &desk, qint64 issuerId, KeyAlgorithm algorithm, int count, int commandRuns)
{
    const int threads = QThread::idealThreadCount();
    const Certificate issuer = *desk.inventory().certificate(issuerId);
    const Key issuerKey = makeKey(KeyAlgorithm::EcP256);
    QTemporaryDir folder;
    if (!commandLineCa(folder.path()))
        std::abort();

    // Each in turn and three times, so that what else the machine does falls on all; the best of each counts.
    double bare = 1e9, same = 1e9, ours = 1e9;
    for (int round = 0; round < (algorithm == KeyAlgorithm::Rsa2048 ? 1 : 5); ++round) {
        bare = qMin(bare, bareSeconds(algorithm, count, threads, false, issuerKey.get(), issuer.handle()));
        same = qMin(same, bareSeconds(algorithm, count, threads, true, issuerKey.get(), issuer.handle()));
        ours = qMin(ours, ourSeconds(desk, issuerId, algorithm, count));
    }
    const double command = commandLineSeconds(algorithm, commandRuns, threads, folder.path()) * count / (commandRuns / threads * threads);
    std::printf("%s, %d certificates, %d threads\n", qPrintable(keyAlgorithmName(algorithm)), count, threads);
    std::printf("  bare loop, key and X509_sign only        %8.3f s  %8.0f /s\n", bare, count / bare);
    std::printf("  bare loop, the same five extensions      %8.3f s  %8.0f /s\n", same, count / same);
    std::printf("  Countersign, checked, sealed and stored  %8.3f s  %8.0f /s   %5.1f %% of bare, %5.1f %% of the same certificate\n", ours, count / ours,
                100 * bare / ours, 100 * same / ours);
    std::printf("  openssl command line (%3d sampled)       %8.3f s  %8.0f /s   Countersign is %.1f times as fast\n", commandRuns, command, count / command,
                command / ours);
    std::fflush(stdout);
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int count = arguments.value(1, u"1000"_s).toInt();
    const auto only = keyAlgorithmFromName(arguments.value(2));
    TestDesk test;
    if (!test.openWithVault())
        return 1;
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::intermediate(0)});
    if (!ids)
        return 1;
    for (KeyAlgorithm algorithm : {KeyAlgorithm::EcP256, KeyAlgorithm::Rsa2048}) {
        if (!only || *only == algorithm)
            compare(*test.desk, ids->at(1), algorithm, count, algorithm == KeyAlgorithm::Rsa2048 ? 20 : 50);
    }
    return 0;
}
