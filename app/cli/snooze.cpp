// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/rowtext.h"
#include "cli/say.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Options { QString reference, until, reason; std::optional<int> days; bool wake = false; };

// Nothing when it cannot be told, or is not in the future; an invalid date wakes.
std::optional<QDateTime> untilWhen(const Options &options, const QDateTime &now)
{
    if (int(options.wake) + int(!options.until.isEmpty()) + int(options.days.has_value()) != 1)
        return std::nullopt;
    if (options.wake)
        return QDateTime();
    const auto until = options.days ? std::optional(now.addDays(*options.days)) : rowtext::instant(options.until);
    return until && *until > now ? until : std::nullopt;
}

Answer run(Program &program, const Options &options)
{
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    Desk &desk = **opened;
    const auto until = untilWhen(options, desk.now());
    if (!until) {
        program.tell(Cli::tr("Give one of --until (a day to come, like 2027-03-01), --days (from 1 on) and --wake."));
        return ends(Exit::Usage);
    }
    const auto id = program.find(desk, options.reference);
    if (!id)
        return ends(id.error());
    if (const auto done = desk.inventory().snooze(*id, *until, options.reason); !done)
        return ends(done.error());
    rowtext::print(program, desk, desk.inventory().rows({*id}));
    return ends(Exit::Done);
}

}

void commands::addSnooze(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto snooze = syntax.command("snooze", Cli::tr("Do not name a certificate as due until a day"),
                                 [options](Program &program) { return run(program, *options); });
    snooze.positional("REF", options->reference, Cli::tr("Name, id or fingerprint"));
    snooze.option("--until", "DATE", options->until, Cli::tr("Until this day"));
    snooze.option("--days", "N", options->days, Cli::tr("For N days"));
    snooze.option("--reason", "TEXT", options->reason, Cli::tr("Why; kept in the journal"));
    snooze.flag("--wake", options->wake, Cli::tr("Name it again from now on"));
}
