// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <QTest>

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAndLeavesNothing();
    void wipesItsSource();
    void wipesSharedText();
    void comparesWhole();
    void truncates();
    void isRandom();
    void survivesAFullSecureHeap();
};

void SecretTest::movesAndLeavesNothing()
{
    Secret a = Secret::fromBytes("hush");
    Secret b = std::move(a);
    QVERIFY(b.equals("hush"));
    QVERIFY(a.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
    a = b.clone();
    QVERIFY(a.equals(b.view()));
}

void SecretTest::wipesItsSource()
{
    QByteArray source = QByteArray("a passphrase long enough ").repeated(2);
    const QByteArray sharer = source;
    const Secret secret = Secret::takeBytes(source);
    QVERIFY(source.isEmpty());
    QVERIFY(secret.equals("a passphrase long enough a passphrase long enough "));
    QCOMPARE(sharer, QByteArray(sharer.size(), '\0')); // the shared buffer itself was wiped
}

void SecretTest::wipesSharedText()
{
    QString typed = QString::fromUtf8("p\xC3\xA4ss").repeated(3);
    const QString sharer = typed;
    const Secret secret = Secret::takeText(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(secret.exposeText(), QString::fromUtf8("p\xC3\xA4ssp\xC3\xA4ssp\xC3\xA4ss"));
    QCOMPARE(sharer, QString(sharer.size(), QChar(u'\0')));
}

void SecretTest::comparesWhole()
{
    const Secret secret = Secret::fromBytes("abc");
    QVERIFY(secret.equals("abc"));
    QVERIFY(!secret.equals("abd"));
    QVERIFY(!secret.equals("ab"));
    QVERIFY(!secret.equals(""));
    QVERIFY(Secret().equals(""));
}

void SecretTest::truncates()
{
    Secret secret = Secret::fromBytes("abcdef");
    secret.truncate(2);
    QVERIFY(secret.equals("ab"));
}

void SecretTest::isRandom()
{
    const Secret a = Secret::random(32);
    const Secret b = Secret::random(32);
    QCOMPARE(a.size(), 32);
    QVERIFY(!a.equals(b.view()));
}

// Last, because it turns the secure heap on.
void SecretTest::survivesAFullSecureHeap()
{
    protectProcess();
    const QByteArray large(2 << 20, 'x'); // the heap has one mebibyte
    const Secret secret = Secret::fromBytes(large);
    QVERIFY(secret.equals(large));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "test_secret.moc"
