// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/profiles.h"
#include "support/environment.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOurOwn();
    void addsThePersonsOwn();
    void leavesOutWhatIsNotRight_data();
    void leavesOutWhatIsNotRight();

private:
    // A file in the desk's profiles folder.
    bool put(const QString &name, const QByteArray &json)
    {
        QDir(m_folder.path()).mkdir(u"profiles"_s);
        QFile file(m_folder.filePath(u"profiles/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    }
    // One of ours under another id, so that the schema's demands are met.
    QByteArray like(const QString &id, const QString &other) const
    {
        for (const QString &name : QDir(u":/countersign/profiles"_s).entryList({u"*.json"_s})) {
            QFile file(u":/countersign/profiles/"_s + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray json = file.readAll();
            const auto profile = ServiceProfile::fromJson(json);
            if (profile && profile->id == id)
                return QByteArray(json).replace("\"id\": \"" + id.toUtf8() + '"', "\"id\": \"" + other.toUtf8() + '"');
        }
        return {};
    }

    QTemporaryDir m_folder;
};

void TestProfiles::offersOurOwn()
{
    const Profiles profiles = loadProfiles(m_folder.filePath(u"nowhere"_s));
    QVERIFY2(profiles.problems.isEmpty(), profiles.problems.isEmpty() ? "" : qPrintable(profiles.problems.first().file + profiles.problems.first().error.detail));
    QStringList ids;
    for (const ServiceProfile &profile : profiles.all)
        ids.append(profile.id);
    for (const QString &service : {u"hpcs"_s, u"fortanix"_s, u"securosys"_s, u"luna"_s, u"generic"_s}) {
        const bool offered = std::any_of(profiles.all.begin(), profiles.all.end(), [&](const auto &profile) { return profile.service == service; });
        QVERIFY2(offered, qPrintable(service + u" is missing among "_s + ids.join(u' ')));
    }
    QCOMPARE(profiles.find(profiles.all.first().id), &profiles.all.first());
    QVERIFY(!profiles.find(u"nobody's"_s));
}

void TestProfiles::addsThePersonsOwn()
{
    const QByteArray json = like(u"client"_s, u"our-gateway"_s);
    QVERIFY(!json.isEmpty());
    QVERIFY(put(u"gateway.json"_s, json));
    const Profiles profiles = loadProfiles(m_folder.path());
    QVERIFY(profiles.find(u"our-gateway"_s));
    QCOMPARE(profiles.all.last().id, u"our-gateway"_s); // after ours
    QVERIFY(profiles.problems.isEmpty());
}

void TestProfiles::leavesOutWhatIsNotRight_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::newRow("not JSON") << QByteArray("{") << int(Error::Code::Malformed);
    QTest::newRow("a key that the schema does not know") << QByteArray(like(u"client"_s, u"x"_s)).replace("\"id\"", "\"idd\"") << int(Error::Code::Malformed);
    QTest::newRow("an id that is ours") << like(u"client"_s, u"client"_s) << int(Error::Code::AlreadyExists);
    QTest::newRow("far too large") << QByteArray(100000, ' ') << int(Error::Code::TooLarge);
}

void TestProfiles::leavesOutWhatIsNotRight()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QVERIFY(put(u"wrong.json"_s, json));
    const Profiles profiles = loadProfiles(m_folder.path());
    QCOMPARE(profiles.problems.size(), 1);
    QCOMPARE(profiles.problems.first().file, u"wrong.json"_s);
    QCOMPARE(int(profiles.problems.first().error.code), code);
    QVERIFY(profiles.find(u"client"_s)); // the others are there
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "test_profiles.moc"
