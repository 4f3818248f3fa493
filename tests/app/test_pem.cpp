// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "x509/pem.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// RFC 7468 as the world writes it, and damage that must not pass.
class TestPem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsWhereObjectsBegin();
    void readsHeaders();
    void writesLikeOpenssl();
    void recognises_data();
    void recognises();
    void readsThousandsQuickly();
};

namespace {

QByteArray block(const QByteArray &label, const QByteArray &body)
{
    return "-----BEGIN " + label + "-----\n" + body + "-----END " + label + "-----\n";
}

}

void TestPem::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<QByteArray>("first");
    const QByteArray plain = block("A", "aGVsbG8=\n");
    QTest::newRow("one object") << plain << QByteArray("A") << QByteArray("hello");
    QTest::newRow("without a last line end") << plain.chopped(1) << QByteArray("A") << QByteArray("hello");
    QTest::newRow("Windows line ends") << QByteArray(plain).replace("\n", "\r\n") << QByteArray("A") << QByteArray("hello");
    QTest::newRow("old Macintosh line ends") << QByteArray(plain).replace("\n", "\r") << QByteArray("A") << QByteArray("hello");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + plain << QByteArray("A") << QByteArray("hello");
    QTest::newRow("indented, as in YAML") << QByteArray("  " + plain.chopped(1)).replace("\n", "\n  ") << QByteArray("A") << QByteArray("hello");
    QTest::newRow("text around it") << "subject=CN = a\n\n" + plain + "\nBag Attributes: none\n" << QByteArray("A") << QByteArray("hello");
    QTest::newRow("two objects") << plain + block("B C", "eA==\n") << QByteArray("A|B C") << QByteArray("hello");
    QTest::newRow("spaces inside") << block("A", " aGVs bG8=\t\n\n") << QByteArray("A") << QByteArray("hello");
    QTest::newRow("lines cut anywhere") << block("A", "aG\nVsb\nG8\n=\n") << QByteArray("A") << QByteArray("hello");
    QTest::newRow("one long line") << block("A", QByteArray("QUFB").repeated(1000) + '\n') << QByteArray("A") << QByteArray(3000, 'A');
    QTest::newRow("no padding needed") << block("A", "YWJj\n") << QByteArray("A") << QByteArray("abc");
    QTest::newRow("two octets padded") << block("A", "YWI=\n") << QByteArray("A") << QByteArray("ab");
    QTest::newRow("one octet padded") << block("A", "YQ==\n") << QByteArray("A") << QByteArray("a");
    QTest::newRow("a line like a boundary, but of something else") << "----- hello -----\n" + plain << QByteArray("A") << QByteArray("hello");
}

void TestPem::reads()
{
    QFETCH(QByteArray, text);
    const Result<std::vector<pem::Object>> objects = pem::decode(text);
    VERIFY_RESULT(objects);
    QByteArrayList labels;
    for (const pem::Object &object : *objects)
        labels << object.label;
    QTEST(labels.join('|'), "labels");
    QTEST(objects->front().bytes.view().toByteArray(), "first");
}

void TestPem::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    const QByteArray plain = block("A", "aGVsbG8=\n");
    QTest::newRow("nothing") << QByteArray() << Error::Code::NotFound;
    QTest::newRow("text only") << QByteArray("hello\n") << Error::Code::NotFound;
    QTest::newRow("a block without end, after a good one") << plain + "-----BEGIN A-----\naGVsbG8=\n" << Error::Code::Malformed;
    QTest::newRow("a block inside a block") << "-----BEGIN A-----\naGVsbG8=\n" + plain << Error::Code::Malformed;
    QTest::newRow("another end") << QByteArray("-----BEGIN A-----\naGVsbG8=\n-----END B-----\n") << Error::Code::Malformed;
    QTest::newRow("an end cut short") << QByteArray("-----BEGIN A-----\naGVsbG8=\n-----END A--\n") << Error::Code::Malformed;
    QTest::newRow("not base64") << block("A", "aGVs*G8=\n") << Error::Code::Malformed;
    QTest::newRow("padding missing") << block("A", "aGVsbG8\n") << Error::Code::Malformed;
    QTest::newRow("padding inside") << block("A", "YQ==YQ==\n") << Error::Code::Malformed;
    QTest::newRow("too much padding") << block("A", "YWJj=\n") << Error::Code::Malformed;
    QTest::newRow("a single character") << block("A", "Y\n") << Error::Code::Malformed;
    QTest::newRow("nothing inside") << block("A", "\n") << Error::Code::Malformed;
    QTest::newRow("a line over 4 KiB") << block("A", QByteArray("QUFB").repeated(1100) + '\n') << Error::Code::TooLarge;
    QTest::newRow("four objects where three may be") << plain.repeated(4) << Error::Code::TooLarge;
}

