// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "admin/expirywatch.h"
#include "admin/feeds.h"
#include "admin/rowexpiry.h"
#include "base/securefile.h"
#include "cli/program.h"
#include "cli/rowtext.h"
#include "cli/say.h"

using namespace Qt::StringLiterals;

namespace {

struct Options { std::optional<int> within; QString format, out; };

// What is due by the desk's thresholds, or ends within the days asked for.
QList<CertificateRow> dueRows(Desk &desk, const std::optional<int> &within)
{
    constexpr int all = 100000000;
    QList<CertificateRow> rows;
    if (within)
        return desk.inventory().rows(desk.inventory().endingBefore(desk.now().addDays(*within), desk.now(), all));
    const ExpiryWatch watch(desk);
    for (const ExpiryWatch::Item &item : watch.needsAttention(all))
        rows.append(item.row);
    return rows;
}

// Calendars and monitors do their own choosing: they get everything that is in use, unless days were asked for.
QList<CertificateRow> everythingInUse(Desk &desk)
{
    CertificateFilter filter;
    filter.hideSuperseded = true;
    filter.now = desk.now();
    return desk.inventory().rows(desk.inventory().ids(filter, CertificateOrder{}));
}

bool needsLooking(const Desk &desk, const QList<CertificateRow> &due)
{
    return std::any_of(due.begin(), due.end(), [&desk](const CertificateRow &row) { return !(row.snoozedUntil > desk.now()); });
}

Answer run(Program &program, const Options &options)
{
    static const QStringList formats{u"table"_s, u"json"_s, u"csv"_s, u"ics"_s, u"prometheus"_s};
    const QString format = program.json ? u"json"_s : options.format.isEmpty() ? u"table"_s : options.format;
    if (!formats.contains(format) || (program.json && !options.format.isEmpty() && options.format != format)) {
        program.tell(Cli::tr("--format is one of %1; --json means json.").arg(formats.join(u", "_s)));
        return ends(Exit::Usage);
    }
    if (options.within.value_or(0) < 0) {
        program.tell(Cli::tr("--within is a number of days."));
        return ends(Exit::Usage);
    }
    if (format == "table"_L1 && !options.out.isEmpty()) {
        program.tell(Cli::tr("--out wants a --format that programs read."));
        return ends(Exit::Usage);
    }
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    Desk &desk = **opened;
    const QList<CertificateRow> due = dueRows(desk, options.within);
    const Exit exit = needsLooking(desk, due) ? Exit::Look : Exit::Done;
    const Thresholds &thresholds = desk.settings().thresholds;
    if (format == "table"_L1) {
        if (due.isEmpty())
            program.print(Cli::tr("Nothing is due."));
        else
            rowtext::print(program, desk, due);
        return ends(exit);
    }
    const bool feed = format == "ics"_L1 || format == "prometheus"_L1;
    const QList<CertificateRow> rows = feed && !options.within ? everythingInUse(desk) : due;
    const QByteArray bytes = format == "json"_L1  ? feeds::json(rows, thresholds, desk.now())
                             : format == "csv"_L1 ? feeds::csv(rows, thresholds, desk.now())
                             : format == "ics"_L1 ? feeds::ics(rows, thresholds, desk.now())
                                                  : feeds::prometheus(rows, desk.now());
    if (options.out.isEmpty()) {
        program.write(bytes);
        return ends(exit);
    }
    // A feed is replaced each time, whole: a collector never reads half a file.
    const auto written = securefile::write(options.out, bytes, securefile::Audience::Everyone, securefile::Existing::Replace);
    return written ? ends(exit) : ends(written.error());
}

}

void commands::addExpiry(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto expiry = syntax.command("expiry", Cli::tr("What ends soon; exit code 1 when something is due"),
                                 [options](Program &program) { return run(program, *options); });
    expiry.option("--within", "DAYS", options->within, Cli::tr("What ends within DAYS, instead of by the desk's thresholds"));
    expiry.option("--format", "FORMAT", options->format, Cli::tr("table, json, csv, ics (a calendar) or prometheus"));
    expiry.option("--out", "FILE", options->out, Cli::tr("Write to FILE, replacing it"));
}
