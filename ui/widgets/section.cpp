// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/section.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QToolButton>

Section::Section(const QString &heading, Kind kind, QWidget *parent) : QWidget(parent), m_content(new QWidget), m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    m_body->setContentsMargins({});
    m_body->setSpacing(space(this, 2));
    if (kind == Kind::Disclosure) {
        m_toggle = new QToolButton;
        m_toggle->setCheckable(true);
        m_toggle->setAutoRaise(true);
        m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_toggle->setFocusPolicy(Qt::StrongFocus);
        setTypo(m_toggle, Typo::Strong);
        column->addWidget(m_toggle, 0, Qt::AlignLeft);
        connect(m_toggle, &QToolButton::toggled, this, &Section::setOpen);
    } else {
        auto *label = new PlainLabel;
        label->setWordWrap(true);
        setTypo(label, Typo::Heading);
        column->addWidget(label);
        m_heading = label;
    }
    column->addWidget(m_content);
    setHeading(heading);
    if (m_toggle)
        setOpen(false);
}

void Section::setHeading(const QString &heading)
{
    if (m_toggle)
        m_toggle->setText(heading);
    else
        static_cast<PlainLabel *>(m_heading)->setText(heading);
}

void Section::setOpen(bool open)
{
    const bool moved = open != m_open;
    m_open = open;
    m_content->setVisible(open);
    if (m_toggle) {
        m_toggle->setChecked(open);
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_toggle->setAccessibleDescription(open ? tr("Expanded") : tr("Collapsed"));
    }
    if (moved)
        Q_EMIT toggled(open);
}
