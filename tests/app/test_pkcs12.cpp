// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs12.h"

#include "support/strangerpki.h"

#include <openssl/evp.h>
#include <openssl/pkcs12.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int tooMany = 2147483647;

Secret secret(const char *text)
{
    return Secret::fromBytes(text);
}

QByteArray derOf(PKCS12 *file)
{
    unsigned char *der = nullptr;
    const int size = i2d_PKCS12(file, &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    PKCS12_free(file);
    return bytes;
}

// A key bag that claims `iterations` and holds nothing that could be opened: parameters only, no work done.
PKCS12_SAFEBAG *shroudedBag(int iterations, bool pbes2)
{
    X509_ALGOR *algorithm = pbes2 ? PKCS5_pbe2_set(EVP_aes_256_cbc(), iterations, nullptr, 8)
                                  : PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, iterations, nullptr, 8);
    X509_SIG *sealed = X509_SIG_new();
    X509_ALGOR *its = nullptr;
    ASN1_OCTET_STRING *content = nullptr;
    X509_SIG_getm(sealed, &its, &content);
    X509_ALGOR_copy(its, algorithm);
    X509_ALGOR_free(algorithm);
    const QByteArray nothing(32, 'x');
    ASN1_OCTET_STRING_set(content, reinterpret_cast<const unsigned char *>(nothing.constData()), int(nothing.size()));
    return PKCS12_SAFEBAG_create0_pkcs8(sealed);
}

QByteArray wrapped(PKCS7 *safe, int macIterations = 0)
{
    STACK_OF(PKCS7) *safes = sk_PKCS7_new_null();
    sk_PKCS7_push(safes, safe);
    PKCS12 *file = PKCS12_add_safes(safes, 0);
    sk_PKCS7_pop_free(safes, PKCS7_free);
    if (macIterations > 0) {
        PKCS12_setup_mac(file, macIterations, nullptr, 8, EVP_sha256());
    }
    return derOf(file);
}

PKCS7 *plainSafe(int count, int iterations, bool pbes2)
{
    STACK_OF(PKCS12_SAFEBAG) *bags = sk_PKCS12_SAFEBAG_new_null();
    for (int i = 0; i < count; ++i)
        sk_PKCS12_SAFEBAG_push(bags, shroudedBag(iterations, pbes2));
    PKCS7 *safe = PKCS12_pack_p7data(bags);
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return safe;
}

// The bag is inside an encrypted safe: its number is seen only after the safe was opened.
QByteArray hiddenBag(int iterations)
{
    STACK_OF(PKCS12_SAFEBAG) *bags = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(bags, shroudedBag(iterations, true));
    PKCS7 *safe = PKCS12_pack_p7encdata(NID_aes_256_cbc, "password", 8, nullptr, 8, 100, bags);
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return wrapped(safe);
}

QByteArray greedySafe(int iterations)
{
    PKCS7 *safe = PKCS7_new();
    PKCS7_set_type(safe, NID_pkcs7_encrypted);
    PKCS7_ENC_CONTENT *content = safe->d.encrypted->enc_data;
    X509_ALGOR_free(content->algorithm);
    content->algorithm = PKCS5_pbe2_set(EVP_aes_256_cbc(), iterations, nullptr, 8);
    content->enc_data = ASN1_OCTET_STRING_new();
    const QByteArray nothing(64, 'x');
    ASN1_OCTET_STRING_set(content->enc_data, reinterpret_cast<const unsigned char *>(nothing.constData()), int(nothing.size()));
    return wrapped(safe);
}

}

// PKCS#12: strangers' files read, ours read by a stranger, and hostile ones refused before they cost anything.
class TestPkcs12 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsStrangersFiles_data();
    void readsStrangersFiles();
    void tellsApartWhyNot_data();
    void tellsApartWhyNot();
    void inspectsWithoutAPassword();
    void refusesBombsAtOnce_data();
    void refusesBombsAtOnce();
    void capCanBeRaisedButNotRemoved();
    void survivesTruncationAnywhere();
    void survivesEveryFlippedByte();
    void strangerReadsOurs_data();
    void strangerReadsOurs();
    void trustStoreCarriesJavasMark();
    void writesNothingThatCannotBeUsed();

private:
    StrangerPki m_pki;
    QByteArray stranger(const QStringList &options, const QString &password);
};

void TestPkcs12::initTestCase()
{
    REQUIRE_TOOL("openssl");
    QVERIFY(m_pki.make());
}

