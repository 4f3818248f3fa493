// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"
#include "support/environment.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// The program dies, or its disk fails, at any moment of issuing: nothing that was acknowledged is lost, no serial is given twice, no key stands without
// its certificate, the database is sound, and the next start resolves what was left open. (facts/security G1, G3)

namespace {

struct Acknowledged
{
    QSet<QString> serials;
    int errors = 0;
    bool ready = false;

    void read(const QByteArray &out)
    {
        for (const QByteArray &line : out.split('\n')) {
            if (line.startsWith("ok "))
                serials.insert(QString::fromLatin1(line.mid(3)));
            else if (line.startsWith("error "))
                ++errors;
            else if (line == "ready")
                ready = true;
        }
    }
};

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            return false;
    }
    return true;
}

// Empty when all is well, else what is not. \`recovered\`: reservations found open at this start.
QString wrongWith(const QString &folder, const QSet<QString> &acknowledged, int *recovered = nullptr)
{
    FakeKeychain keychain;
    auto opened = Desk::open(folder, keychain, [] { return QDateTime::currentDateTimeUtc(); }, nullptr, PassphraseCost{10});
    if (!opened)
        return u"does not open: %1 %2"_s.arg(int(opened.error().code)).arg(opened.error().detail);
    Desk &desk = **opened;
    if (recovered)
        *recovered = desk.recoveredReservations();
    if (!await(desk.unlockWithPassphrase(Secret::fromBytes("fault"))))
        return u"does not unlock"_s;
    const Inventory &inventory = desk.inventory();
    if (const auto sound = inventory.checkIntegrity(); !sound)
        return u"integrity: "_s + sound.error().detail;
    if (!inventory.openReservations().isEmpty())
        return u"reservations are still open"_s;
    if (!inventory.keysWithoutCertificate().isEmpty())
        return u"a key without its certificate"_s;
    const auto journal = inventory.verifyJournal();
    if (!journal || !journal->intact)
        return u"the journal does not hold"_s;
    QSet<QString> serials;
    for (const CertificateRow &row : inventory.rows(inventory.ids({}, {}))) {
        if (serials.contains(row.serial))
            return u"serial %1 twice"_s.arg(row.serial);
        serials.insert(row.serial);
        const auto certificate = inventory.certificate(row.id);
        if (!certificate || !desk.privateKey(certificate->publicKey().spkiSha256()))
            return u"%1 without its key"_s.arg(row.name);
    }
    const QSet<QString> lost = acknowledged - serials;
    return lost.isEmpty() ? QString() : u"acknowledged and lost: "_s + QStringList(lost.values()).join(u' ');
}

}

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesKillsAtRandomMoments_data();
    void survivesKillsAtRandomMoments();
    void survivesFaultsAtEverySystemCall_data();
    void survivesFaultsAtEverySystemCall();

private:
    QString freshDesk();
    QList<std::pair<QString, int>> callsOf(const QStringList &act);

    QTemporaryDir m_folder;
    int m_desks = 0;
};

// What SQLite and the lock file do to make things last.
static const QStringList persistenceCalls{u"pwrite64"_s, u"fsync"_s, u"fdatasync"_s, u"ftruncate"_s, u"unlink"_s, u"rename"_s, u"mkdir"_s};

void TestCrash::initTestCase()
{
    const Ran made = run(QStringLiteral(FAULTS_DRIVER), {u"setup"_s, m_folder.filePath(u"template"_s)});
    QVERIFY2(made.code == 0, made.out + made.err);
}

QString TestCrash::freshDesk()
{
    const QString folder = m_folder.filePath(QString::number(++m_desks));
    return copyFolder(m_folder.filePath(u"template"_s), folder) ? folder : QString();
}

void TestCrash::survivesKillsAtRandomMoments_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("kills");
    QTest::newRow("issuing one by one, 150 kills") << u"issue"_s << 150;
    QTest::newRow("issuing lists, 50 kills") << u"many"_s << 50;
}

