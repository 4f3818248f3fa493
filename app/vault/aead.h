// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

// AES-256-GCM over a few kilobytes: nonce (12 octets, always fresh), ciphertext, tag (16 octets).
namespace aead {

inline constexpr qsizetype keySize = 32;
inline constexpr qsizetype nonceSize = 12;
inline constexpr qsizetype tagSize = 16;
inline constexpr qsizetype maximum = 1 << 20; // of plain text

// Errors: TooLarge, Malformed (nothing to seal), Crypto.
Result<QByteArray> seal(const Secret &key, QByteArrayView associated, QByteArrayView plain);
// Errors: Malformed (too short), TooLarge, Damaged (the tag does not fit: another key, other associated data, or altered), Crypto.
Result<Secret> open(const Secret &key, QByteArrayView associated, QByteArrayView sealed);

}
