// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/reviewpage.h"

#include "widgets/card.h"
#include "widgets/factlist.h"
#include "widgets/findinglist.h"
#include "widgets/plainlabel.h"
#include "widgets/section.h"
#include "widgets/typography.h"
#include "wizard/findinglines.h"
#include "wizard/opensslcommands.h"
#include "wizard/plannedwords.h"
#include "words/words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}

ReviewPage::ReviewPage(Workplace &workplace, IssueDraft &draft, QWidget *parent)
    : WizardPage(workplace, draft, parent), m_words(new QVBoxLayout), m_findings(new FindingList),
      m_details(new Section(tr("Details"), Section::Kind::Disclosure)),
      m_commands(new Section(tr("The same with openssl"), Section::Kind::Disclosure)), m_commandText(new QPlainTextEdit)
{
    m_words->setSpacing(space(this, 2));
    m_commandText->setObjectName(QStringLiteral("opensslCommands"));
    m_commandText->setAccessibleName(tr("openssl commands"));
    m_commandText->setReadOnly(true);
    m_commandText->setTabChangesFocus(true);
    m_commandText->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commandText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commandText->setMinimumHeight(fontMetrics().height() * 14);
    auto *copy = new QPushButton(tr("Copy commands"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_commandText->toPlainText()); });
    m_commands->body()->addWidget(m_commandText);
    m_commands->body()->addWidget(copy, 0, Qt::AlignLeft);
    m_details->setObjectName(QStringLiteral("reviewDetails"));
    m_commands->setObjectName(QStringLiteral("reviewCommands"));
    connect(m_details, &Section::toggled, this, &ReviewPage::showDetails);
    connect(m_commands, &Section::toggled, this, &ReviewPage::showCommands);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 5));
    column->addLayout(m_words);
    column->addWidget(m_findings);
    column->addWidget(m_details);
    column->addWidget(m_commands);
    column->addStretch();
}

void ReviewPage::enter()
{
    showWords();
    showDetails();
    showCommands();
}

QWidget *ReviewPage::firstField() const
{
    return nullptr; // the button that makes it has the focus
}

void ReviewPage::showWords()
{
    clear(m_words);
    const QList<Planned> planned = plan(m_workplace.issuance, m_workplace.desk.inventory(), m_draft.orders(), m_workplace.desk.now());
    for (const Planned &one : planned) {
        auto *card = new Card;
        auto *column = new QVBoxLayout(card);
        const int pad = space(this, 3);
        column->setContentsMargins(pad, pad, pad, pad);
        column->setSpacing(space(this, 1));
        auto *sentence = new PlainLabel(plannedSentence(one));
        sentence->setObjectName(QStringLiteral("plannedSentence"));
        sentence->setWordWrap(true);
        auto *key = new PlainLabel(words::keyName(one.order.request.key));
        setTypo(key, Typo::Caption);
        column->addWidget(sentence);
        column->addWidget(key);
        m_words->addWidget(card);
    }
}

void ReviewPage::showDetails()
{
    if (!m_details->isOpen())
        return;
    clear(m_details->body());
    const QList<Planned> planned = plan(m_workplace.issuance, m_workplace.desk.inventory(), m_draft.orders(), m_workplace.desk.now());
    for (const Planned &one : planned) {
        auto *name = new PlainLabel(plannedName(one.order));
        setTypo(name, Typo::Strong);
        auto *facts = new FactList;
        for (const PlannedFact &fact : plannedFacts(one))
            facts->add(fact.term, fact.value);
        m_details->body()->addWidget(name);
        m_details->body()->addWidget(facts);
    }
}

void ReviewPage::showCommands()
{
    if (!m_commands->isOpen())
        return;
    const QList<Issuance::Order> orders = m_draft.orders();
    std::optional<Certificate> issuer;
    if (!orders.isEmpty() && orders.constFirst().issuerId != 0) {
        if (const Result<Certificate> found = m_workplace.desk.inventory().certificate(orders.constFirst().issuerId))
            issuer = *found;
    }
    m_commandText->setPlainText(opensslCommands(plan(m_workplace.issuance, m_workplace.desk.inventory(), orders, m_workplace.desk.now()), issuer));
}

void ReviewPage::tell(const QList<PlacedFinding> &findings)
{
    QList<FindingList::Line> lines;
    for (const PlacedFinding &one : findings) {
        if (const FindingList::Line line = findingLine(one.finding); !lines.contains(line))
            lines.append(line);
    }
    if (findings.isEmpty())
        lines.append({StatusMark::Fine, tr("Checked"), tr("nothing stands against it."), {}});
    m_findings->show(lines);
}
