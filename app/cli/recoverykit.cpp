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

Result<Exit> keep(Program &program, const QString &file, const Result<RecoveryKit> &kit)
{
    if (!kit)
        return kit.error();
    if (const auto written = writeKit(file, *kit); !written)
        return written.error();
    if (program.json)
        program.print(QJsonDocument(QJsonObject{{u"recoveryKit"_s, file}}));
    else
        program.print(Cli::tr("Wrote a new recovery kit to %1; older kits do not open the vault any more.").arg(displayText(file)));
    return Exit::Done;
}

Answer run(Program &program, const QString &file)
{
    if (const auto place = placeForKit(file); !place)
        return ends(place.error());
    return async::then(program.unlockedDesk(), &program, [&program, file](const Result<Desk *> &desk) -> Answer {
        if (!desk)
            return ends(desk.error());
        return async::then((*desk)->renewRecoveryKit(), &program, [&program, file](const Result<RecoveryKit> &kit) { return keep(program, file, kit); });
    });
}

}

void commands::addRecoveryKit(Syntax &syntax)
{
    const auto file = std::make_shared<QString>();
    auto kit = syntax.command("recovery-kit", Cli::tr("Make a new recovery kit; the old one ends"), [file](Program &program) { return run(program, *file); });
    kit.positional("FILE", *file, Cli::tr("Where to write it"));
}
