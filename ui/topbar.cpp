// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "topbar.h"

#include "widgets/glyph.h"
#include "widgets/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

TopBar::TopBar(QWidget *parent) : QWidget(parent), m_create(new QPushButton(tr("&Create..."))), m_import(new QPushButton(tr("&Import..."))), m_search(new QLineEdit)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space(this, 6), space(this, 3), space(this, 6), space(this, 3));
    line->setSpacing(space(this, 2));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search certificates"));
    m_search->setPlaceholderText(tr("Search name, subject, SAN, app UUID, serial, fingerprint, owner (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(space(this, 170));
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setAccessibleName(tr("Create certificates"));
    m_create->setDefault(true); // the one filled button of the window
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setAccessibleName(tr("Import certificates and keys"));
    auto *more = new QPushButton(tr("&More"));
    more->setObjectName(QStringLiteral("more"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("&About Countersign..."), this, &TopBar::aboutRequested);
    menu->addSeparator();
    menu->addAction(tr("&Quit Countersign\t%1").arg(QKeySequence(QKeySequence::Quit).toString(QKeySequence::NativeText)), this, &TopBar::quitRequested);
    more->setMenu(menu);
    line->addWidget(m_search, 1);
    line->addStretch();
    for (QPushButton *button : {m_create, m_import, more})
        line->addWidget(button);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    const auto key = [this](QKeySequence::StandardKey keys, void (TopBar::*act)()) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::New, &TopBar::createRequested);
    key(QKeySequence::Open, &TopBar::importRequested);
    key(QKeySequence::Quit, &TopBar::quitRequested); // the menu only shows it: a button's menu listens while it is open
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_create, &QPushButton::clicked, this, &TopBar::createRequested);
    connect(m_import, &QPushButton::clicked, this, &TopBar::importRequested);
}

void TopBar::setActionsVisible(bool visible)
{
    m_create->setVisible(visible);
    m_import->setVisible(visible);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TopBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_search->hasFocus())
        return m_search->clear();
    QWidget::keyPressEvent(event);
}
