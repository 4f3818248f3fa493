// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/database.h"

// A consistent copy by VACUUM INTO, mode 0600 and durable, or no file at all. Errors: AlreadyExists, Permission, Storage.
Result<void> copyDatabase(Database &database, const QString &path);
