// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class CaForm;
class CertificateModel;
class CertificateView;
class ChoiceCard;
class FieldBlock;
class FindingList;
class QButtonGroup;
class QLineEdit;
class ShowAll;

// Who signs? A CA that is here with its key, or a root and an intermediate made on the way.
class IssuerPage : public WizardPage
{
    Q_OBJECT

public:
    IssuerPage(Workplace &workplace, IssueDraft &draft, QWidget *parent = nullptr);

    QString step() const override { return tr("Signer"); }
    QString title() const override { return m_draft.authorityOnly ? tr("Which authorities shall there be?") : tr("Who signs?"); }
    QString subtitle() const override;
    void enter() override;
    QWidget *firstField() const override;
    QString obstacle() const override;
    bool owns(const PlacedFinding &finding) const override;
    void tell(const QList<PlacedFinding> &findings) override;

private:
    void makeList();
    void chooseDefault();
    void choose(IssueDraft::Signer signer);
    void nameCas();
    void showParts();

    CertificateModel *m_model;
    CertificateView *m_list;
    QButtonGroup *m_group;
    ChoiceCard *m_existing;
    ChoiceCard *m_both;
    ChoiceCard *m_rootOnly;
    FindingList *m_issuerFindings;
    QLineEdit *m_organization;
    FieldBlock *m_organizationBlock;
    QWidget *m_all;
    ShowAll *m_showAll;
    CaForm *m_root;
    CaForm *m_intermediate;
    bool m_entered = false;
};
