// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/async.h"
#include "cli/program.h"
#include "cli/say.h"
#include "cli/secretinput.h"
#include "words/words.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Options { QString keyFile, newPassphrase; bool noKeychain = false; };

Result<Exit> recovered(Program &program, bool keychain, bool passphrase)
{
    if (program.json)
        program.print(QJsonDocument(QJsonObject{{u"keychain"_s, keychain}, {u"passphrase"_s, passphrase}}));
    if (!program.json && passphrase)
        program.print(Cli::tr("The vault has a new passphrase."));
    if (!program.json && keychain)
        program.print(Cli::tr("This machine's keychain opens the vault again."));
    return Exit::Done;
}

Answer renewKeychain(Program &program, Desk &desk, bool wanted, bool passphrase)
{
    if (!wanted)
        return ends(recovered(program, false, passphrase));
    return async::then(desk.renewKeychainSlot(), &program, [&program, passphrase](const Result<void> &renewed) -> Result<Exit> {
        if (renewed)
            return recovered(program, true, passphrase);
        if (const auto state = Keychain::stateOf(renewed.error()))
            program.tell(words::keychainState(*state));
        program.tell(passphrase ? Cli::tr("The vault has a new passphrase, but the keychain was not set up.")
                                : Cli::tr("The kit is right, but the keychain was not set up. Set a passphrase with --new-passphrase-file and --no-keychain."));
        return renewed.error();
    });
}

Answer run(Program &program, const Options &options)
{
    if (options.noKeychain && options.newPassphrase.isEmpty()) {
        program.tell(Cli::tr("Without a keychain there must be a new passphrase: give --new-passphrase-file."));
        return ends(Exit::Usage);
    }
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    Desk &desk = **opened;
    auto key = readSecret(options.keyFile, Cli::tr("Recovery kit, 13 groups:"));
    if (!key)
        return ends(key.error());
    auto fresh = std::make_shared<Secret>();
    if (!options.newPassphrase.isEmpty()) {
        auto secret = readSecret(options.newPassphrase, Cli::tr("New passphrase:"));
        if (!secret)
            return ends(secret.error());
        *fresh = std::move(*secret);
    }
    return async::then(desk.unlockWithRecoveryKit(std::move(*key)), &program, [&program, &desk, fresh, options](const Result<void> &opens) -> Answer {
        if (!opens) {
            const QString where = opens.error().detail;
            if (opens.error().code == Error::Code::Malformed)
                return ends(program.explained(opens.error(), where == "length"_L1 ? Cli::tr("A recovery kit has 13 groups of 5 characters.")
                                                                                  : Cli::tr("Group %1 of the recovery kit is mistyped.").arg(where)));
            if (opens.error().code == Error::Code::WrongPassword)
                return ends(program.explained(opens.error(), Cli::tr("This recovery kit does not open this vault; only the newest one does.")));
            return ends(opens.error());
        }
        if (fresh->isEmpty())
            return renewKeychain(program, desk, !options.noKeychain, false);
        return async::then(desk.changePassphrase(std::move(*fresh)), &program, [&program, &desk, options](const Result<void> &changed) -> Answer {
            return changed ? renewKeychain(program, desk, !options.noKeychain, true) : ends(changed.error());
        });
    });
}

}

void commands::addRecover(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto recover = syntax.command("recover", Cli::tr("Open the vault by its recovery kit and set up the keychain or a passphrase anew"),
                                  [options](Program &program) { return run(program, *options); });
    recover.option("--recovery-key-file", "FILE", options->keyFile, Cli::tr("The kit's 13 groups, on one line (- reads standard input)"), Syntax::Need::Required);
    recover.option("--new-passphrase-file", "FILE", options->newPassphrase, Cli::tr("A new passphrase for the vault"));
    recover.flag("--no-keychain", options->noKeychain, Cli::tr("Leave this machine's keychain alone"));
}
