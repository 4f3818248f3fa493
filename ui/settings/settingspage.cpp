// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settingspage.h"

#include "base/displaytext.h"
#include "settings/behaviour.h"
#include "settings/reminders.h"
#include "settings/vaultsection.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QDir>
#include <QScrollArea>
#include <QVBoxLayout>

SettingsPage::SettingsPage(Workplace &workplace, QWidget *parent) : Page(parent)
{
    auto *content = new QWidget;
    auto *column = new QWidget;
    column->setMaximumWidth(space(this, 220));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space(this, 4));
    auto *heading = new PlainLabel(title());
    setTypo(heading, Typo::Title);
    lines->addWidget(heading);
    auto *where = new PlainLabel(tr("Desk: %1").arg(displayText(QDir::toNativeSeparators(workplace.desk.folder()))));
    where->setSelectable(true);
    where->setFocusPolicy(Qt::NoFocus);
    setTypo(where, Typo::Caption);
    lines->addWidget(where);
    auto *vault = new VaultSection(workplace.desk);
    connect(vault, &VaultSection::setUpRequested, this, &SettingsPage::setUpRequested);
    const QList<SettingsSection *> sections{new Reminders(workplace.desk), new Locking(workplace.desk), vault, new Telling(workplace.desk), new Looks(workplace.desk)};
    for (SettingsSection *section : sections) {
        lines->addWidget(section);
        connect(section, &SettingsSection::said, this, [this](const QString &sentence) { Q_EMIT said(sentence); });
    }
    lines->addStretch();
    auto *row = new QHBoxLayout(content);
    const int edge = space(this, 6);
    row->setContentsMargins(edge, edge, edge, edge);
    row->addWidget(column, 10);
    row->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}
