// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/profile.h"

// The service profiles: the program's own (resources) and the person's (`desk folder`/profiles/*.json).
struct Profiles
{
    QList<ServiceProfile> all;                             // ours first, in the wizard's order
    struct Problem { QString file; Error error; };
    QList<Problem> problems;                               // files that were left out, and why
    const ServiceProfile *find(const QString &id) const;   // nullptr when unknown
};
Profiles loadProfiles(const QString &deskFolder);
