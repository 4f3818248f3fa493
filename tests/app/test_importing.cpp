// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/importing.h"
#include "support/builders.h"
#include "support/environment.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Code)

namespace {

// What others made: openssl's own files, in one folder for all tests.
struct Files
{
    QTemporaryDir folder;
    QString path(const QString &name) const { return folder.filePath(name); }

    bool openssl(const QString &arguments) const
    {
        const Ran ran = run(u"openssl"_s, arguments.split(u' '), {}, folder.path());
        if (ran.code != 0)
            qWarning("%s", ran.err.constData());
        return ran.code == 0;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    bool make() const
    {
        for (const QString &name : {u"a"_s, u"b"_s}) {
            if (!openssl(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=%1 -keyout %1.key -out %1.pem"_s.arg(name)))
                return false;
        }
        return openssl(u"x509 -in a.pem -outform DER -out a.der"_s) && openssl(u"pkcs12 -export -in a.pem -inkey a.key -name friend -passout pass:secret -out a.p12"_s)
            && openssl(u"pkcs8 -topk8 -in a.key -passout pass:secret -out a.enc.key"_s) && write(u"bundle.pem"_s, read(u"a.pem"_s) + read(u"b.pem"_s))
            && write(u"both.pem"_s, read(u"a.pem"_s) + read(u"a.key"_s)) && write(u"garbage.pem"_s, QByteArray(5000, 'x'))
            && write(u"empty.pem"_s, {}) && write(u"large.pem"_s, QByteArray((8 << 20) + 1, 'x')) && QDir(folder.path()).mkdir(u"folder.pem"_s)
            && mkfifo(path(u"fifo.pem"_s).toLocal8Bit().constData(), 0600) == 0
            && write(u"torn.pem"_s, read(u"a.pem"_s) + "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n");
    }
};

std::vector<Secret> passwords(std::initializer_list<const char *> texts)
{
    std::vector<Secret> list;
    for (const char *text : texts)
        list.push_back(Secret::fromBytes(text));
    return list;
}

Result<QList<Importing::FileResult>> take(Desk &desk, const QList<Importing::Source> &sources, std::vector<Secret> secrets = {})
{
    Importing importing(desk);
    return await(importing.import(sources, std::move(secrets)).result);
}

}

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesIn_data();
    void takesIn();
    void namesWhyNot_data();
    void namesWhyNot();
    void countsWhatIsHereAlready();
    void joinsKeysWithCertificatesOfOtherFiles();
    void keepsAKeyWhoseCertificateComesLater();
    void refusesKeysWhileLocked();
    void namesByFriendlyName();
    void goesOnAfterAFileThatFails();
    void takesManyInOrder();
    void keepsWhatWasStoredWhenCancelled();
    void stopsWhenItsOwnerDies();
    void saysWhenTheDiskIsFull();

private:
    Files m_files;
};

void TestImporting::initTestCase()
{
    REQUIRE_TOOL("openssl");
    QVERIFY(m_files.make());
}

void TestImporting::takesIn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("password");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("keys");
    QTest::newRow("PEM") << u"a.pem"_s << false << 1 << 0;
    QTest::newRow("DER") << u"a.der"_s << false << 1 << 0;
    QTest::newRow("a bundle") << u"bundle.pem"_s << false << 2 << 0;
    QTest::newRow("certificate and key in one PEM") << u"both.pem"_s << false << 1 << 1;
    QTest::newRow("PKCS#12") << u"a.p12"_s << true << 1 << 1;
    QTest::newRow("an encrypted key alone") << u"a.enc.key"_s << true << 0 << 1;
    QTest::newRow("a plain key alone") << u"a.key"_s << false << 0 << 1;
}

void TestImporting::takesIn()
{
    QFETCH(QString, file);
    QFETCH(bool, password);
    QFETCH(int, certificates);
    QFETCH(int, keys);
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto results = take(*test.desk, {{m_files.path(file), {}, {}}}, password ? passwords({"wrong", "secret"}) : passwords({}));
    VERIFY_RESULT(results);
    const auto &result = results->first();
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->detail) : "");
    QCOMPARE(result.label, file);
    QCOMPARE(result.taken, certificates);
    QCOMPARE(result.alreadyHere, 0);
    QCOMPARE(result.keysTaken, keys);
    QCOMPARE(result.keysWithoutCertificate, certificates ? 0 : keys);
    QCOMPARE(result.ids.size(), certificates);
    QCOMPARE(test.desk->inventory().count(), certificates);
    if (certificates && keys) {
        const auto certificate = test.desk->inventory().certificate(result.ids.first());
        VERIFY_RESULT(test.desk->privateKey(certificate->publicKey().spkiSha256()));
    }
    // The same once more is known, key and all.
    const auto again = take(*test.desk, {{m_files.path(file), {}, {}}}, password ? passwords({"secret"}) : passwords({}));
    VERIFY_RESULT(again);
    QCOMPARE(again->first().taken, 0);
    QCOMPARE(again->first().alreadyHere, certificates);
    QCOMPARE(again->first().keysTaken, 0);
}

