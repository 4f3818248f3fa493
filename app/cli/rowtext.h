// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

#include <QDateTime>
#include <QString>

#include <optional>

class Desk;
class Program;

// The certificate rows that several commands print.
namespace rowtext {

// As a table for people, or with --json as one array.
void print(Program &program, const Desk &desk, const QList<CertificateRow> &rows);
std::optional<CertificateKind> kindFromName(const QString &name);     // "root" ... "other"
std::optional<CertificateStatus> statusFromName(const QString &name); // "valid" ... as in JSON
// "2027-03-01" (its end, UTC) or an ISO 8601 instant.
std::optional<QDateTime> instant(const QString &text);

}
