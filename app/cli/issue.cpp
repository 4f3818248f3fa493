// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "admin/feeds.h"
#include "base/async.h"
#include "base/displaytext.h"
#include "cli/issueorder.h"
#include "cli/say.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Blocks: return u"blocks"_s;
    case Finding::Severity::Warns: return u"warns"_s;
    case Finding::Severity::Informs: return u"informs"_s;
    }
    return {};
}

QJsonArray tellFindings(const Program &program, const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        const QString text = words::finding(finding);
        array.append(QJsonObject{{u"severity"_s, severityName(finding.severity())}, {u"field"_s, words::fieldName(finding.field)}, {u"text"_s, text}});
        if (finding.severity() != Finding::Severity::Informs || program.verbose)
            program.tell("%1: %2"_L1.arg(words::fieldName(finding.field), text));
    }
    return array;
}

Result<Exit> issued(Program &program, Desk &desk, const Result<QList<qint64>> &ids, const QJsonArray &findings)
{
    if (!ids)
        return ids.error();
    const auto row = desk.inventory().row(ids->value(0));
    if (!row)
        return Error{Error::Code::Damaged, u"the new certificate is not found"_s};
    if (program.json) {
        QJsonObject object = feeds::object(*row, desk.settings().thresholds, desk.now());
        object.insert(u"findings"_s, findings);
        program.print(QJsonDocument(object));
        return Exit::Done;
    }
    program.print(Cli::tr("Issued %1 (%2), id %3").arg(displayText(row->name), words::kindName(row->kind)).arg(row->id));
    program.print(Cli::tr("Valid until %1").arg(words::dateTime(row->notAfter)));
    program.print(Cli::tr("SHA-256 %1").arg(words::fingerprint(row->sha256)));
    return Exit::Done;
}

Answer issue(Program &program, Desk &desk, const IssueOptions &options)
{
    Exit exit = Exit::Done;
    const auto order = orderOf(options, program, desk, exit);
    if (!order)
        return ends(exit);
    auto *issuance = new Issuance(desk, &program);
    const QList<Finding> findings = issuance->check({*order}, 0);
    const QJsonArray told = tellFindings(program, findings);
    if (!mayBeIssued(findings)) {
        if (program.json)
            program.print(QJsonDocument(QJsonObject{{u"findings"_s, told}}));
        return ends(Exit::Look);
    }
    return async::then(issuance->issue({*order}).result, &program,
                       [&program, &desk, told](const Result<QList<qint64>> &ids) { return issued(program, desk, ids, told); });
}

Answer run(Program &program, const IssueOptions &options)
{
    return async::then(program.unlockedDesk(), &program, [&program, options](const Result<Desk *> &desk) -> Answer {
        if (!desk)
            return ends(desk.error());
        return issue(program, **desk, options);
    });
}

void addCommon(Syntax &syntax, IssueOptions &options)
{
    syntax.option("--subject", "DN", options.subject, Cli::tr("Who it is for, like \"CN=payments,O=Example,C=DE\""), Syntax::Need::Required);
    syntax.option("--name", "NAME", options.name, Cli::tr("What this desk calls it (default: from the subject)"));
    syntax.option("--key", "ALG", options.key, Cli::tr("rsa-2048, rsa-3072, rsa-4096, ec-p256, ec-p384, ec-p521, ed25519 or ed448"));
    syntax.option("--days", "N", options.days, Cli::tr("How many days it lives"));
    syntax.option("--until", "DATE", options.until, Cli::tr("Until when it lives, like 2027-12-31 (UTC)"));
    syntax.option("--san", "TYPE:VALUE", options.alternativeNames, Cli::tr("Another name: dns:…, ip:…, uri:… or email:…; may be repeated"));
    syntax.option("--ocsp-url", "URL", options.ocspUrls, Cli::tr("Where its status is told (OCSP)"));
    syntax.option("--ca-issuers-url", "URL", options.caIssuersUrls, Cli::tr("Where its issuer's certificate is found"));
    syntax.option("--crl-url", "URL", options.crlUrls, Cli::tr("Where the list of revoked certificates is found"));
    syntax.option("--profile", "SERVICE", options.profile, Cli::tr("Judge it for a service: hpcs, fortanix-pkcs11, luna, generic-client …"));
    syntax.option("--owner", "TEXT", options.owner, Cli::tr("Who looks after it"));
}

void addBelowIssuer(Syntax &syntax, IssueOptions &options)
{
    syntax.option("--issuer", "REF", options.issuer, Cli::tr("The CA of this desk that signs it"), Syntax::Need::Required);
    syntax.flag("--as-issuer", options.asIssuer, Cli::tr("Let it live as long as its issuer"));
}

void addCaOnly(Syntax &syntax, IssueOptions &options)
{
    syntax.option("--path-length", "N", options.pathLength, Cli::tr("How many CAs may stand below it (intermediate: 0)"));
    syntax.option("--permit", "TYPE:VALUE", options.permitted, Cli::tr("Name constraint: only names below this; may be repeated"));
    syntax.option("--exclude", "TYPE:VALUE", options.excluded, Cli::tr("Name constraint: no names below this; may be repeated"));
}

void addLeafOnly(Syntax &syntax, IssueOptions &options)
{
    syntax.option("--app-uuid", "UUID", options.appUuid, Cli::tr("The application's UUID, in any usual spelling"));
    syntax.option("--app-uuid-in", "PLACE", options.uuidPlace, Cli::tr("Where the UUID goes: cn (common name) or oid (an attribute of its own)"));
    syntax.option("--application", "TEXT", options.application, Cli::tr("The application it belongs to"));
}

void addKind(Syntax &group, const char *name, CertificateKind kind, const QString &help)
{
    const auto options = std::make_shared<IssueOptions>();
    options->kind = kind;
    auto syntax = group.command(name, help, [options](Program &program) { return run(program, *options); });
    addCommon(syntax, *options);
    const bool ca = kind == CertificateKind::Root || kind == CertificateKind::Intermediate;
    if (kind != CertificateKind::Root)
        addBelowIssuer(syntax, *options);
    ca ? addCaOnly(syntax, *options) : addLeafOnly(syntax, *options);
    if (kind == CertificateKind::Client)
        syntax.flag("--server-auth", options->serverToo, Cli::tr("Usable as a server's certificate too"));
}

}

void commands::addIssue(Syntax &syntax)
{
    auto group = syntax.group("issue", Cli::tr("Make a certificate with its key"));
    addKind(group, "root", CertificateKind::Root, Cli::tr("Make a root CA, signed by itself"));
    addKind(group, "intermediate", CertificateKind::Intermediate, Cli::tr("Make an intermediate CA"));
    addKind(group, "client", CertificateKind::Client, Cli::tr("Make a client certificate"));
    addKind(group, "server", CertificateKind::Server, Cli::tr("Make a server certificate"));
}
