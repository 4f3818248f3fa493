// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settingssection.h"

// Locking, and what the desktop is told.
class Locking : public SettingsSection
{
    Q_OBJECT

public:
    explicit Locking(Desk &desk, QWidget *parent = nullptr);
};

class Telling : public SettingsSection
{
    Q_OBJECT

public:
    explicit Telling(Desk &desk, QWidget *parent = nullptr);
};

class Looks : public SettingsSection
{
    Q_OBJECT

public:
    explicit Looks(Desk &desk, QWidget *parent = nullptr);
};
