// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"

#include "x509/profile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Need = ServiceProfile::Need;

namespace {

QByteArray shipped(const QString &file)
{
    QFile json(QStringLiteral(COUNTERSIGN_SOURCE "/resources/profiles/") + file);
    return json.open(QIODevice::ReadOnly) ? json.readAll() : QByteArray();
}

QJsonObject plain()
{
    return {{u"id"_s, u"mine"_s}, {u"service"_s, u"generic"_s}, {u"name"_s, u"Mine"_s}, {u"summary"_s, u"For tests."_s}, {u"leaf"_s, u"client"_s},
            {u"uuid"_s, u"no"_s}, {u"keys"_s, QJsonArray{u"ec-p256"_s}}, {u"uploads"_s, u"issuer"_s}};
}

}

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreRead_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("service");
        QTest::addColumn<Need>("uuid");
        QTest::addColumn<QString>("uploads");
        QTest::newRow("10-hpcs.json") << u"hpcs"_s << u"hpcs"_s << Need::No << u"issuer"_s;
        QTest::newRow("20-fortanix-pkcs11.json") << u"fortanix-pkcs11"_s << u"fortanix"_s << Need::Required << u"leaf"_s;
        QTest::newRow("21-fortanix-rest.json") << u"fortanix-rest"_s << u"fortanix"_s << Need::Optional << u"leaf"_s;
        QTest::newRow("22-fortanix-trusted-ca.json") << u"fortanix-trusted-ca"_s << u"fortanix"_s << Need::Optional << u"issuer"_s;
        QTest::newRow("30-securosys-cloud.json") << u"securosys-cloud"_s << u"securosys"_s << Need::No << u"issuer"_s;
        QTest::newRow("31-securosys-onprem.json") << u"securosys-onprem"_s << u"securosys"_s << Need::No << u"issuer"_s;
        QTest::newRow("40-luna.json") << u"luna"_s << u"luna"_s << Need::No << u"leaf"_s;
        QTest::newRow("50-client.json") << u"client"_s << u"generic"_s << Need::Optional << u"issuer"_s;
        QTest::newRow("51-server.json") << u"server"_s << u"generic"_s << Need::No << u"none"_s;
    }

    void shippedOnesAreRead()
    {
        const auto profile = ServiceProfile::fromJson(shipped(QString::fromLatin1(QTest::currentDataTag())));
        VERIFY_RESULT(profile);
        QTEST(profile->id, "id");
        QTEST(profile->service, "service");
        QTEST(profile->uuid, "uuid");
        QTEST(profile->uploads, "uploads");
        QVERIFY(!profile->nextSteps.isEmpty());
        QVERIFY(profile->keys.contains(KeyAlgorithm::Rsa2048)); // every service in front of us is known to take it
    }

    void noneIsForgotten()
    {
        const QStringList files = QDir(QStringLiteral(COUNTERSIGN_SOURCE "/resources/profiles")).entryList({u"*.json"_s});
        QCOMPARE(files.size(), 9);
        for (const QString &file : files)
            VERIFY_RESULT(ServiceProfile::fromJson(shipped(file)));
    }

    void whatTheServicesWant()
    {
        const auto pkcs11 = ServiceProfile::fromJson(shipped(u"20-fortanix-pkcs11.json"_s));
        QCOMPARE(pkcs11->uuidPlaces, (QList<UuidPlace>{UuidPlace::CommonName, UuidPlace::Attribute}));
        const auto luna = ServiceProfile::fromJson(shipped(u"40-luna.json"_s));
        QCOMPARE(luna->commonNameIsAddress, Need::Required);
        QCOMPARE(luna->certificateFile, u"%1.pem"_s);
        QCOMPARE(luna->keyFile, u"%1Key.pem"_s);
        QCOMPARE(luna->keys.first(), KeyAlgorithm::Rsa2048);
        QCOMPARE(ServiceProfile::fromJson(shipped(u"31-securosys-onprem.json"_s))->ocspUrl, Need::Optional);
        QCOMPARE(ServiceProfile::fromJson(shipped(u"22-fortanix-trusted-ca.json"_s))->alternativeName, ServiceProfile::SubjectAltNeed::DnsOrIpRequired);
        QCOMPARE(ServiceProfile::fromJson(shipped(u"51-server.json"_s))->leaf, CertificateKind::Server);
    }

    void whatIsLeftOutHasItsDefault()
    {
        const auto profile = ServiceProfile::fromJson(QJsonDocument(plain()).toJson());
        VERIFY_RESULT(profile);
        QCOMPARE(profile->leafDays, 397);
        QCOMPARE(profile->caKey, KeyAlgorithm::EcP384);
        QCOMPARE(profile->defaultReader, u"openssl"_s);
        QCOMPARE(profile->keys, QList<KeyAlgorithm>{KeyAlgorithm::EcP256});
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // Undefined removes the key
        QTest::addColumn<QString>("detail");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("a key that is no profile's") << u"ocspUlr"_s << QJsonValue(u"no"_s) << u"$.ocspUlr: is not a key of a profile"_s;
        for (const char *key : {"id", "service", "name", "summary", "leaf", "keys", "uploads"})
            QTest::addRow("%s is missing", key) << QString::fromLatin1(key) << gone << u"$.%1: is missing"_s.arg(QLatin1String(key));
        QTest::newRow("a number for a text") << u"name"_s << QJsonValue(5) << u"$.name: is not a text"_s;
        QTest::newRow("an empty name") << u"name"_s << QJsonValue(u" "_s) << u"$.name: is empty"_s;
        QTest::newRow("a name without end") << u"name"_s << QJsonValue(QString(81, u'a')) << u"$.name: is longer than 80 characters"_s;
        QTest::newRow("an identity with capitals") << u"id"_s << QJsonValue(u"Mine"_s) << u"$.id: is not of lower-case letters, digits and hyphens"_s;
        QTest::newRow("an identity that climbs") << u"id"_s << QJsonValue(u"../mine"_s) << u"$.id: is not of lower-case letters, digits and hyphens"_s;
        QTest::newRow("an unknown service") << u"service"_s << QJsonValue(u"acme"_s) << u"$.service: \"acme\" is none of hpcs, fortanix, securosys, luna, generic"_s;
        QTest::newRow("a leaf that is a CA") << u"leaf"_s << QJsonValue(u"root"_s) << u"$.leaf: \"root\" is none of client, server"_s;
        QTest::newRow("a need that is a truth") << u"ocspUrl"_s << QJsonValue(true) << u"$.ocspUrl: is not a text"_s;
        QTest::newRow("an unknown need") << u"crlUrl"_s << QJsonValue(u"maybe"_s) << u"$.crlUrl: \"maybe\" is none of no, optional, required"_s;
        QTest::newRow("places that are no list") << u"uuidPlaces"_s << QJsonValue(u"cn"_s) << u"$.uuidPlaces: is not a list"_s;
        QTest::newRow("an unknown place") << u"uuidPlaces"_s << QJsonValue(QJsonArray{u"cn"_s, u"san"_s}) << u"$.uuidPlaces[1]: \"san\" is none of none, cn, attribute"_s;
        QTest::newRow("a place that is a number") << u"uuidPlaces"_s << QJsonValue(QJsonArray{1}) << u"$.uuidPlaces[0]: is not a text"_s;
        QTest::newRow("places, but no UUID") << u"uuidPlaces"_s << QJsonValue(QJsonArray{u"cn"_s}) << u"$.uuidPlaces: names places, but uuid is \"no\""_s;
        QTest::newRow("a UUID, but no place") << u"uuid"_s << QJsonValue(u"required"_s) << u"$.uuidPlaces: names no place, but uuid is not \"no\""_s;
        QTest::newRow("no keys") << u"keys"_s << QJsonValue(QJsonArray()) << u"$.keys: is empty"_s;
        QTest::newRow("a key twice") << u"keys"_s << QJsonValue(QJsonArray{u"ec-p256"_s, u"ec-p256"_s}) << u"$.keys[1]: \"ec-p256\" stands here twice"_s;
        QTest::newRow("a day and a half") << u"leafDays"_s << QJsonValue(1.5) << u"$.leafDays: is not a whole number"_s;
        QTest::newRow("days in words") << u"leafDays"_s << QJsonValue(u"397"_s) << u"$.leafDays: is not a whole number"_s;
        QTest::newRow("no days") << u"leafDays"_s << QJsonValue(0) << u"$.leafDays: is not between 1 and 36525"_s;
        QTest::newRow("days without end") << u"rootDays"_s << QJsonValue(1e18) << u"$.rootDays: is not between 1 and 36525"_s;
        QTest::newRow("a leaf outlives its CA") << u"leafDays"_s << QJsonValue(2000) << u"$.leafDays: is longer than intermediateDays"_s;
        QTest::newRow("an intermediate outlives its root") << u"intermediateDays"_s << QJsonValue(4000) << u"$.intermediateDays: is longer than rootDays"_s;
        QTest::newRow("an unknown upload") << u"uploads"_s << QJsonValue(u"all"_s) << u"$.uploads: \"all\" is none of issuer, root, leaf, none"_s;
        QTest::newRow("a file name that climbs") << u"keyFile"_s << QJsonValue(u"../%1.pem"_s) << u"$.keyFile: is not a file name"_s;
        QTest::newRow("a certificate without its key's file") << u"certificateFile"_s << QJsonValue(u"%1.pem"_s) << u"$.keyFile: and certificateFile go together"_s;
        QTest::newRow("a step that is a number") << u"nextSteps"_s << QJsonValue(QJsonArray{u"hand-out"_s, 2}) << u"$.nextSteps[1]: is not a text"_s;
        QTest::newRow("steps without end") << u"nextSteps"_s << QJsonValue(QJsonArray::fromStringList(QStringList(21, u"a"_s))) << u"$.nextSteps: has more than 20 entries"_s;
    }

    void faultsAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        QJsonObject object = plain();
        if (value.isUndefined())
            object.remove(key);
        else
            object[key] = value;
        const auto profile = ServiceProfile::fromJson(QJsonDocument(object).toJson());
        QVERIFY(!profile);
        QCOMPARE(profile.error(), (Error{Error::Code::Malformed, detail}));
    }

    void contradictionsAreNamed()
    {
        QJsonObject object = plain();
        object[u"uuid"_s] = u"required"_s;
        object[u"uuidPlaces"_s] = QJsonArray{u"cn"_s, u"none"_s};
        QCOMPARE(ServiceProfile::fromJson(QJsonDocument(object).toJson()).error().detail, u"$.uuidPlaces: has \"none\", but uuid is \"required\""_s);
        object[u"uuidPlaces"_s] = QJsonArray{u"cn"_s};
        object[u"commonNameIsAddress"_s] = u"required"_s;
        QCOMPARE(ServiceProfile::fromJson(QJsonDocument(object).toJson()).error().detail,
                 u"$.commonNameIsAddress: takes the common name, which uuidPlaces gives to the UUID"_s);
        object = plain();
        object[u"certificateFile"_s] = u"%1.pem"_s;
        object[u"keyFile"_s] = u"%1.pem"_s;
        QCOMPARE(ServiceProfile::fromJson(QJsonDocument(object).toJson()).error().detail, u"$.keyFile: is the same as certificateFile"_s);
    }

    void aKeyTwice()
    {
        const QByteArray once = QJsonDocument(plain()).toJson();
        QByteArray twice = once;
        twice.replace("\"uuid\"", "\"leafDays\": 30, \"leafDays\": 300, \"uuid\"");
        QCOMPARE(ServiceProfile::fromJson(twice).error(), (Error{Error::Code::Malformed, u"$: has a key twice"_s}));
        // Marks within texts are not JSON's own.
        QJsonObject object = plain();
        object[u"summary"_s] = u"Say: \"a\": {b}, [c]\\"_s;
        VERIFY_RESULT(ServiceProfile::fromJson(QJsonDocument(object).toJson()));
    }

    void whatIsNoObject()
    {
        QCOMPARE(ServiceProfile::fromJson("[]").error(), (Error{Error::Code::Malformed, u"$: is not an object"_s}));
        QCOMPARE(ServiceProfile::fromJson("{").error().code, Error::Code::Malformed);
        QCOMPARE(ServiceProfile::fromJson("").error().code, Error::Code::Malformed);
        QCOMPARE(ServiceProfile::fromJson(QByteArray(65537, ' ')).error().code, Error::Code::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