void TestImporting::namesWhyNot_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no such file") << u"nowhere.pem"_s << QByteArray() << Error::Code::NotFound;
    QTest::newRow("a folder") << u"folder.pem"_s << QByteArray() << Error::Code::Malformed;
    QTest::newRow("a pipe, without waiting for its other end") << u"fifo.pem"_s << QByteArray() << Error::Code::Malformed;
    QTest::newRow("garbage") << u"garbage.pem"_s << QByteArray() << Error::Code::Malformed;
    QTest::newRow("nothing in it") << u"empty.pem"_s << QByteArray() << Error::Code::Malformed;
    QTest::newRow("larger than the cap") << u"large.pem"_s << QByteArray() << Error::Code::TooLarge;
    QTest::newRow("a password is needed for PKCS#12") << u"a.p12"_s << QByteArray() << Error::Code::PasswordNeeded;
    QTest::newRow("the wrong password for PKCS#12") << u"a.p12"_s << QByteArray("no") << Error::Code::WrongPassword;
    QTest::newRow("a password is needed for a key") << u"a.enc.key"_s << QByteArray() << Error::Code::PasswordNeeded;
    QTest::newRow("the wrong password for a key") << u"a.enc.key"_s << QByteArray("no") << Error::Code::WrongPassword;
}

void TestImporting::namesWhyNot()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, password);
    QFETCH(Error::Code, code);
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto results = take(*test.desk, {{m_files.path(file), {}, {}}}, password.isEmpty() ? passwords({}) : passwords({password.constData()}));
    VERIFY_RESULT(results);
    QVERIFY(results->first().error.has_value());
    QCOMPARE(results->first().error->code, code);
    QCOMPARE(test.desk->inventory().count(), 0);
    QVERIFY(test.desk->inventory().keysWithoutCertificate().isEmpty());
}

void TestImporting::countsWhatIsHereAlready()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto results = take(*test.desk, {{m_files.path(u"a.pem"_s), {}, {}}, {m_files.path(u"bundle.pem"_s), {}, {}}, {{}, m_files.read(u"both.pem"_s), u"pasted"_s}});
    VERIFY_RESULT(results);
    QCOMPARE(results->at(0).taken, 1);
    QCOMPARE(results->at(1).taken, 1);
    QCOMPARE(results->at(1).alreadyHere, 1);
    QCOMPARE(results->at(1).ids.size(), 2);
    QCOMPARE(results->at(2).label, u"pasted"_s);
    QCOMPARE(results->at(2).alreadyHere, 1);
    QCOMPARE(results->at(2).keysTaken, 1); // the certificate was here, its key was not
    QCOMPARE(test.desk->inventory().count(), 2);
}

void TestImporting::joinsKeysWithCertificatesOfOtherFiles()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    // The key first: its certificate comes later in the same run.
    const auto results = take(*test.desk, {{m_files.path(u"a.key"_s), {}, {}}, {m_files.path(u"b.key"_s), {}, {}}, {m_files.path(u"a.pem"_s), {}, {}}});
    VERIFY_RESULT(results);
    QCOMPARE(results->at(0).keysTaken, 1);
    QCOMPARE(results->at(0).keysWithoutCertificate, 0);
    QCOMPARE(results->at(1).keysTaken, 1);
    QCOMPARE(results->at(1).keysWithoutCertificate, 1);
    QVERIFY(test.desk->inventory().row(results->at(2).ids.first())->hasPrivateKey);
    const auto certificate = test.desk->inventory().certificate(results->at(2).ids.first());
    VERIFY_RESULT(test.desk->privateKey(certificate->publicKey().spkiSha256()));
}

void TestImporting::keepsAKeyWhoseCertificateComesLater()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(take(*test.desk, {{m_files.path(u"a.key"_s), {}, {}}}));
    QCOMPARE(test.desk->inventory().keysWithoutCertificate().size(), 1);
    const auto later = take(*test.desk, {{m_files.path(u"a.pem"_s), {}, {}}});
    VERIFY_RESULT(later);
    QVERIFY(test.desk->inventory().row(later->first().ids.first())->hasPrivateKey);
    QVERIFY(test.desk->inventory().keysWithoutCertificate().isEmpty());
}

void TestImporting::refusesKeysWhileLocked()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    test.desk->lock();
    const auto results = take(*test.desk, {{m_files.path(u"both.pem"_s), {}, {}}, {m_files.path(u"b.pem"_s), {}, {}}});
    VERIFY_RESULT(results);
    QCOMPARE(results->at(0).error->code, Error::Code::Locked);
    QVERIFY(!results->at(1).error);
    QCOMPARE(results->at(1).taken, 1);
    QCOMPARE(test.desk->inventory().count(), 1);
}

