// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QSet>
#include <QTest>

// Every code has its sentence, and no two codes of a kind share one.
class TestWords : public QObject
{
    Q_OBJECT

private:
    // Codes are consecutive; `last` is the last of its enum, and the compiler names a switch that lacks one.
    template <typename Enum, typename Words>
    void eachIsDistinct(Enum last, Words say)
    {
        QSet<QString> seen;
        for (int i = 0; i <= int(last); ++i) {
            const QString text = say(Enum(i));
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(QStringLiteral("code %1 has no words").arg(i)));
            QVERIFY2(!seen.contains(text), qPrintable(QStringLiteral("code %1 repeats: %2").arg(i).arg(text)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            seen << text;
        }
    }

private Q_SLOTS:
    void everyCodeHasItsOwnWords();
    void findingsUseTheirArguments();
    void refusalNamesNumberAndLine();
    void foreignTextIsMadeSafe();
    void daysAreCountedInWords_data();
    void daysAreCountedInWords();
    void unknownCodesSpeakForThemselves();
    void ourProfilesAreTranslatedByIdOthersKeepTheirName();
    void fingerprintsHaveColons();
};

void TestWords::everyCodeHasItsOwnWords()
{
    eachIsDistinct(Error::Code::Crypto, [](Error::Code code) { return words::error({code, QStringLiteral("x")}); });
    eachIsDistinct(Finding::Problem::ServerNameMissing, [](Finding::Problem problem) {
        return words::finding({Finding::Field::Subject, problem, {QStringLiteral("2.5.4.3"), QStringLiteral("64")}});
    });
    eachIsDistinct(Finding::Problem::ServerNameMissing, [](Finding::Problem problem) { return words::finding({Finding::Field::Subject, problem, {}}); });
    eachIsDistinct(Finding::Field::NameConstraints, &words::fieldName);
    const auto diagnosis = [](Diagnosis::Problem problem) {
        Diagnosis d;
        d.problem = problem;
        return d;
    };
    eachIsDistinct(Diagnosis::Problem::TooManyNames, [&](Diagnosis::Problem problem) { return words::diagnosis(diagnosis(problem)); });
    for (int i = 0; i <= int(Diagnosis::Problem::TooManyNames); ++i) {
        const auto problem = Diagnosis::Problem(i);
        const bool nothingToDo = problem == Diagnosis::Problem::SerialShort || problem == Diagnosis::Problem::TooManyNames;
        QCOMPARE(words::remedy(diagnosis(problem)).isEmpty(), nothingToDo);
    }
    eachIsDistinct(ApplicationUuid::Problem::Unbalanced, &words::uuidProblem);
    eachIsDistinct(Keychain::State::Unsupported, &words::keychainState);
    eachIsDistinct(CertificateKind::Other, &words::kindName);
    eachIsDistinct(CertificateStatus::Superseded, &words::statusName);
    eachIsDistinct(Due::Fine, &words::dueName);
    eachIsDistinct(KeyAlgorithm::Ed448, &words::keyName);
    eachIsDistinct(Reader::Grep11, &words::readerName);
    eachIsDistinct(Reader::Grep11, &words::readerHint);
}

void TestWords::findingsUseTheirArguments()
{
    const QString tooLong = words::finding({Finding::Field::Subject, Finding::Problem::AttributeTooLong, {QStringLiteral("2.5.4.3"), QStringLiteral("64")}});
    QVERIFY(tooLong.contains(QLatin1String("Common name")) && tooLong.contains(QLatin1String("64")));
    const QString outlives = words::finding({Finding::Field::Validity, Finding::Problem::ValidityOutlivesIssuer, {QStringLiteral("2031-05-04T12:00:00Z")}});
    QVERIFY2(outlives.contains(QLatin1String("2031")) && !outlives.contains(QLatin1String("T12")), qPrintable(outlives));
}

void TestWords::refusalNamesNumberAndLine()
{
    const intake::Refusal refusal{3, 41, "CERTIFICATE", Error{Error::Code::Malformed, {}}};
    QVERIFY2(words::refusal(refusal).startsWith(QLatin1String("certificate 3 (line 41): ")), qPrintable(words::refusal(refusal)));
    const intake::Refusal binary{2, 0, {}, Error{Error::Code::Unsupported, {}}};
    QVERIFY2(words::refusal(binary).startsWith(QLatin1String("object 2: ")), qPrintable(words::refusal(binary)));
}

void TestWords::foreignTextIsMadeSafe()
{
    const QString hostile = QStringLiteral("a\u202Eb\nc");
    for (const QString &text : {words::finding({Finding::Field::AlternativeNames, Finding::Problem::NameMalformed, {hostile}}), words::journalAct(hostile),
                                words::nextStep(hostile), words::exportNote(hostile)})
        QVERIFY2(!text.contains(QChar(0x202E)) && !text.contains(u'\n'), qPrintable(text));
}

void TestWords::daysAreCountedInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("many days ahead") << 12 << QStringLiteral("in 12 days");
    QTest::newRow("one day ahead") << 1 << QStringLiteral("in 1 day");
    QTest::newRow("within 24 hours") << 0 << QStringLiteral("today");
    QTest::newRow("one day past") << -1 << QStringLiteral("1 day ago");
    QTest::newRow("many days past") << -3 << QStringLiteral("3 days ago");
}

void TestWords::daysAreCountedInWords()
{
    QFETCH(int, days);
    QTEST(words::inDays(days), "words");
}

void TestWords::unknownCodesSpeakForThemselves()
{
    QCOMPARE(words::journalAct(QStringLiteral("certificate.issued")), QStringLiteral("issued"));
    QCOMPARE(words::journalAct(QStringLiteral("moon.landed")), QStringLiteral("moon.landed"));
    QCOMPARE(words::nextStep(QStringLiteral("dance")), QStringLiteral("dance"));
}

void TestWords::ourProfilesAreTranslatedByIdOthersKeepTheirName()
{
    ServiceProfile profile;
    profile.id = QStringLiteral("hpcs");
    profile.name = QStringLiteral("x");
    QCOMPARE(words::profileName(profile), QStringLiteral("IBM Hyper Protect Crypto Services"));
    profile.id = QStringLiteral("our-own-gateway");
    profile.name = QStringLiteral("Our gateway");
    QCOMPARE(words::profileName(profile), QStringLiteral("Our gateway"));
}

void TestWords::fingerprintsHaveColons()
{
    QCOMPARE(words::fingerprint(QByteArray::fromHex("00ab0f")), QStringLiteral("00:AB:0F"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
