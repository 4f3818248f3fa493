// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/feeds.h"
#include "support/environment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

CertificateRow plain()
{
    CertificateRow row;
    row.id = 7;
    row.name = u"billing"_s;
    row.kind = CertificateKind::Client;
    row.subject = u"CN=billing,O=Example"_s;
    row.issuerName = u"Issuing CA"_s;
    row.issuerId = 2;
    row.serial = u"0FA0"_s;
    row.notBefore = now.addDays(-300);
    row.notAfter = now.addDays(97);
    row.effectiveNotAfter = now.addDays(20);
    row.sha256 = QByteArray(32, '\xab');
    row.keyAlgorithm = u"EC P-256"_s;
    row.signatureAlgorithm = u"ecdsa-with-SHA256"_s;
    row.hasPrivateKey = true;
    return row;
}

CertificateRow hostile()
{
    CertificateRow row = plain();
    row.name = u"=cmd|' /C calc'!A0;,\\n\r\nBEGIN:VEVENT\r\nX:\""_s + QChar(0x202E);
    row.subject = u"CN=evil\\\"\\, Ltd"_s;
    row.owner = u"a\"b\\c\nd"_s;
    row.application = QString(300, u'ä');
    row.sha256 = QByteArray(32, '\x01');
    return row;
}

// RFC 5545 3.1 undone: the content lines of a calendar.
QList<QByteArray> unfolded(const QByteArray &ics)
{
    return QByteArray(ics).replace("\r\n ", "").trimmed().replace("\r\n", "\n").split('\n');
}

}

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarIsAsWritten();
    void calendarKeepsItsForm_data();
    void calendarKeepsItsForm();
    void calendarCancelsWhatWasReplaced();
    void calendarIsReadByAStranger();
    void metricsAreAsWritten();
    void metricsKeepTheGrammar();
    void metricsWriteSerialsInDecimal_data();
    void metricsWriteSerialsInDecimal();
    void tableDefusesFormulas();
    void documentHasTheFieldsPromised();
};

void TestFeeds::calendarIsAsWritten()
{
    const QByteArray hex(64, 'x');
    QByteArray expected = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Countersign//Certificate expiry//EN\nCALSCALE:GREGORIAN\n"
                          "BEGIN:VEVENT\nUID:FP@countersign\nDTSTAMP:20260301T120000Z\nDTSTART:20260321T120000Z\n"
                          "SUMMARY:Certificate expires: billing\n"
                          "DESCRIPTION:Subject: CN=billing\\,O=Example\\nIssuer: Issuing CA\\nSerial: 0FA0\\nSHA-256: FP\\nIts issuer ends first.\n"
                          "CATEGORIES:Certificates\nTRANSP:TRANSPARENT\nSTATUS:CONFIRMED\n"
                          "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P30D\nDESCRIPTION:billing: 30 days left\nEND:VALARM\n"
                          "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P7D\nDESCRIPTION:billing: 7 days left\nEND:VALARM\n"
                          "END:VEVENT\nEND:VCALENDAR";
    expected.replace("FP", QByteArray(32, '\xab').toHex());
    QCOMPARE(unfolded(feeds::ics({plain()}, {{30, 7}, {365}}, now)).join('\n'), expected);
    // The same certificate is the same event, whenever it is told.
    QVERIFY(feeds::ics({plain()}, {}, now.addDays(3)).replace("\r\n ", "").contains("UID:" + QByteArray(32, '\xab').toHex() + "@countersign"));
}

void TestFeeds::calendarKeepsItsForm_data()
{
    QTest::addColumn<QList<CertificateRow>>("rows");
    QTest::newRow("no certificate") << QList<CertificateRow>();
    QTest::newRow("a plain one") << QList{plain()};
    QTest::newRow("names that try to break out") << QList{plain(), hostile()};
    CertificateRow wide = plain();
    wide.name = QString(200, QChar(0x20AC));
    QTest::newRow("three octets a character") << QList{wide};
}

void TestFeeds::calendarKeepsItsForm()
{
    QFETCH(QList<CertificateRow>, rows);
    const QByteArray ics = feeds::ics(rows, {}, now);
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    for (const QByteArray &line : QByteArray(ics).replace("\r\n", "\n").split('\n')) {
        QVERIFY2(line.size() <= 75, line);
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a character was torn apart");
    }
    QCOMPARE(unfolded(ics).count("BEGIN:VEVENT"), rows.size());
    QCOMPARE(unfolded(ics).count("END:VEVENT"), rows.size());
    static const QRegularExpression content(u"^[A-Z0-9-]+:[^\\x00-\\x1f]*$"_s);
    for (const QByteArray &line : unfolded(ics))
        QVERIFY2(content.match(QString::fromUtf8(line)).hasMatch(), line);
}

void TestFeeds::calendarCancelsWhatWasReplaced()
{
    CertificateRow row = plain();
    row.supersededAt = now;
    const auto lines = unfolded(feeds::ics({row}, {}, now));
    QVERIFY(lines.contains("STATUS:CANCELLED"));
    QVERIFY(!lines.contains("BEGIN:VALARM"));
}

