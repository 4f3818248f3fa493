// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

// What a keychain test does inside a session of its own: uses OsKeychain, and treats the session's keyring daemon badly. Each act prints one line
// on standard output. Acts: state, read NAME, write NAME VALUE, remove NAME, lock, unlock, kill, stop, continue, gone, killbus,
// both NAME (two reads at once), abandon NAME, prompter refuse|silent.
int actOnKeychain(const QStringList &acts, int timeoutMs);
