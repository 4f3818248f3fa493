// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "cli/kitfile.h"
#include "cli/program.h"
#include "cli/say.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Options { bool noKeychain = false; QString kit; };

Result<Exit> made(Program &program, Desk &desk, const Options &options, const Result<Desk::Made> &done)
{
    if (!done) {
        if (done.error().code == Error::Code::KeychainUnavailable || done.error().code == Error::Code::Cancelled)
            return program.explained(done.error(), Cli::tr("No vault was made. Without a keychain, give --no-keychain and a passphrase with --passphrase-file."));
        return done.error();
    }
    if (done->kit) {
        if (const auto written = writeKit(options.kit, *done->kit); !written) {
            program.tell(Cli::tr("The vault is made, but its recovery kit could not be written. Make a new one with \"countersign-cli recovery-kit\"."));
            return written.error();
        }
    } else if (program.passphraseFile.isEmpty()) {
        program.tell(Cli::tr("Only this machine's keychain opens the vault. Lost with it, all private keys are lost: "
                             "set a passphrase (\"passphrase\") or make a recovery kit (\"recovery-kit\")."));
    }
    const QString id = desk.vault().id().toString(QUuid::WithoutBraces);
    if (program.json)
        program.print(QJsonDocument(QJsonObject{{u"home"_s, desk.folder()}, {u"vault"_s, id}, {u"keychain"_s, !options.noKeychain},
                                                {u"passphrase"_s, !program.passphraseFile.isEmpty()}, {u"recoveryKit"_s, options.kit}}));
    else
        program.print(Cli::tr("Made the desk %1 with vault %2.").arg(displayText(desk.folder()), id));
    return Exit::Done;
}

Answer run(Program &program, const Options &options)
{
    if (options.noKeychain && program.passphraseFile.isEmpty()) {
        program.tell(Cli::tr("Without a keychain the vault needs a passphrase: give it with --passphrase-file."));
        return ends(Exit::Usage);
    }
    Desk::NewVault choice{.useKeychain = !options.noKeychain, .passphrase = {}, .makeRecoveryKit = !options.kit.isEmpty()};
    if (choice.makeRecoveryKit) {
        if (const auto place = placeForKit(options.kit); !place)
            return ends(place.error());
    }
    if (!program.passphraseFile.isEmpty()) {
        auto secret = program.passphrase();
        if (!secret)
            return ends(secret.error());
        choice.passphrase = std::move(*secret);
    }
    const auto opened = program.desk(true);
    if (!opened)
        return ends(opened.error());
    Desk &desk = **opened;
    if (desk.hasVault()) {
        program.tell(Cli::tr("The desk %1 has a vault already; nothing was changed.").arg(displayText(desk.folder())));
        return ends(Exit::Look);
    }
    return async::then(desk.makeVault(std::move(choice)), &program,
                       [&program, &desk, options](const Result<Desk::Made> &done) { return made(program, desk, options, done); });
}

}

void commands::addInit(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto init = syntax.command("init", Cli::tr("Make a desk: an inventory and a vault for private keys"),
                               [options](Program &program) { return run(program, *options); });
    init.flag("--no-keychain", options->noKeychain, Cli::tr("Do not use this machine's keychain; the passphrase alone opens the vault"));
    init.option("--recovery-kit", "FILE", options->kit, Cli::tr("Write a recovery kit to print"));
}
