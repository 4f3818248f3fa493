// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/issuewizard.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "certificates/exportdialog.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/question.h"
#include "widgets/typography.h"
#include "wizard/issuerpage.h"
#include "wizard/reviewpage.h"
#include "wizard/runpage.h"
#include "wizard/servicepage.h"
#include "wizard/steplist.h"
#include "wizard/subjectpage.h"
#include "wizard/validitypage.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

IssueWizard::IssueWizard(Workplace &workplace, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_draft(workplace.desk.now().date().year()), m_run(new RunPage(workplace)), m_steps(new StepList),
      m_stack(new QStackedWidget), m_title(new PlainLabel), m_subtitle(new PlainLabel), m_notice(new Notice), m_discard(new Question),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton), m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Create certificates"));
    setModal(true);
    m_pages = {new ServicePage(workplace, m_draft), new IssuerPage(workplace, m_draft), new SubjectPage(workplace, m_draft),
               new ValidityPage(workplace, m_draft), new ReviewPage(workplace, m_draft)};
    for (WizardPage *page : std::as_const(m_pages)) {
        addPage(page);
        connect(page, &WizardPage::edited, this, &IssueWizard::judge);
        connect(page, &WizardPage::typed, this, [this] { m_touched = true; });
        connect(page, &WizardPage::chosen, m_next, &QPushButton::click);
    }
    addPage(m_run);
    connect(m_run, &RunPage::exportChosen, this, [this](qint64 id) {
        auto *dialog = new ExportDialog(m_workplace, {id}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_run, &RunPage::showChosen, this, [this](qint64 id) {
        Q_EMIT certificateRequested(id);
        accept();
    });
    connect(&workplace.issuance, &Issuance::progress, this, [this](int done, int total, const QString &what) {
        if (isRunning())
            m_run->progress(done, total, what);
    });
    layOut();
    goTo(0);
}

IssueWizard::~IssueWizard()
{
    if (m_cancelled)
        m_cancelled->store(true); // nobody is left to be told: nothing is kept
}

void IssueWizard::addPage(QWidget *page)
{
    page->setContentsMargins(2, 2, 2, 2); // room for focus rings
    m_stack->addWidget(new PageScroll(page));
}

void IssueWizard::layOut()
{
    setTypo(m_title, Typo::Title);
    m_title->setObjectName(QStringLiteral("wizardTitle"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    const int margin = space(this, 6);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(this, 2));
    right->addWidget(m_title);
    right->addWidget(m_subtitle);
    right->addSpacing(space(this, 3));
    right->addWidget(m_stack, 1);
    right->addWidget(m_notice);
    right->addWidget(m_discard);
    right->addSpacing(space(this, 2));
    right->addWidget(makeButtons());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(margin);
    line->addWidget(m_steps, 0, Qt::AlignTop);
    line->addLayout(right, 1);
    m_next->setDefault(true); // only a child of the dialog can be its default
    resize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 46);
}

QWidget *IssueWizard::makeButtons()
{
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_cancel->setObjectName(QStringLiteral("wizardCancel"));
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, &IssueWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &IssueWizard::reject);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_cancel);
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_next);
    return buttons;
}

void IssueWizard::goTo(int step)
{
    m_step = step;
    m_notice->clear();
    WizardPage *page = m_pages.at(step);
    page->enter();
    m_stack->setCurrentIndex(step);
    m_title->setText(page->title());
    m_subtitle->setText(page->subtitle());
    m_subtitle->setVisible(!page->subtitle().isEmpty());
    judge();
    QWidget *first = page->firstField();
    (first ? first : m_next)->setFocus(Qt::TabFocusReason);
}

// The next page that is needed, in either direction.
void IssueWizard::step(int direction)
{
    int to = m_step + direction;
    while (to >= 0 && to < m_pages.size() && !m_pages.at(to)->isNeeded())
        to += direction;
    if (to >= 0 && to < m_pages.size())
        goTo(to);
}