void TestImporting::namesByFriendlyName()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto results = take(*test.desk, {{m_files.path(u"a.p12"_s), {}, {}}, {m_files.path(u"b.pem"_s), {}, {}}}, passwords({"secret"}));
    VERIFY_RESULT(results);
    QCOMPARE(test.desk->inventory().row(results->at(0).ids.first())->name, u"friend"_s);
    QCOMPARE(test.desk->inventory().row(results->at(1).ids.first())->name, u"b"_s);
}

void TestImporting::goesOnAfterAFileThatFails()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto results = take(*test.desk, {{m_files.path(u"garbage.pem"_s), {}, {}}, {m_files.path(u"torn.pem"_s), {}, {}}, {m_files.path(u"b.pem"_s), {}, {}}});
    VERIFY_RESULT(results);
    QVERIFY(results->at(0).error.has_value());
    QVERIFY(!results->at(1).error);
    QCOMPARE(results->at(1).taken, 1);
    QCOMPARE(results->at(1).refused.size(), 1);
    QCOMPARE(results->at(1).refused.first().object, 2);
    QCOMPARE(results->at(2).taken, 1);
}

void TestImporting::takesManyInOrder()
{
    TestDesk test, other;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(other.openWithVault());
    const auto cas = builders::issue(*other.desk, {builders::root(), builders::intermediate(0)});
    VERIFY_RESULT(cas);
    QList<Issuance::Order> orders;
    for (int index = 0; index < 700; ++index)
        orders.append(builders::client(-1, cas->at(1), u"client-%1"_s.arg(index)));
    Issuance issuance(*other.desk);
    const auto made = await(issuance.issueMany(orders).result);
    VERIFY_RESULT(made);
    QList<Importing::Source> sources;
    QByteArray bundle;
    for (int index = 0; index < 700; ++index) {
        const QByteArray pem = other.desk->inventory().certificate(made->at(index).id)->toPem();
        if (index < 300)
            sources.append({{}, pem, u"%1"_s.arg(index)});
        else
            bundle += pem;
    }
    sources.append({{}, bundle, u"bundle"_s});
    Importing importing(*test.desk);
    QSignalSpy spy(&importing, &Importing::progress);
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
    beat.start(0);
    const auto results = await(importing.import(sources, {}).result);
    VERIFY_RESULT(results);
    QCOMPARE(results->size(), 301);
    for (int index = 0; index < 300; ++index) {
        QCOMPARE(results->at(index).label, QString::number(index));
        QCOMPARE(test.desk->inventory().row(results->at(index).ids.first())->name, u"client-%1"_s.arg(index));
    }
    QCOMPARE(results->last().taken, 400);
    QCOMPARE(test.desk->inventory().count(), 700);
    QCOMPARE(spy.last().at(0).toInt(), 301);
    QVERIFY2(turns > 3, "the event loop stood still");
}

void TestImporting::keepsWhatWasStoredWhenCancelled()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    QList<Importing::Source> sources;
    for (int index = 0; index < 300; ++index)
        sources.append({m_files.path(index == 0 ? u"a.pem"_s : u"b.key"_s), {}, {}});
    Importing importing(*test.desk);
    auto run = importing.import(sources, {});
    connect(&importing, &Importing::progress, &importing, [&run] { *run.cancelled = true; });
    const auto results = await(run.result);
    VERIFY_RESULT(results);
    QCOMPARE(results->first().taken, 1);
    QVERIFY(!results->first().error);
    QCOMPARE(results->last().error->code, Error::Code::Cancelled);
    QCOMPARE(test.desk->inventory().count(), 1);
    QVERIFY(test.desk->inventory().keysWithoutCertificate().isEmpty());
}

void TestImporting::stopsWhenItsOwnerDies()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    QList<Importing::Source> sources(500, {m_files.path(u"bundle.pem"_s), {}, {}});
    auto importing = std::make_unique<Importing>(*test.desk);
    const auto run = importing->import(sources, {});
    importing.reset();
    QTRY_VERIFY(run.result.isFinished());
    QCOMPARE(run.result.resultCount(), 0);
    QCOMPARE(test.desk->inventory().count(), 0);
}

void TestImporting::saysWhenTheDiskIsFull()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    {
        FullDisk full;
        const auto results = take(*test.desk, {{m_files.path(u"a.pem"_s), {}, {}}, {m_files.path(u"b.key"_s), {}, {}}});
        VERIFY_RESULT(results);
        QCOMPARE(results->at(0).error->code, Error::Code::Storage);
        QCOMPARE(results->at(1).error->code, Error::Code::Storage);
    }
    QCOMPARE(test.desk->inventory().count(), 0);
    QCOMPARE(take(*test.desk, {{m_files.path(u"a.pem"_s), {}, {}}})->first().taken, 1);
}

QTEST_GUILESS_MAIN(TestImporting)
#include "test_importing.moc"
