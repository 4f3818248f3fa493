// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exporting.h"

#include "support/builders.h"
#include "support/environment.h"

#include "admin/exportcheck.h"
#include "admin/exportstore.h"
#include "x509/pem.h"
#include "x509/pkcs12.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char goodPassword[] = "correct horse";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

// Exports from a real desk; what other programs make of them is in tests/interop.
class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(m_out.isValid()); }
    void readersAreTheirOwnIndex();
    void judgesPasswords_data();
    void judgesPasswords();
    void passphrasesAreLongAndPlain();
    void namesFitKubernetes_data();
    void namesFitKubernetes();
    void writesAndOpensAgain_data();
    void writesAndOpensAgain();
    void noticesWhatDiffers_data();
    void noticesWhatDiffers();
    void takesBackWhatItReplaced();
    void neverOverwritesUnasked();
    void refuses_data();
    void refuses();
    void lockedVaultGivesNoKeyAndLeavesNoFile();
    void ownerMayLeaveMidway();

private:
    TestDesk m_desk;
    QList<qint64> m_ids; // root, intermediate, client
    qint64 m_edwards = 0;
    QTemporaryDir m_out;
    Result<Exporting::Report> write(const Exporting::Order &order, const char *password = goodPassword);
    int journalRows() const { return int(m_desk.desk->inventory().journal(0, 1000).size()); }
};

void TestExporting::initTestCase()
{
    VERIFY_RESULT(m_desk.openWithVault());
    const auto ids = builders::issue(*m_desk.desk, builders::chain());
    VERIFY_RESULT(ids);
    m_ids = *ids;
    Issuance::Order edwards = builders::client(-1, m_ids.at(1), u"edwards"_s);
    edwards.request.key = KeyAlgorithm::Ed25519;
    const auto more = builders::issue(*m_desk.desk, {edwards});
    VERIFY_RESULT(more);
    m_edwards = more->first();
}

Result<Exporting::Report> TestExporting::write(const Exporting::Order &order, const char *password)
{
    Exporting exporting(*m_desk.desk);
    return await(exporting.write(order, Secret::fromBytes(password)));
}

void TestExporting::readersAreTheirOwnIndex()
{
    QSet<QString> names;
    for (const ReaderTraits &one : readers()) {
        QCOMPARE(traits(one.reader).name, one.name);
        QVERIFY(readerFromName(one.name) == one.reader);
        QVERIFY(!names.contains(one.name));
        names << one.name;
    }
    QCOMPARE(names.size(), int(Reader::Grep11) + 1);
    QVERIFY(!readerFromName(u"fax"_s));
}

void TestExporting::judgesPasswords_data()
{
    using Problem = Exporting::PasswordProblem;
    QTest::addColumn<int>("reader");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("any");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *name, Reader reader, const QByteArray &password, bool any, int problem) {
        QTest::newRow(name) << int(reader) << password << any << problem;
    };
    row("a good one", Reader::OpenSsl, "correct horse", false, -1);
    row("none where one is needed", Reader::Nss, "", false, int(Problem::Missing));
    row("none where none is needed", Reader::Der, "", false, -1);
    row("none for PEM leaves the key out", Reader::Pem, "", false, -1);
    row("a short one", Reader::OpenSsl, "1234567", false, int(Problem::TooShort));
    row("a short one for PEM", Reader::Pem, "1234567", false, int(Problem::TooShort));
    row("an umlaut", Reader::OpenSsl, "pässwörter", false, int(Problem::NotAscii));
    row("an umlaut that was asked for", Reader::OpenSsl, "pässwörter", true, -1);
    row("an umlaut for Java, asked for or not", Reader::JavaKeyStore, "pässwörter", true, int(Problem::NotAscii));
    row("a control character", Reader::Windows, "tab\tand more", false, int(Problem::NotAscii));
    row("a NUL, asked for or not", Reader::OpenSsl, QByteArray("before\0after", 12), true, int(Problem::NotAscii));
}

void TestExporting::judgesPasswords()
{
    QFETCH(int, reader);
    QFETCH(QByteArray, password);
    QFETCH(bool, any);
    const auto problem = Exporting::judgePassword(Reader(reader), Secret::fromBytes(password), any);
    QTEST(problem ? int(*problem) : -1, "problem");
}

