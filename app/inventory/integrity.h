// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/database.h"

namespace integrity {

// The whole file: integrity_check, foreign_key_check, the search index. Errors: Damaged with SQLite's findings, Storage.
Result<void> check(Database &database);
// The structure without comparing indexes with tables: several times quicker.
Result<void> quickCheck(Database &database);

}
