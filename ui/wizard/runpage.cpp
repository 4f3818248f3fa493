// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/runpage.h"

#include "base/displaytext.h"
#include "certificates/chainview.h"
#include "widgets/plainlabel.h"
#include "widgets/section.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

RunPage::RunPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_stack(new QStackedWidget), m_what(new PlainLabel), m_bar(new QProgressBar), m_made(new PlainLabel),
      m_chain(new ChainView), m_steps(new QVBoxLayout), m_export(new QPushButton(tr("&Export it…"))), m_show(new QPushButton(tr("&Show the certificate")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(makeRunning());
    m_stack->addWidget(makeDone());
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportChosen(m_last); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showChosen(m_last); });
    connect(m_chain, &ChainView::chosen, this, &RunPage::showChosen);
}

QWidget *RunPage::makeRunning()
{
    m_what->setObjectName(QStringLiteral("runWhat"));
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto *running = new QWidget;
    auto *column = new QVBoxLayout(running);
    column->setContentsMargins({});
    column->setSpacing(space(this, 3));
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addStretch();
    return running;
}

QWidget *RunPage::makeDone()
{
    m_made->setObjectName(QStringLiteral("runMade"));
    m_made->setWordWrap(true);
    m_export->setObjectName(QStringLiteral("runExport"));
    m_show->setObjectName(QStringLiteral("runShow"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_show);
    buttons->addStretch();
    auto *next = new Section(tr("What comes next"));
    m_steps->setSpacing(space(this, 2));
    next->body()->addLayout(m_steps);
    auto *done = new QWidget;
    auto *column = new QVBoxLayout(done);
    column->setContentsMargins({});
    column->setSpacing(space(this, 5));
    column->addWidget(m_made);
    column->addWidget(m_chain);
    column->addLayout(buttons);
    column->addWidget(next);
    column->addStretch();
    return done;
}

void RunPage::start(int certificates)
{
    m_stack->setCurrentIndex(0);
    m_bar->setRange(0, 0);
    m_what->setText(tr("Making %Ln certificate(s) …", nullptr, certificates));
}

void RunPage::progress(int done, int total, const QString &what)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (what == QLatin1String("key"))
        m_what->setText(tr("Making private keys … RSA keys take some seconds."));
    else if (what == QLatin1String("sign"))
        m_what->setText(tr("Signing …"));
    else if (what == QLatin1String("store"))
        m_what->setText(tr("Sealing the keys and storing everything …"));
}

void RunPage::stopping()
{
    m_what->setText(tr("Stopping …"));
}

void RunPage::succeed(const QList<qint64> &ids, const ServiceProfile &profile)
{
    const Inventory &inventory = m_workplace.desk.inventory();
    const Thresholds thresholds = m_workplace.desk.settings().thresholds;
    const QDateTime now = m_workplace.desk.now();
    m_last = ids.constLast();
    m_made->setText(tr("%Ln certificate(s) made. The private keys are sealed in the vault.", nullptr, int(ids.size())));
    QList<qint64> above = inventory.chainIds(m_last);
    std::reverse(above.begin(), above.end());
    QList<ChainLink> links;
    for (const CertificateRow &row : inventory.rows(above + QList<qint64>{m_last})) {
        const QString what = QStringLiteral("%1 · %2").arg(words::kindName(row.kind), statusSentence(row, thresholds, now));
        links.append({row.id, displayText(row.name, 80), what, statusMark(row, thresholds, now), row.id == m_last, false});
    }
    m_chain->show(links);
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QStringList steps = profile.nextSteps;
    int number = 0;
    for (const QString &code : std::as_const(steps)) {
        auto *step = new PlainLabel(QStringLiteral("%1.  %2").arg(++number).arg(words::nextStep(code)));
        step->setObjectName(QStringLiteral("nextStep"));
        step->setWordWrap(true);
        m_steps->addWidget(step);
    }
    m_steps->parentWidget()->parentWidget()->setVisible(!steps.isEmpty());
    m_stack->setCurrentIndex(1);
}

QWidget *RunPage::firstButton() const
{
    return m_export;
}
