// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

// A row's expiry by its effective end, for lists, feeds and the watch alike.
bool isCa(const CertificateRow &row);
QDateTime effectiveEnd(const CertificateRow &row); // its own end where the chain is not known
Expiry expiryOf(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now);
