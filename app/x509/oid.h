// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// Object identifiers in dotted form, and the short names the field uses for them.
namespace oid {

inline constexpr char commonName[] = "2.5.4.3";
inline constexpr char country[] = "2.5.4.6";
inline constexpr char locality[] = "2.5.4.7";
inline constexpr char state[] = "2.5.4.8";
inline constexpr char organization[] = "2.5.4.10";
inline constexpr char organizationalUnit[] = "2.5.4.11";
inline constexpr char emailAddress[] = "1.2.840.113549.1.9.1";
inline constexpr char fortanixAppUuid[] = "1.3.6.1.4.1.49690.1.2.1"; // facts/services C.6
inline constexpr char serverAuth[] = "1.3.6.1.5.5.7.3.1";
inline constexpr char clientAuth[] = "1.3.6.1.5.5.7.3.2";
inline constexpr char anyExtendedKeyUsage[] = "2.5.29.37.0";
inline constexpr char trustedKeyUsage[] = "2.16.840.1.113894.746875.1.1"; // Java's mark on trusted certificates in PKCS#12

// "CN", "serverAuth", "ML-DSA-65" ... or the dotted form itself when the OID is not known.
QString name(const QString &dotted);
// The reverse: accepts dotted form, RFC 4514 short names and OpenSSL's names, case-insensitively. Empty when unknown.
QString fromName(const QString &name);

}
