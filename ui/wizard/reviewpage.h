// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class FindingList;
class PlainLabel;
class QPlainTextEdit;
class QVBoxLayout;
class Section;

// What will be made: in words first, then what the judge says, then details, then the openssl commands that would do the same.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    ReviewPage(Workplace &workplace, IssueDraft &draft, QWidget *parent = nullptr);

    QString step() const override { return tr("Review"); }
    QString title() const override { return tr("This will be made"); }
    void enter() override;
    QWidget *firstField() const override;
    bool owns(const PlacedFinding &) const override { return false; } // the pages before do; here they are only told again
    void tell(const QList<PlacedFinding> &findings) override;

private:
    void showWords();
    void showDetails();
    void showCommands();

    QVBoxLayout *m_words;
    FindingList *m_findings;
    Section *m_details;
    Section *m_commands;
    QPlainTextEdit *m_commandText;
};
