// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/servicepage.h"

#include "widgets/findinglist.h"
#include "widgets/typography.h"
#include "wizard/choicecard.h"
#include "wizard/findinglines.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QGridLayout>

ServicePage::ServicePage(Workplace &workplace, IssueDraft &draft, QWidget *parent)
    : WizardPage(workplace, draft, parent), m_group(new QButtonGroup(this)), m_findings(new FindingList)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(space(this, 3));
    for (const ServiceProfile &profile : workplace.profiles.all)
        addCard(words::profileName(profile), words::profileSummary(profile))->setObjectName(QStringLiteral("service-") + profile.id);
    addCard(tr("No service yet: a certificate authority only"), tr("Makes a root, an intermediate, or both, to issue from later."))
        ->setObjectName(QStringLiteral("service-none"));
    grid->addWidget(m_findings, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int card, bool on) {
        if (on)
            choose(card);
    });
}

ChoiceCard *ServicePage::addCard(const QString &title, const QString &sentence)
{
    auto *card = new ChoiceCard(title, sentence);
    const int index = int(m_cards.size());
    static_cast<QGridLayout *>(layout())->addWidget(card, index / 2, index % 2);
    m_group->addButton(card, index);
    connect(card, &ChoiceCard::doubleClicked, this, &WizardPage::chosen);
    m_cards.append(card);
    return card;
}

void ServicePage::enter()
{
    if (m_group->checkedId() < 0 && !m_cards.isEmpty())
        m_cards.constFirst()->setChecked(true);
}

QWidget *ServicePage::firstField() const
{
    return m_group->checkedButton() ? static_cast<QWidget *>(m_group->checkedButton()) : m_cards.constFirst();
}

void ServicePage::choose(int card)
{
    if (card < m_workplace.profiles.all.size())
        m_draft.chooseService(m_workplace.profiles.all.at(card));
    else
        m_draft.chooseAuthorityOnly();
    Q_EMIT edited();
}

bool ServicePage::owns(const PlacedFinding &finding) const
{
    return finding.finding.field == Finding::Field::Profile;
}

void ServicePage::tell(const QList<PlacedFinding> &findings)
{
    QList<FindingList::Line> lines;
    for (const PlacedFinding &one : findings) {
        if (owns(one))
            lines.append(findingLine(one.finding));
    }
    m_findings->show(lines);
}
