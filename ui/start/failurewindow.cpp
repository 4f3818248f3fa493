// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "start/failurewindow.h"

#include "base/displaytext.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

FailureWindow::FailureWindow(const Error &error, const QString &folder, QWidget *parent) : QWidget(parent)
{
    setWindowTitle(tr("Countersign"));
    auto *lines = new QVBoxLayout(this);
    const int edge = space(this, 8);
    lines->setContentsMargins(edge, edge, edge, edge);
    lines->setSpacing(space(this, 4));
    const bool busy = error.code == Error::Code::Busy;
    auto *heading = new PlainLabel(busy ? tr("This desk is already open") : tr("The desk cannot be opened"));
    setTypo(heading, Typo::Title);
    auto *notice = new Notice;
    notice->tell(Notice::Tone::Problem, words::error(error), displayText(error.detail));
    auto *where = new PlainLabel(tr("Folder: %1").arg(displayText(folder)));
    setTypo(where, Typo::Caption);
    where->setWordWrap(true);
    auto *again = new QPushButton(tr("&Try again"));
    auto *sample = new QPushButton(tr("&Look around with sample data"));
    auto *quit = new QPushButton(tr("&Quit Countersign"));
    again->setObjectName(QStringLiteral("tryAgain"));
    again->setDefault(true);
    again->setAutoDefault(true);
    lines->addWidget(heading);
    lines->addWidget(notice);
    lines->addWidget(where);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {again, sample, quit})
        row->addWidget(button);
    row->addStretch();
    lines->addLayout(row);
    lines->addStretch();
    setMinimumWidth(space(this, 150));
    connect(again, &QPushButton::clicked, this, &FailureWindow::againRequested);
    connect(sample, &QPushButton::clicked, this, &FailureWindow::sampleRequested);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    again->setFocus();
}
