// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs7.h"

#include "support/strangerpki.h"

#include <QTest>

using namespace Qt::StringLiterals;

// PKCS#7 as a bag of certificates.
class TestPkcs7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAStrangersBag();
    void readsASignedMessage();
    void countsWhatCannotBeRead();
    void saysWhatItIsNot_data();
    void saysWhatItIsNot();
    void survivesTruncationAnywhere();
    void strangerReadsOurs();

private:
    StrangerPki m_pki;
    QByteArray m_bag;
};

void TestPkcs7::initTestCase()
{
    REQUIRE_TOOL("openssl");
    QVERIFY(m_pki.make());
    QVERIFY(m_pki.openssl({u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, u"all.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"bag.p7b"_s}));
    m_bag = m_pki.bytes(u"bag.p7b"_s);
}

void TestPkcs7::readsAStrangersBag()
{
    const auto bag = pkcs7::read(m_bag);
    VERIFY_RESULT(bag);
    QCOMPARE(bag->unreadable, 0);
    QCOMPARE(bag->certificates, (QList<Certificate>{m_pki.certificate(u"leaf.pem"_s)} + m_pki.chain()));
}

void TestPkcs7::readsASignedMessage()
{
    // With content, signers, and BER's indefinite lengths, as -stream writes it.
    QVERIFY(m_pki.write(u"text"_s, "hello"));
    QVERIFY(m_pki.openssl({u"cms"_s, u"-sign"_s, u"-stream"_s, u"-nodetach"_s, u"-binary"_s, u"-in"_s, u"text"_s, u"-signer"_s, u"leaf.pem"_s, u"-inkey"_s, u"leaf.key"_s,
                           u"-certfile"_s, u"chain.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"signed.p7m"_s}));
    const auto bag = pkcs7::read(m_pki.bytes(u"signed.p7m"_s));
    VERIFY_RESULT(bag);
    QCOMPARE(bag->certificates.size(), 3);
}

void TestPkcs7::countsWhatCannotBeRead()
{
    // One certificate loses its version tag [0]; lengths stay right, so only it is spoilt.
    QByteArray spoilt = m_bag;
    const QByteArray sub = m_pki.certificate(u"sub.pem"_s).der();
    const qsizetype at = spoilt.indexOf(sub);
    QVERIFY(at > 0);
    spoilt[at + 8] = 0x1f;
    const auto bag = pkcs7::read(spoilt);
    VERIFY_RESULT(bag);
    QCOMPARE(bag->certificates.size() + bag->unreadable, 3);
    QCOMPARE(bag->unreadable, 1);
}

void TestPkcs7::saysWhatItIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QVERIFY(m_pki.write(u"text"_s, "hello"));
    QVERIFY(m_pki.openssl({u"cms"_s, u"-data_create"_s, u"-in"_s, u"text"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"data.p7"_s}));
    QTest::newRow("data of another kind") << m_pki.bytes(u"data.p7"_s) << int(Error::Code::Unsupported);
    QTest::newRow("a certificate") << m_pki.certificate(u"leaf.pem"_s).der() << int(Error::Code::Malformed);
    QTest::newRow("nothing") << QByteArray() << int(Error::Code::Malformed);
    QTest::newRow("over 8 MiB") << QByteArray((8 << 20) + 1, '0') << int(Error::Code::TooLarge);
}

void TestPkcs7::saysWhatItIsNot()
{
    QFETCH(QByteArray, bytes);
    const auto bag = pkcs7::read(bytes);
    QVERIFY(!bag);
    QTEST(int(bag.error().code), "code");
}

void TestPkcs7::survivesTruncationAnywhere()
{
    for (qsizetype size = 0; size < m_bag.size(); ++size)
        QVERIFY(!pkcs7::read(m_bag.first(size)));
}

void TestPkcs7::strangerReadsOurs()
{
    const QList<Certificate> all = QList<Certificate>{m_pki.certificate(u"leaf.pem"_s)} + m_pki.chain();
    const auto der = pkcs7::write(all);
    VERIFY_RESULT(der);
    QCOMPARE(*der, m_bag); // to the octet what openssl makes of the same certificates
    QVERIFY(m_pki.write(u"ours.p7b"_s, *der));
    QVERIFY(m_pki.openssl({u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"ours.p7b"_s, u"-print_certs"_s}));
    QCOMPARE(m_pki.out.count("BEGIN CERTIFICATE"), 3);
    QVERIFY(!pkcs7::write({}));
}

QTEST_GUILESS_MAIN(TestPkcs7)
#include "test_pkcs7.moc"
