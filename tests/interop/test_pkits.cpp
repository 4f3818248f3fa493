// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/certificate.h"
#include "x509/intake.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// NIST's Public Key Interoperability Test Suite (Debian: python3-cryptography-vectors): 405 certificates, many of them meant to be wrong, and as many
// PKCS#12 files. Each is taken in and shows what openssl shows.
class TestPkits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatOpensslShows_data();
    void showsWhatOpensslShows();
    void takesInEveryPkcs12();

private:
    QString m_folder;
};

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString iso(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm:ssZ"_s);
}

}

void TestPkits::initTestCase()
{
    REQUIRE_TOOL("openssl");
    m_folder = u"/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data"_s;
    if (!QDir(m_folder).exists()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("this test needs python3-cryptography-vectors");
        QSKIP("this test needs python3-cryptography-vectors");
    }
}

void TestPkits::showsWhatOpensslShows_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("openssl");
    // One shell for all: four hundred starts of openssl are most of this test's time.
    const Ran said = run(u"sh"_s, {u"-c"_s, u"for f in certs/*.crt; do echo \"file=$f\"; openssl x509 -inform DER -in \"$f\" -noout -serial -subject -issuer "
                                            "-nameopt esc_2253,esc_ctrl,utf8,sep_comma_plus,dn_rev,sname -dates -dateopt iso_8601 -fingerprint -sha256; done"_s}, {}, m_folder);
    const QList<QByteArray> parts = ('\n' + said.out).split('\0').first().replace("\nfile=", QByteArray(1, '\0')).split('\0').mid(1);
    QCOMPARE(parts.size(), 405);
    for (const QByteArray &part : parts) {
        const qsizetype end = part.indexOf('\n');
        const QByteArray file = part.left(end);
        QTest::newRow(file.mid(6).constData()) << content(m_folder + u'/' + QString::fromLatin1(file)) << part.mid(end + 1).trimmed();
    }
}

void TestPkits::showsWhatOpensslShows()
{
    QFETCH(QByteArray, der);
    const Result<Certificate> read = Certificate::fromDer(der);
    VERIFY_RESULT(read);
    const bool negative = read->serial().startsWith(u'-');
    QString serial = read->serial().mid(negative ? 1 : 0);
    if (serial.size() % 2)
        serial.prepend(u'0');
    const QString mine = u"serial=%1\nsubject=%2\nissuer=%3\nnotBefore=%4\nnotAfter=%5\nsha256 Fingerprint=%6"_s
                             .arg((negative ? u"-"_s : QString()) + serial, read->subject().toText(), read->issuer().toText(), iso(read->notBefore()),
                                  iso(read->notAfter()), QString::fromLatin1(read->sha256().toHex(':').toUpper()));
    QFETCH(QByteArray, openssl);
    QCOMPARE(mine, QString::fromUtf8(openssl));
    QCOMPARE(read->subject().toDer().value_or(QByteArray()), read->subjectDer());
    QVERIFY(read->handle());
}

void TestPkits::takesInEveryPkcs12()
{
    const QDir files(m_folder + u"/pkcs12"_s);
    const Secret password = Secret::fromBytes("password");
    QStringList wrong;
    const QStringList names = files.entryList({u"*.p12"_s}, QDir::Files);
    for (const QString &name : names) {
        const Result<intake::Contents> contents = intake::read(content(files.filePath(name)), password);
        if (!contents) {
            wrong << u"%1: error %2 %3"_s.arg(name).arg(int(contents.error().code)).arg(contents.error().detail);
            continue;
        }
        const Result<Certificate> wanted = Certificate::fromDer(content(m_folder + u"/certs/"_s + name.chopped(4) + u".crt"_s));
        // DSA keys are named as unsupported; their certificates come in.
        const bool dsa = wanted && wanted->publicKey().type == PublicKey::Type::Dsa;
        const bool key = dsa ? contents->keys.isEmpty() && contents->refused.size() == 1
                             : contents->refused.isEmpty() && contents->keys.size() == 1 && contents->keys.first().publicKey() == wanted->publicKey();
        const bool same = wanted && contents->certificates.contains(*wanted) && key;
        if (!same)
            wrong << u"%1: %2 certificates, %3 keys, %4 refused"_s.arg(name).arg(contents->certificates.size()).arg(contents->keys.size()).arg(contents->refused.size());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
    QCOMPARE(names.size(), 405);
}

QTEST_GUILESS_MAIN(TestPkits)
#include "test_pkits.moc"
