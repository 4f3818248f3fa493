// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// Which OpenSSL is at work, for the people who must know whether it is patched.
namespace cryptolibrary {

QString runningVersion();      // "OpenSSL 3.0.22 25 Aug 2026": the library loaded now, not the one built against
bool lacksKnownFixes();        // older than 3.0.22 within 3.0 (facts/security 0.4)

}
