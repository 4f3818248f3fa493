// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/issuerequest.h"

#include "x509/oid.h"

using namespace Qt::StringLiterals;

namespace {

// An application is a leaf's business; a batch may carry it along for its CAs, where it would only mislead.
bool carriesUuid(const IssueRequest &request)
{
    return request.application && request.kind != CertificateKind::Root && request.kind != CertificateKind::Intermediate;
}

// X.509 knows whole seconds only (RFC 5280 4.1.2.5).
QDateTime wholeSeconds(const QDateTime &when)
{
    return when.isValid() ? QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch(), Qt::UTC) : QDateTime();
}

QDateTime requestedEnd(const IssueRequest &request, const IssueContext &context)
{
    switch (request.validity.kind) {
    case IssueRequest::Validity::Kind::Days:
        return wholeSeconds(context.now).addDays(request.validity.days);
    case IssueRequest::Validity::Kind::Until:
        return wholeSeconds(request.validity.until);
    case IssueRequest::Validity::Kind::AsIssuer:
        return request.kind == CertificateKind::Root ? QDateTime() : latestEnd(context);
    }
    return {};
}

}

DistinguishedName IssueRequest::effectiveSubject() const
{
    DistinguishedName name = subject;
    if (!carriesUuid(*this))
        return name;
    switch (uuidPlace) {
    case UuidPlace::None:
        break;
    case UuidPlace::CommonName:
        name.remove(QLatin1String(oid::commonName));
        name.append(QLatin1String(oid::commonName), application->toText());
        break;
    case UuidPlace::Attribute:
        name.remove(QLatin1String(oid::fortanixAppUuid));
        name.append(QLatin1String(oid::fortanixAppUuid), application->toText());
        break;
    }
    return name;
}

QList<GeneralName> IssueRequest::effectiveAlternativeNames() const
{
    QList<GeneralName> names = alternativeNames;
    if (carriesUuid(*this) && uuidAsUri) {
        const GeneralName urn{GeneralName::Type::Uri, u"urn:uuid:"_s + application->toText()};
        if (!names.contains(urn))
            names.append(urn);
    }
    return names;
}

Period requestedPeriod(const IssueRequest &request, const IssueContext &context)
{
    // Five minutes back, for clocks that are behind ours (threat T21).
    QDateTime notBefore = wholeSeconds(context.now).addSecs(-300);
    if (request.kind != CertificateKind::Root && context.issuer && context.issuer->notBefore() > notBefore)
        notBefore = context.issuer->notBefore();
    return {notBefore, requestedEnd(request, context)};
}

QDateTime latestEnd(const IssueContext &context)
{
    if (!context.issuer)
        return {};
    QDateTime end = context.issuer->notAfter();
    for (const Certificate &ancestor : context.ancestors) {
        if (ancestor.notAfter() < end)
            end = ancestor.notAfter();
    }
    return end;
}
