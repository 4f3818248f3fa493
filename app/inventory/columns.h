// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"
#include "inventory/statement.h"

// The columns of a CertificateRow, in readRow()'s order; `c` is the certificate table.
#define INVENTORY_ROW_COLUMNS \
    "c.id, c.name, c.kind, c.subject, c.issuer_name, c.issuer_id, c.serial, c.not_before, c.not_after, c.effective_not_after, c.sha256, " \
    "c.key_algorithm, c.signature_algorithm, c.app_uuid, c.application, c.owner, c.service, " \
    "EXISTS (SELECT 1 FROM sealed_key k WHERE k.spki_sha256 = c.spki_sha256), c.weak, c.snoozed_until, c.snooze_reason, c.superseded_at, " \
    "c.revoked_at, c.added_at"

CertificateRow readRow(const Statement &statement);
