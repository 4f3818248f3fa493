// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/showall.h"

ShowAll::ShowAll(Inventory &inventory, const QString &page, QWidget *all, QWidget *parent) : QCheckBox(tr("Sho&w all fields"), parent)
{
    setObjectName(QStringLiteral("showAll-") + page);
    const QString key = QStringLiteral("window.wizard.all.") + page;
    const bool shown = inventory.setting(key) == "1";
    setChecked(shown);
    if (!shown)
        all->hide(); // showing it before it has a parent would make it a window
    connect(this, &QCheckBox::toggled, all, &QWidget::setVisible);
    connect(this, &QCheckBox::toggled, this, [&inventory, key](bool on) {
        static_cast<void>(inventory.setSetting(key, on ? "1" : "0")); // a lost habit is not worth a message
    });
}
