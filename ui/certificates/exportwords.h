// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/exporting.h"
#include "inventory/rows.h"
#include "widgets/findinglist.h"
#include "x509/profile.h"

// What the export dialog says and proposes.

// Why this reader cannot be chosen for these, in a few words; empty when it can.
QString whyNot(const ReaderTraits &reader, const QList<CertificateRow> &rows);
// Index into readers(): the service's, else the last chosen, else the first that is possible.
int proposedReader(const ServiceProfile *profile, const QString &lastChosen, bool keysHere);
// Readers for which a password is possible, but not needed.
bool takesPassword(Reader reader);
// "payments.p12"; with the name that the service wants, where it wants one.
QString exportFileName(const CertificateRow &row, const ReaderTraits &reader, const ServiceProfile *profile);
FindingList::Line passwordLine(Exporting::PasswordProblem problem);
QString fileWords(const QList<Exporting::Written> &files);
QList<FindingList::Line> reportLines(const Exporting::Report &report);
