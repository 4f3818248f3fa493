// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "x509/certificate.h"

#include <QDateTime>

// JKS with trusted certificates (Java's old key store format; layout in facts/toolchain 6). Private key entries are counted, not read.
namespace javatruststore {

struct Entry { Certificate certificate; QString alias; QDateTime added; };
struct Contents { QList<Entry> entries; int privateKeys = 0; int unreadable = 0; };

bool looksLikeJks(const QByteArray &bytes);
// Without a password the integrity digest is not checked. Errors: WrongPassword (digest differs), Malformed, TooLarge, Unsupported (JCEKS).
Result<Contents> read(const QByteArray &bytes, const Secret *password);
Result<QByteArray> write(const QList<Entry> &entries, const Secret &password);
// Lower case, unique within `taken`, from the certificate's name.
QString aliasFor(const Certificate &certificate, const QStringList &taken);

}
