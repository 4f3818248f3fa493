// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

// The journal's arithmetic. Each row's chain is SHA-256 over its fields and the chain before, so that one authenticated row vouches for all rows above
// it, also those written while the vault was locked or before the vault key was rotated. Its mac is HMAC over the chain; the vault holds the key.
namespace journalchain {

// `entry.mac` takes no part. Every field goes in with its length, so that no two different rows have the same bytes.
QByteArray next(const QByteArray &previousChain, qint64 epoch, const JournalEntry &entry);
// What is authenticated: of a row, and of the note that says which row is the last. Two different strings for one chain.
QByteArray rowBytes(const QByteArray &chain);
QByteArray headBytes(qint64 sequence, const QByteArray &chain);
QByteArray start(); // the chain before the first row

}
