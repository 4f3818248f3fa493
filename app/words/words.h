// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/exporting.h"
#include "base/error.h"
#include "inventory/rows.h"
#include "vault/keychain.h"
#include "x509/check.h"
#include "x509/diagnose.h"
#include "x509/intake.h"

#include <QString>

// The sentences that the window and the command line share: one phrase per code, translated. Plain text; foreign arguments pass displayText() here.
namespace words {

// What happened and what to do next, one or two sentences, without `detail`.
QString error(const Error &error);
// What is wrong and what is accepted.
QString finding(const Finding &finding);
QString fieldName(Finding::Field field);
QString diagnosis(const Diagnosis &diagnosis);
QString remedy(const Diagnosis &diagnosis);              // what to do about it; empty when nothing needs doing
QString refusal(const intake::Refusal &refusal);         // "certificate 3 (line 41): ..."
QString uuidProblem(ApplicationUuid::Problem problem);
QString keychainState(Keychain::State state);            // what it means and the way on

QString kindName(CertificateKind kind);                  // "Root CA", "Intermediate CA", "Client" ...
QString statusName(CertificateStatus status);
QString dueName(Due due);                                // "expired", "within 7 days" ...
QString keyName(KeyAlgorithm algorithm);                 // "EC P-256", "RSA 3072" ...
QString readerName(Reader reader);                       // "Windows 10, Server 2019 and later" ...
QString readerHint(Reader reader);                       // what is written, and why
QString exportCheck(const QString &code);
QString exportNote(const QString &code);
QString profileName(const ServiceProfile &profile);      // translated where it is one of ours
QString profileSummary(const ServiceProfile &profile);
QString nextStep(const QString &code);
QString journalAct(const QString &code);                 // "issued", "exported" ...; the code itself when unknown
QString keyUsage(KeyUsages usages);
QString attributeName(const QString &oid);               // "Common name (CN)"

QString inDays(int daysLeft);                            // "in 12 days", "today", "3 days ago"
QString date(const QDateTime &utc);                      // local long date with weekday
QString dateTime(const QDateTime &utc);                  // local date and time
QString fingerprint(const QByteArray &sha256);           // AB:CD:...

}
