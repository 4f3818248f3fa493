// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class ChoiceCard;
class FindingList;
class QButtonGroup;

// Which service is in front? The answer fixes the profile: what is asked, what goes in, and what is to be done afterwards.
class ServicePage : public WizardPage
{
    Q_OBJECT

public:
    ServicePage(Workplace &workplace, IssueDraft &draft, QWidget *parent = nullptr);

    QString step() const override { return tr("Service"); }
    QString title() const override { return tr("Which service is in front?"); }
    QString subtitle() const override { return tr("It decides what goes into the certificate, and what is to be done with it afterwards."); }
    void enter() override;
    QWidget *firstField() const override;
    bool owns(const PlacedFinding &finding) const override;
    void tell(const QList<PlacedFinding> &findings) override;

private:
    ChoiceCard *addCard(const QString &title, const QString &sentence);
    void choose(int card);

    QList<ChoiceCard *> m_cards;   // the profiles in order, then "CA only"
    QButtonGroup *m_group;
    FindingList *m_findings;
};
