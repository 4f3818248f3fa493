// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/openssl.h"
#include "x509/workfactor.h"

#include <functional>

// The parts of a PKCS#12 as OpenSSL holds them, opened one layer at a time so that every layer is judged before it costs anything. For this floor only.
namespace pkcs12 {

inline void freeSafes(STACK_OF(PKCS7) *safes) { sk_PKCS7_pop_free(safes, PKCS7_free); }
inline void freeBags(STACK_OF(PKCS12_SAFEBAG) *bags) { sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free); }
using File = ossl::P12;
using Safes = ossl::Owned<STACK_OF(PKCS7), freeSafes>;
using Bags = ossl::Owned<STACK_OF(PKCS12_SAFEBAG), freeBags>;

// A library context of its own with the legacy algorithms (RC2-40, RC4) where the machine has them: nothing else in the program gets to see them.
OSSL_LIB_CTX *context();

// Errors of all: Malformed, TooLarge, Unsupported.
Result<File> open(const QByteArray &der);
Result<Safes> safesOf(const PKCS12 *file);
// What the MAC costs; a MAC of RFC 9879 too. Only for a file with a MAC.
Result<WorkFactor> macWork(const PKCS12 *file);
// Set when the safe is encrypted with a password; nullptr when it is plain. Unsupported for anything else (public keys).
Result<const X509_ALGOR *> encryptionOf(const PKCS7 *safe);
// Calls `visit` for each bag, nested ones too; stops at the first error. Malformed when they are nested over 8 deep, TooLarge over 10,000 bags.
using Visit = std::function<Result<void>(const PKCS12_SAFEBAG *)>;
Result<void> eachBag(const STACK_OF(PKCS12_SAFEBAG) *bags, const Visit &visit, int depth = 0);
// The algorithm a key bag is encrypted with; nullptr for other bags.
const X509_ALGOR *shroudOf(const PKCS12_SAFEBAG *bag);

}
