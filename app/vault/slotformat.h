// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/slot.h"

#include <QByteArray>

// The inside of a slot, version 1, 123 octets for every kind: "CSSL" | version | kind | id (16) | made, ms since 1970 (8, big endian) | log2 N (0 where
// nothing is stretched) | salt (32), together the header; then the vault key sealed by AES-256-GCM: nonce (12) | ciphertext (32) | tag (16).
// The associated data is the vault's id (16) and the header, so that a slot opens only as what it says it is, in the vault it was made for.
struct SlotFormat
{
    static constexpr qsizetype saltSize = 32;

    Slot::Kind kind = Slot::Kind::Keychain;
    QUuid id;
    QDateTime made;
    int logN = 0;
    QByteArray salt;
    QByteArray sealedKey;

    QByteArray header() const;
    QByteArray associated(const QUuid &vault) const;
    // Errors: Malformed, Unsupported (a newer version), TooLarge (work factor).
    static Result<SlotFormat> parse(const QByteArray &bytes);
};
