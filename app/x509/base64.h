// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

// Base64 (RFC 4648 4) between buffers of the caller, so that a private key never passes through memory that nobody wipes. For this floor only.
namespace base64 {

// Writes four characters for each three octets, padded; returns the end of what was written.
char *encode(QByteArrayView octets, char *to);

// How many octets a proper text stands for; at least what decode() would write.
qsizetype decodedSize(QByteArrayView text);

// Decodes into `to`, which has room for decodedSize(); white space is skipped. Returns how many octets; nothing when it is not base64:
// other characters, padding missing or inside.
std::optional<qsizetype> decode(QByteArrayView text, char *to);

}
