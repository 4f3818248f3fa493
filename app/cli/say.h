// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

// The command line's own sentences; those it shares with the window are words'.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
