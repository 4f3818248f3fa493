// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

#include <QHash>

class FieldBlock;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class ShowAll;

// Who is it for? Application, its UUID, names, owner; the subject's further attributes on demand.
class SubjectPage : public WizardPage
{
    Q_OBJECT

public:
    SubjectPage(Workplace &workplace, IssueDraft &draft, QWidget *parent = nullptr);

    QString step() const override { return tr("For whom"); }
    QString title() const override { return tr("Who is it for?"); }
    bool isNeeded() const override { return !m_draft.authorityOnly; }
    void enter() override;
    QWidget *firstField() const override;
    QString obstacle() const override;
    bool owns(const PlacedFinding &finding) const override;
    void tell(const QList<PlacedFinding> &findings) override;

private:
    QWidget *makeAll();
    FieldBlock *blockOf(const Finding &finding) const;
    QLineEdit *addText(const char *name);
    void fillPlaces();
    void keep();
    void readUuid();
    QString uuidHint() const;
    QString organizationAbove() const;

    QLineEdit *m_application;
    QLineEdit *m_uuid;
    QComboBox *m_place;
    QLineEdit *m_commonName;
    QPlainTextEdit *m_names;
    QLineEdit *m_owner;
    QLineEdit *m_organization, *m_unit, *m_locality, *m_state, *m_country, *m_email, *m_more;
    QCheckBox *m_uuidAsUri;
    QCheckBox *m_serverToo;
    FieldBlock *m_applicationBlock, *m_uuidBlock, *m_placeBlock, *m_commonNameBlock, *m_namesBlock, *m_ownerBlock, *m_moreBlock;
    QHash<QString, FieldBlock *> m_attributeBlocks; // by the attribute's OID
    QWidget *m_all;
    ShowAll *m_showAll;
    bool m_nameTyped = false, m_organizationTyped = false;
    QString m_uuidTrouble, m_namesTrouble, m_moreTrouble; // what cannot be read, in words
};
