// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The C library behind QtKeychain on Linux, reached by name at run time: QtKeychain loads it so too, and neither is linked.
namespace libsecret {

// Whether it is there, and whether Qt's event loop is GLib's: without that its answers never arrive.
bool isUsable();
// The session bus's end must not end this process by SIGTERM, GIO's default. Once, before the first job.
void outliveTheBus();
// After the daemon was restarted the library would use a dead session for ever; this makes it open a new one.
void forgetSession();

}
