// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestInventoryAdding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack();
    void whatIsHereStaysOnce();
    void keysJoinTheirCertificates();
    void aKeyOfAnotherCertificateIsRefused();
    void theOrderOfArrivalDoesNotMatter_data();
    void theOrderOfArrivalDoesNotMatter();
    void theLongerLivingIssuerWins();
    void circlesOfCrossCertificatesAreCut();
    void unreadableDatesStayTheirOwn();
    void signaturesDecideWhereIdentifiersDoNot();
    void chainsAreFollowedUpwards();
    void detailsSnoozeAndSupersessionAreKept();
    void replacedSealsAreAllOrNothing();
    void referencesAreFound_data();
    void referencesAreFound();
};

namespace {

QDateTime day(int number) { return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addDays(number); }

// Key identifiers are made of the key number.
Synthetic certificate(const QString &name, quint64 key, int lastDay)
{
    Synthetic one;
    one.commonName = name;
    one.key = one.serial = key;
    one.notBefore = day(0);
    one.notAfter = day(lastDay);
    one.keyId = QByteArray::number(key);
    return one;
}

Synthetic issuer(const QString &name, quint64 key, int lastDay)
{
    Synthetic one = certificate(name, key, lastDay);
    one.constraints = Synthetic::Constraints::Ca;
    return one;
}

Synthetic under(Synthetic one, const Synthetic &above)
{
    one.issuer = above.commonName;
    one.authorityKeyId = above.keyId;
    return one;
}

SealedKey keyFor(const Certificate &certificate)
{
    return {QUuid::createUuid(), certificate.publicKey().spkiSha256(), "sealed bytes"};
}

qint64 idOf(Inventory &inventory, const Synthetic &one)
{
    const auto ids = inventory.ids(textFilter(QString::fromLatin1(QCryptographicHash::hash(one.toDer(), QCryptographicHash::Sha256).toHex())), {});
    return ids.size() == 1 ? ids.first() : 0;
}

}

void TestInventoryAdding::everyColumnComesBack()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const Synthetic root = issuer(u"Root"_s, 1, 3650);
    Synthetic one = under(certificate(u"Grüße"_s, 2, 365), root);
    one.serial = 0x0badcafe;
    one.dnsNames = QStringList{u"a.example"_s};
    auto client = addition(one);
    client.name = u"mine"_s;
    client.owner = u"me"_s;
    client.application = u"payments"_s;
    client.service = u"hpcs"_s;
    client.weak = true;
    client.predecessor = 1;
    client.key = keyFor(client.certificate);
    QSignalSpy added(desk.inventory.get(), &Inventory::added);
    const auto ids = desk->add({client, addition(root)});
    VERIFY_RESULT(ids);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().value<QList<qint64>>().size(), 2);
    QVERIFY(!ids->first().alreadyHere && ids->first().keyAdded && !ids->last().keyAdded);
    for (int opening = 0; opening < 2; ++opening) {
        const auto row = desk->row(ids->first().id);
        QVERIFY(row.has_value());
        QCOMPARE(row->name, u"mine"_s);
        QCOMPARE(row->kind, client.certificate.kind());
        QCOMPARE(row->subject, client.certificate.subject().toText());
        QCOMPARE(row->issuerName, u"Root"_s);
        QCOMPARE(row->issuerId, ids->last().id);
        QCOMPARE(row->serial, u"BADCAFE"_s);
        QCOMPARE(row->notBefore, day(0));
        QCOMPARE(row->notAfter, day(365));
        QCOMPARE(row->effectiveNotAfter, day(365));
        QCOMPARE(row->sha256, client.certificate.sha256());
        QCOMPARE(row->keyAlgorithm, client.certificate.publicKey().name());
        QCOMPARE(row->signatureAlgorithm, client.certificate.signatureAlgorithm());
        QCOMPARE(row->application, u"payments"_s);
        QCOMPARE(row->owner, u"me"_s);
        QCOMPARE(row->service, u"hpcs"_s);
        QVERIFY(row->hasPrivateKey && row->weak);
        QVERIFY(!row->snoozedUntil.isValid() && !row->supersededAt.isValid() && !row->revokedAt.isValid());
        QCOMPARE(row->addedAt, desk.now);
        const auto whole = desk->certificate(row->id);
        VERIFY_RESULT(whole);
        QCOMPARE(whole->der(), one.toDer());
        QCOMPARE(desk->row(ids->last().id)->name, u"Root"_s);
        QVERIFY(!desk->row(ids->last().id)->hasPrivateKey);
        VERIFY_RESULT(desk.open());
    }
    QVERIFY(!desk->row(99).has_value());
    QCOMPARE(desk->certificate(99).error().code, Error::Code::NotFound);
}

