// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/issuedraft.h"
#include "workplace.h"
#include "x509/check.h"

#include <QWidget>

// A finding, and which of the certificates it is about.
struct PlacedFinding
{
    IssueDraft::Role role = IssueDraft::Role::Leaf;
    Finding finding;
};

// One question of the wizard. It edits the draft that it is given and shows what the judge says beside its fields.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(Workplace &workplace, IssueDraft &draft, QWidget *parent = nullptr) : QWidget(parent), m_workplace(workplace), m_draft(draft) {}

    virtual QString step() const = 0;     // for the list of steps, short
    virtual QString title() const = 0;    // the question
    virtual QString subtitle() const { return {}; }
    virtual bool isNeeded() const { return true; } // some answers make a question superfluous
    virtual void enter() {}               // it is about to be shown
    virtual QWidget *firstField() const = 0;
    virtual QString obstacle() const { return {}; } // what was typed and cannot be read; the page tells it beside its field
    virtual bool owns(const PlacedFinding &finding) const = 0;
    virtual void tell(const QList<PlacedFinding> &findings) = 0; // all findings; a page shows its own

Q_SIGNALS:
    void edited();   // the draft changed
    void typed();    // by hand: what Esc must not throw away unasked
    void chosen();   // this answers the question

protected:
    Workplace &m_workplace;
    IssueDraft &m_draft;
};
