// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/checking.h"

#include "x509/strength.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using Field = Finding::Field;
using Problem = Finding::Problem;

namespace {

constexpr int longLeafDays = 825, longCaDays = 7305; // 27 months; 20 years
constexpr int soonLeafDays = 30, soonCaDays = 365;   // the CA's own first reminder

// Absolute, with a host unless it is LDAP, and free of what a URL cannot hold.
bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return plain && url.isValid() && !url.isRelative() && (!url.host().isEmpty() || url.scheme() == "ldap"_L1);
}

void judgeUrl(Field field, const QStringList &urls, checking::Findings &findings)
{
    for (const QString &url : urls) {
        if (!isUrl(url))
            findings.append({field, Problem::UrlMalformed, {url}});
        else if (!url.startsWith("http://"_L1, Qt::CaseInsensitive))
            findings.append({field, Problem::UrlNotHttp, {url}});
    }
}

}

void checking::judgeValidity(const Case &one, Findings &findings)
{
    const QDateTime now = one.context.now, &end = one.period.notAfter;
    // No issuer, no end to be told: that is the issuer's finding, not the validity's.
    if (!end.isValid() && !one.isRoot && one.above.isEmpty())
        return;
    if (!end.isValid() || end <= now || end <= one.period.notBefore) {
        findings.append({Field::Validity, Problem::ValidityEmpty, {}});
        return;
    }
    const QDateTime latest = one.isRoot ? QDateTime() : latestEnd(one.context);
    if (end.date().year() > 9999)
        findings.append({Field::Validity, Problem::ValidityBeyond9999, {}});
    else if (latest.isValid() && end > latest)
        findings.append({Field::Validity, Problem::ValidityOutlivesIssuer, {latest.toString(Qt::ISODate)}});
    else if (latest.isValid() && latest < now.addDays(one.isCa ? soonCaDays : soonLeafDays))
        findings.append({Field::Validity, Problem::ValidityEndsSoon, {end.toString(Qt::ISODate)}});
    if (end < now.addDays(1))
        findings.append({Field::Validity, Problem::ValidityTooShort, {}});
    if (end > now.addDays(one.isCa ? longCaDays : longLeafDays))
        findings.append({Field::Validity, Problem::ValidityVeryLong, {}});
}

void checking::judgeKey(const Case &one, Findings &findings)
{
    switch (one.request.key) {
    case KeyAlgorithm::Rsa2048:
        if (one.period.notAfter >= strength::endOf2030())
            findings.append({Field::Key, Problem::KeyWeakBeyond2030, {}});
        break;
    case KeyAlgorithm::Rsa8192:
        findings.append({Field::Key, Problem::KeyVeryLarge, {}});
        break;
    case KeyAlgorithm::Ed25519:
    case KeyAlgorithm::Ed448:
        findings.append({Field::Key, Problem::KeyReaderLimits, {}});
        break;
    case KeyAlgorithm::Rsa3072:
    case KeyAlgorithm::Rsa4096:
    case KeyAlgorithm::EcP256:
    case KeyAlgorithm::EcP384:
    case KeyAlgorithm::EcP521:
        break;
    }
}

void checking::judgeUrls(const Case &one, Findings &findings)
{
    judgeUrl(Field::OcspUrl, one.request.ocspUrls, findings);
    judgeUrl(Field::CaIssuersUrl, one.request.caIssuersUrls, findings);
    judgeUrl(Field::CrlUrl, one.request.crlUrls, findings);
    if (!one.profile)
        return;
    using Need = ServiceProfile::Need;
    if (one.request.ocspUrls.isEmpty() && one.profile->ocspUrl != Need::No)
        findings.append({Field::OcspUrl, one.profile->ocspUrl == Need::Required ? Problem::OcspUrlMissing : Problem::OcspUrlAdvised, {}});
    if (one.request.crlUrls.isEmpty() && one.profile->crlUrl == Need::Required)
        findings.append({Field::CrlUrl, Problem::CrlUrlMissing, {}});
}
