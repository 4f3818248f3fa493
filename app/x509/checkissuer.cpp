// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/checking.h"

#include "x509/oid.h"
#include "x509/strength.h"

using Field = Finding::Field;
using Problem = Finding::Problem;
using Severity = Finding::Severity;

namespace {

QString iso(const QDateTime &when)
{
    return when.toString(Qt::ISODate);
}

// How many CAs may still follow the issuer (RFC 5280 4.2.1.9); nothing when no path length above says so. Self-issued CAs do not count.
std::optional<int> roomBelowIssuer(const QList<Certificate> &above)
{
    std::optional<int> room;
    int between = 0;
    for (const Certificate &ca : above) {
        if (const auto length = ca.pathLength())
            room = std::min(room.value_or(*length), *length - between);
        if (!ca.isSelfIssued())
            ++between;
    }
    return room;
}

// An extended key usage in a CA fences in what is below it, as OpenSSL, Java and NSS read it.
bool isFencedOut(const Certificate &ca, const IssueRequest &request)
{
    const auto usage = ca.extendedKeyUsage();
    if (!usage)
        return false;
    const bool forClient = usage->contains(QLatin1String(oid::clientAuth)), forServer = usage->contains(QLatin1String(oid::serverAuth));
    switch (request.kind) {
    case CertificateKind::Client:
        return !forClient || (request.serverAuthToo && !forServer);
    case CertificateKind::Server:
        return !forServer;
    case CertificateKind::Root:
    case CertificateKind::Intermediate:
    case CertificateKind::Other:
        return false;
    }
    return false;
}

void judgeDates(const checking::Case &one, checking::Findings &findings)
{
    for (const Certificate &ca : one.above) {
        if (!ca.notAfter().isValid() || !ca.notBefore().isValid()) {
            findings.append({Field::Issuer, Problem::IssuerExpired, {}});
            return;
        }
        if (ca.notAfter() < one.context.now) {
            findings.append({Field::Issuer, Problem::IssuerExpired, {iso(ca.notAfter())}});
            return;
        }
        if (ca.notBefore() > one.context.now) {
            findings.append({Field::Issuer, Problem::IssuerNotYetValid, {iso(ca.notBefore())}});
            return;
        }
    }
}

void judgeWeakness(const checking::Case &one, checking::Findings &findings)
{
    for (const Certificate &ca : one.above) {
        // A root's own signature proves nothing and is not looked at.
        if (strength::isWeak(ca.publicKey()) || (!ca.isSelfIssued() && strength::isWeakSignature(ca.signatureOid()))) {
            findings.append({Field::Issuer, Problem::IssuerWeak, {ca.publicKey().name()}});
            return;
        }
    }
}

}

void checking::judgeIssuer(const Case &one, Findings &findings)
{
    if (one.isRoot)
        return;
    if (!one.context.issuer) {
        findings.append({Field::Issuer, Problem::IssuerMissing, {}});
        return;
    }
    const Certificate &issuer = *one.context.issuer;
    if (!issuer.isCa())
        findings.append({Field::Issuer, Problem::IssuerNotCa, {}});
    else if (issuer.keyUsage() && !issuer.keyUsage()->testFlag(KeyUsage::KeyCertSign))
        findings.append({Field::Issuer, Problem::IssuerMayNotSign, {}});
    else if (std::any_of(one.above.begin(), one.above.end(), [&one](const Certificate &ca) { return isFencedOut(ca, one.request); }))
        findings.append({Field::Issuer, Problem::IssuerForOtherPurpose, {}});
    judgeDates(one, findings);
    if (!one.context.issuerKeyAvailable)
        findings.append({Field::Issuer, Problem::IssuerKeyMissing, {}});
    judgeWeakness(one, findings);
}

void checking::judgePathLength(const Case &one, Findings &findings)
{
    const auto &asked = one.request.pathLength;
    if (asked && !one.isCa) {
        findings.append({Field::PathLength, Problem::PathLengthOnLeaf, {}});
    } else if (asked && *asked < 0) {
        findings.append({Field::PathLength, Problem::PathLengthNegative, {}});
    }
    const auto room = roomBelowIssuer(one.above);
    if (!room)
        return;
    // An intermediate takes one place; what it allows below itself must fit into the rest.
    if (*room < (one.isCa ? 1 : 0))
        findings.append({Field::Issuer, Problem::IssuerPathLengthExceeded, {}});
    else if (one.isCa && asked.value_or(0) > *room - 1)
        findings.append({Field::PathLength, Problem::PathLengthNotBelowIssuer, {QString::number(*room - 1)}});
}
