// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/factlist.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QFontDatabase>

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space(this, 4));
    m_grid->setVerticalSpacing(space(this, 1));
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows = 0;
}

void FactList::add(const QString &term, const QString &value, bool monospaced)
{
    auto *name = new PlainLabel(term);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *content = new PlainLabel(value);
    content->setWordWrap(true);
    content->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A long word without a space must not widen the pane.
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    if (monospaced) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(this->font().pointSizeF());
        content->setFont(font);
    }
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(content, m_rows, 1);
    ++m_rows;
}
