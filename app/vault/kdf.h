// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayView>

// Keys from secrets. Each answers 32 octets.
namespace kdf {

// scrypt's r and p are part of our formats' version 1, so that only N varies (RFC 7914).
inline constexpr int scryptR = 8;
inline constexpr int scryptP = 1;
// 256 MiB at r=8. A slot that asks for more was made to exhaust this machine: refused before a single octet is derived.
inline constexpr int scryptMinLogN = 10;
inline constexpr int scryptMaxLogN = 18;

// Blocks: about 0.8 s at 2^17. Errors: TooLarge, Malformed (logN out of range), PasswordNeeded (empty passphrase), Crypto.
Result<Secret> scrypt(const Secret &passphrase, QByteArrayView salt, int logN);
// RFC 5869, extract and expand. Errors: Crypto.
Result<Secret> hkdfSha256(const Secret &key, QByteArrayView salt, QByteArrayView info);
// RFC 2104. Errors: Crypto.
Result<QByteArray> hmacSha256(const Secret &key, QByteArrayView bytes);

}