void TestExporting::passphrasesAreLongAndPlain()
{
    static const QRegularExpression shape(u"^[a-z2-7]{4}(-[a-z2-7]{4}){5}$"_s);
    const Secret first = Exporting::generatePassphrase();
    const Secret second = Exporting::generatePassphrase();
    QVERIFY(shape.match(QString::fromLatin1(first.view().toByteArray())).hasMatch());
    QVERIFY(!first.equals(second.view()));
    QVERIFY(!Exporting::judgePassword(Reader::JavaKeyStore, first, false));
}

void TestExporting::namesFitKubernetes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fit");
    QTest::newRow("already fit") << u"client-1"_s << u"client-1"_s;
    QTest::newRow("capitals, spaces, umlauts") << u" Zoë's Client "_s << u"zo-s-client"_s;
    QTest::newRow("nothing left") << u"客户"_s << u"client-certificate"_s;
    QTest::newRow("too long, and cut at a hyphen") << QString(62, u'a') + u"-b"_s << QString(62, u'a');
    QTest::newRow("YAML in the name") << u"x\ndata: {}"_s << u"x-data"_s;
}

void TestExporting::namesFitKubernetes()
{
    QFETCH(QString, name);
    QTEST(exportfiles::kubernetesName(name), "fit");
}

void TestExporting::writesAndOpensAgain_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QStringList>("checks");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<bool>("secret");
    const QStringList key{u"certificate-matches"_s, u"key-matches"_s};
    const QStringList noKey{u"certificate-matches"_s, u"no-private-key"_s};
    const QStringList strong{u"encrypted-pbes2"_s, u"iterations-600000"_s};
    const auto row = [](Reader reader, const QStringList &checks, const QStringList &notes, bool secret) {
        QTest::newRow(qPrintable(traits(reader).name)) << int(reader) << checks << notes << secret;
    };
    row(Reader::OpenSsl, key + strong + QStringList{u"integrity"_s, u"chain-complete"_s}, {}, true);
    row(Reader::MacOs, key + QStringList{u"encrypted-3des"_s, u"iterations-100000"_s, u"integrity"_s, u"chain-complete"_s}, {u"old-encryption"_s}, true);
    row(Reader::JavaTrustStore, noKey + strong + QStringList{u"integrity"_s}, {}, false);
    row(Reader::JksTrustStore, noKey + QStringList{u"integrity"_s}, {}, false);
    row(Reader::Pem, key + strong + QStringList{u"chain-complete"_s}, {}, true);
    row(Reader::Der, noKey, {}, false);
    row(Reader::Chain, noKey + QStringList{u"chain-complete"_s}, {}, false);
    row(Reader::Pkcs7, noKey + QStringList{u"chain-complete"_s}, {}, false);
    row(Reader::Kubernetes, key + QStringList{u"chain-complete"_s}, {u"unencrypted-key"_s}, true);
}

void TestExporting::writesAndOpensAgain()
{
    QFETCH(int, reader);
    QFETCH(QStringList, checks);
    QFETCH(bool, secret);
    const QString path = m_out.filePath(traits(Reader(reader)).name);
    const int before = journalRows();
    const auto report = write({{m_ids.at(2)}, Reader(reader), path, false, false, {}, {}});
    VERIFY_RESULT(report);
    QCOMPARE(QSet<QString>(report->checks.begin(), report->checks.end()), QSet<QString>(checks.begin(), checks.end()) + QSet<QString>{u"reopened"_s});
    QTEST(report->notes, "notes");
    QCOMPARE(report->files.size(), 1);
    QCOMPARE(report->files.first().path, path);
    QCOMPARE(report->files.first().size, QFileInfo(path).size());
    QCOMPARE(report->files.first().secret, secret);
    const auto forOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (secret)
        QVERIFY(!(QFileInfo(path).permissions() & forOthers));
    QCOMPARE(journalRows(), before + 1);
    const JournalEntry entry = m_desk.desk->inventory().journal(0, 1).value(0);
    QCOMPARE(entry.what, traits(Reader(reader)).withPrivateKey ? u"key.exported"_s : u"certificate.exported"_s);
    QVERIFY(entry.detail.contains(traits(Reader(reader)).name));
    QVERIFY(!entry.detail.contains(QLatin1String(goodPassword)));
}