void TestInventoryAdding::whatIsHereStaysOnce()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const auto one = addition(certificate(u"one"_s, 1, 10));
    const auto first = desk->add({one, one});
    VERIFY_RESULT(first);
    QCOMPARE(first->at(1).id, first->at(0).id);
    QVERIFY(!first->at(0).alreadyHere && first->at(1).alreadyHere);
    QSignalSpy added(desk.inventory.get(), &Inventory::added);
    const qint64 written = desk->lastSequence();
    const auto second = desk->add({one});
    VERIFY_RESULT(second);
    QVERIFY(second->first().alreadyHere);
    QCOMPARE(desk->count(), 1);
    QCOMPARE(added.count(), 0);
    QCOMPARE(desk->lastSequence(), written);
}

void TestInventoryAdding::keysJoinTheirCertificates()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    auto one = addition(certificate(u"one"_s, 1, 10)), two = addition(certificate(u"two"_s, 2, 10));
    const SealedKey first = keyFor(one.certificate), second = keyFor(two.certificate);
    const auto early = desk->addKey(first, u"first"_s);
    VERIFY_RESULT(early);
    QVERIFY(early->keyAdded && !early->alreadyHere && early->id == 0);
    QCOMPARE(desk->keysWithoutCertificate(), QList<QByteArray>{first.spkiSha256});
    const auto ids = desk->add({one, two});
    VERIFY_RESULT(ids);
    QVERIFY(desk->keysWithoutCertificate().isEmpty());
    QVERIFY(desk->row(ids->at(0).id)->hasPrivateKey);
    QVERIFY(!desk->row(ids->at(1).id)->hasPrivateKey);
    QSignalSpy changed(desk.inventory.get(), &Inventory::changed);
    two.key = second;
    const auto again = desk->add({two});
    VERIFY_RESULT(again);
    QVERIFY(again->first().alreadyHere && again->first().keyAdded);
    QCOMPARE(changed.count(), 1);
    const auto late = desk->addKey(second, u"again"_s);
    VERIFY_RESULT(late);
    QVERIFY(late->alreadyHere && !late->keyAdded && late->id == ids->at(1).id);
    const auto kept = desk->sealedKey(second.spkiSha256);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->id, second.id);
    QCOMPARE(kept->blob, second.blob);
    QVERIFY(!desk->sealedKey(QByteArray(32, 'x')).has_value());
}

void TestInventoryAdding::aKeyOfAnotherCertificateIsRefused()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    auto one = addition(certificate(u"one"_s, 1, 10)), two = addition(certificate(u"two"_s, 2, 10));
    two.key = keyFor(one.certificate);
    const auto added = desk->add({one, two});
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Malformed);
    QCOMPARE(desk->count(), 0); // one transaction: nothing of it
}