void TestPem::refuses()
{
    QFETCH(QByteArray, text);
    const Result<std::vector<pem::Object>> objects = pem::decode(text, 3);
    QVERIFY(!objects);
    QTEST(objects.error().code, "code");
}

void TestPem::tellsWhereObjectsBegin()
{
    const Result<std::vector<pem::Object>> objects = pem::decode("x\r\ny\r\n" + block("A", "aGVsbG8=\n") + block("B", "aGVsbG8=\n"));
    VERIFY_RESULT(objects);
    QCOMPARE(objects->at(0).line, 3);
    QCOMPARE(objects->at(0).offset, 6);
    QCOMPARE(objects->at(1).line, 6);
    const Result<std::vector<pem::Object>> damaged = pem::decode("\n\n" + block("A", "*\n"));
    QVERIFY(!damaged);
    QVERIFY(damaged.error().detail.startsWith(u"line 3:"));
}

void TestPem::readsHeaders()
{
    const Result<std::vector<pem::Object>> objects = pem::decode(block("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,\n 00FF\n\naGVsbG8=\n"));
    VERIFY_RESULT(objects);
    const QList<std::pair<QByteArray, QByteArray>> headers{{"Proc-Type", "4,ENCRYPTED"}, {"DEK-Info", "AES-256-CBC,00FF"}};
    QCOMPARE(objects->front().headers, headers);
    QCOMPARE(objects->front().bytes.view().toByteArray(), QByteArray("hello"));
}

void TestPem::writesLikeOpenssl()
{
    REQUIRE_TOOL("openssl");
    for (const int size : {1, 2, 3, 47, 48, 49, 96, 1000}) {
        QByteArray bytes(size, 'x');
        bytes[size - 1] = '\0';
        const Ran theirs = run(u"openssl"_s, {u"base64"_s}, bytes);
        QCOMPARE(pem::encode("X Y", bytes), block("X Y", theirs.out));
        QCOMPARE(pem::encodeSecret("X Y", bytes).view().toByteArray(), block("X Y", theirs.out));
        const Result<std::vector<pem::Object>> back = pem::decode(pem::encode("X Y", bytes));
        VERIFY_RESULT(back);
        QCOMPARE(back->front().bytes.view().toByteArray(), bytes);
    }
}

void TestPem::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("pem");
    QTest::newRow("armour") << QByteArray("-----BEGIN A-----\n") << true;
    QTest::newRow("armour after text") << QByteArray("Bag Attributes\n-----BEGIN A-----\n") << true;
    QTest::newRow("armour after a byte order mark") << QByteArray("\xef\xbb\xbf-----BEGIN A-----\n") << true;
    QTest::newRow("DER") << QByteArray::fromHex("3003020101") << false;
    QTest::newRow("the words inside a line") << QByteArray("see -----BEGIN") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPem::recognises()
{
    QFETCH(QByteArray, bytes);
    QTEST(pem::looksLikePem(bytes), "pem");
}

void TestPem::readsThousandsQuickly()
{
    const QByteArray text = pem::encode("CERTIFICATE", QByteArray(1200, 'x')).repeated(10000);
    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<pem::Object>> objects = pem::decode(text);
    VERIFY_RESULT(objects);
    QCOMPARE(objects->size(), size_t(10000));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPem)
#include "test_pem.moc"