// "Export says encrypted, is not": files that other code might have written are put to the check that follows every export.
void TestExporting::noticesWhatDiffers_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const Certificate leaf = m_desk.desk->inventory().certificate(m_ids.at(2)).value();
    const PrivateKey key = m_desk.desk->privateKey(leaf.publicKey().spkiSha256()).value();
    const QList<Certificate> chain = m_desk.desk->chainOf(leaf);
    const Secret password = Secret::fromBytes(goodPassword);
    const auto p12 = [&](const QList<Certificate> &issuers, pkcs12::Encryption encryption, int iterations) {
        return pkcs12::write(key, leaf, issuers, password, {encryption, iterations, {}}).value();
    };
    using Encryption = pkcs12::Encryption;
    const int damaged = int(Error::Code::Damaged);
    QTest::newRow("too few iterations") << int(Reader::OpenSsl) << p12(chain, Encryption::Aes256, 2048) << damaged << u"iterations-600000"_s;
    QTest::newRow("the old encryption") << int(Reader::OpenSsl) << p12(chain, Encryption::TripleDes, 100) << damaged << u"encrypted-pbes2"_s;
    QTest::newRow("an issuer is missing") << int(Reader::MacOs) << p12({}, Encryption::TripleDes, 100000) << damaged << u"certificate-matches"_s;
    QTest::newRow("nothing in it") << int(Reader::OpenSsl) << QByteArray() << int(Error::Code::Malformed) << QString();
    QTest::newRow("cut short") << int(Reader::MacOs) << p12(chain, Encryption::TripleDes, 100000).chopped(1) << int(Error::Code::Malformed) << QString();
    QTest::newRow("a certificate too few") << int(Reader::Chain) << leaf.toPem() << damaged << u"certificate-matches"_s;
    const QByteArray pem = leaf.toPem() + chain.at(0).toPem() + chain.at(1).toPem();
    const QByteArray plainKey = pem::encode("PRIVATE KEY", key.toPkcs8().value().view());
    QTest::newRow("the key unencrypted") << int(Reader::Pem) << pem + plainKey << int(Error::Code::Malformed) << QString();
    QTest::newRow("a key where none belongs") << int(Reader::Chain) << pem + plainKey << damaged << u"no-private-key"_s;
}

