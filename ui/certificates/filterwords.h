// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/query.h"

#include <QList>
#include <QString>

// A filter told part by part, each with the filter that is left when that part is taken away.
struct FilterPart
{
    QString words;
    CertificateFilter without;
};
QList<FilterPart> filterParts(const CertificateFilter &filter, const QString &issuerName = {});
// Nothing narrowed at all.
CertificateFilter widened(const CertificateFilter &filter);
