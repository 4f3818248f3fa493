// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"
#include "support/environment.h"
#include "support/fulldisk.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

using Orders = QList<Issuance::Order>;
using Problem = Finding::Problem;

QSet<Problem> problems(const QList<Finding> &findings)
{
    QSet<Problem> set;
    for (const Finding &finding : findings)
        set.insert(finding.problem);
    return set;
}

Orders clients(qint64 issuerId, int count)
{
    Orders orders;
    for (int index = 0; index < count; ++index)
        orders.append(builders::client(-1, issuerId, u"client-%1"_s.arg(index)));
    return orders;
}

bool nothingKept(const Desk &desk, qint64 before = 0)
{
    return desk.inventory().count() == before && desk.inventory().openReservations().isEmpty() && desk.inventory().keysWithoutCertificate().isEmpty();
}

}

Q_DECLARE_METATYPE(Error::Code)

class TestIssuance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAChain();
    void keepsWhatWasSaid();
    void issuesUnderAnIssuerOfTheDesk();
    void passesAStranger();
    void keepsNothingOfWhatIsRefused_data();
    void keepsNothingOfWhatIsRefused();
    void keepsNothingWhenCancelled();
    void keepsNothingWhenItsOwnerDies();
    void keepsNothingWhenTheDiskIsFull_data();
    void keepsNothingWhenTheDiskIsFull();
    void keepsNothingWhenTheVaultIsLockedMidway();
    void judgesWithinABatch_data();
    void judgesWithinABatch();
    void knowsTakenSubjects();
    void issuesLists();
    void goesOnAfterAnOrderThatFails();
    void keepsWhatWasStoredWhenAListIsCancelled();
    void voidsAListWhenItsOwnerDies();
};

void TestIssuance::makesAChain()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    Issuance issuance(*test.desk);
    QSignalSpy spy(&issuance, &Issuance::progress);
    const auto ids = await(issuance.issue(builders::chain()).result);
    VERIFY_RESULT(ids);
    QCOMPARE(ids->size(), 3);
    QVERIFY(spy.count() >= 5);
    const Inventory &inventory = test.desk->inventory();
    QCOMPARE(inventory.count(), 3);
    QVERIFY(inventory.openReservations().isEmpty());
    QList<Certificate> made;
    for (qint64 id : *ids) {
        made.append(*inventory.certificate(id));
        const auto key = test.desk->privateKey(made.last().publicKey().spkiSha256());
        VERIFY_RESULT(key);
        QVERIFY(key->publicKey() == made.last().publicKey());
        QVERIFY(inventory.row(id)->hasPrivateKey);
    }
    QVERIFY(made.at(1).isSignedBy(made.at(0)));
    QVERIFY(made.at(2).isSignedBy(made.at(1)));
    QCOMPARE(made.at(0).kind(), CertificateKind::Root);
    QCOMPARE(made.at(1).kind(), CertificateKind::Intermediate);
    QCOMPARE(made.at(2).kind(), CertificateKind::Client);
    QCOMPARE(inventory.chainIds(ids->at(2)), (QList<qint64>{ids->at(1), ids->at(0)}));
    QVERIFY(made.at(2).notAfter() <= made.at(1).notAfter());
}

void TestIssuance::keepsWhatWasSaid()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    Issuance::Order order = builders::root();
    order.name = u"Our root"_s;
    order.owner = u"PKI team"_s;
    order.application = u"Payments"_s;
    const auto ids = builders::issue(*test.desk, {order});
    VERIFY_RESULT(ids);
    const auto row = test.desk->inventory().row(ids->first());
    QCOMPARE(row->name, order.name);
    QCOMPARE(row->owner, order.owner);
    QCOMPARE(row->application, order.application);
    QVERIFY(!row->weak);
    const auto journal = test.desk->inventory().journal(std::numeric_limits<qint64>::max(), 10);
    QCOMPARE(journal.first().what, u"certificate.issued"_s);
    QCOMPARE(journal.first().fingerprint, row->sha256);
}

void TestIssuance::issuesUnderAnIssuerOfTheDesk()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto first = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(first);
    const auto second = builders::issue(*test.desk, {builders::client(-1, first->at(1), u"client-2"_s)});
    VERIFY_RESULT(second);
    QCOMPARE(test.desk->inventory().row(second->first())->issuerId, first->at(1));
}

