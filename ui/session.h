// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

// What works on one open desk while the window shows it. The desk must outlive it.
struct Session
{
    explicit Session(Desk &desk) :
        profiles(loadProfiles(desk.folder())), issuance(desk), importing(desk), exporting(desk), watch(desk),
        workplace{desk, profiles, issuance, importing, exporting, watch}
    {
    }

    Profiles profiles;
    Issuance issuance;
    Importing importing;
    Exporting exporting;
    ExpiryWatch watch;
    Workplace workplace;
};