void TestExporting::noticesWhatDiffers()
{
    QFETCH(int, reader);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    ExportMaterial material;
    material.reader = Reader(reader);
    const Certificate leaf = m_desk.desk->inventory().certificate(m_ids.at(2)).value();
    material.items << ExportMaterial::Item{m_ids.at(2), leaf, m_desk.desk->chainOf(leaf), u"client-1"_s};
    if (traits(material.reader).withPrivateKey)
        material.key = m_desk.desk->privateKey(leaf.publicKey().spkiSha256()).value();
    material.path = m_out.filePath(u"other"_s);
    QFile::remove(material.path);
    QFile file(material.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    std::vector<ExportFile> files;
    files.push_back({material.path, Secret::fromBytes(bytes), true});
    const auto checks = exportcheck::verify(material, files, Secret::fromBytes(goodPassword));
    QVERIFY(!checks);
    QTEST(int(checks.error().code), "code");
    if (!detail.isEmpty())
        QCOMPARE(checks.error().detail, detail);
}

void TestExporting::takesBackWhatItReplaced()
{
    const QString old = m_out.filePath(u"old"_s);
    const QString fresh = m_out.filePath(u"fresh"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    std::vector<ExportFile> files;
    files.push_back({old, Secret::fromBytes("new"), true});
    files.push_back({fresh, Secret::fromBytes("new"), true});
    ExportStore store;
    VERIFY_RESULT(store.write(files, true));
    QCOMPARE(contentOf(old), QByteArray("new"));
    store.takeBack();
    QCOMPARE(contentOf(old), QByteArray("precious"));
    QVERIFY(!QFileInfo::exists(fresh));

    // The second cannot be written: the first is as it was.
    files.push_back({m_out.filePath(u"no/such/folder"_s), Secret::fromBytes("new"), true});
    QCOMPARE(int(ExportStore().write(files, true).error().code), int(Error::Code::NotFound));
    QCOMPARE(contentOf(old), QByteArray("precious"));
    QVERIFY(!QFileInfo::exists(fresh));

    // A link in the way is something in the way, also when it leads nowhere.
    const QString link = m_out.filePath(u"link"_s);
    QVERIFY(QFile::link(m_out.filePath(u"nowhere"_s), link));
    std::vector<ExportFile> one;
    one.push_back({link, Secret::fromBytes("new"), true});
    QCOMPARE(int(ExportStore().write(one, false).error().code), int(Error::Code::AlreadyExists));
}

void TestExporting::neverOverwritesUnasked()
{
    const QString path = m_out.filePath(u"mine"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    Exporting::Order order{{m_ids.at(2)}, Reader::Chain, path, false, false, {}, {}};
    const int before = journalRows();
    QCOMPARE(int(write(order).error().code), int(Error::Code::AlreadyExists));
    QCOMPARE(contentOf(path), QByteArray("precious"));
    QCOMPARE(journalRows(), before);
    order.replace = true;
    VERIFY_RESULT(write(order));
    QVERIFY(contentOf(path).startsWith("-----BEGIN CERTIFICATE"));

    // Of several files, one in the way keeps all of them from being written.
    const QString folder = m_out.filePath(u"grep11"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile inTheWay(folder + u"/grep11client-tls.yaml"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(int(write({{m_ids.at(2)}, Reader::Grep11, folder, false, false, {}, {}}).error().code), int(Error::Code::AlreadyExists));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    const auto report = write({{m_ids.at(2)}, Reader::Grep11, folder, true, false, {}, u"/etc/ep11client/certs"_s});
    VERIFY_RESULT(report);
    QCOMPARE(report->files.size(), 3);
    const QByteArray yaml = contentOf(folder + u"/grep11client-tls.yaml"_s);
    QVERIFY2(yaml.contains("certfile: \"/etc/ep11client/certs/client-1.pem\"") && yaml.contains("keyfile: \"/etc/ep11client/certs/client-1.key.pem\""), yaml);
}

void TestExporting::refuses_data()
{
    QTest::addColumn<Exporting::Order>("order");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("code");
    const QString path = m_out.filePath(u"refused"_s);
    const auto order = [&](QList<qint64> ids, Reader reader) { return Exporting::Order{ids, reader, path, false, false, {}, {}}; };
    QTest::newRow("no password") << order({m_ids.at(2)}, Reader::OpenSsl) << QByteArray() << int(Error::Code::Refused);
    QTest::newRow("two certificates where one fits") << order(m_ids, Reader::Der) << QByteArray() << int(Error::Code::Refused);
    QTest::newRow("nothing chosen") << order({}, Reader::Der) << QByteArray() << int(Error::Code::NotFound);
    QTest::newRow("a certificate that is not here") << order({4711}, Reader::Der) << QByteArray() << int(Error::Code::NotFound);
    QTest::newRow("Ed25519 for NSS") << order({m_edwards}, Reader::Nss) << QByteArray("correct horse") << int(Error::Code::Refused);
    Exporting::Order nowhere = order({m_ids.at(2)}, Reader::Der);
    nowhere.path = m_out.filePath(u"no/such/folder/x"_s);
    QTest::newRow("a folder that is not there") << nowhere << QByteArray() << int(Error::Code::NotFound);
}

void TestExporting::refuses()
{
    QFETCH(Exporting::Order, order);
    QFETCH(QByteArray, password);
    const int before = journalRows();
    const auto report = write(order, password.constData());
    QVERIFY(!report);
    QTEST(int(report.error().code), "code");
    QVERIFY(!QFileInfo::exists(order.path));
    QCOMPARE(journalRows(), before);
}

void TestExporting::lockedVaultGivesNoKeyAndLeavesNoFile()
{
    TestDesk other;
    VERIFY_RESULT(other.openWithVault());
    const auto ids = builders::issue(*other.desk, {builders::root()});
    VERIFY_RESULT(ids);
    other.desk->lock();
    Exporting exporting(*other.desk);
    const QString path = m_out.filePath(u"locked"_s);
    const auto report = await(exporting.write({{ids->first()}, Reader::OpenSsl, path, false, false, {}, {}}, Secret::fromBytes(goodPassword)));
    QCOMPARE(int(report.error().code), int(Error::Code::Locked));
    QVERIFY(!QFileInfo::exists(path));
    VERIFY_RESULT(await(exporting.write({{ids->first()}, Reader::Der, path, false, false, {}, {}}, {}))); // the certificate is not secret
}

void TestExporting::ownerMayLeaveMidway()
{
    const int before = journalRows();
    auto exporting = std::make_unique<Exporting>(*m_desk.desk);
    auto future = exporting->write({{m_ids.at(2)}, Reader::Chain, m_out.filePath(u"midway"_s), false, false, {}, {}}, {});
    exporting.reset();
    VERIFY_RESULT(await(future));
    QCOMPARE(journalRows(), before + 1); // what was written is known, whoever is left to hear of it
}

QTEST_GUILESS_MAIN(TestExporting)
#include "test_exporting.moc"