QByteArray TestPkcs12::stranger(const QStringList &options, const QString &password)
{
    const QStringList base{u"pkcs12"_s, u"-export"_s, u"-in"_s, u"leaf.pem"_s, u"-inkey"_s, u"leaf.key"_s, u"-certfile"_s, u"chain.pem"_s,
                           u"-name"_s, u"Zoë's client"_s, u"-out"_s, u"stranger.p12"_s, u"-passout"_s, u"pass:"_s + password};
    return m_pki.openssl(base + options) ? m_pki.bytes(u"stranger.p12"_s) : QByteArray();
}

void TestPkcs12::readsStrangersFiles_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("hasMac");
    const QString pass = u"password"_s;
    QTest::newRow("AES-256 with MAC SHA-256") << QStringList{} << pass << true;
    QTest::newRow("RC2-40 and 3DES, of the legacy provider") << QStringList{u"-legacy"_s} << pass << true;
    QTest::newRow("3DES twice, MAC SHA-1")
        << QStringList{u"-keypbe"_s, u"PBE-SHA1-3DES"_s, u"-certpbe"_s, u"PBE-SHA1-3DES"_s, u"-macalg"_s, u"sha1"_s} << pass << true;
    QTest::newRow("without a MAC") << QStringList{u"-nomac"_s} << pass << false;
    QTest::newRow("MAC SHA-512") << QStringList{u"-macalg"_s, u"sha512"_s} << pass << true;
    QTest::newRow("600,000 iterations") << QStringList{u"-iter"_s, u"600000"_s} << pass << true;
    QTest::newRow("one iteration") << QStringList{u"-noiter"_s, u"-nomaciter"_s} << pass << true;
    QTest::newRow("empty password") << QStringList{} << QString() << true;
    QTest::newRow("empty password without a MAC") << QStringList{u"-nomac"_s} << QString() << false;
    QTest::newRow("nothing encrypted, MAC only") << QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s} << pass << true;
    QTest::newRow("password outside ASCII") << QStringList{} << u"pässwörd-€"_s << true;
    QTest::newRow("password outside the BMP") << QStringList{} << u"😀key"_s << true;
    QTest::newRow("password outside ASCII in the old encryption") << QStringList{u"-legacy"_s} << u"pässwörd-€"_s << true;
}

void TestPkcs12::readsStrangersFiles()
{
    QFETCH(QStringList, options);
    QFETCH(QString, password);
    QFETCH(bool, hasMac);
    const QByteArray der = stranger(options, password);
    QVERIFY(!der.isEmpty());
    const auto contents = pkcs12::read(der, Secret::fromBytes(password.toUtf8()));
    VERIFY_RESULT(contents);
    QCOMPARE(contents->hasMac, hasMac);
    QVERIFY(contents->unreadable.isEmpty());
    QCOMPARE(contents->entries.size(), 3);
    const pkcs12::Entry &own = contents->entries.first();
    QVERIFY(own.certificate == m_pki.certificate(u"leaf.pem"_s));
    QVERIFY(own.key && own.key->publicKey() == own.certificate->publicKey());
    QCOMPARE(own.friendlyName, u"Zoë's client"_s);
    QCOMPARE(own.localKeyId, own.certificate->sha1());
    QVERIFY(contents->entries.at(1).certificate == m_pki.certificate(u"sub.pem"_s));
    QVERIFY(contents->entries.at(2).certificate == m_pki.certificate(u"root.pem"_s));
}

void TestPkcs12::tellsApartWhyNot_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("code");
    const QByteArray normal = stranger({}, u"password"_s);
    const QByteArray noMac = stranger({u"-nomac"_s}, u"password"_s);
    QTest::newRow("wrong password") << normal << QByteArray("passwort") << int(Error::Code::WrongPassword);
    QTest::newRow("no password") << normal << QByteArray() << int(Error::Code::PasswordNeeded);
    QTest::newRow("wrong password and no MAC") << noMac << QByteArray("passwort") << int(Error::Code::WrongPassword);
    QTest::newRow("no password and no MAC") << noMac << QByteArray() << int(Error::Code::PasswordNeeded);
    QTest::newRow("a certificate") << m_pki.certificate(u"leaf.pem"_s).der() << QByteArray("password") << int(Error::Code::Malformed);
    QTest::newRow("nothing at all") << QByteArray() << QByteArray("password") << int(Error::Code::Malformed);
    QTest::newRow("text") << QByteArray("hello") << QByteArray("password") << int(Error::Code::Malformed);
    QByteArray unknown = normal;
    unknown.replace(QByteArray::fromHex("60864801650304012a"), QByteArray::fromHex("60864801650304017f")); // AES-256-CBC's OID, then nobody's
    QTest::newRow("a cipher that does not exist") << unknown << QByteArray("password") << int(Error::Code::Unsupported);
    QTest::newRow("over 8 MiB") << QByteArray((8 << 20) + 1, '0') << QByteArray("password") << int(Error::Code::TooLarge);
}

