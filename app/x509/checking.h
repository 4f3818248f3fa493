// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/check.h"

// The parts of check(), one file each. For check.cpp only.
namespace checking {

// The request with what every part asks of it.
struct Case
{
    Case(const IssueRequest &asked, const IssueContext &around);

    const IssueRequest &request;
    const IssueContext &context;
    QList<Certificate> above;   // the issuer, then what is above it; empty for a root
    const bool isRoot;
    const bool isCa;            // root or intermediate
    const Period period;
    const ServiceProfile *profile; // of a leaf; nullptr when none was chosen, or for a CA
};

using Findings = QList<Finding>;
void judgeIssuer(const Case &one, Findings &findings);
void judgePathLength(const Case &one, Findings &findings);
void judgeSubject(const Case &one, Findings &findings);
void judgeAgainstProfile(const Case &one, Findings &findings); // kind, common name, application UUID, key
void judgeAlternativeNames(const Case &one, Findings &findings);
void judgeConstraints(const Case &one, Findings &findings);
void judgeValidity(const Case &one, Findings &findings);
void judgeKey(const Case &one, Findings &findings);
void judgeUrls(const Case &one, Findings &findings);

}
