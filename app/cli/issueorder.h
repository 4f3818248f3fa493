// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/issuance.h"
#include "cli/program.h"

// What `issue` was asked for, as typed, and the order it becomes.
struct IssueOptions
{
    CertificateKind kind = CertificateKind::Client;
    QString subject, issuer, name, key, until, appUuid, uuidPlace, profile, owner, application;
    QStringList alternativeNames, ocspUrls, caIssuersUrls, crlUrls, permitted, excluded;
    std::optional<int> days, pathLength;
    bool asIssuer = false, serverToo = false;
};

// Nothing when something is not what it should be: told then, and the program ends with `exit`.
std::optional<Issuance::Order> orderOf(const IssueOptions &options, Program &program, Desk &desk, Exit &exit);