void TestPkcs12::tellsApartWhyNot()
{
    QFETCH(QByteArray, der);
    QFETCH(QByteArray, password);
    const auto contents = pkcs12::read(der, Secret::fromBytes(password));
    QVERIFY(!contents);
    QTEST(int(contents.error().code), "code");
}

void TestPkcs12::inspectsWithoutAPassword()
{
    const auto modern = pkcs12::inspect(stranger({u"-iter"_s, u"3000"_s}, u"password"_s));
    VERIFY_RESULT(modern);
    QVERIFY(modern->hasMac);
    QCOMPARE(modern->macIterations, 3000);
    QCOMPARE(modern->largestIterations, 3000);
    QCOMPARE(modern->smallestIterations, 3000);
    QCOMPARE(modern->macAlgorithm, u"SHA256"_s);
    QCOMPARE(modern->encryption, (QStringList{u"PBES2 AES-256-CBC"_s, u"PBES2 AES-256-CBC"_s}));

    const auto legacy = pkcs12::inspect(stranger({u"-legacy"_s}, u"password"_s));
    VERIFY_RESULT(legacy);
    QCOMPARE(legacy->macAlgorithm, u"SHA1"_s);
    QCOMPARE(legacy->encryption, (QStringList{u"PBE-SHA1-RC2-40"_s, u"PBE-SHA1-3DES"_s}));

    const auto bomb = pkcs12::inspect(greedySafe(tooMany));
    VERIFY_RESULT(bomb); // told, not refused: the person sees the number
    QCOMPARE(bomb->largestIterations, tooMany);
    QCOMPARE(int(pkcs12::inspect("no").error().code), int(Error::Code::Malformed));
}

void TestPkcs12::refusesBombsAtOnce_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("2^31-1 iterations in the MAC") << wrapped(plainSafe(1, 1, true), tooMany);
    QTest::newRow("2^31-1 iterations in an encrypted safe") << greedySafe(tooMany);
    QTest::newRow("2^31-1 iterations in a key of a plain safe") << wrapped(plainSafe(1, tooMany, true));
    QTest::newRow("2^31-1 iterations in a key of a plain safe, PBES1") << wrapped(plainSafe(1, tooMany, false));
    QTest::newRow("2^31-1 iterations in a key inside an encrypted safe") << hiddenBag(tooMany);
    QTest::newRow("one iteration over the cap") << greedySafe(1000001);
    QTest::newRow("many keys, each just below the cap") << wrapped(plainSafe(5, 1000000, true));
}

void TestPkcs12::refusesBombsAtOnce()
{
    QFETCH(QByteArray, der);
    QElapsedTimer timer;
    timer.start();
    const auto contents = pkcs12::read(der, secret("password"));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!contents);
    QCOMPARE(int(contents.error().code), int(Error::Code::TooLarge));
}

void TestPkcs12::capCanBeRaisedButNotRemoved()
{
    QCOMPARE(int(pkcs12::read(greedySafe(20000000), secret("password"), {1000000000}).error().code), int(Error::Code::TooLarge));
    QCOMPARE(int(pkcs12::read(greedySafe(1000), secret("password"), {999}).error().code), int(Error::Code::TooLarge));
    QCOMPARE(int(pkcs12::read(greedySafe(1000), secret("password"), {1000}).error().code), int(Error::Code::WrongPassword));
}

void TestPkcs12::survivesTruncationAnywhere()
{
    const QByteArray der = stranger({u"-noiter"_s, u"-nomaciter"_s}, u"password"_s);
    for (qsizetype size = 0; size < der.size(); ++size) {
        QVERIFY2(!pkcs12::read(der.first(size), secret("password")), qPrintable(QString::number(size)));
        QVERIFY(!pkcs12::inspect(der.first(size)));
    }
}

void TestPkcs12::survivesEveryFlippedByte()
{
    QByteArray der = stranger({u"-noiter"_s, u"-nomaciter"_s}, u"password"_s);
    int read = 0;
    for (qsizetype i = 0; i < der.size(); ++i) {
        der[i] = char(der[i] ^ 0x41);
        read += pkcs12::read(der, secret("password")).has_value();
        (void)pkcs12::inspect(der);
        der[i] = char(der[i] ^ 0x41);
    }
    QVERIFY2(read < 20, qPrintable(QString::number(read))); // the MAC covers nearly all of it
}

