// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/columns.h"

CertificateRow readRow(const Statement &statement)
{
    CertificateRow row;
    row.id = statement.integer(0);
    row.name = statement.text(1);
    row.kind = CertificateKind(statement.integer(2));
    row.subject = statement.text(3);
    row.issuerName = statement.text(4);
    row.issuerId = statement.integer(5); // NULL reads as 0
    row.serial = statement.text(6);
    row.notBefore = statement.time(7);
    row.notAfter = statement.time(8);
    row.effectiveNotAfter = statement.time(9);
    row.sha256 = statement.bytes(10);
    row.keyAlgorithm = statement.text(11);
    row.signatureAlgorithm = statement.text(12);
    row.appUuid = statement.text(13);
    row.application = statement.text(14);
    row.owner = statement.text(15);
    row.service = statement.text(16);
    row.hasPrivateKey = statement.integer(17) != 0;
    row.weak = statement.integer(18) != 0;
    row.snoozedUntil = statement.time(19);
    row.snoozeReason = statement.text(20);
    row.supersededAt = statement.time(21);
    row.revokedAt = statement.time(22);
    row.addedAt = statement.time(23);
    return row;
}
