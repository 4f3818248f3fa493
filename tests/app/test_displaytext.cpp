// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/displaytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DisplayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsForeignText_data();
    void showsForeignText();
    void isQuickOnAMegabyte();
    void keepsLines();
    void noticesMixedScripts_data();
    void noticesMixedScripts();
    void defusesFormulas_data();
    void defusesFormulas();
    void makesFileNames_data();
    void makesFileNames();
};

void DisplayTextTest::showsForeignText_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text stays") << u"payments-service 3"_s << u"payments-service 3"_s;
    QTest::newRow("umlauts are composed") << u"Mu\u0308ller"_s << u"M\u00FCller"_s;
    QTest::newRow("markup stays plain text") << u"<img src='/dev/zero'>"_s << u"<img src='/dev/zero'>"_s;
    QTest::newRow("right-to-left override is visible") << u"a\u202Egpj.exe"_s << u"a\u27E8U+202E\u27E9gpj.exe"_s;
    QTest::newRow("isolates are visible") << u"\u2066x\u2069"_s << u"\u27E8U+2066\u27E9x\u27E8U+2069\u27E9"_s;
    QTest::newRow("zero width joiner is visible") << u"pay\u200Dments"_s << u"pay\u27E8U+200D\u27E9ments"_s;
    QTest::newRow("byte order mark is visible") << u"\uFEFFx"_s << u"\u27E8U+FEFF\u27E9x"_s;
    QTest::newRow("newline cannot forge a log line") << u"a\nb"_s << u"a\u27E8U+000A\u27E9b"_s;
    QTest::newRow("escape sequences are visible") << u"\u001B[31m"_s << u"\u27E8U+001B\u27E9[31m"_s;
    QTest::newRow("NUL is visible") << u"a\0b"_s << u"a\u27E8U+0000\u27E9b"_s;
    QTest::newRow("line separator is visible") << u"a\u2028b"_s << u"a\u27E8U+2028\u27E9b"_s;
    QTest::newRow("lone surrogate is replaced") << QString(QChar(0xD800)) + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("tag characters are visible") << u"\U000E0041"_s << u"\u27E8U+E0041\u27E9"_s;
    QTest::newRow("blank letters are visible") << u"a\u3164b"_s << u"a\u27E8U+3164\u27E9b"_s;
    QTest::newRow("variation selectors are visible") << u"a\uFE0Fb"_s << u"a\u27E8U+FE0F\u27E9b"_s;
    QTest::newRow("four marks on a letter are fine") << u"q\u0331\u0332\u0333\u0347"_s << u"q\u0331\u0332\u0333\u0347"_s;
    QTest::newRow("a fifth mark is escaped") << u"q\u0331\u0332\u0333\u0347\u0348"_s << u"q\u0331\u0332\u0333\u0347\u27E8U+0348\u27E9"_s;
    QTest::newRow("emoji stay whole") << u"ok \U0001F512"_s << u"ok \U0001F512"_s;
}

void DisplayTextTest::showsForeignText()
{
    QFETCH(QString, foreign);
    QFETCH(QString, shown);
    QCOMPARE(displayText(foreign), shown);
}

void DisplayTextTest::isQuickOnAMegabyte()
{
    const QString shown = displayText(QString(1 << 20, u'x') + u"end"_s);
    QCOMPARE(shown.size(), 256);
    QVERIFY(shown.contains(u'\u2026'));
    QVERIFY(shown.endsWith(u"xend"_s));
    const QString pairs = displayText(u"\U0001F512"_s.repeated(1000), 255);
    QVERIFY(pairs.size() <= 255);
    QVERIFY(pairs.isValidUtf16());
}

void DisplayTextTest::keepsLines()
{
    QCOMPARE(displayLines(u"one\r\ntwo\u202E\nthree"_s), u"one\ntwo\u27E8U+202E\u27E9\nthree"_s);
    QCOMPARE(displayLines(u"1\n2\n3"_s, 2), u"1\n2\n\u2026"_s);
}

void DisplayTextTest::noticesMixedScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("latin alone") << u"payments"_s << false;
    QTest::newRow("cyrillic alone") << u"\u043F\u043B\u0430\u0442\u0435\u0436"_s << false;
    QTest::newRow("cyrillic letter inside a latin word") << u"p\u0430yments"_s << true;
    QTest::newRow("greek letter inside a latin word") << u"pay\u03BFff"_s << true;
    QTest::newRow("two words of their own scripts") << u"app \u043F\u043B\u0430"_s << false;
}

void DisplayTextTest::noticesMixedScripts()
{
    QFETCH(QString, text);
    QFETCH(bool, mixed);
    QCOMPARE(mixesScripts(text), mixed);
}

void DisplayTextTest::defusesFormulas_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("plain fields are quoted") << QStringList{u"a"_s, u"b"_s} << QByteArray("\"a\",\"b\"");
    QTest::newRow("quotes are doubled") << QStringList{u"a\"b"_s} << QByteArray("\"a\"\"b\"");
    QTest::newRow("equals sign") << QStringList{u"=cmd()"_s} << QByteArray("\"'=cmd()\"");
    QTest::newRow("after spaces") << QStringList{u"  +1"_s} << QByteArray("\"'  +1\"");
    QTest::newRow("at sign") << QStringList{u"@SUM(A1)"_s} << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("leading tab") << QStringList{u"\tx"_s} << QByteArray("\"'\tx\"");
    QTest::newRow("full-width equals sign") << QStringList{u"\uFF1Dx"_s} << QByteArray("\"'\xEF\xBC\x9Dx\"");
    QTest::newRow("minus inside is fine") << QStringList{u"a-b"_s} << QByteArray("\"a-b\"");
    QTest::newRow("empty field comes first") << QStringList{QString(), u"x"_s} << QByteArray("\"\",\"x\"");
}

void DisplayTextTest::defusesFormulas()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, record);
    QCOMPARE(csvRecord(fields), record);
}

void DisplayTextTest::makesFileNames_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain name") << u"payments.p12"_s << u"payments.p12"_s;
    QTest::newRow("path tricks") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("hidden file") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("option") << u"--force"_s << u"force"_s;
    QTest::newRow("device") << u"NUL"_s << u"certificate"_s;
    QTest::newRow("device with an ending") << u"com1.pem"_s << u"certificate"_s;
    QTest::newRow("alternate stream") << u"a:b"_s << u"a-b"_s;
    QTest::newRow("umlaut loses its dots") << u"M\u00FCller"_s << u"Muller"_s;
    QTest::newRow("nothing left") << u"\u4E2D\u6587"_s << u"certificate"_s;
    QTest::newRow("cut to eighty") << QString(500, u'a') << QString(80, u'a');
    QTest::newRow("newline") << u"a\nb"_s << u"a-b"_s;
}

void DisplayTextTest::makesFileNames()
{
    QFETCH(QString, foreign);
    QFETCH(QString, name);
    QCOMPARE(safeFileName(foreign, u"certificate"_s), name);
}

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "test_displaytext.moc"