void TestFeeds::calendarIsReadByAStranger()
{
    const Ran there = run(u"/usr/bin/python3"_s, {u"-c"_s, u"import icalendar"_s});
    if (there.code != 0) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("this test needs python3-icalendar");
        QSKIP("this test needs python3-icalendar");
    }
    const auto script = u"import icalendar,sys\n"
                        "c=icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
                        "for e in c.walk('VEVENT'):\n"
                        " assert not e.errors, e.errors\n"
                        " print(e['UID'], e.decoded('DTSTART').isoformat(), len(e.subcomponents))\n"_s;
    const Ran ran = run(u"/usr/bin/python3"_s, {u"-c"_s, script}, feeds::ics({plain(), hostile()}, {{30, 7}, {365}}, now));
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.out, QByteArray(32, '\xab').toHex() + "@countersign 2026-03-21T12:00:00+00:00 2\n" + QByteArray(32, '\x01').toHex()
                          + "@countersign 2026-03-21T12:00:00+00:00 2\n");
}

void TestFeeds::metricsAreAsWritten()
{
    const QByteArray fingerprint = QByteArray(32, '\xab').toHex();
    const QByteArray labels = "{name=\"billing\",serial_number=\"4000\",fingerprint_sha256=\"" + fingerprint
                              + "\",issuer_CN=\"Issuing CA\",subject_O=\"Example\",subject_CN=\"billing\"} ";
    const QByteArray metrics = feeds::prometheus({plain()}, now);
    QVERIFY2(metrics.contains("# TYPE x509_cert_not_after gauge\nx509_cert_not_after" + labels + "1780747200\n"), metrics);
    QVERIFY(metrics.contains("\nx509_cert_effective_not_after" + labels + "1774094400\n"));
    QVERIFY(metrics.contains("\nx509_cert_expired" + labels + "0\n"));
    QVERIFY(feeds::prometheus({plain()}, now.addDays(20)).contains("\nx509_cert_expired" + labels + "1\n"));
}

// The text format 0.0.4, strictly: comments, or name{label="value",...} number.
void TestFeeds::metricsKeepTheGrammar()
{
    static const QRegularExpression comment(u"^# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .+$"_s);
    static const QRegularExpression sample(
        u"^[a-zA-Z_:][a-zA-Z0-9_:]*\\{([a-zA-Z_][a-zA-Z0-9_]*=\"(\\\\[\\\\n\"]|[^\\\\\"\\n\\x00-\\x1f])*\",?)*\\} -?[0-9]+$"_s);
    const QByteArray metrics = feeds::prometheus({plain(), hostile()}, now);
    QVERIFY(metrics.endsWith('\n'));
    QSet<QByteArray> series;
    for (const QByteArray &line : metrics.trimmed().split('\n')) {
        const QString text = QString::fromUtf8(line);
        QVERIFY2(comment.match(text).hasMatch() || sample.match(text).hasMatch(), line);
        const QByteArray key = line.left(line.lastIndexOf(' '));
        QVERIFY2(line.startsWith('#') || !series.contains(key), "the same series twice");
        series.insert(key);
    }
}

void TestFeeds::metricsWriteSerialsInDecimal_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QByteArray>("decimal");
    QTest::newRow("zero") << u"0"_s << QByteArray("0");
    QTest::newRow("one octet") << u"FF"_s << QByteArray("255");
    QTest::newRow("negative") << u"-10"_s << QByteArray("-16");
    QTest::newRow("twenty octets") << u"7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"_s << QByteArray("730750818665451459101842416358141509827966271487");
}

void TestFeeds::metricsWriteSerialsInDecimal()
{
    QFETCH(QString, hex);
    QFETCH(QByteArray, decimal);
    CertificateRow row = plain();
    row.serial = hex;
    QVERIFY(feeds::prometheus({row}, now).contains("serial_number=\"" + decimal + '"'));
}

void TestFeeds::tableDefusesFormulas()
{
    const QByteArray csv = feeds::csv({plain(), hostile()}, {}, now);
    QCOMPARE(csv.count("\r\n"), 3);
    QVERIFY(csv.startsWith("\"id\",\"name\",\"kind\""));
    QVERIFY(csv.contains("\"'=cmd"));
    QVERIFY(csv.contains("\"7\",\"billing\",\"client\",\"CN=billing,O=Example\",\"Issuing CA\",\"0FA0\""));
}

void TestFeeds::documentHasTheFieldsPromised()
{
    const QJsonArray array = QJsonDocument::fromJson(feeds::json({plain(), hostile()}, {}, now)).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject object = array.first().toObject();
    const auto promised = u"id name kind subject issuer serial notBefore notAfter effectiveNotAfter status daysLeft fingerprintSha256 keyAlgorithm "
                          "signatureAlgorithm appUuid owner application hasPrivateKey issuerId revokedAt"_s;
    QStringList fields = promised.split(u' ');
    fields.sort();
    QCOMPARE(object.keys(), fields);
    QCOMPARE(object.value("effectiveNotAfter"_L1).toString(), u"2026-03-21T12:00:00Z"_s);
    QCOMPARE(object.value("status"_L1).toString(), u"due"_s);
    QCOMPARE(object.value("daysLeft"_L1).toInt(), 20);
    QVERIFY(object.value("owner"_L1).isNull());
    QCOMPARE(array.last().toObject().value("name"_L1).toString(), hostile().name); // exact: machines read this
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "test_feeds.moc"
