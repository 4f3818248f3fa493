// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tour.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "base/securefile.h"
#include "cli/commands.h"
#include "cli/say.h"
#include "words/words.h"

#include <QDir>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Issuance::Order order(CertificateKind kind, const QString &commonName, int issuerOrder, int days)
{
    Issuance::Order order;
    order.request.kind = kind;
    order.request.subject.append(u"2.5.4.10"_s, u"Countersign tour"_s);
    order.request.subject.append(u"2.5.4.3"_s, commonName);
    order.request.validity.days = days;
    order.request.key = kind == CertificateKind::Client || kind == CertificateKind::Server ? KeyAlgorithm::EcP256 : KeyAlgorithm::EcP384;
    if (kind == CertificateKind::Intermediate)
        order.request.pathLength = 0;
    order.name = commonName;
    order.issuerOrder = issuerOrder;
    return order;
}

}

Tour::Tour(Program &program, const QString &keep) : QObject(&program), m_program(program), m_folder(keep.isEmpty() ? m_temporary.path() : keep) {}

QString Tour::path(const QString &file) const
{
    return QDir(m_folder).filePath(file);
}

void Tour::told(const QString &what, bool fine)
{
    m_allFine = m_allFine && fine;
    m_steps.append(QJsonObject{{u"step"_s, what}, {u"fine"_s, fine}});
    if (!m_program.json)
        m_program.print((fine ? u"✓ "_s : u"✗ "_s) + what);
}

Answer Tour::walk()
{
    return next(0);
}

Answer Tour::next(qsizetype index)
{
    static constexpr Step steps[] = {&Tour::makeDesk, &Tour::issueChain, &Tour::issueStranger, &Tour::handOut, &Tour::letIn,
                                     &Tour::refuseNobody, &Tour::refuseStranger, &Tour::lookAhead};
    if (index == qsizetype(std::size(steps)))
        return ends(finish());
    return async::then((this->*steps[index])(), this, [this, index](const Result<void> &done) -> Answer {
        return done ? next(index + 1) : ends(done.error());
    });
}

QFuture<Result<void>> Tour::makeDesk()
{
    const auto fail = [](Error::Code code, const QString &detail) { return async::ready<Result<void>>(Error{code, detail}); };
    if (!QDir(m_folder).isEmpty())
        return fail(Error::Code::AlreadyExists, m_folder);
    m_program.home = path(u"desk"_s);
    QDir().mkpath(m_folder);
    const auto desk = m_program.desk(true);
    if (!desk)
        return fail(desk.error().code, desk.error().detail);
    m_desk = *desk;
    m_password = Exporting::generatePassphrase();
    if (const auto written = securefile::write(path(u"passphrase.txt"_s), m_password.view(), securefile::Audience::OwnerOnly); !written)
        return fail(written.error().code, written.error().detail);
    const auto made = m_desk->makeVault({.useKeychain = false, .passphrase = m_password.clone(), .makeRecoveryKit = false});
    return async::then(made, this, [this](const Result<Desk::Made> &done) -> Result<void> {
        if (!done)
            return done.error();
        told(Cli::tr("Made a desk with a vault that a passphrase opens"));
        return {};
    });
}

QFuture<Result<void>> Tour::issueChain()
{
    QList<Issuance::Order> orders{order(CertificateKind::Root, u"Tour root"_s, -1, 3652), order(CertificateKind::Intermediate, u"Tour issuing CA"_s, 0, 1826),
                                  order(CertificateKind::Client, u"payments"_s, 1, 397), order(CertificateKind::Server, u"localhost"_s, 1, 397)};
    orders[3].request.alternativeNames = {{GeneralName::Type::Dns, u"localhost"_s}, {GeneralName::Type::Ip, u"127.0.0.1"_s}};
    auto *issuance = new Issuance(*m_desk, this);
    return async::then(issuance->issue(orders).result, this, [this](const Result<QList<qint64>> &ids) -> Result<void> {
        if (!ids)
            return ids.error();
        m_root = ids->at(0);
        m_client = ids->at(2);
        m_server = ids->at(3);
        told(Cli::tr("Issued a root, an issuing CA below it, a client \"payments\" and a server \"localhost\""));
        return {};
    });
}

QFuture<Result<void>> Tour::issueStranger()
{
    auto *issuance = new Issuance(*m_desk, this);
    const QList<Issuance::Order> orders{order(CertificateKind::Root, u"Another root"_s, -1, 3652), order(CertificateKind::Client, u"stranger"_s, 0, 397)};
    return async::then(issuance->issue(orders).result, this, [this](const Result<QList<qint64>> &ids) -> Result<void> {
        if (!ids)
            return ids.error();
        m_stranger = ids->at(1);
        told(Cli::tr("Issued a client \"stranger\" under another root"));
        return {};
    });
}

