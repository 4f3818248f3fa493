// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QTableView;

// How every table of the window looks and moves: whole rows, no grid, fixed heights (large lists stay quick), Tab leaves it.
void setUpTable(QTableView *table, const QString &accessibleName);
