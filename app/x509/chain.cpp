// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/chain.h"

#include "x509/issuers.h"
#include "x509/strength.h"

issuers::KeyIdMatch issuers::keyIdMatch(const Certificate &below, const Certificate &above)
{
    const QByteArray wanted = below.authorityKeyId(), own = above.subjectKeyId();
    if (wanted.isEmpty() || own.isEmpty())
        return KeyIdMatch::Silent;
    return wanted == own ? KeyIdMatch::Agrees : KeyIdMatch::Differs;
}

bool issuers::isNamedBy(const Certificate &below, const Certificate &above)
{
    return below.issuerDer() == above.subjectDer() || below.issuer().matches(above.subject());
}

bool issuers::isCheckable(const Certificate &certificate)
{
    return !strength::isUnknownSignature(certificate.signatureOid());
}

bool issuers::isIssuedBy(const Certificate &below, const Certificate &above)
{
    if (!isNamedBy(below, above))
        return false;
    return isCheckable(below) ? below.isSignedBy(above) : keyIdMatch(below, above) == KeyIdMatch::Agrees;
}

namespace {

bool isBetter(const Certificate &a, const Certificate &b, const Certificate &below)
{
    const auto matchA = issuers::keyIdMatch(below, a), matchB = issuers::keyIdMatch(below, b);
    return matchA != matchB ? matchA < matchB : a.notAfter() > b.notAfter();
}

// Signatures cost most and are tried last, the likeliest candidate first.
std::optional<Certificate> issuerOf(const Certificate &below, const QList<Certificate> &candidates, const QList<Certificate> &used)
{
    QList<Certificate> named;
    for (const Certificate &candidate : candidates) {
        if (issuers::isNamedBy(below, candidate) && !used.contains(candidate))
            named.append(candidate);
    }
    std::stable_sort(named.begin(), named.end(), [&below](const Certificate &a, const Certificate &b) { return isBetter(a, b, below); });
    for (const Certificate &candidate : named) {
        if (issuers::isIssuedBy(below, candidate))
            return candidate;
    }
    return std::nullopt;
}

}

Chain buildChain(const Certificate &leaf, const QList<Certificate> &candidates)
{
    Chain chain{{leaf}, false};
    while (true) {
        const Certificate &top = chain.certificates.last();
        if (top.isSelfIssued() && issuers::isIssuedBy(top, top)) {
            chain.complete = true;
            return chain;
        }
        if (chain.certificates.size() == issuers::depthLimit)
            return chain;
        const auto issuer = issuerOf(top, candidates, chain.certificates);
        if (!issuer)
            return chain;
        chain.certificates.append(*issuer);
    }
}

EffectiveEnd effectiveEnd(const Chain &chain)
{
    EffectiveEnd end;
    for (qsizetype i = 0; i < chain.certificates.size(); ++i) {
        const QDateTime notAfter = chain.certificates.at(i).notAfter();
        if (!notAfter.isValid())
            return {notAfter, i}; // unreadable: never valid
        if (i == 0 || notAfter < end.notAfter)
            end = {notAfter, i};
    }
    return end;
}