void TestCrash::survivesKillsAtRandomMoments()
{
    QFETCH(QString, act);
    QFETCH(int, kills);
    QString folder = freshDesk();
    QVERIFY(!folder.isEmpty());
    QRandomGenerator random(20260301);
    Acknowledged told;
    int left = 0, midway = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess driver;
        driver.start(QStringLiteral(FAULTS_DRIVER), {act, folder, u"100000"_s.left(act == "many"_L1 ? 3 : 6)});
        QVERIFY(driver.waitForReadyRead(20000));
        QTest::qSleep(random.bounded(80));
        driver.kill();
        QVERIFY(driver.waitForFinished(20000));
        const qsizetype before = told.serials.size();
        told.read(driver.readAllStandardOutput());
        int recovered = 0;
        const QString wrong = wrongWith(folder, told.serials, &recovered);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(wrong)));
        left += recovered;
        midway += recovered > 0;
        if (told.serials.size() - before > 200 || kill % 50 == 49) {
            folder = freshDesk(); // checking every key of a large desk anew would take most of the time
            told = {};
        }
    }
    qInfo("%d kills, %d of them between reserving and storing, %d reservations voided", kills, midway, left);
    QVERIFY2(midway > 0, "no kill came at the moment that matters");
}

// How often each call is made in one run of the act.
QList<std::pair<QString, int>> TestCrash::callsOf(const QStringList &act)
{
    const QString log = m_folder.filePath(u"calls"_s);
    const Ran ran = run(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"trace="_s + persistenceCalls.join(u','), QStringLiteral(FAULTS_DRIVER)} + act);
    QFile file(log);
    if (ran.code != 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, int> counts;
    static const QRegularExpression name(u"^\\d+\\s+(\\w+)\\("_s, QRegularExpression::MultilineOption);
    auto matches = name.globalMatch(QString::fromLatin1(file.readAll()));
    while (matches.hasNext())
        ++counts[matches.next().captured(1)];
    QList<std::pair<QString, int>> calls;
    for (const QString &call : persistenceCalls)
        calls.append({call, counts.value(call)});
    return calls;
}

void TestCrash::survivesFaultsAtEverySystemCall_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("fault");
    QTest::newRow("killed while issuing") << u"issue"_s << u"signal=KILL"_s;
    QTest::newRow("disk full while issuing") << u"issue"_s << u"error=ENOSPC"_s;
    QTest::newRow("disk fails while issuing") << u"issue"_s << u"error=EIO"_s;
    QTest::newRow("killed while changing the passphrase") << u"passphrase"_s << u"signal=KILL"_s;
    QTest::newRow("killed while giving the vault a new key") << u"rotate"_s << u"signal=KILL"_s;
    QTest::newRow("disk full while giving the vault a new key") << u"rotate"_s << u"error=ENOSPC"_s;
    QTest::newRow("disk full while changing the passphrase") << u"passphrase"_s << u"error=ENOSPC"_s;
}

void TestCrash::survivesFaultsAtEverySystemCall()
{
    REQUIRE_TOOL("strace");
    QFETCH(QString, act);
    QFETCH(QString, fault);
    const auto calls = callsOf({act, freshDesk(), u"1"_s});
    int points = 0, acknowledged = 0, refused = 0, left = 0;
    for (const auto &[call, count] : calls) {
        for (int when = 1; when <= count; ++when) {
            const QString folder = freshDesk();
            const Ran ran = run(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"inject=%1:%2:when=%3"_s.arg(call, fault).arg(when),
                                              QStringLiteral(FAULTS_DRIVER), act, folder, u"1"_s});
            Acknowledged told;
            told.read(ran.out);
            int recovered = 0;
            const QString wrong = wrongWith(folder, told.serials, &recovered);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 at %2 number %3: %4"_s.arg(fault, call).arg(when).arg(wrong)));
            ++points;
            acknowledged += !told.serials.isEmpty();
            refused += told.errors;
            left += recovered;
        }
    }
    qInfo("%d points, %d acknowledged, %d answered with an error, %d reservations voided at the next start", points, acknowledged, refused, left);
    QVERIFY(points > 10);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "test_crash.moc"