void TestInventoryAdding::theOrderOfArrivalDoesNotMatter_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<bool>("together");
    QList<int> order{0, 1, 2, 3};
    do {
        const QByteArray name = QByteArray("order ") + char('0' + order[0]) + char('0' + order[1]) + char('0' + order[2]) + char('0' + order[3]);
        QTest::newRow((name + " one by one").constData()) << order << false;
        QTest::newRow((name + " at once").constData()) << order << true;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestInventoryAdding::theOrderOfArrivalDoesNotMatter()
{
    QFETCH(QList<int>, order);
    QFETCH(bool, together);
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const Synthetic root = issuer(u"Root"_s, 1, 300), middle = under(issuer(u"Middle"_s, 2, 400), root);
    const QList<Synthetic> all{root, middle, under(certificate(u"long"_s, 3, 500), middle), under(certificate(u"short"_s, 4, 100), middle)};
    QList<Inventory::Addition> additions;
    for (const int place : order)
        additions.append(addition(all.at(place)));
    if (together)
        VERIFY_RESULT(desk->add(additions));
    for (qsizetype i = 0; i < additions.size() && !together; ++i)
        VERIFY_RESULT(desk->add({additions.at(i)}));
    const qint64 rootId = idOf(*desk.inventory, root), middleId = idOf(*desk.inventory, middle);
    const auto rootRow = desk->row(rootId), middleRow = desk->row(middleId);
    const auto longRow = desk->row(idOf(*desk.inventory, all.at(2))), shortRow = desk->row(idOf(*desk.inventory, all.at(3)));
    QVERIFY(rootRow && middleRow && longRow && shortRow);
    QCOMPARE(rootRow->issuerId, 0);
    QCOMPARE(middleRow->issuerId, rootId);
    QCOMPARE(longRow->issuerId, middleId);
    QCOMPARE(rootRow->effectiveNotAfter, day(300));
    QCOMPARE(middleRow->effectiveNotAfter, day(300));
    QCOMPARE(longRow->effectiveNotAfter, day(300)); // two levels up
    QCOMPARE(longRow->notAfter, day(500));
    QCOMPARE(shortRow->effectiveNotAfter, day(100));
    QCOMPARE(desk->chainIds(longRow->id), (QList<qint64>{middleId, rootId}));
    QCOMPARE(desk->childCount(middleId), 2);
    VERIFY_RESULT(desk->checkIntegrity());
}

// A CA renewed with its key: who had the old one moves to the new one, in whatever order they come.
void TestInventoryAdding::theLongerLivingIssuerWins()
{
    const Synthetic older = issuer(u"CA"_s, 1, 100);
    Synthetic newer = older;
    newer.serial = 9;
    newer.notAfter = day(900);
    const Synthetic leaf = under(certificate(u"leaf"_s, 2, 500), older);
    for (const QList<Synthetic> &arrivals : {QList<Synthetic>{older, leaf, newer}, {newer, leaf, older}, {leaf, newer, older}, {leaf, older, newer}}) {
        TestInventory desk;
        VERIFY_RESULT(desk.open());
        for (const Synthetic &one : arrivals)
            VERIFY_RESULT(desk->add({addition(one)}));
        const auto row = desk->row(idOf(*desk.inventory, leaf));
        QVERIFY(row.has_value());
        QCOMPARE(row->issuerId, idOf(*desk.inventory, newer));
        QCOMPARE(row->effectiveNotAfter, day(500));
        QCOMPARE(desk->row(idOf(*desk.inventory, newer))->issuerId, 0);
    }
}

void TestInventoryAdding::circlesOfCrossCertificatesAreCut()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    Synthetic a = issuer(u"A"_s, 1, 100), b = issuer(u"B"_s, 2, 200);
    a = under(a, b);
    b = under(b, a);
    for (const Synthetic &one : {a, b, under(certificate(u"leaf"_s, 3, 300), a)})
        VERIFY_RESULT(desk->add({addition(one)}));
    const qint64 aId = idOf(*desk.inventory, a), bId = idOf(*desk.inventory, b);
    QVERIFY((desk->row(aId)->issuerId == bId) != (desk->row(bId)->issuerId == aId));
    QCOMPARE(desk->ids(textFilter(u"leaf"_s), {}).size(), 1);
    QVERIFY(desk->chainIds(desk->ids(textFilter(u"leaf"_s), {}).first()).size() <= 2);
}

// Such a certificate sorts first, where it is seen, and drags nobody with it.
void TestInventoryAdding::unreadableDatesStayTheirOwn()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const Synthetic root = issuer(u"Root"_s, 1, 100);
    QByteArray der = root.toDer();
    const QByteArray end = root.notAfter.toString(u"yyMMddhhmmss'Z'"_s).toLatin1();
    QVERIFY(der.contains(end));
    der.replace(end, QByteArray("xxMMddhhmmssZ"));
    const auto broken = Certificate::fromDer(der);
    VERIFY_RESULT(broken);
    QVERIFY(!broken->notAfter().isValid());
    VERIFY_RESULT(desk->add({addition(*broken), addition(under(certificate(u"leaf"_s, 2, 50), root))}));
    const auto ids = desk->ids({}, {CertificateOrder::Column::EffectiveEnd, false});
    QCOMPARE(ids.size(), 2);
    const auto first = desk->row(ids.first()), second = desk->row(ids.last());
    QVERIFY(!first->notAfter.isValid() && !first->effectiveNotAfter.isValid());
    QCOMPARE(second->issuerId, first->id);
    QCOMPARE(second->effectiveNotAfter, day(50));
}

