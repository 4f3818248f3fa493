// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "vault/recoverykit.h"

#include <QTest>

// The printed kit: what is typed wrong is named by its group, what people confuse is forgiven.
class TestRecoveryKit : public QObject
{
    Q_OBJECT

    static RecoveryKit sample()
    {
        Secret secret(32);
        for (int i = 0; i < 32; ++i)
            secret.data()[i] = static_cast<unsigned char>(7 * i + 3);
        return RecoveryKit(QUuid::createUuid(), QDate(2026, 11, 21), std::move(secret));
    }
    static QByteArray sampleText() { return sample().text().view().toByteArray(); }
    static Result<Secret> read(const QByteArray &text) { return RecoveryKit::secretFromText(Secret::fromBytes(text)); }

private Q_SLOTS:
    void kitsReadBack()
    {
        for (int i = 0; i < 200; ++i) {
            const RecoveryKit kit(QUuid::createUuid(), QDate(2026, 1, 1), Secret::random(32));
            const auto secret = RecoveryKit::secretFromText(kit.text());
            VERIFY_RESULT(secret);
            QVERIFY(secret->equals(kit.secret().view()));
        }
    }

    void textIsThirteenGroupsOfFive()
    {
        const QList<QByteArray> groups = sampleText().split('-');
        QCOMPARE(groups.size(), RecoveryKit::groupCount);
        const RecoveryKit kit = sample();
        for (int i = 0; i < groups.size(); ++i) {
            QCOMPARE(groups[i].size(), 5);
            QCOMPARE(kit.group(i).view().toByteArray(), groups[i]);
        }
    }

    void forgives_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray text = sampleText();
        QTest::newRow("as printed") << text;
        QTest::newRow("lower case") << text.toLower();
        QTest::newRow("no hyphens") << QByteArray(text).replace('-', "");
        QTest::newRow("spaces for hyphens") << QByteArray(text).replace('-', ' ');
        QTest::newRow("one group a line") << QByteArray(text).replace("-", "\r\n");
        QTest::newRow("dashes of a word processor") << QByteArray(text).replace("-", "\xE2\x80\x93");
        QTest::newRow("O for zero") << QByteArray(text).replace('0', 'O');
        QTest::newRow("small o for zero") << QByteArray(text).replace('0', 'o');
        QTest::newRow("I for one") << QByteArray(text).replace('1', 'I');
        QTest::newRow("L for one") << QByteArray(text).replace('1', 'l');
        QTest::newRow("space around") << ("  " + text + "\n");
    }
    void forgives()
    {
        QFETCH(QByteArray, text);
        QVERIFY(sampleText().contains('0') && sampleText().contains('1'));
        const auto secret = read(text);
        VERIFY_RESULT(secret);
        QVERIFY(secret->equals(sample().secret().view()));
    }

    void everyWrongCharacterNamesItsGroup()
    {
        const QByteArray text = sampleText();
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == '-')
                continue;
            for (const char wrong : QByteArray("0123456789ABCDEFGHJKMNPQRSTVWXYZU!*")) {
                if (wrong == text[at])
                    continue;
                QByteArray typed = text;
                typed[at] = wrong;
                const auto secret = read(typed);
                QVERIFY2(!secret, typed.constData());
                QCOMPARE(secret.error().code, Error::Code::Malformed);
                QCOMPARE(secret.error().detail, QString::number(at / 6 + 1));
            }
        }
    }

    void exchangedCharactersNameTheirGroup()
    {
        const QByteArray text = sampleText();
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (text[at] == '-' || text[at + 1] == '-' || text[at] == text[at + 1])
                continue;
            QByteArray typed = text;
            std::swap(typed[at], typed[at + 1]);
            const auto secret = read(typed);
            QVERIFY(!secret);
            QCOMPARE(secret.error().detail, QString::number(at / 6 + 1));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const QByteArray text = sampleText();
        QList<QByteArray> groups = text.split('-');
        const auto with = [&groups](int index, const QByteArray &group) {
            QList<QByteArray> changed = groups;
            changed[index] = group;
            return changed.join('-');
        };
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("length");
        QTest::newRow("only hyphens") << QByteArray("---") << QStringLiteral("length");
        QTest::newRow("a group too few") << text.left(text.size() - 6) << QStringLiteral("length");
        QTest::newRow("a group too many") << (text + "-00000") << QStringLiteral("length");
        QTest::newRow("third group a character short") << with(2, groups[2].left(4)) << QStringLiteral("3");
        QTest::newRow("last group a character long") << with(12, groups[12] + '0') << QStringLiteral("13");
        QTest::newRow("one group short, its neighbour long") << with(4, groups[4] + groups[5].left(1)).replace(groups[5], groups[5].mid(1)) << QStringLiteral("5");
        std::swap(groups[3], groups[7]);
        QTest::newRow("two groups exchanged") << groups.join('-') << QStringLiteral("4");
        QTest::newRow("a novel") << QByteArray(100000, 'A') << QStringLiteral("length");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto secret = read(text);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, Error::Code::Malformed);
        QCOMPARE(secret.error().detail, where);
    }

    void retypedGroupsAreConfirmed()
    {
        const RecoveryKit kit = sample();
        const auto typed = [&kit](int index) { return kit.group(index).view().toByteArray(); };
        for (int i = 0; i < RecoveryKit::groupCount; ++i) {
            QVERIFY(kit.confirms(i, kit.group(i)));
            QVERIFY(kit.confirms(i, Secret::fromBytes(" " + typed(i).toLower().replace('0', 'o') + "-")));
            QVERIFY(!kit.confirms(i, kit.group((i + 1) % RecoveryKit::groupCount)));
            QVERIFY(!kit.confirms(i, Secret::fromBytes(typed(i).left(4))));
            QVERIFY(!kit.confirms(i, Secret()));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecoveryKit)
#include "test_recoverykit.moc"
