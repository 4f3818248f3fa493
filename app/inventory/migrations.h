// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/database.h"

#include <QStringList>

// The schema, version by version.
namespace migrations {

inline constexpr int applicationId = 0x43534947; // "CSIG" at offset 68 of the file

// What leads from one version to the next: statements in order. A step that has shipped is never changed again.
using Step = QStringList;
const QList<Step> &steps(); // the first makes version 1 out of nothing

// Brings an older file up to date; a checked copy of it is kept beside it as `path`.version-N first. Errors: Damaged, Storage.
Result<void> upgrade(Database &database, const QString &path, const QList<Step> &known);
// Runs what is missing, all in one transaction. Errors: Unsupported (newer than `known`), Damaged (not ours), Storage.
Result<void> run(Database &database, const QList<Step> &known);
Result<int> version(Database &database);
// Whether the file is ours at all, and not newer than `known`. Errors: Damaged, Unsupported.
Result<void> recognise(Database &database, const QList<Step> &known);

}
