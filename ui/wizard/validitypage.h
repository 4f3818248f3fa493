// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class FieldBlock;
class FindingList;
class PlainLabel;
class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class ShowAll;

// How long, and with which key. The end is limited by the CA's from the start, not objected to afterwards.
class ValidityPage : public WizardPage
{
    Q_OBJECT

public:
    ValidityPage(Workplace &workplace, IssueDraft &draft, QWidget *parent = nullptr);

    QString step() const override { return tr("Validity and key"); }
    QString title() const override { return tr("How long shall it live, and with which key?"); }
    bool isNeeded() const override { return !m_draft.authorityOnly; }
    void enter() override;
    QWidget *firstField() const override;
    bool owns(const PlacedFinding &finding) const override;
    void tell(const QList<PlacedFinding> &findings) override;

private:
    QWidget *makeEnd();
    void makeFields();
    void fillKeys();
    void keep();
    void showEnd();
    QDateTime caEnd() const;

    QButtonGroup *m_kind;
    QRadioButton *m_forDays, *m_asCa, *m_until;
    QSpinBox *m_days;
    QDateEdit *m_date;
    PlainLabel *m_end;
    FindingList *m_endFindings;
    QComboBox *m_key;
    QLineEdit *m_ocsp, *m_crl, *m_caIssuers;
    FieldBlock *m_keyBlock, *m_ocspBlock, *m_crlBlock, *m_caIssuersBlock;
    QWidget *m_urls;
    QWidget *m_all;
    ShowAll *m_showAll;
    QString m_service;       // for which the fields were filled
    bool m_filling = false;
};
