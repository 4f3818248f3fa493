// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

// Public: scripts depend on them (countersign-cli(1)).
enum class Exit {
    Done = 0,
    Look = 1,        // done, and there is something to look at; or a judge refused
    Usage = 2,
    Locked = 3,      // the vault is locked, or the keychain cannot be used
    NotFound = 4,
    Storage = 5,     // disk or database
    Network = 6,     // service or network
    Confirm = 7,     // would overwrite, or has consequences: say so explicitly
};

Exit exitOf(Error::Code code);
// Stable names for JSON: "not-found", and for an end without an error of its own "usage".
QString nameOf(Error::Code code);
QString nameOf(Exit exit);
