// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <vector>

// RFC 7468 text armour, lenient in, strict out. Caps of T2: lines of at most 4 KiB, at most `limit` objects.
namespace pem {

struct Object {
    QByteArray label;    // "CERTIFICATE"
    QList<std::pair<QByteArray, QByteArray>> headers; // RFC 1421 headers ("Proc-Type", "4,ENCRYPTED")
    Secret bytes;        // may be a private key, so always a Secret
    qsizetype offset = 0; // where in the text it began, for "object 3, line 41"
    int line = 0;
};

// Text between objects is skipped (subject= lines, bag attributes). A block that begins and does not end, or is not base64, is Malformed: nothing is
// taken from a damaged tail. Errors: Malformed, TooLarge, NotFound (no block at all).
Result<std::vector<Object>> decode(QByteArrayView text, qsizetype limit = 10000);
bool looksLikePem(QByteArrayView bytes);
QByteArray encode(const QByteArray &label, QByteArrayView der);
Secret encodeSecret(const QByteArray &label, QByteArrayView der);

}