void TestIssuance::passesAStranger()
{
    REQUIRE_TOOL("openssl");
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    QTemporaryDir folder;
    for (int index = 0; index < 3; ++index) {
        QFile file(folder.filePath(u"%1.pem"_s.arg(index)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test.desk->inventory().certificate(ids->at(index))->toPem());
    }
    const Ran ran = run(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s, u"0.pem"_s, u"-untrusted"_s, u"1.pem"_s, u"2.pem"_s}, {},
                        folder.path());
    QVERIFY2(ran.code == 0, ran.err);
}

using Spoil = std::function<void(TestDesk &, Orders &)>;
Q_DECLARE_METATYPE(Spoil)

void TestIssuance::keepsNothingOfWhatIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("the vault is locked") << Spoil([](TestDesk &test, Orders &) { test.desk->lock(); }) << Error::Code::Locked;
    QTest::newRow("a subject is empty") << Spoil([](TestDesk &, Orders &orders) { orders[1].request.subject = {}; }) << Error::Code::Refused;
    QTest::newRow("a client outlives its issuer") << Spoil([](TestDesk &, Orders &orders) { orders[2].request.validity.days = 3000; })
                                                  << Error::Code::Refused;
    QTest::newRow("an issuer is ordered after what it signs") << Spoil([](TestDesk &, Orders &orders) { orders[1].issuerOrder = 2; })
                                                             << Error::Code::Refused;
    QTest::newRow("no such issuer") << Spoil([](TestDesk &, Orders &orders) { orders = {builders::client(-1, 99)}; }) << Error::Code::NotFound;
    QTest::newRow("a client without an issuer") << Spoil([](TestDesk &, Orders &orders) { orders = {builders::client(-1)}; }) << Error::Code::Refused;
    QTest::newRow("a client signs a client") << Spoil([](TestDesk &, Orders &orders) { orders.append(builders::client(2, 0, u"below"_s)); })
                                             << Error::Code::Refused;
    QTest::newRow("an intermediate below pathlen 0") << Spoil([](TestDesk &, Orders &orders) { orders[2] = builders::intermediate(1, 0, u"Deep CA"_s); })
                                                     << Error::Code::Refused;
}

void TestIssuance::keepsNothingOfWhatIsRefused()
{
    QFETCH(Spoil, spoil);
    QFETCH(Error::Code, code);
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    Orders orders = builders::chain();
    spoil(test, orders);
    const auto ids = builders::issue(*test.desk, orders);
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, code);
    QVERIFY(nothingKept(*test.desk));
}

void TestIssuance::keepsNothingWhenCancelled()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    Issuance issuance(*test.desk);
    Orders orders = builders::chain();
    orders[0].request.key = KeyAlgorithm::Rsa8192; // takes so long that there is something to cancel
    const auto run = issuance.issue(orders);
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    *run.cancelled = true;
    const auto ids = await(run.result);
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, Error::Code::Cancelled);
    QVERIFY2(timer.elapsed() < 5000, "cancelling takes too long");
    QVERIFY(nothingKept(*test.desk));
}

void TestIssuance::keepsNothingWhenItsOwnerDies()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    for (const QString &phase : {u"key"_s, u"sign"_s}) {
        auto issuance = std::make_unique<Issuance>(*test.desk);
        bool reached = false;
        connect(issuance.get(), &Issuance::progress, issuance.get(), [&](int, int, const QString &what) { reached = reached || what == phase; });
        const auto run = issuance->issue(builders::chain());
        QVERIFY(QTest::qWaitFor([&] { return reached; }));
        issuance.reset();
        QVERIFY(nothingKept(*test.desk));
        QTRY_VERIFY(run.result.isFinished());
        QCOMPARE(run.result.resultCount(), 0);
    }
    VERIFY_RESULT(builders::issue(*test.desk, builders::chain()));
}

void TestIssuance::keepsNothingWhenTheDiskIsFull_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("open"); // a reservation that could not even be voided is the next start's
    QTest::newRow("before serials are reserved") << u"key"_s << 0;
    QTest::newRow("before the chain is stored") << u"store"_s << 3;
}

void TestIssuance::keepsNothingWhenTheDiskIsFull()
{
    QFETCH(QString, phase);
    QFETCH(int, open);
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    {
        Issuance issuance(*test.desk);
        std::optional<FullDisk> full;
        connect(&issuance, &Issuance::progress, &issuance, [&](int, int, const QString &what) {
            if (what == phase && !full)
                full.emplace();
        });
        const auto ids = await(issuance.issue(builders::chain()).result);
        QVERIFY(!ids);
        QCOMPARE(ids.error().code, Error::Code::Storage);
    }
    QCOMPARE(test.desk->inventory().count(), 0);
    QCOMPARE(test.desk->inventory().openReservations().size(), open);
    VERIFY_RESULT(test.open());
    QCOMPARE(test.desk->recoveredReservations(), open);
    QVERIFY(nothingKept(*test.desk));
    VERIFY_RESULT(await(test.desk->unlockWithKeychain()));
    VERIFY_RESULT(builders::issue(*test.desk, builders::chain()));
}

