// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/issuedraft.h"
#include "workplace.h"

#include <QDialog>

class Notice;
class PlainLabel;
class Question;
class QPushButton;
class QStackedWidget;
class RunPage;
class StepList;
class WizardPage;

// Creates certificates by asking what they are for. Edits one value, the draft; nothing is made before Finish.
class IssueWizard : public QDialog
{
    Q_OBJECT

public:
    explicit IssueWizard(Workplace &workplace, QWidget *parent = nullptr);
    ~IssueWizard() override;

Q_SIGNALS:
    void issued(const QList<qint64> &ids);
    void certificateRequested(qint64 id);

protected:
    void reject() override;

private:
    void addPage(QWidget *page);
    void layOut();
    QWidget *makeButtons();
    void goTo(int step);
    void step(int direction);
    void next();
    void judge();
    void showSteps();
    void finish();
    void finished(Result<QList<qint64>> result);
    bool isRunning() const { return m_cancelled != nullptr; }

    Workplace &m_workplace;
    IssueDraft m_draft;
    bool m_touched = false;  // something was typed
    bool m_made = false;
    int m_step = 0;
    QList<WizardPage *> m_pages;
    RunPage *m_run;
    StepList *m_steps;
    QStackedWidget *m_stack;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    Notice *m_notice;
    Question *m_discard;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};