// Two CAs of one name and different keys, all without identifiers: openssl made them, and only the signature tells whose child is whose.
void TestInventoryAdding::signaturesDecideWhereIdentifiersDoNot()
{
    REQUIRE_TOOL("openssl");
    QTemporaryDir folder;
    QFile config(folder.filePath(u"c.cnf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=Same\n[ca]\nbasicConstraints=critical,CA:TRUE\nsubjectKeyIdentifier=none\n"
                 "authorityKeyIdentifier=none\n[leaf]\nbasicConstraints=CA:FALSE\nsubjectKeyIdentifier=none\nauthorityKeyIdentifier=none\n");
    config.close();
    const auto openssl = [&folder](const QString &line) { return ::run(u"openssl"_s, line.split(u' '), {}, folder.path()); };
    for (const QString &ca : {u"a"_s, u"b"_s}) {
        const QString key = u"ecparam -name prime256v1 -genkey -noout -out "_s;
        QCOMPARE(openssl(key + ca + u".key"_s).code, 0);
        QCOMPARE(openssl(u"req -new -x509 -config c.cnf -extensions ca -days 900 -key %1.key -out %1.pem"_s.arg(ca)).code, 0);
        QCOMPARE(openssl(key + u"leaf%1.key"_s.arg(ca)).code, 0);
        QCOMPARE(openssl(u"req -new -config c.cnf -subj /CN=leaf%1 -key leaf%1.key -out leaf%1.csr"_s.arg(ca)).code, 0);
        const auto signedLeaf = openssl(u"x509 -req -in leaf%1.csr -CA %1.pem -CAkey %1.key -set_serial 7 -days 30 -extfile c.cnf -extensions leaf "
                                        "-out leaf%1.pem"_s.arg(ca));
        QVERIFY2(signedLeaf.code == 0, signedLeaf.err.constData());
    }
    const auto read = [&](const QString &name) { return *Certificate::fromDer(openssl(u"x509 -outform DER -in "_s + name).out); };
    const Certificate a = read(u"a.pem"_s), b = read(u"b.pem"_s), leafA = read(u"leafa.pem"_s), leafB = read(u"leafb.pem"_s);
    for (const QList<Certificate> &arrivals : {QList<Certificate>{a, b, leafA, leafB}, {leafA, leafB, b, a}, {leafB, a, leafA, b}}) {
        TestInventory desk;
        VERIFY_RESULT(desk.open());
        QHash<QByteArray, qint64> ids;
        for (const Certificate &one : arrivals) {
            const auto added = desk->add({addition(one)});
            VERIFY_RESULT(added);
            ids.insert(one.sha256(), added->first().id);
        }
        QCOMPARE(desk->row(ids.value(leafA.sha256()))->issuerId, ids.value(a.sha256()));
        QCOMPARE(desk->row(ids.value(leafB.sha256()))->issuerId, ids.value(b.sha256()));
        QCOMPARE(desk->row(ids.value(a.sha256()))->issuerId, 0);
        QCOMPARE(desk->row(ids.value(b.sha256()))->issuerId, 0);
    }
}

void TestInventoryAdding::chainsAreFollowedUpwards()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const Synthetic root = issuer(u"Root"_s, 1, 300), middle = under(issuer(u"Middle"_s, 2, 400), root);
    Synthetic renewed = middle;
    renewed.serial = 77;
    VERIFY_RESULT(desk->add({addition(root), addition(middle), addition(renewed)}));
    const QByteArray subject = Certificate::fromDer(middle.toDer())->subjectDer();
    QCOMPARE(desk->idsBySubject(subject).size(), 2);
    QCOMPARE(desk->certificatesBySubject(subject).size(), 2);
    QCOMPARE(desk->certificatesBySubject(subject).first().subjectDer(), subject);
    QCOMPARE(desk->idsBySpki(Certificate::fromDer(middle.toDer())->publicKey().spkiSha256()).size(), 2);
    QVERIFY(desk->idsBySubject("no such name").isEmpty());
    QVERIFY(desk->chainIds(idOf(*desk.inventory, root)).isEmpty());
    QVERIFY(desk->chainIds(4711).isEmpty());
}

void TestInventoryAdding::detailsSnoozeAndSupersessionAreKept()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const qint64 id = desk->add({addition(certificate(u"one"_s, 1, 10))})->first().id;
    QSignalSpy changed(desk.inventory.get(), &Inventory::changed);
    VERIFY_RESULT(desk->setDetails(id, {u"new name"_s, u"owner"_s, u"app"_s, u"luna"_s}));
    VERIFY_RESULT(desk->snooze(id, day(5), u"waiting for the vendor"_s));
    VERIFY_RESULT(desk->markSuperseded(id, day(3)));
    QCOMPARE(changed.count(), 3);
    VERIFY_RESULT(desk.open());
    auto row = desk->row(id);
    QCOMPARE(row->name, u"new name"_s);
    QCOMPARE(row->owner, u"owner"_s);
    QCOMPARE(row->application, u"app"_s);
    QCOMPARE(row->service, u"luna"_s);
    QCOMPARE(row->snoozedUntil, day(5));
    QCOMPARE(row->snoozeReason, u"waiting for the vendor"_s);
    QCOMPARE(row->supersededAt, day(3));
    VERIFY_RESULT(desk->snooze(id, {}, {}));
    VERIFY_RESULT(desk->markSuperseded(id, {}));
    row = desk->row(id);
    QVERIFY(!row->snoozedUntil.isValid() && row->snoozeReason.isEmpty() && !row->supersededAt.isValid());
    QCOMPARE(desk->setDetails(id, {}).error().code, Error::Code::Refused);
    QCOMPARE(desk->setDetails(99, {u"x"_s, {}, {}, {}}).error().code, Error::Code::NotFound);
    QCOMPARE(desk->snooze(99, day(1), {}).error().code, Error::Code::NotFound);
}

