// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"
#include "vault/vault.h"
#include "x509/privatekey.h"

// A private key put under seal, on any thread: what workers do so that no key in clear comes back to the desk's thread.
namespace sealing {

// Errors: Locked, Crypto.
Result<SealedKey> seal(const Vault &vault, const PrivateKey &key);

}
