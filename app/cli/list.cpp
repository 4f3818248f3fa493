// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "cli/program.h"
#include "cli/rowtext.h"
#include "cli/say.h"

using namespace Qt::StringLiterals;

namespace {

struct Options { QString kind, status, search; std::optional<int> limit; };

// Pages of rows until enough of the wanted status are found.
QList<CertificateRow> wanted(const Desk &desk, const CertificateFilter &filter, std::optional<CertificateStatus> status, qsizetype limit)
{
    constexpr qsizetype page = 256;
    const QList<qint64> ids = desk.inventory().ids(filter, CertificateOrder{});
    QList<CertificateRow> rows;
    for (qsizetype at = 0; at < ids.size() && rows.size() < limit; at += page) {
        for (const CertificateRow &row : desk.inventory().rows(ids.mid(at, page))) {
            if (rows.size() < limit && (!status || certificateStatus(row, desk.settings().thresholds, filter.now) == *status))
                rows.append(row);
        }
    }
    return rows;
}

Answer run(Program &program, const Options &options)
{
    CertificateFilter filter;
    if (!options.kind.isEmpty()) {
        const auto kind = rowtext::kindFromName(options.kind);
        if (!kind) {
            program.tell(Cli::tr("--kind is one of root, intermediate, client, server, other."));
            return ends(Exit::Usage);
        }
        filter.kinds = {*kind};
    }
    const auto status = rowtext::statusFromName(options.status);
    if (!options.status.isEmpty() && !status) {
        program.tell(Cli::tr("--status is one of valid, due, expired, notYetValid, revoked, superseded."));
        return ends(Exit::Usage);
    }
    if (options.limit.value_or(1) < 1) {
        program.tell(Cli::tr("--limit is a number from 1 on."));
        return ends(Exit::Usage);
    }
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    filter.text = options.search;
    filter.now = (*opened)->now();
    rowtext::print(program, **opened, wanted(**opened, filter, status, options.limit.value_or(1000000000)));
    return ends(Exit::Done);
}

}

void commands::addList(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto list = syntax.command("list", Cli::tr("List certificates, soonest end first"), [options](Program &program) { return run(program, *options); });
    list.option("--kind", "KIND", options->kind, Cli::tr("Only root, intermediate, client, server or other"));
    list.option("--status", "STATUS", options->status, Cli::tr("Only valid, due, expired, notYetValid, revoked or superseded"));
    list.option("--search", "TEXT", options->search, Cli::tr("Only those whose name, subject, SAN, UUID, serial, fingerprint, owner or application holds TEXT"));
    list.option("--limit", "N", options->limit, Cli::tr("At most N"));
}
