// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "vault/recoverykit.h"

// The kit as a page of text, mode 0600; never over a file that is there.
Result<void> writeKit(const QString &path, const RecoveryKit &kit);
// Whether that could work, before a kit is made that would have no place to go.
Result<void> placeForKit(const QString &path);
