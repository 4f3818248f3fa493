// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/diagnosing.h"

#include "x509/issuers.h"
#include "x509/nameconstraints.h"
#include "x509/oid.h"

using namespace Qt::StringLiterals;
using Problem = Diagnosis::Problem;
using Severity = Diagnosis::Severity;

namespace {

void judgeLink(const Certificate &below, const Certificate &above, int depth, const QDateTime &now, diagnosing::Diagnoses &diagnoses)
{
    const QString iso = above.notAfter().toString(Qt::ISODate);
    if (issuers::keyIdMatch(below, above) == issuers::KeyIdMatch::Differs)
        diagnoses.append({Problem::AuthorityKeyIdMismatch, Severity::Refused, depth, u"RFC 5280 4.2.1.1"_s, {}});
    if (above.notAfter() < now)
        diagnoses.append({Problem::IssuerExpired, Severity::Refused, depth, u"RFC 5280 6.1.3"_s, {iso}});
    // No rule of RFC 5280; but the path ends with its weakest part.
    else if (below.notAfter() > above.notAfter())
        diagnoses.append({Problem::OutlivesIssuer, Severity::Risky, depth, {}, {iso}});
}

// RFC 5280 4.2.1.9: self-issued certificates do not count, and neither does the last one, unless it is a CA that could never be used.
void judgePathLengths(const Chain &chain, const diagnosing::View &leaf, diagnosing::Diagnoses &diagnoses)
{
    int below = diagnosing::isCaKind(leaf.kind) && !chain.certificates.first().isSelfIssued() ? 1 : 0;
    for (qsizetype i = 1; i < chain.certificates.size(); ++i) {
        const Certificate &ca = chain.certificates.at(i);
        if (ca.pathLength() && below > *ca.pathLength())
            diagnoses.append({Problem::PathLengthExceeded, Severity::Refused, int(i), u"RFC 5280 4.2.1.9"_s, {}});
        if (!ca.isSelfIssued())
            ++below;
    }
}

// Each name is held against each subtree; more than this takes too long and has no honest purpose (threat T2; OpenSSL's own cap is 2^20).
constexpr qsizetype comparisonLimit = 1 << 16;

qsizetype subtreesIn(const QList<NameConstraints> &above)
{
    qsizetype count = 0;
    for (const NameConstraints &some : above)
        count += some.permitted.size() + some.excluded.size();
    return count;
}

void judgeNames(const Chain &chain, qsizetype index, const QList<NameConstraints> &above, diagnosing::Diagnoses &diagnoses)
{
    const Certificate &certificate = chain.certificates.at(index);
    // RFC 5280 4.2.1.10: a CA that was given a new key under its own name is not constrained by itself.
    if (above.isEmpty() || (index > 0 && certificate.isSelfIssued()))
        return;
    const auto names = constrainedNames(certificate.subject(), certificate.alternativeNames(), certificate.isCa());
    if (names.size() * subtreesIn(above) > comparisonLimit) {
        diagnoses.append({Problem::NameOutsideConstraints, Severity::Refused, int(index), u"RFC 5280 4.2.1.10"_s, {}});
        return;
    }
    for (const GeneralName &name : names) {
        const bool allowed = std::all_of(above.begin(), above.end(), [&name](const NameConstraints &some) { return some.allow(name); });
        if (!allowed)
            diagnoses.append({Problem::NameOutsideConstraints, Severity::Refused, int(index), u"RFC 5280 4.2.1.10"_s, {name.toText()}});
    }
}

void judgeConstraints(const Chain &chain, diagnosing::Diagnoses &diagnoses)
{
    QList<NameConstraints> above;
    for (qsizetype i = chain.certificates.size() - 1; i >= 0; --i) {
        judgeNames(chain, i, above, diagnoses);
        if (chain.certificates.at(i).hasNameConstraints())
            above.append(NameConstraints::of(chain.certificates.at(i)));
    }
}

// An extended key usage in a CA fences in what is below it, as OpenSSL, Java and NSS read it.
void judgeFences(const Chain &chain, const diagnosing::View &leaf, diagnosing::Diagnoses &diagnoses)
{
    if (leaf.kind != CertificateKind::Client && leaf.kind != CertificateKind::Server)
        return;
    const QLatin1String wanted(leaf.kind == CertificateKind::Server ? oid::serverAuth : oid::clientAuth);
    for (qsizetype i = 1; i < chain.certificates.size(); ++i) {
        const auto usage = chain.certificates.at(i).extendedKeyUsage();
        if (usage && !usage->contains(wanted))
            diagnoses.append({Problem::ExtendedKeyUsageUnfit, Severity::Refused, int(i), u"RFC 5280 4.2.1.12"_s, {wanted}});
    }
}

}

QList<Diagnosis> diagnosing::judgeChain(const Chain &chain, const View &leaf, bool withTop)
{
    Diagnoses diagnoses;
    const qsizetype count = chain.certificates.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Certificate &certificate = chain.certificates.at(i);
        const CertificateKind asCa = certificate.isSelfIssued() ? CertificateKind::Root : CertificateKind::Intermediate;
        if (i == 0)
            diagnoses += judgeCertificate(certificate, leaf);
        else if (i < count - 1 || withTop)
            diagnoses += judgeCertificate(certificate, {asCa, std::nullopt, int(i), leaf.now});
        if (i + 1 == count)
            break;
        judgeLink(certificate, chain.certificates.at(i + 1), int(i), leaf.now, diagnoses);
        if (!chain.certificates.at(i + 1).isCa() && (i + 2 < count || withTop))
            diagnoses.append({Problem::IssuerNotCa, Severity::Refused, int(i), u"RFC 5280 6.1.4 k"_s, {}});
    }
    judgePathLengths(chain, leaf, diagnoses);
    judgeConstraints(chain, diagnoses);
    judgeFences(chain, leaf, diagnoses);
    return diagnoses;
}

void diagnosing::judgeTop(const Chain &chain, const QList<Certificate> &candidates, Diagnoses &diagnoses)
{
    const Certificate &top = chain.certificates.last();
    const int depth = int(chain.certificates.size()) - 1;
    if (depth + 1 >= issuers::depthLimit)
        return;
    const auto claims = [&top](const Certificate &candidate) {
        return issuers::isNamedBy(top, candidate) && issuers::keyIdMatch(top, candidate) != issuers::KeyIdMatch::Differs;
    };
    const bool isClaimed = std::any_of(candidates.begin(), candidates.end(), claims) || claims(top);
    if (isClaimed && issuers::isCheckable(top))
        diagnoses.append({Problem::SignatureWrong, Severity::Refused, depth, u"RFC 5280 6.1.3 a"_s, {}});
    else
        diagnoses.append({Problem::IssuerUnknown, Severity::Note, depth, {}, {}});
}
