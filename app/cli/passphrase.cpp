// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/async.h"
#include "cli/program.h"
#include "cli/say.h"
#include "cli/secretinput.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Answer run(Program &program, const QString &file)
{
    return async::then(program.unlockedDesk(), &program, [&program, file](const Result<Desk *> &desk) -> Answer {
        if (!desk)
            return ends(desk.error());
        auto fresh = readSecret(file, Cli::tr("New passphrase:"));
        if (!fresh)
            return ends(fresh.error());
        return async::then((*desk)->changePassphrase(std::move(*fresh)), &program, [&program](const Result<void> &changed) -> Result<Exit> {
            if (!changed)
                return changed.error();
            if (program.json)
                program.print(QJsonDocument(QJsonObject{{u"passphrase"_s, true}}));
            else
                program.print(Cli::tr("The vault has a new passphrase; the old one does not open it any more."));
            return Exit::Done;
        });
    });
}

}

void commands::addPassphrase(Syntax &syntax)
{
    const auto file = std::make_shared<QString>();
    auto passphrase = syntax.command("passphrase", Cli::tr("Set or change the vault's passphrase"), [file](Program &program) { return run(program, *file); });
    passphrase.option("--new-passphrase-file", "FILE", *file, Cli::tr("The new passphrase (- reads standard input)"), Syntax::Need::Required);
}