void TestIssuance::keepsNothingWhenTheVaultIsLockedMidway()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    Issuance issuance(*test.desk);
    connect(&issuance, &Issuance::progress, test.desk.get(), [&test] { test.desk->lock(); });
    const auto ids = await(issuance.issue(builders::chain()).result);
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, Error::Code::Locked);
    QVERIFY(nothingKept(*test.desk));
}

using Change = std::function<void(Orders &)>;
Q_DECLARE_METATYPE(Change)

void TestIssuance::judgesWithinABatch_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("problem"); // -1: nothing blocks
    QTest::newRow("a plain chain is fine") << Change([](Orders &) {}) << 2 << -1;
    QTest::newRow("an issuer with a key that is slow to make is fine") << Change([](Orders &orders) { orders[1].request.key = KeyAlgorithm::Rsa8192; }) << 2 << -1;
    QTest::newRow("outlives an issuer that is not there yet") << Change([](Orders &orders) { orders[2].request.validity.days = 3000; }) << 2
                                                              << int(Problem::ValidityOutlivesIssuer);
    QTest::newRow("outlives the root above it") << Change([](Orders &orders) { orders[1].request.validity.days = 9000; }) << 1
                                                << int(Problem::ValidityOutlivesIssuer);
    QTest::newRow("as long as the issuer is fine") << Change([](Orders &orders) { orders[2].request.validity.kind = IssueRequest::Validity::Kind::AsIssuer; })
                                                   << 2 << -1;
    QTest::newRow("a CA below path length 0") << Change([](Orders &orders) { orders[2] = builders::intermediate(1, 0, u"Deep CA"_s); }) << 2
                                              << int(Problem::IssuerPathLengthExceeded);
    QTest::newRow("below an intermediate under a CA of the desk, outliving it") << Change([](Orders &orders) {
        orders.removeFirst();
        orders[0].issuerId = 1;
        orders[0].issuerOrder = -1;
        orders[0].request.subject = builders::name(u"Another CA"_s);
        orders[1].issuerOrder = 0;
        orders[1].request.validity.days = 3000;
    }) << 1 << int(Problem::ValidityOutlivesIssuer);
    QTest::newRow("the same subject twice") << Change([](Orders &orders) { orders.append(builders::intermediate(0)); }) << 3 << int(Problem::SubjectTaken);
    QTest::newRow("outside the promised name constraints") << Change([](Orders &orders) {
        orders[1].request.permittedNames = {*GeneralName::fromText(u"dns:example.org"_s)};
        orders[2].request.alternativeNames = {*GeneralName::fromText(u"dns:a.example.com"_s)};
    }) << 2 << int(Problem::NameOutsideConstraints);
}

void TestIssuance::judgesWithinABatch()
{
    QFETCH(Change, change);
    QFETCH(int, index);
    QFETCH(int, problem);
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    VERIFY_RESULT(builders::issue(*test.desk, {builders::root(u"Root of the desk"_s)})); // id 1
    Issuance issuance(*test.desk);
    Orders orders = builders::chain();
    change(orders);
    QElapsedTimer timer;
    timer.start();
    const QList<Finding> findings = issuance.check(orders, index);
    QVERIFY2(timer.elapsed() < 200, "too slow for a key stroke");
    if (problem < 0)
        QVERIFY(mayBeIssued(findings));
    else
        QVERIFY(problems(findings).contains(Problem(problem)));
    QVERIFY(nothingKept(*test.desk, 1));
}

void TestIssuance::knowsTakenSubjects()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, builders::chain());
    VERIFY_RESULT(ids);
    Issuance issuance(*test.desk);
    Issuance::Order again = builders::client(-1, ids->at(1));
    QVERIFY(problems(issuance.check({again}, 0)).contains(Problem::SubjectRepeated));
    QVERIFY(issuance.context(ids->at(1), again.request).subjectTaken);
    QVERIFY(!issuance.context(ids->at(0), again.request).subjectTaken); // under another issuer it is another name
    again.predecessor = ids->at(2);
    QVERIFY(!problems(issuance.check({again}, 0)).contains(Problem::SubjectRepeated)); // a renewal
    again.predecessor = 0;
    VERIFY_RESULT(test.desk->inventory().markSuperseded(ids->at(2), test.now));
    QVERIFY(!problems(issuance.check({again}, 0)).contains(Problem::SubjectRepeated));
}

