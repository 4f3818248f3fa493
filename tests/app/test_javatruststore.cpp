// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/javatruststore.h"

#include "support/strangerpki.h"

#include <QTest>

using namespace Qt::StringLiterals;

// JKS; keytool's own word on it is in tests/interop.
class TestJavaTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsBackWhatItWrote();
    void noticesAWrongPassword();
    void refuses_data();
    void refuses();
    void survivesTruncationAnywhere();
    void passesOverPrivateKeys();
    void aliasesAreLowerCaseAndUnique();

private:
    StrangerPki m_pki;
    QByteArray m_store;
    Secret m_password = Secret::fromBytes("pässword");
};

void TestJavaTrustStore::initTestCase()
{
    REQUIRE_TOOL("openssl");
    QVERIFY(m_pki.make());
    const QDateTime added = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC);
    const auto store = javatruststore::write({{m_pki.certificate(u"root.pem"_s), u"Root"_s, added}, {m_pki.certificate(u"sub.pem"_s), u"zoë 😀"_s, added}}, m_password);
    VERIFY_RESULT(store);
    m_store = *store;
}

void TestJavaTrustStore::readsBackWhatItWrote()
{
    QVERIFY(javatruststore::looksLikeJks(m_store));
    const auto contents = javatruststore::read(m_store, &m_password);
    VERIFY_RESULT(contents);
    QCOMPARE(contents->entries.size(), 2);
    QCOMPARE(contents->entries.at(0).alias, u"root"_s);
    QCOMPARE(contents->entries.at(1).alias, u"zoë 😀"_s);
    QCOMPARE(contents->entries.at(1).added.toMSecsSinceEpoch(), 1700000000123);
    QVERIFY(contents->entries.at(1).certificate == m_pki.certificate(u"sub.pem"_s));
    VERIFY_RESULT(javatruststore::read(m_store, nullptr));
}

void TestJavaTrustStore::noticesAWrongPassword()
{
    const Secret wrong = Secret::fromBytes("password");
    QCOMPARE(int(javatruststore::read(m_store, &wrong).error().code), int(Error::Code::WrongPassword));
}

void TestJavaTrustStore::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto with = [this](qsizetype at, const char *hex) { return QByteArray(m_store).replace(at, qstrlen(hex) / 2, QByteArray::fromHex(hex)); };
    QTest::newRow("a certificate") << m_pki.certificate(u"root.pem"_s).der() << int(Error::Code::Malformed);
    QTest::newRow("JCEKS") << with(0, "cececece") << int(Error::Code::Unsupported);
    QTest::newRow("version 3") << with(4, "00000003") << int(Error::Code::Unsupported);
    QTest::newRow("four thousand million entries") << with(8, "ffffffff") << int(Error::Code::TooLarge);
    QTest::newRow("more entries than there are") << with(8, "00000003") << int(Error::Code::Malformed);
    QTest::newRow("fewer entries than there are") << with(8, "00000001") << int(Error::Code::Malformed);
    QTest::newRow("entry of unknown kind") << with(12, "00000009") << int(Error::Code::Malformed);
    QTest::newRow("nothing") << QByteArray() << int(Error::Code::Malformed);
}

void TestJavaTrustStore::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto contents = javatruststore::read(bytes, nullptr);
    QVERIFY(!contents);
    QTEST(int(contents.error().code), "code");
}

void TestJavaTrustStore::survivesTruncationAnywhere()
{
    for (qsizetype size = 0; size < m_store.size(); ++size)
        QVERIFY(!javatruststore::read(m_store.first(size), &m_password));
}

void TestJavaTrustStore::passesOverPrivateKeys()
{
    // tag 1, alias "k", date, four octets of sealed key, a chain of no certificates; in front of the others.
    QByteArray store = m_store.chopped(20);
    store.replace(8, 4, QByteArray::fromHex("00000003"));
    store.insert(12, QByteArray::fromHex("00000001" "00016b" "0000018bcfe56800" "0000000401020304" "00000000"));
    const auto contents = javatruststore::read(store + QByteArray(20, 'x'), nullptr);
    VERIFY_RESULT(contents);
    QCOMPARE(contents->privateKeys, 1);
    QCOMPARE(contents->entries.size(), 2);
}

void TestJavaTrustStore::aliasesAreLowerCaseAndUnique()
{
    const Certificate root = m_pki.certificate(u"root.pem"_s);
    const QString first = javatruststore::aliasFor(root, {});
    QCOMPARE(first, u"stranger-root"_s);
    QCOMPARE(javatruststore::aliasFor(root, {first}), u"stranger-root-2"_s);
    QCOMPARE(int(javatruststore::write({{root, u"a"_s, {}}, {root, u"A"_s, {}}}, m_password).error().code), int(Error::Code::Refused));
    QCOMPARE(int(javatruststore::write({}, m_password).error().code), int(Error::Code::Refused));
}

QTEST_GUILESS_MAIN(TestJavaTrustStore)
#include "test_javatruststore.moc"