void TestPkcs12::strangerReadsOurs_data()
{
    QTest::addColumn<pkcs12::Encryption>("encryption");
    QTest::addColumn<QByteArray>("mentions");
    QTest::addColumn<QByteArray>("macSalt");
    QTest::newRow("AES-256") << pkcs12::Encryption::Aes256 << QByteArray("PBES2, PBKDF2, AES-256-CBC, Iteration 2048, PRF hmacWithSHA256") << QByteArray("salt length: 16");
    QTest::newRow("AES-256 with a short salt") << pkcs12::Encryption::Aes256ShortSalt << QByteArray("AES-256-CBC, Iteration 2048") << QByteArray("salt length: 8");
    QTest::newRow("3DES") << pkcs12::Encryption::TripleDes << QByteArray("pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 2048") << QByteArray("salt length: 8");
}

void TestPkcs12::strangerReadsOurs()
{
    QFETCH(pkcs12::Encryption, encryption);
    QFETCH(QByteArray, mentions);
    QFETCH(QByteArray, macSalt);
    const Certificate leaf = m_pki.certificate(u"leaf.pem"_s);
    const PrivateKey key = m_pki.key(u"leaf.key"_s);
    QList<Certificate> chain = m_pki.chain();
    chain << leaf << chain.first(); // what is there already is not written twice
    const auto der = pkcs12::write(key, leaf, chain, secret("pässword"), {encryption, 2048, u"Zoë"_s});
    VERIFY_RESULT(der);
    QVERIFY(m_pki.write(u"ours.p12"_s, *der));
    QVERIFY(m_pki.openssl({u"pkcs12"_s, u"-in"_s, u"ours.p12"_s, u"-info"_s, u"-nodes"_s, u"-passin"_s, u"pass:pässword"_s}));
    QVERIFY2(m_pki.error.contains(mentions), m_pki.error);
    QVERIFY2(m_pki.error.contains(macSalt), m_pki.error);
    QCOMPARE(m_pki.out.count("BEGIN CERTIFICATE"), 3);
    QCOMPARE(m_pki.out.count("BEGIN PRIVATE KEY"), 1);
    QCOMPARE(m_pki.out.count("localKeyID"), 2);
    QCOMPARE(m_pki.out.count("friendlyName"), 2);

    const auto again = pkcs12::read(*der, secret("pässword"));
    VERIFY_RESULT(again);
    QCOMPARE(again->entries.size(), 3);
    QCOMPARE(again->entries.first().friendlyName, u"Zoë"_s);
    QVERIFY(again->entries.first().key->publicKey() == key.publicKey());
}

void TestPkcs12::trustStoreCarriesJavasMark()
{
    const auto der = pkcs12::writeTrustStore({{m_pki.certificate(u"root.pem"_s), u"Root"_s}, {m_pki.certificate(u"sub.pem"_s), u"sub"_s}}, secret("password"), 1000);
    VERIFY_RESULT(der);
    QVERIFY(m_pki.write(u"trust.p12"_s, *der));
    QVERIFY(m_pki.openssl({u"pkcs12"_s, u"-in"_s, u"trust.p12"_s, u"-info"_s, u"-passin"_s, u"pass:password"_s}));
    QCOMPARE(m_pki.out.count("2.16.840.1.113894.746875.1.1: <Unsupported tag 6>"), 2);
    QVERIFY(m_pki.out.contains("friendlyName: root"));
    QVERIFY(!m_pki.out.contains("PRIVATE KEY"));
    const auto twice = pkcs12::writeTrustStore({{m_pki.certificate(u"root.pem"_s), u"ca"_s}, {m_pki.certificate(u"sub.pem"_s), u"CA"_s}}, secret("password"), 1000);
    QCOMPARE(int(twice.error().code), int(Error::Code::Refused));
}

void TestPkcs12::writesNothingThatCannotBeUsed()
{
    const Certificate leaf = m_pki.certificate(u"leaf.pem"_s);
    const PrivateKey key = m_pki.key(u"leaf.key"_s);
    QCOMPARE(int(pkcs12::write(key, leaf, {}, Secret(), {}).error().code), int(Error::Code::PasswordNeeded));
    QCOMPARE(int(pkcs12::write(m_pki.key(u"root.key"_s), leaf, {}, secret("password"), {}).error().code), int(Error::Code::Refused));
    QCOMPARE(int(pkcs12::write(key, leaf, {}, secret("password"), {pkcs12::Encryption::Aes256, 0, {}}).error().code), int(Error::Code::Refused));
    QCOMPARE(int(pkcs12::write(key, leaf, {}, Secret::fromBytes(QByteArrayView("a\0b", 3)), {}).error().code), int(Error::Code::Refused));
    QCOMPARE(int(pkcs12::writeTrustStore({}, secret("password"), 1000).error().code), int(Error::Code::Refused));
}

QTEST_GUILESS_MAIN(TestPkcs12)
#include "test_pkcs12.moc"
