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

#include <sys/resource.h>

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

// Wall clock and processor time of what is measured. Where others share the machine, only the second is to be trusted.
struct Spent
{
    double wall = 0, processor = 0;
    Spent &operator+=(const Spent &other)
    {
        wall += other.wall;
        processor += other.processor;
        return *this;
    }
};

class Watch
{
public:
    Watch() { m_timer.start(); }
    Spent spent() const { return {double(m_timer.nsecsElapsed()) / 1e9, processor() - m_processor}; }

private:
    static double processor()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    QElapsedTimer m_timer;
    double m_processor = processor();
};

Spent bare(KeyAlgorithm algorithm, int count, int threads, bool extensions, EVP_PKEY *issuer, X509 *issuerCertificate)
{
    std::atomic<int> next = 0;
    std::vector<std::thread> workers;
    const Watch watch;
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
    return watch.spent();
}

Spent ours(Desk &desk, qint64 issuer, KeyAlgorithm algorithm, int count)
{
    static int round = 0;
    ++round;
    QList<Issuance::Order> orders;
    for (int index = 0; index < count; ++index) {
        orders.append(builders::client(-1, issuer, u"client-%1-%2"_s.arg(round).arg(index)));
        orders.last().request.key = algorithm;
    }
    Issuance issuance(desk);
    const Watch watch;
    const auto outcomes = await(issuance.issueMany(orders).result, 30 * 60 * 1000);
    const Spent spent = watch.spent();
    if (!outcomes)
        std::abort();
    for (const auto &outcome : *outcomes) {
        if (outcome.error) {
            std::fprintf(stderr, "failed: %d %s\n", int(outcome.error->code), qPrintable(outcome.error->detail));
            std::abort();
        }
    }
    return spent;
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

    // In turns, so that what else the machine does, and the luck of searching primes, falls on all alike.
    constexpr int rounds = 5;
    const int share = qMax(1, count / rounds);
    Spent alone, same, countersign;
    for (int round = 0; round < rounds; ++round) {
        alone += bare(algorithm, share, threads, false, issuerKey.get(), issuer.handle());
        same += bare(algorithm, share, threads, true, issuerKey.get(), issuer.handle());
    }
    // The program's figure is for one list of them all.
    countersign = ours(desk, issuerId, algorithm, share * rounds);
    const int total = share * rounds;
    const double command = commandLineSeconds(algorithm, commandRuns, threads, folder.path()) * total / (commandRuns / threads * threads);
    std::printf("%s, %d certificates, %d threads                 wall     a second   processor\n", qPrintable(keyAlgorithmName(algorithm)), total, threads);
    const auto line = [total](const char *what, const Spent &spent) {
        std::printf("  %-41s %8.3f s  %8.0f   %8.3f s\n", what, spent.wall, total / spent.wall, spent.processor);
    };
    line("bare loop, key and X509_sign only", alone);
    line("bare loop, the same five extensions", same);
    line("Countersign, checked, sealed and stored", countersign);
    std::printf("  of the bare loop: %.1f %% by the clock, %.1f %% by processor time; of the same certificate: %.1f %%, %.1f %%\n", 100 * alone.wall / countersign.wall,
                100 * alone.processor / countersign.processor, 100 * same.wall / countersign.wall, 100 * same.processor / countersign.processor);
    std::printf("  openssl command line, %d sampled: %.3f s; Countersign is %.1f times as fast\n", commandRuns, command, command / countersign.wall);
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
