// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "admin/exporting.h"
#include "base/async.h"
#include "base/displaytext.h"
#include "base/securefile.h"
#include "cli/program.h"
#include "cli/say.h"
#include "cli/secretinput.h"
#include "words/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Options { QStringList references; QString reader, path, passwordFile, passwordOut, alias; bool force = false, anyPassword = false; };

QString phrase(Exporting::PasswordProblem problem)
{
    switch (problem) {
    case Exporting::PasswordProblem::Missing:
        return Cli::tr("This reader needs a password: give --password-file, or --password-out to have one made.");
    case Exporting::PasswordProblem::TooShort:
        return Cli::tr("The password is too short for a file that carries a private key.");
    case Exporting::PasswordProblem::NotAscii:
        return Cli::tr("The password has characters beyond ASCII, which readers understand differently. Choose another, or give --any-password.");
    }
    return {};
}

// The password in the file named, or a fresh one written to the other. Nothing when there is none to be had: told then.
Result<Secret> passwordFor(const Options &options, Program &program)
{
    if (!options.passwordFile.isEmpty())
        return readSecret(options.passwordFile, Cli::tr("Password for the file:"));
    if (options.passwordOut.isEmpty())
        return Secret();
    Secret made = Exporting::generatePassphrase();
    if (const auto written = securefile::write(options.passwordOut, made.view(), securefile::Audience::OwnerOnly); !written) {
        program.tell(written.error(), options.passwordOut);
        return written.error();
    }
    return made;
}

Result<Exit> told(Program &program, const Result<Exporting::Report> &report)
{
    if (!report)
        return report.error();
    QJsonArray files;
    for (const Exporting::Written &file : report->files) {
        files.append(QJsonObject{{u"path"_s, file.path}, {u"size"_s, file.size}, {u"secret"_s, file.secret}});
        if (!program.json)
            program.print(file.secret ? Cli::tr("Wrote %1 (%2 octets, readable by you alone)").arg(displayText(file.path)).arg(file.size)
                                      : Cli::tr("Wrote %1 (%2 octets)").arg(displayText(file.path)).arg(file.size));
    }
    if (program.json)
        program.print(QJsonDocument(QJsonObject{{u"files"_s, files}, {u"checks"_s, QJsonArray::fromStringList(report->checks)},
                                                {u"notes"_s, QJsonArray::fromStringList(report->notes)}}));
    for (const QString &check : report->checks) {
        if (!program.json)
            program.print("  "_L1 + words::exportCheck(check));
    }
    for (const QString &note : report->notes)
        program.tell(words::exportNote(note));
    return report->notes.contains("chain-incomplete"_L1) || report->notes.contains("reader-refuses-key"_L1) ? Exit::Look : Exit::Done;
}

Answer write(Program &program, Desk &desk, const Options &options, const ReaderTraits &reader)
{
    Exporting::Order order;
    for (const QString &reference : options.references) {
        const auto id = program.find(desk, reference);
        if (!id)
            return ends(id.error());
        order.ids.append(*id);
    }
    order.reader = reader.reader;
    order.path = options.path;
    order.replace = options.force;
    order.anyPassword = options.anyPassword;
    order.alias = options.alias;
    if (QFileInfo(options.path).isFile() && !options.force) {
        program.tell(Cli::tr("%1 exists. Give --force to replace it.").arg(displayText(options.path)));
        return ends(Exit::Confirm);
    }
    auto password = passwordFor(options, program);
    if (!password)
        return ends(password.error());
    if (const auto problem = Exporting::judgePassword(reader.reader, *password, options.anyPassword)) {
        program.tell(phrase(*problem));
        return ends(Exit::Usage);
    }
    auto *exporting = new Exporting(desk, &program);
    return async::then(exporting->write(order, std::move(*password)), &program,
                       [&program, passwordOut = options.passwordOut](const Result<Exporting::Report> &report) {
                           if (!report && !passwordOut.isEmpty())
                               QFile::remove(passwordOut); // made for nothing, by us
                           return told(program, report);
                       });
}

Answer run(Program &program, const Options &options)
{
    const auto reader = readerFromName(options.reader);
    if (!reader) {
        QStringList known;
        for (const ReaderTraits &each : readers())
            known << each.name;
        program.tell(Cli::tr("--for is one of %1.").arg(known.join(u", "_s)));
        return ends(Exit::Usage);
    }
    if (!options.passwordFile.isEmpty() && !options.passwordOut.isEmpty()) {
        program.tell(Cli::tr("Give only one of --password-file and --password-out."));
        return ends(Exit::Usage);
    }
    const ReaderTraits &wanted = traits(*reader);
    if (options.references.size() > 1 && !wanted.takesMany) {
        program.tell(Cli::tr("A file for this reader holds one certificate; export them one by one."));
        return ends(Exit::Usage);
    }
    if (wanted.withPrivateKey || !program.passphraseFile.isEmpty())
        return async::then(program.unlockedDesk(), &program, [&program, options, &wanted](const Result<Desk *> &desk) -> Answer {
            return desk ? write(program, **desk, options, wanted) : ends(desk.error());
        });
    const auto desk = program.desk();
    return desk ? write(program, **desk, options, wanted) : ends(desk.error());
}

}

void commands::addExport(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto command = syntax.command("export", Cli::tr("Hand a certificate out, in the form its reader opens, then re-open and check it"),
                                  [options](Program &program) { return run(program, *options); });
    command.positional("REF", options->references, Cli::tr("Name, id or fingerprint; several where the reader takes many"));
    command.option("--for", "READER", options->reader,
                   Cli::tr("openssl, windows, windows-legacy, macos, java-keystore, java-truststore, jks-truststore, nss, pem, der, chain, pkcs7, kubernetes or grep11"),
                   Syntax::Need::Required);
    command.option("--out", "PATH", options->path, Cli::tr("Where to write"), Syntax::Need::Required);
    command.option("--password-file", "FILE", options->passwordFile, Cli::tr("The password that will protect the file"));
    command.option("--password-out", "FILE", options->passwordOut, Cli::tr("Make a password and write it to FILE"));
    command.flag("--any-password", options->anyPassword, Cli::tr("Accept a password with characters beyond ASCII"));
    command.option("--alias", "NAME", options->alias, Cli::tr("The name inside the file (default: the certificate's)"));
    command.flag("--force", options->force, Cli::tr("Replace a file that is there"));
}
