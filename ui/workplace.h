// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "admin/expirywatch.h"
#include "admin/exporting.h"
#include "admin/importing.h"
#include "admin/issuance.h"
#include "admin/profiles.h"

// What every page of the window works on. Owned by the main window, outlives the pages.
struct Workplace
{
    Desk &desk;
    Profiles &profiles;
    Issuance &issuance;
    Importing &importing;
    Exporting &exporting;
    ExpiryWatch &watch;
};
