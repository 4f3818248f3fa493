// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

// The encryption of old PEM files (RFC 1421 "DEK-Info", key by OpenSSL's EVP_BytesToKey with MD5 and one round): only read, never written.
namespace dekinfo {

// `header` is the field's value, "AES-256-CBC,0123...". Errors: WrongPassword, Unsupported, Malformed.
Result<Secret> decrypt(const QByteArray &header, const Secret &body, const Secret &password);
// Whether it could be decrypted at all; asked before a password is. Errors: Unsupported, Malformed.
Result<void> inspect(const QByteArray &header);

}
