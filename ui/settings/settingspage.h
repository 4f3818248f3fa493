// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page.h"
#include "workplace.h"

// Everything the person can choose for this desk.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workplace &workplace, QWidget *parent = nullptr);
    QString title() const override { return tr("Settings"); }

Q_SIGNALS:
    void setUpRequested();
};