void TestIssuance::issuesLists()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::intermediate(0)});
    VERIFY_RESULT(ids);
    Issuance issuance(*test.desk);
    QSignalSpy spy(&issuance, &Issuance::progress);
    const auto outcomes = await(issuance.issueMany(clients(ids->at(1), 600)).result);
    VERIFY_RESULT(outcomes);
    QCOMPARE(outcomes->size(), 600);
    QSet<qint64> all;
    QSet<QString> serials;
    for (const auto &outcome : *outcomes) {
        QVERIFY(!outcome.error);
        all.insert(outcome.id);
        serials.insert(test.desk->inventory().row(outcome.id)->serial);
    }
    QCOMPARE(all.size(), 600);
    QCOMPARE(serials.size(), 600);
    QCOMPARE(test.desk->inventory().row(outcomes->at(17).id)->name, u"client-17"_s);
    QVERIFY(nothingKept(*test.desk, 602));
    QVERIFY(spy.count() >= 3);
    QCOMPARE(spy.last().at(0).toInt(), 600);
    const auto last = test.desk->inventory().certificate(outcomes->last().id);
    VERIFY_RESULT(test.desk->privateKey(last->publicKey().spkiSha256()));
}

void TestIssuance::goesOnAfterAnOrderThatFails()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::intermediate(0)});
    VERIFY_RESULT(ids);
    Orders orders = clients(ids->at(1), 6);
    orders[1].request.subject = {};
    orders[2].issuerId = 99;
    orders[3] = builders::root(u"Another root"_s);
    orders[4].request.subject = orders[0].request.subject;
    Issuance issuance(*test.desk);
    const auto outcomes = await(issuance.issueMany(orders).result);
    VERIFY_RESULT(outcomes);
    QVERIFY(!outcomes->at(0).error && outcomes->at(0).id);
    QCOMPARE(outcomes->at(1).error->code, Error::Code::Refused);
    QCOMPARE(outcomes->at(2).error->code, Error::Code::NotFound);
    QCOMPARE(outcomes->at(3).error->code, Error::Code::Refused);
    QVERIFY(!outcomes->at(5).error && outcomes->at(5).id);
    QVERIFY(test.desk->inventory().openReservations().isEmpty());
    test.desk->lock();
    QCOMPARE(await(issuance.issueMany(orders).result).error().code, Error::Code::Locked);
}

void TestIssuance::keepsWhatWasStoredWhenAListIsCancelled()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::intermediate(0)});
    VERIFY_RESULT(ids);
    Issuance issuance(*test.desk);
    auto run = issuance.issueMany(clients(ids->at(1), 2000));
    connect(&issuance, &Issuance::progress, &issuance, [&run] { *run.cancelled = true; });
    const auto outcomes = await(run.result);
    VERIFY_RESULT(outcomes);
    int stored = 0, cancelled = 0;
    for (const auto &outcome : *outcomes) {
        stored += outcome.id != 0;
        cancelled += outcome.error && outcome.error->code == Error::Code::Cancelled;
    }
    QVERIFY(stored > 0);
    QVERIFY(cancelled > 0);
    QCOMPARE(stored + cancelled, 2000);
    QVERIFY(nothingKept(*test.desk, 2 + stored));
}

void TestIssuance::voidsAListWhenItsOwnerDies()
{
    TestDesk test;
    VERIFY_RESULT(test.openWithVault());
    const auto ids = builders::issue(*test.desk, {builders::root(), builders::intermediate(0)});
    VERIFY_RESULT(ids);
    auto issuance = std::make_unique<Issuance>(*test.desk);
    QSignalSpy spy(issuance.get(), &Issuance::progress);
    const auto run = issuance->issueMany(clients(ids->at(1), 2000));
    QVERIFY(spy.wait());
    QVERIFY(!test.desk->inventory().openReservations().isEmpty());
    issuance.reset();
    QVERIFY(test.desk->inventory().openReservations().isEmpty());
    const auto verified = test.desk->inventory().checkIntegrity();
    VERIFY_RESULT(verified);
}

QTEST_GUILESS_MAIN(TestIssuance)
#include "test_issuance.moc"
