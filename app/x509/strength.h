// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/keyalgorithm.h"

#include <QDateTime>
#include <QString>

// How much a key or a digest is worth (SP 800-57, SP 800-131A).
namespace strength {

// Below 112 bits: refused by TLS libraries at today's default levels. Keys we cannot judge are not called weak.
bool isWeak(const PublicKey &key);
// 112 bits: good to the end of 2030.
bool endsWith2030(const PublicKey &key);
// MD2, MD4, MD5 or SHA-1 in a signature, by its dotted OID.
bool isWeakSignature(const QString &oid);
// A signature algorithm that this program cannot check.
bool isUnknownSignature(const QString &oid);
// 2031-01-01T00:00:00Z.
QDateTime endOf2030();

}
