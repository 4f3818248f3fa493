// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/expirywatch.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

// Expiry told to other programs. Pure: rows in, bytes out.
namespace feeds {

// One VEVENT per certificate, UID from its SHA-256, so a re-import updates; VALARMs at the thresholds before the effective end. RFC 5545, folded, CRLF.
QByteArray ics(const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now);
// x509_cert_not_after, x509_cert_not_before, x509_cert_expired with the exporter's label names (subject_CN, issuer_CN, serial_number, ...) and x509_cert_effective_not_after.
QByteArray prometheus(const QList<CertificateRow> &rows, const QDateTime &now);
QByteArray csv(const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now);
QByteArray json(const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now); // an array of:
QJsonObject object(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now); // fields as cli.md names them, null where there is none

}
