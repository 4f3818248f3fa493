// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "admin/feeds.h"
#include "admin/rowexpiry.h"
#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/say.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Certificate &certificate)
{
    QStringList names;
    for (const GeneralName &name : certificate.alternativeNames())
        names << name.toText();
    return names;
}

QList<Diagnosis> judge(const Desk &desk, const Certificate &certificate, const QList<Certificate> &chain)
{
    DiagnosisContext context;
    context.candidates = chain;
    context.now = desk.now();
    return diagnose(certificate, context);
}

QString severityName(Diagnosis::Severity severity)
{
    switch (severity) {
    case Diagnosis::Severity::Refused: return u"refused"_s;
    case Diagnosis::Severity::Risky: return u"risky"_s;
    case Diagnosis::Severity::Note: return u"note"_s;
    }
    return {};
}

void printJson(Program &program, const Desk &desk, const CertificateRow &row, const Certificate &certificate, const QList<Certificate> &chain)
{
    QJsonObject object = feeds::object(row, desk.settings().thresholds, desk.now());
    QJsonArray diagnoses, above;
    for (const Diagnosis &diagnosis : judge(desk, certificate, chain))
        diagnoses.append(QJsonObject{{u"severity"_s, severityName(diagnosis.severity)}, {u"depth"_s, diagnosis.depth}, {u"clause"_s, diagnosis.clause},
                                     {u"text"_s, words::diagnosis(diagnosis)}, {u"remedy"_s, words::remedy(diagnosis)}});
    for (const Certificate &issuer : chain)
        above.append(QJsonObject{{u"subject"_s, issuer.subject().toText()}, {u"fingerprintSha256"_s, QString::fromLatin1(issuer.sha256().toHex())}});
    object.insert(u"alternativeNames"_s, QJsonArray::fromStringList(namesOf(certificate)));
    object.insert(u"chain"_s, above);
    object.insert(u"diagnosis"_s, diagnoses);
    object.insert(u"pem"_s, QString::fromLatin1(certificate.toPem()));
    program.print(QJsonDocument(object));
}

void printText(Program &program, const Desk &desk, const CertificateRow &row, const Certificate &certificate, const QList<Certificate> &chain)
{
    const Thresholds &thresholds = desk.settings().thresholds;
    const auto line = [&program](const QString &label, const QString &value) {
        if (!value.isEmpty())
            program.print(label.leftJustified(18) + value);
    };
    line(Cli::tr("Name"), displayText(row.name));
    line(Cli::tr("Id"), QString::number(row.id));
    line(Cli::tr("Kind"), words::kindName(row.kind));
    line(Cli::tr("Status"), words::statusName(certificateStatus(row, thresholds, desk.now())));
    line(Cli::tr("Subject"), displayText(row.subject));
    line(Cli::tr("Issuer"), displayText(certificate.issuer().toText()));
    line(Cli::tr("Serial number"), row.serial);
    line(Cli::tr("Valid from"), words::dateTime(row.notBefore));
    line(Cli::tr("Valid until"), words::dateTime(row.notAfter));
    if (effectiveEnd(row) < row.notAfter)
        line(Cli::tr("But its chain ends"), words::dateTime(effectiveEnd(row)));
    line(Cli::tr("Ends"), words::inDays(expiryOf(row, thresholds, desk.now()).daysLeft));
    line(Cli::tr("Key"), displayText(row.keyAlgorithm) + (row.hasPrivateKey ? Cli::tr(", private key in the vault") : QString()));
    line(Cli::tr("Signature"), displayText(row.signatureAlgorithm));
    line(Cli::tr("Application UUID"), row.appUuid);
    line(Cli::tr("Application"), displayText(row.application));
    line(Cli::tr("Owner"), displayText(row.owner));
    for (const QString &name : namesOf(certificate).mid(0, 50))
        line(Cli::tr("Also for"), displayText(name));
    if (row.snoozedUntil.isValid())
        line(Cli::tr("Snoozed until"), words::dateTime(row.snoozedUntil) + (row.snoozeReason.isEmpty() ? QString() : ": "_L1 + displayText(row.snoozeReason)));
    for (const Certificate &issuer : chain)
        line(Cli::tr("Signed by"), displayText(issuer.suggestedName()));
    line(Cli::tr("SHA-256"), words::fingerprint(row.sha256));
    for (const Diagnosis &diagnosis : judge(desk, certificate, chain))
        line(Cli::tr("Note"), words::diagnosis(diagnosis));
}

Answer run(Program &program, const QString &reference)
{
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    Desk &desk = **opened;
    const auto id = program.find(desk, reference);
    if (!id)
        return ends(id.error());
    const auto row = desk.inventory().row(*id);
    const auto certificate = desk.inventory().certificate(*id);
    if (!row || !certificate)
        return ends(certificate ? Error{Error::Code::NotFound, reference} : certificate.error());
    const QList<Certificate> chain = desk.chainOf(*certificate);
    (program.json ? printJson : printText)(program, desk, *row, *certificate, chain);
    return ends(Exit::Done);
}

}

void commands::addShow(Syntax &syntax)
{
    const auto reference = std::make_shared<QString>();
    auto show = syntax.command("show", Cli::tr("Show one certificate and what there is to say about it"),
                               [reference](Program &program) { return run(program, *reference); });
    show.positional("REF", *reference, Cli::tr("Its name, id, or SHA-256 fingerprint (8 digits or more)"));
}
