// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

// One way to the vault key: the key wrapped by AES-256-GCM under a slot key, the slot's header as associated data. There is no other verifier:
// the tag is the check. Opaque bytes to whoever stores it.
struct Slot
{
    enum class Kind : quint8 { Keychain = 1, Passphrase = 2, RecoveryKit = 3 };

    QUuid id;
    Kind kind = Kind::Keychain;
    QDateTime made;        // UTC
    QByteArray bytes;      // versioned, canonical; parsed strictly, work factor capped at 256 MiB (N=2^18)

    static Result<Slot> fromBytes(const QByteArray &bytes);
};

// scrypt's cost, log2 N; r=8, p=1. 17 is the house's figure (128 MiB); tests use less to be quick, never the program.
struct PassphraseCost { int logN = 17; };
