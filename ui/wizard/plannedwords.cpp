// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/plannedwords.h"

#include "base/displaytext.h"
#include "words/words.h"
#include "x509/oid.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PlannedWords)
};

QString commonName(const IssueRequest &request)
{
    return request.effectiveSubject().first(QLatin1String(oid::commonName));
}

QString joined(const QList<GeneralName> &names)
{
    QStringList texts;
    for (const GeneralName &name : names)
        texts += displayText(name.toText(), 120);
    return texts.join(u'\n');
}

QString span(const QDateTime &from, const QDateTime &to)
{
    const qint64 days = from.daysTo(to);
    return days < 800 ? Say::tr("%Ln day(s)", nullptr, int(days)) : Say::tr("%Ln year(s)", nullptr, int((days + 30) / 365));
}

}

QList<Planned> plan(const Issuance &issuance, const Inventory &inventory, const QList<Issuance::Order> &orders, const QDateTime &now)
{
    QList<Planned> planned;
    for (const Issuance::Order &order : orders) {
        Planned one{order, now, {}, {}, {}};
        IssueContext context;
        context.now = now;
        if (order.issuerId != 0) {
            context = issuance.context(order.issuerId, order.request);
            one.issuerEnd = latestEnd(context);
            if (const auto row = inventory.row(order.issuerId))
                one.issuerName = displayText(row->name, 80);
        } else if (order.issuerOrder >= 0 && order.issuerOrder < planned.size()) {
            const Planned &above = planned.at(order.issuerOrder);
            one.issuerEnd = above.issuerEnd.isValid() ? std::min(above.issuerEnd, above.notAfter) : above.notAfter;
            one.issuerName = plannedName(above.order);
        }
        one.notAfter = order.request.validity.kind == IssueRequest::Validity::Kind::AsIssuer ? one.issuerEnd : requestedPeriod(order.request, context).notAfter;
        planned.append(one);
    }
    return planned;
}

QString plannedName(const Issuance::Order &order)
{
    const QString name = order.name.isEmpty() ? commonName(order.request) : order.name;
    return displayText(name.isEmpty() ? order.request.effectiveSubject().toText() : name, 80);
}

QString plannedSentence(const Planned &planned)
{
    const IssueRequest &request = planned.order.request;
    QString what;
    switch (request.kind) {
    case CertificateKind::Root:
        what = Say::tr("Root CA “%1”");
        break;
    case CertificateKind::Intermediate:
        what = Say::tr("Intermediate CA “%1”");
        break;
    case CertificateKind::Client:
        what = Say::tr("Client certificate for “%1”");
        break;
    case CertificateKind::Server:
        what = Say::tr("Server certificate for “%1”");
        break;
    case CertificateKind::Other:
        what = Say::tr("Certificate “%1”");
        break;
    }
    QString sentence = what.arg(plannedName(planned.order));
    if (!planned.issuerName.isEmpty())
        sentence = Say::tr("%1, signed by “%2”").arg(sentence, planned.issuerName);
    if (planned.notAfter.isValid())
        sentence = Say::tr("%1, valid for %2, until %3").arg(sentence, span(planned.now, planned.notAfter), words::date(planned.notAfter));
    if (planned.notAfter.isValid() && planned.issuerEnd.isValid())
        sentence += planned.notAfter < planned.issuerEnd ? Say::tr("; ends before its CA") : Say::tr("; ends with its CA");
    return sentence + u'.';
}

QList<PlannedFact> plannedFacts(const Planned &planned)
{
    const IssueRequest &request = planned.order.request;
    QList<PlannedFact> facts{
        {Say::tr("Subject"), displayText(request.effectiveSubject().toText())},
        {Say::tr("Key"), words::keyName(request.key)},
        {Say::tr("Valid until"), words::dateTime(planned.notAfter)},
    };
    if (request.application)
        facts.append({Say::tr("Application UUID"), request.application->toText()});
    const auto add = [&facts](const QString &term, const QString &value) {
        if (!value.isEmpty())
            facts.append({term, value});
    };
    add(Say::tr("Other names"), joined(request.effectiveAlternativeNames()));
    if (request.pathLength)
        add(Say::tr("Path length"), QLocale().toString(*request.pathLength));
    add(Say::tr("Limited to"), joined(request.permittedNames));
    add(Say::tr("Not for"), joined(request.excludedNames));
    add(Say::tr("OCSP address"), displayText(request.ocspUrls.join(u' ')));
    add(Say::tr("CRL address"), displayText(request.crlUrls.join(u' ')));
    add(Say::tr("Issuer's address"), displayText(request.caIssuersUrls.join(u' ')));
    add(Say::tr("Owner"), displayText(planned.order.owner, 80));
    return facts;
}
