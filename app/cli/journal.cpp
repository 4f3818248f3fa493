// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/say.h"
#include "cli/table.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Options { bool verify = false; std::optional<int> limit; };
using Verdict = Inventory::JournalVerdict;

Exit told(Program &program, const Verdict &verdict)
{
    if (program.json)
        program.print(QJsonDocument(QJsonObject{{u"intact"_s, verdict.intact}, {u"rows"_s, verdict.rows},
                                                {u"firstBad"_s, verdict.intact ? QJsonValue() : QJsonValue(verdict.firstBad)},
                                                {u"unauthenticated"_s, verdict.unauthenticated}}));
    else if (verdict.intact)
        program.print(Cli::tr("The journal is whole: %1 rows, %2 of them written while the vault was locked.").arg(verdict.rows).arg(verdict.unauthenticated));
    else
        program.print(Cli::tr("The journal was altered: row %1 does not fit. Compare with a backup.").arg(verdict.firstBad));
    return verdict.intact ? Exit::Done : Exit::Look;
}

// The chain's rows are authenticated under the vault key: opened only if it must be.
Answer verify(Program &program, Desk &desk)
{
    const auto verdict = desk.inventory().verifyJournal();
    if (verdict)
        return ends(told(program, *verdict));
    if (verdict.error().code != Error::Code::Locked)
        return ends(verdict.error());
    return async::then(program.unlockedDesk(), &program, [&program](const Result<Desk *> &unlocked) -> Result<Exit> {
        if (!unlocked)
            return unlocked.error();
        const auto again = (*unlocked)->inventory().verifyJournal();
        if (!again)
            return again.error();
        return told(program, *again);
    });
}

Answer run(Program &program, const Options &options)
{
    if (options.limit.value_or(1) < 1) {
        program.tell(Cli::tr("--limit is a number from 1 on."));
        return ends(Exit::Usage);
    }
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    if (options.verify)
        return verify(program, **opened);
    const auto entries = (*opened)->inventory().journal(std::numeric_limits<qint64>::max(), options.limit.value_or(100));
    QJsonArray array;
    Table table({Cli::tr("NO"), Cli::tr("WHEN"), Cli::tr("WHO"), Cli::tr("WHAT"), Cli::tr("ABOUT")});
    for (const JournalEntry &entry : entries) {
        array.append(QJsonObject{{u"sequence"_s, entry.sequence}, {u"when"_s, entry.when.toUTC().toString(Qt::ISODate)}, {u"who"_s, entry.who},
                                 {u"what"_s, entry.what}, {u"about"_s, entry.about}, {u"fingerprintSha256"_s, QString::fromLatin1(entry.fingerprint.toHex())},
                                 {u"detail"_s, entry.detail}});
        table.add({QString::number(entry.sequence), entry.when.toUTC().toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s), displayText(entry.who, 30),
                   words::journalAct(entry.what), displayText(entry.about, 60)});
    }
    if (program.json)
        program.print(QJsonDocument(array));
    else
        program.write(table.toText().toUtf8());
    return ends(Exit::Done);
}

}

void commands::addJournal(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto journal = syntax.command("journal", Cli::tr("Who did what, newest first"), [options](Program &program) { return run(program, *options); });
    journal.flag("--verify", options->verify, Cli::tr("Check that no row was altered, added or removed"));
    journal.option("--limit", "N", options->limit, Cli::tr("At most N rows (100)"));
}
