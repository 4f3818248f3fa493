// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/async.h"
#include "base/secret.h"
#include "cli/commands.h"
#include "cli/program.h"
#include "cli/say.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

void addGlobals(Syntax &syntax, Program &program)
{
    syntax.option("--home", "DIR", program.home, Cli::tr("The desk: a folder with inventory and vault (default: $COUNTERSIGN_HOME, or the platform's data folder)"));
    syntax.option("--passphrase-file", "FILE", program.passphraseFile,
                  Cli::tr("Open the vault by the passphrase in FILE (- reads standard input) instead of the keychain"));
    syntax.flag("--json", program.json, Cli::tr("Answer with one JSON document on standard output"));
    syntax.flag("--verbose", program.verbose, Cli::tr("Tell technical details of what went wrong"));
}

void addCommands(Syntax &syntax)
{
    for (const auto add : {commands::addInit, commands::addStatus, commands::addIssue, commands::addList, commands::addShow, commands::addImport,
                           commands::addExport, commands::addExpiry, commands::addJournal, commands::addSnooze, commands::addRecover,
                           commands::addPassphrase, commands::addRecoveryKit, commands::addRotate, commands::addSettings, commands::addTour})
        add(syntax);
}

// Exit codes are ours, CLI11's are its own.
int usage(const CLI::App &app, const CLI::ParseError &error)
{
    const bool asked = error.get_exit_code() == 0;
    app.exit(error, std::cout, std::cerr);
    return int(asked ? Exit::Done : Exit::Usage);
}

Exit conclude(Program &program, const Result<Exit> &result)
{
    Exit exit = Exit::Done;
    if (result) {
        exit = *result;
    } else {
        exit = program.isExplained() ? exitOf(result.error().code) : program.tell(result.error());
    }
    if (program.json && exit != Exit::Done && !program.hasAnswered()) {
        const QString name = result ? nameOf(exit) : nameOf(result.error().code);
        program.print(QJsonDocument(QJsonObject{{u"error"_s, name}, {u"exit"_s, int(exit)}}));
    }
    if (!program.flush())
        return program.tell(Error{Error::Code::Storage, u"standard output"_s});
    return exit;
}

}

int main(int argc, char *argv[])
{
    protectProcess();
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"countersign-cli"_s);
    QTranslator translator;
    if (translator.load(QLocale(), u"countersign"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    Program program;
    Command command;
    CLI::App app(Cli::tr("Certificates for mutual TLS: make them, keep them, hand them out, watch them expire").toStdString(), "countersign-cli");
    app.require_subcommand(1);
    app.fallthrough(); // --json and the like may stand after the command too
    app.set_version_flag("--version", COUNTERSIGN_VERSION, Cli::tr("Print the version and leave").toStdString());
    Syntax syntax(app, command);
    addGlobals(syntax, program);
    addCommands(syntax);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return usage(app, error);
    }

    QTimer::singleShot(0, &program, [&] {
        async::then(command(program), &program, [&program](const Result<Exit> &result) { QCoreApplication::exit(int(conclude(program, result))); });
    });
    return QCoreApplication::exec();
}
