// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/diagnose.h"

// The parts of diagnose(), one file each; issue() and verifyPath() ask for single ones.
namespace diagnosing {

inline bool isCaKind(CertificateKind kind)
{
    return kind == CertificateKind::Root || kind == CertificateKind::Intermediate;
}

// How a certificate is looked at.
struct View
{
    CertificateKind kind = CertificateKind::Other; // judged as this
    std::optional<ServiceProfile> profile;
    int depth = 0;
    QDateTime now;
};

// The certificate by itself: its fields, its extensions, and at depth 0 its fitness for the profile.
QList<Diagnosis> judgeCertificate(const Certificate &certificate, const View &view);

using Diagnoses = QList<Diagnosis>;
void judgeFields(const Certificate &certificate, const View &view, Diagnoses &diagnoses);
void judgeKeyAndSignature(const Certificate &certificate, const View &view, Diagnoses &diagnoses);
void judgeExtensions(const Certificate &certificate, const View &view, Diagnoses &diagnoses);
void judgeForProfile(const Certificate &certificate, const View &view, Diagnoses &diagnoses);

// Each certificate, and how each fits the one above it. The top is judged only when `withTop`: a trust anchor is
// a name and a key, whatever else its certificate says (RFC 5280 6.1.1 d).
Diagnoses judgeChain(const Chain &chain, const View &leaf, bool withTop = true);

// Why an unfinished chain ends where it does: nobody known signed its top, or somebody of that name did not.
void judgeTop(const Chain &chain, const QList<Certificate> &candidates, Diagnoses &diagnoses);

// The names of the problems, for logs.
QString codes(const Diagnoses &diagnoses);

}
