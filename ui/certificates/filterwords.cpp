// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/filterwords.h"

#include "base/displaytext.h"
#include "words/words.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString dueWords(Due due)
{
    switch (due) {
    case Due::Within7:
        return Say::tr("ends within 7 days");
    case Due::Within30:
        return Say::tr("ends within 8 to 30 days");
    case Due::Within90:
        return Say::tr("ends within 31 to 90 days");
    case Due::NotYetValid:
    case Due::Expired:
    case Due::Fine:
        break;
    }
    return words::dueName(due);
}

}

CertificateFilter widened(const CertificateFilter &filter)
{
    CertificateFilter wide;
    wide.now = filter.now;
    return wide;
}

QList<FilterPart> filterParts(const CertificateFilter &filter, const QString &issuerName)
{
    QList<FilterPart> parts;
    const auto add = [&](const QString &words, auto take) {
        FilterPart part{words, filter};
        take(part.without);
        parts.append(part);
    };
    if (!filter.text.isEmpty())
        add(Say::tr("contains “%1”").arg(displayText(filter.text, 40)), [](CertificateFilter &f) { f.text.clear(); });
    for (const CertificateKind kind : {CertificateKind::Root, CertificateKind::Intermediate, CertificateKind::Client, CertificateKind::Server, CertificateKind::Other}) {
        if (filter.kinds.contains(kind))
            add(words::kindName(kind), [kind](CertificateFilter &f) { f.kinds.remove(kind); });
    }
    if (filter.due)
        add(dueWords(*filter.due), [](CertificateFilter &f) { f.due.reset(); });
    if (filter.notYetValid)
        add(Say::tr("not yet valid"), [](CertificateFilter &f) { f.notYetValid = false; });
    if (filter.weak)
        add(Say::tr("weak"), [](CertificateFilter &f) { f.weak = false; });
    if (filter.withKeyOnly)
        add(Say::tr("with its private key here"), [](CertificateFilter &f) { f.withKeyOnly = false; });
    if (filter.hideExpired)
        add(Say::tr("expired ones hidden"), [](CertificateFilter &f) { f.hideExpired = false; });
    if (filter.hideSuperseded)
        add(Say::tr("replaced ones hidden"), [](CertificateFilter &f) { f.hideSuperseded = false; });
    if (filter.issuerId)
        add(*filter.issuerId == 0 ? Say::tr("without an issuer here")
                                  : Say::tr("issued by %1").arg(displayText(issuerName, 60)),
            [](CertificateFilter &f) { f.issuerId.reset(); });
    return parts;
}
