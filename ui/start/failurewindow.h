// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QWidget>

// Stands where the window would be when the desk cannot be opened: why, and the ways on.
class FailureWindow : public QWidget
{
    Q_OBJECT

public:
    FailureWindow(const Error &error, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void againRequested();
    void sampleRequested();
};
