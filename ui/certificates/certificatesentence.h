// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

#include <QString>

// A certificate in a sentence or two: what it is, for whom, and until when, with the date and the distance.
QString certificateSentence(const CertificateRow &row, const QDateTime &now);