void TestInventoryAdding::replacedSealsAreAllOrNothing()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    const QUuid before = QUuid::createUuid(), after = QUuid::createUuid();
    VERIFY_RESULT(desk->setVault(before, {"old slot"}));
    QList<SealedKey> keys;
    for (quint64 i = 1; i <= 3; ++i) {
        keys.append(keyFor(addition(certificate(u"c"_s, i, 10)).certificate));
        VERIFY_RESULT(desk->addKey(keys.last(), u"key"_s));
    }
    int asked = 0;
    const auto fails = desk->replaceSealed([&asked](const SealedKey &) -> Result<QByteArray> {
        return ++asked < 3 ? Result<QByteArray>("half") : Error{Error::Code::Damaged, u"tag"_s};
    }, after, {"new slot"});
    QVERIFY(!fails);
    QCOMPARE(fails.error().code, Error::Code::Damaged);
    QCOMPARE(desk->vaultId(), before);
    for (const SealedKey &key : std::as_const(keys))
        QCOMPARE(desk->sealedKey(key.spkiSha256)->blob, key.blob);
    VERIFY_RESULT(desk->replaceSealed([](const SealedKey &key) -> Result<QByteArray> { return "new " + key.id.toRfc4122(); }, after, {"new slot"}));
    QCOMPARE(desk->vaultId(), after);
    QCOMPARE(desk->vaultSlots(), QList<QByteArray>{"new slot"});
    for (const SealedKey &key : std::as_const(keys))
        QCOMPARE(desk->sealedKey(key.spkiSha256)->blob, "new " + key.id.toRfc4122());
}

void TestInventoryAdding::referencesAreFound_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<qint64>("id");        // 0: an error
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("by id") << u"2"_s << qint64(2) << Error::Code();
    QTest::newRow("by name") << u"alpha"_s << qint64(1) << Error::Code();
    QTest::newRow("by name, case matters") << u"Alpha"_s << qint64(0) << Error::Code::NotFound;
    QTest::newRow("by the start of the fingerprint") << u"fp:8"_s << qint64(2) << Error::Code();
    QTest::newRow("by an odd number of its digits") << u"fp:9"_s << qint64(2) << Error::Code();
    QTest::newRow("by the whole fingerprint") << u"fp:64"_s << qint64(2) << Error::Code();
    QTest::newRow("by too little of it") << u"fp:7"_s << qint64(0) << Error::Code::NotFound;
    QTest::newRow("a name that two have") << u"twin"_s << qint64(0) << Error::Code::Ambiguous;
    QTest::newRow("a number that is an id and another's name") << u"1"_s << qint64(0) << Error::Code::Ambiguous;
    QTest::newRow("nothing of that kind") << u"omega"_s << qint64(0) << Error::Code::NotFound;
    QTest::newRow("empty") << QString() << qint64(0) << Error::Code::NotFound;
}

void TestInventoryAdding::referencesAreFound()
{
    QFETCH(QString, reference);
    QFETCH(qint64, id);
    QFETCH(Error::Code, code);
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    quint64 key = 0;
    for (const QString &name : {u"alpha"_s, u"beta"_s, u"twin"_s, u"twin"_s, u"1"_s})
        VERIFY_RESULT(desk->add({addition(certificate(name, ++key, 10))}));
    if (reference.startsWith(u"fp:"_s))
        reference = QString::fromLatin1(desk->row(2)->sha256.toHex().left(reference.mid(3).toInt()));
    const auto found = desk->find(reference);
    if (id != 0) {
        VERIFY_RESULT(found);
        QCOMPARE(*found, id);
    } else {
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        QCOMPARE(found.error().detail.count(u'\n'), code == Error::Code::Ambiguous ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(TestInventoryAdding)
#include "test_inventoryadding.moc"
