// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

struct evp_pkey_st;

// Keys as DER. OpenSSL 3.0's encoders take longer (some 50 microseconds each) than making a P-256 key does (20), which shows when
// thousands are issued: the curves that are issued every day are written here, all others by OpenSSL. For this floor only.
namespace keyencoding {

// SubjectPublicKeyInfo (RFC 5280 4.1.2.7, RFC 5480, RFC 8410).
Result<QByteArray> spki(evp_pkey_st *key);
// PrivateKeyInfo (RFC 5208, RFC 5915), octet for octet as OpenSSL writes it.
Result<Secret> pkcs8(evp_pkey_st *key);

}
