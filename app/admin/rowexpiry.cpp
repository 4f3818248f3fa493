// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/rowexpiry.h"

bool isCa(const CertificateRow &row)
{
    return row.kind == CertificateKind::Root || row.kind == CertificateKind::Intermediate;
}

QDateTime effectiveEnd(const CertificateRow &row)
{
    return row.effectiveNotAfter.isValid() ? row.effectiveNotAfter : row.notAfter;
}

Expiry expiryOf(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    return expiry(row.notBefore, effectiveEnd(row), isCa(row), thresholds, now);
}
