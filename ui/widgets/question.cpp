// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/question.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

Question::Question(QWidget *parent)
    : QFrame(parent), m_question(new PlainLabel), m_consequences(new PlainLabel), m_act(new QPushButton), m_safe(new QPushButton)
{
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setTypo(m_question, Typo::Heading);
    m_question->setWordWrap(true);
    m_consequences->setWordWrap(true);
    m_act->setObjectName(QStringLiteral("questionAct"));
    m_safe->setObjectName(QStringLiteral("questionSafe"));
    m_act->setAutoDefault(false); // Enter never does what Undo could not bring back
    connect(m_safe, &QPushButton::clicked, this, &Question::close);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto action = m_action;
        close();
        if (action)
            action();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_safe);
    buttons->addWidget(m_act);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    const int margin = space(this, 4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, 2));
    column->addWidget(m_question);
    column->addWidget(m_consequences);
    column->addLayout(buttons);
    hide();
}

void Question::ask(const QString &question, const QString &consequences, const QString &verb, const QString &safe, std::function<void()> act)
{
    m_question->setText(question);
    m_consequences->setText(consequences);
    m_act->setText(verb);
    m_safe->setText(safe);
    m_safe->setAccessibleDescription(question + u'\n' + consequences); // spoken with the button that has the focus
    m_action = std::move(act);
    show();
    m_safe->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Question::close()
{
    if (isHidden())
        return;
    hide();
    m_action = {};
    Q_EMIT closed();
}

void Question::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
