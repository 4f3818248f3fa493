// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/servicesays.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "widgets/findinglist.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"
#include "x509/diagnose.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

StatusMark markOf(Diagnosis::Severity severity)
{
    switch (severity) {
    case Diagnosis::Severity::Refused:
        return StatusMark::Expired;
    case Diagnosis::Severity::Risky:
        return StatusMark::Within30;
    case Diagnosis::Severity::Note:
        break;
    }
    return StatusMark::Within90;
}

QString weightOf(Diagnosis::Severity severity)
{
    switch (severity) {
    case Diagnosis::Severity::Refused:
        return ServiceSays::tr("Will be refused");
    case Diagnosis::Severity::Risky:
        return ServiceSays::tr("Risky");
    case Diagnosis::Severity::Note:
        break;
    }
    return ServiceSays::tr("Note");
}

}

ServiceSays::ServiceSays(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_service(new QComboBox), m_list(new FindingList)
{
    m_service->setObjectName(QStringLiteral("judgeFor"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->setMinimumContentsLength(12);
    m_service->addItem(tr("any strict service"), QString());
    for (const ServiceProfile &profile : workplace.profiles.all)
        m_service->addItem(displayText(words::profileName(profile), 80), profile.id);
    auto *label = new PlainLabel(tr("&Judged for"));
    label->setBuddy(m_service);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_service, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    column->addLayout(line);
    column->addWidget(m_list);
    connect(m_service, &QComboBox::activated, this, &ServiceSays::judge);
}

void ServiceSays::show(const Certificate &certificate, const QString &service)
{
    m_certificate = certificate;
    m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
    judge();
}

void ServiceSays::judge()
{
    DiagnosisContext context;
    context.candidates = m_workplace.desk.chainOf(*m_certificate);
    context.now = m_workplace.desk.now();
    const ServiceProfile *profile = m_workplace.profiles.find(m_service->currentData().toString());
    // What a service asks of its clients is not asked of the CAs above them.
    if (profile && m_certificate->kind() == profile->leaf)
        context.profile = *profile;
    const int run = ++m_run;
    const auto work = [certificate = *m_certificate, context]() -> Result<QList<Diagnosis>> { return diagnose(certificate, context); };
    async::then(async::run(m_workplace.desk.pool(), work), this, [this, run](Result<QList<Diagnosis>> diagnoses) {
        if (run == m_run && diagnoses)
            tell(*diagnoses);
    });
}

void ServiceSays::tell(const QList<Diagnosis> &diagnoses)
{
    QList<FindingList::Line> lines;
    for (const auto severity : {Diagnosis::Severity::Refused, Diagnosis::Severity::Risky, Diagnosis::Severity::Note}) {
        for (const Diagnosis &one : diagnoses) {
            if (one.severity != severity)
                continue;
            FindingList::Line line{markOf(severity), weightOf(severity), words::diagnosis(one), words::remedy(one)};
            if (!one.clause.isEmpty())
                line.more += (line.more.isEmpty() ? QString() : QStringLiteral(" ")) + u'(' + one.clause + u')';
            lines.append(line);
        }
    }
    if (!wouldBeRefused(diagnoses))
        lines.prepend({StatusMark::Fine, tr("Accepted"), diagnoses.isEmpty() ? tr("nothing to object to.") : tr("nothing here would make a service refuse it."), {}});
    m_list->show(lines);
}
