// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QCheckBox>

// "Show all fields": shows what a page keeps back, and remembers the choice for that page.
class ShowAll : public QCheckBox
{
    Q_OBJECT

public:
    ShowAll(Inventory &inventory, const QString &page, QWidget *all, QWidget *parent = nullptr);
};
