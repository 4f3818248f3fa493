// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/applicationuuid.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Problem = ApplicationUuid::Problem;

class TestApplicationUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void TestApplicationUuid::accepts_data()
{
    QTest::addColumn<QString>("text");
    const QString plain = u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s;
    QTest::newRow("as written") << plain;
    QTest::newRow("upper case") << plain.toUpper();
    QTest::newRow("in braces") << u'{' + plain + u'}';
    QTest::newRow("a URN") << u"urn:uuid:"_s + plain;
    QTest::newRow("an upper case URN") << u"URN:UUID:"_s + plain.toUpper();
    QTest::newRow("32 digits") << u"6ba7b8109dad11d180b400c04fd430c8"_s;
    QTest::newRow("32 digits in braces") << u"{6BA7B8109DAD11D180B400C04FD430C8}"_s;
    QTest::newRow("spaces around") << u"  "_s + plain + u'\n';
}

void TestApplicationUuid::accepts()
{
    QFETCH(QString, text);
    const auto uuid = ApplicationUuid::fromText(text);
    QVERIFY(uuid);
    QCOMPARE(uuid->toText(), u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
}

void TestApplicationUuid::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << QString() << Problem::Empty;
    QTest::newRow("spaces") << u"  "_s << Problem::Empty;
    QTest::newRow("empty braces") << u"{}"_s << Problem::Empty;
    QTest::newRow("a URN of nothing") << u"urn:uuid:"_s << Problem::Empty;
    QTest::newRow("one digit short") << u"6ba7b810-9dad-11d1-80b4-00c04fd430c"_s << Problem::WrongLength;
    QTest::newRow("one digit more") << u"6ba7b810-9dad-11d1-80b4-00c04fd430c80"_s << Problem::WrongLength;
    QTest::newRow("a letter beyond f") << u"6ba7b810-9dad-11d1-80b4-00c04fd430cg"_s << Problem::NotHex;
    QTest::newRow("digits of another script") << u"６ba7b810-9dad-11d1-80b4-00c04fd430c8"_s << Problem::NotHex;
    QTest::newRow("a name") << u"hsm client"_s << Problem::NotHex;
    QTest::newRow("hyphens elsewhere") << u"6ba7b8109-dad-11d1-80b4-00c04fd430c8"_s << Problem::HyphensMisplaced;
    QTest::newRow("one hyphen") << u"6ba7b810-9dad11d180b400c04fd430c8"_s << Problem::HyphensMisplaced;
    QTest::newRow("five hyphens") << u"6ba7b810-9dad-11d1-80b4-00c04fd430c8-"_s << Problem::HyphensMisplaced;
    QTest::newRow("the nil UUID") << u"00000000-0000-0000-0000-000000000000"_s << Problem::Nil;
    QTest::newRow("an open brace") << u"{6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s << Problem::Unbalanced;
    QTest::newRow("a closing brace") << u"6ba7b810-9dad-11d1-80b4-00c04fd430c8}"_s << Problem::Unbalanced;
    QTest::newRow("a brace alone") << u"{"_s << Problem::Unbalanced;
    QTest::newRow("two pairs of braces") << u"{{6ba7b810-9dad-11d1-80b4-00c04fd430c8}}"_s << Problem::NotHex;
}

void TestApplicationUuid::refuses()
{
    QFETCH(QString, text);
    Problem problem{};
    QVERIFY(!ApplicationUuid::fromText(text, &problem));
    QTEST(problem, "problem");
    QVERIFY(!ApplicationUuid::fromText(text));
}

QTEST_GUILESS_MAIN(TestApplicationUuid)
#include "test_applicationuuid.moc"
