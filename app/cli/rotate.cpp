// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/async.h"
#include "cli/kitfile.h"
#include "cli/program.h"
#include "cli/say.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Result<Exit> rotated(Program &program, const QString &kit, const Result<Desk::Made> &made)
{
    if (!made)
        return made.error();
    if (made->kit) {
        if (const auto written = writeKit(kit, *made->kit); !written) {
            program.tell(Cli::tr("The vault's key is new, but the new recovery kit could not be written. Make one with \"countersign-cli recovery-kit\"."));
            return written.error();
        }
    }
    if (program.json)
        program.print(QJsonDocument(QJsonObject{{u"rotated"_s, true}, {u"recoveryKit"_s, made->kit ? QJsonValue(kit) : QJsonValue()}}));
    else
        program.print(Cli::tr("The vault has a new key, and every private key is sealed under it."));
    return Exit::Done;
}

Answer run(Program &program, const QString &kit)
{
    return async::then(program.unlockedDesk(), &program, [&program, kit](const Result<Desk *> &opened) -> Answer {
        if (!opened)
            return ends(opened.error());
        Desk &desk = **opened;
        if (desk.hasSlot(Slot::Kind::RecoveryKit)) {
            if (kit.isEmpty()) {
                program.tell(Cli::tr("This vault has a recovery kit, which ends with its key. Give --recovery-kit for the new one."));
                return ends(Exit::Usage);
            }
            if (const auto place = placeForKit(kit); !place)
                return ends(place.error());
        }
        Secret passphrase;
        if (desk.hasSlot(Slot::Kind::Passphrase)) {
            if (program.passphraseFile.isEmpty()) {
                program.tell(Cli::tr("This vault has a passphrase. Give it with --passphrase-file, so that it opens the new key too."));
                return ends(Exit::Usage);
            }
            auto secret = program.passphrase();
            if (!secret)
                return ends(secret.error());
            passphrase = std::move(*secret);
        }
        return async::then(desk.rotate(std::move(passphrase)), &program, [&program, kit](const Result<Desk::Made> &made) { return rotated(program, kit, made); });
    });
}

}

void commands::addRotate(Syntax &syntax)
{
    const auto kit = std::make_shared<QString>();
    auto rotate = syntax.command("rotate", Cli::tr("Give the vault a new key and seal everything under it"), [kit](Program &program) { return run(program, *kit); });
    rotate.option("--recovery-kit", "FILE", *kit, Cli::tr("Where to write the new recovery kit, if the vault has one"));
}
