// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/issuance.h"

#include "admin/issuanceprivate.h"
#include "x509/issue.h"

using namespace Qt::StringLiterals;

Issuance::Issuance(Desk &desk, QObject *parent) : QObject(parent), d(new Private{desk, {}, {}, {}}) {}

Issuance::~Issuance()
{
    for (const auto &run : std::as_const(d->runs)) {
        if (const auto cancelled = run.lock())
            cancelled->store(true);
    }
    d->voidIntents(d->openIntents.values());
}

IssueContext Issuance::context(qint64 issuerId, const IssueRequest &request) const
{
    IssueContext context;
    context.now = d->desk.now();
    if (issuerId) {
        if (auto issuer = d->desk.inventory().certificate(issuerId)) {
            context.issuerKeyAvailable = d->desk.inventory().sealedKey(issuer->publicKey().spkiSha256()).has_value();
            context.ancestors = d->desk.chainOf(*issuer);
            context.issuer = std::move(*issuer);
        }
    }
    context.subjectTaken = subjectTaken(context, issuerId, request, 0);
    return context;
}

// A renewal takes its predecessor's subject over, and what was superseded or revoked gave its subject up.
bool Issuance::subjectTaken(const IssueContext &context, qint64 issuerId, const IssueRequest &request, qint64 predecessor) const
{
    const auto subject = request.effectiveSubject().toDer();
    if (!subject || subject->isEmpty())
        return false;
    const QList<qint64> ids = d->desk.inventory().idsBySubject(*subject);
    if (ids.isEmpty())
        return false;
    for (const CertificateRow &row : d->desk.inventory().rows(ids)) {
        const bool sameIssuer = context.issuer ? row.issuerId == issuerId : row.kind == CertificateKind::Root;
        if (sameIssuer && row.id != predecessor && !row.supersededAt.isValid() && !row.revokedAt.isValid())
            return true;
    }
    return false;
}

IssueContext Issuance::contextWithin(const QList<Order> &orders, int index) const
{
    const Order &order = orders.at(index);
    IssueContext result = context(order.issuerId, order.request);
    result.subjectTaken = subjectTaken(result, order.issuerId, order.request, order.predecessor);
    if (order.issuerId == 0 && order.issuerOrder >= 0 && order.issuerOrder < index) {
        const IssueContext above = contextWithin(orders, order.issuerOrder);
        result.issuer = promised(orders, order.issuerOrder);
        result.subjectTaken = false;
        if (above.issuer)
            result.ancestors = QList<Certificate>{*above.issuer} + above.ancestors;
    }
    for (int earlier = 0; earlier < index; ++earlier) {
        const Order &other = orders.at(earlier);
        if (other.issuerId == order.issuerId && other.issuerOrder == order.issuerOrder
            && other.request.effectiveSubject() == order.request.effectiveSubject())
            result.subjectTaken = true;
    }
    return result;
}

// The issuer of an order before it exists. Everything a judge looks at in an issuer (names, dates, path length, constraints) is as it will be; only the key
// is another, for making the real one takes seconds.
std::optional<Certificate> Issuance::promised(const QList<Order> &orders, int index) const
{
    if (!d->standIn) {
        const auto key = PrivateKey::generate(KeyAlgorithm::EcP256);
        if (!key)
            return std::nullopt;
        d->standIn = key->publicKey();
    }
    const auto certificate = draft(orders.at(index).request, contextWithin(orders, index), *d->standIn);
    return certificate ? std::optional(*certificate) : std::nullopt;
}

QList<Finding> Issuance::check(const QList<Order> &orders, int index) const
{
    const Order &order = orders.at(index);
    const IssueContext context = contextWithin(orders, index);
    QList<Finding> findings = ::check(order.request, context);
    // The order above has its own findings, told beside it; this one must not be blamed for them.
    if (!context.issuer && order.issuerOrder >= 0 && order.issuerOrder < index)
        findings.removeIf([](const Finding &finding) { return finding.problem == Finding::Problem::IssuerMissing; });
    return findings;
}

Result<void> Issuance::judge(const QList<Order> &orders) const
{
    QStringList blocking;
    for (int index = 0; index < orders.size(); ++index) {
        const Order &order = orders.at(index);
        if (order.issuerId && !d->desk.inventory().row(order.issuerId))
            return Error{Error::Code::NotFound, u"issuer %1"_s.arg(order.issuerId)};
        if (order.issuerOrder >= index || (order.issuerId && order.issuerOrder >= 0))
            return Error{Error::Code::Refused, u"order %1 names no issuer that can be"_s.arg(index)};
        for (const Finding &finding : check(orders, index)) {
            if (finding.severity() == Finding::Severity::Blocks)
                blocking.append(u"%1:%2"_s.arg(index).arg(int(finding.problem)));
        }
    }
    if (!blocking.isEmpty())
        return Error{Error::Code::Refused, blocking.join(u'\n')};
    return {};
}