void IssueWizard::next()
{
    if (m_made || isRunning())
        return;
    if (m_step + 1 < m_pages.size())
        step(1);
    else
        finish();
}

// Asks the one judge about every certificate of the batch, at each key stroke; every page shows its part, and Next waits for the current one.
void IssueWizard::judge()
{
    const QList<Issuance::Order> orders = m_draft.orders();
    const QList<IssueDraft::Role> roles = m_draft.roles();
    QList<PlacedFinding> findings;
    for (int i = 0; i < orders.size(); ++i) {
        for (const Finding &finding : m_workplace.issuance.check(orders, i))
            findings.append({roles.at(i), finding});
    }
    for (WizardPage *page : std::as_const(m_pages))
        page->tell(findings);
    const WizardPage *page = m_pages.at(m_step);
    const bool last = m_step + 1 == m_pages.size();
    const bool blocked = std::any_of(findings.cbegin(), findings.cend(), [&](const PlacedFinding &one) {
        return one.finding.severity() == Finding::Severity::Blocks && (last || page->owns(one));
    });
    m_next->setEnabled(!blocked && page->obstacle().isEmpty() && !isRunning());
    m_next->setText(last ? tr("&Create %Ln certificate(s)", nullptr, int(orders.size())) : tr("&Next"));
    m_next->setAccessibleDescription(m_next->isEnabled() ? QString() : tr("Something on this page is still needed."));
    m_back->setEnabled(m_step > 0);
    showSteps();
}

void IssueWizard::showSteps()
{
    QStringList steps;
    int current = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages.at(i)->isNeeded())
            continue;
        if (i == m_step)
            current = int(steps.size());
        steps.append(m_pages.at(i)->step());
    }
    m_steps->show(steps, m_made ? int(steps.size()) : current);
}

void IssueWizard::finish()
{
    if (isRunning() || m_made)
        return;
    const QList<Issuance::Order> orders = m_draft.orders();
    m_notice->clear();
    m_title->setText(tr("Making it"));
    m_subtitle->hide();
    m_back->setEnabled(false);
    m_next->setEnabled(false);
    m_run->start(int(orders.size()));
    m_stack->setCurrentIndex(int(m_pages.size()));
    m_cancel->setFocus();
    const Issuance::Run run = m_workplace.issuance.issue(orders);
    m_cancelled = run.cancelled;
    async::then(run.result, this, [this](Result<QList<qint64>> result) { finished(std::move(result)); });
}

void IssueWizard::finished(Result<QList<qint64>> result)
{
    m_cancelled.reset();
    m_cancel->setEnabled(true);
    if (!result) {
        goTo(int(m_pages.size()) - 1);
        const bool stopped = result.error().code == Error::Code::Cancelled;
        m_notice->tell(stopped ? Notice::Tone::Info : Notice::Tone::Problem,
                       stopped ? tr("Stopped. Nothing was made and nothing was kept.") : words::error(result.error()),
                       displayText(result.error().detail, 200));
        return;
    }
    m_made = true;
    m_touched = false;
    m_title->setText(tr("Done"));
    m_run->succeed(*result, m_draft.authorityOnly ? ServiceProfile() : m_draft.leaf.request.profile.value_or(ServiceProfile()));
    m_back->hide();
    m_next->hide();
    m_cancel->setText(tr("&Close"));
    m_run->firstButton()->setFocus(Qt::TabFocusReason);
    showSteps();
    Q_EMIT issued(*result);
}

// Esc, Cancel and the window's own button: stops what runs, asks about what was typed, else closes.
void IssueWizard::reject()
{
    if (m_made) {
        accept();
    } else if (isRunning()) {
        m_cancelled->store(true);
        m_cancel->setEnabled(false);
        m_run->stopping();
    } else if (!m_discard->isHidden()) {
        m_discard->close();
    } else if (m_touched) {
        m_discard->ask(tr("Throw away what you have typed?"), tr("Nothing has been made yet."), tr("Throw away"), tr("Keep editing"), [this] { QDialog::reject(); });
    } else {
        QDialog::reject();
    }
}
