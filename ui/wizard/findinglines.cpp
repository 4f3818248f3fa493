// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/findinglines.h"

#include "words/words.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FindingLines)
};

}

bool isOnlyMissing(Finding::Problem problem)
{
    using Problem = Finding::Problem;
    const Problem missing[] = {Problem::IssuerMissing, Problem::SubjectEmpty, Problem::CommonNameMissing, Problem::UuidMissing, Problem::DnsOrIpMissing,
                               Problem::OcspUrlMissing, Problem::CrlUrlMissing, Problem::ServerNameMissing, Problem::AltNameNeededForEmptySubject,
                               Problem::ValidityEmpty};
    return std::find(std::begin(missing), std::end(missing), problem) != std::end(missing);
}

FindingList::Line findingLine(const Finding &finding)
{
    const QString sentence = words::finding(finding);
    switch (finding.severity()) {
    case Finding::Severity::Blocks:
        return isOnlyMissing(finding.problem) ? FindingList::Line{StatusMark::Within90, Say::tr("Still needed"), sentence, {}}
                                              : FindingList::Line{StatusMark::Expired, Say::tr("Not possible"), sentence, {}};
    case Finding::Severity::Warns:
        return {StatusMark::Within30, Say::tr("Think about it"), sentence, {}};
    case Finding::Severity::Informs:
        break;
    }
    return {StatusMark::Fine, Say::tr("Good to know"), sentence, {}};
}
