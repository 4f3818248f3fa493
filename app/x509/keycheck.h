// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArrayView>

struct evp_pkey_st;

// Whether a private key from outside may be taken in. For this floor only.
namespace keycheck {

// Looks at a PrivateKeyInfo's bytes only, before anything is computed with them. Errors: Malformed, Unsupported (DSA, DH, curves by
// explicit parameters, unknown algorithms), TooLarge (RSA over 16384 bits).
Result<void> admit(QByteArrayView pkcs8);

// Cheap sanity: the modulus is the product of its primes and the exponents invert each other; the public point belongs to the private number.
// No search for primality: that takes minutes for a hostile modulus.
bool isConsistent(evp_pkey_st *key);

}