QFuture<Result<void>> Tour::exportOne(qint64 id, const QString &file)
{
    auto *exporting = new Exporting(*m_desk, this);
    Exporting::Order order;
    order.ids = {id};
    order.reader = Reader::OpenSsl;
    order.path = path(file);
    return async::then(exporting->write(order, m_password.clone()), this, [this, file](const Result<Exporting::Report> &report) -> Result<void> {
        if (!report)
            return report.error();
        const auto identity = TlsIdentity::fromPkcs12(path(file), m_password);
        told(Cli::tr("Wrote %1 with key and chain, and opened it again with its password").arg(file), identity.has_value());
        return {};
    });
}

QFuture<Result<void>> Tour::handOut()
{
    return async::then(exportOne(m_client, u"payments.p12"_s), this, [this](const Result<void> &done) -> QFuture<Result<void>> {
        if (!done)
            return async::ready(done);
        return async::then(exportOne(m_server, u"localhost.p12"_s), this, [this](const Result<void> &also) -> QFuture<Result<void>> {
            return also ? exportOne(m_stranger, u"stranger.p12"_s) : async::ready(also);
        });
    });
}

QFuture<Result<void>> Tour::handshake(const std::optional<QString> &clientFile, bool wanted, const QString &what)
{
    const auto server = TlsIdentity::fromPkcs12(path(u"localhost.p12"_s), m_password);
    const auto root = m_desk->inventory().certificate(m_root);
    if (!server || !root)
        return async::ready<Result<void>>(server ? root.error() : server.error());
    std::optional<TlsIdentity> client;
    if (clientFile) {
        auto identity = TlsIdentity::fromPkcs12(path(*clientFile), m_password);
        if (!identity)
            return async::ready<Result<void>>(identity.error());
        client = *identity;
    }
    auto *attempt = new Handshake(*server, {QSslCertificate(root->der(), QSsl::Der)}, this);
    return async::then(attempt->attempt(client), this, [this, wanted, what](const Result<Handshake::Outcome> &outcome) -> Result<void> {
        if (!outcome)
            return outcome.error();
        const QString how = outcome->letIn ? u"%1, %2, \"%3\""_s.arg(outcome->protocol, outcome->cipher, displayText(outcome->seenAs)) : displayText(outcome->reason);
        told(how.isEmpty() ? what : what + u" ("_s + how + u')', outcome->letIn == wanted);
        return {};
    });
}

QFuture<Result<void>> Tour::letIn()
{
    return handshake(u"payments.p12"_s, true, Cli::tr("A server that trusts only the root lets \"payments\" in by mutual TLS"));
}

QFuture<Result<void>> Tour::refuseNobody()
{
    return handshake(std::nullopt, false, Cli::tr("The same server refuses a client without a certificate"));
}

QFuture<Result<void>> Tour::refuseStranger()
{
    return handshake(u"stranger.p12"_s, false, Cli::tr("The same server refuses the \"stranger\""));
}

QFuture<Result<void>> Tour::lookAhead()
{
    const auto row = m_desk->inventory().row(m_client);
    if (!row)
        return async::ready<Result<void>>(Error{Error::Code::Damaged, u"payments"_s});
    told(Cli::tr("\"payments\" ends on %1; the desk names it as due well before").arg(words::date(row->notAfter)));
    return async::ready(Result<void>());
}

Result<Exit> Tour::finish()
{
    const bool kept = !m_temporary.isValid() || m_folder != m_temporary.path();
    if (m_program.json)
        m_program.print(QJsonDocument(QJsonObject{{u"fine"_s, m_allFine}, {u"steps"_s, m_steps}, {u"folder"_s, kept ? QJsonValue(m_folder) : QJsonValue()}}));
    else if (kept)
        m_program.print(Cli::tr("Everything is in %1; the passphrase of vault and files is in passphrase.txt.").arg(displayText(m_folder)));
    else
        m_program.print(Cli::tr("That was the tour; its desk is gone again. Keep one with --keep DIR."));
    return m_allFine ? Exit::Done : Exit::Look;
}

void commands::addTour(Syntax &syntax)
{
    const auto keep = std::make_shared<QString>();
    auto tour = syntax.command("tour", Cli::tr("The main job end to end on a desk of its own, with a real mutual TLS handshake"),
                               [keep](Program &program) { return (new Tour(program, *keep))->walk(); });
    tour.option("--keep", "DIR", *keep, Cli::tr("Keep desk and files in DIR, a new or empty folder"));
}
