// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

// A passphrase or password from a file of its own, or with "-" from standard input (asked for without echo on a terminal). One line; its end is no part of it.
// A file that others may read is used, with a warning.
Result<Secret> readSecret(const QString &path, const QString &prompt);
