// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rows.h"

CertificateStatus certificateStatus(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    if (row.revokedAt.isValid())
        return CertificateStatus::Revoked;
    if (row.supersededAt.isValid())
        return CertificateStatus::Superseded;
    const bool isCa = row.kind == CertificateKind::Root || row.kind == CertificateKind::Intermediate;
    const Expiry e = expiry(row.notBefore, row.effectiveNotAfter, isCa, thresholds, now);
    if (e.due == Due::NotYetValid)
        return CertificateStatus::NotYetValid;
    if (e.due == Due::Expired)
        return CertificateStatus::Expired;
    return e.needsAttention ? CertificateStatus::Due : CertificateStatus::Valid;
}
