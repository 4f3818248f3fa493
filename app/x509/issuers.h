// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"

// Whether one certificate may stand above another. For chain.cpp and diagnose.
namespace issuers {

inline constexpr int depthLimit = 10; // certificates in a chain (threat T2)

enum class KeyIdMatch { Agrees, Silent, Differs }; // authority key identifier against subject key identifier; Silent when one is absent
KeyIdMatch keyIdMatch(const Certificate &below, const Certificate &above);
// Names only, compared as RFC 5280 7.1 has it.
bool isNamedBy(const Certificate &below, const Certificate &above);
// Whether its signature is of a kind that this program can check.
bool isCheckable(const Certificate &certificate);
// Names, then signature; where the signature cannot be checked, the key identifiers must agree.
bool isIssuedBy(const Certificate &below, const Certificate &above);

}
