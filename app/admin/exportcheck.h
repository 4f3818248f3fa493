// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/exportfiles.h"

// Opens what was written, from the disk, as its reader would, and compares it with what was meant. Blocks for seconds when a password is stretched.
namespace exportcheck {

// Codes of what was found right (Exporting::Report::checks). Errors: those of reading; Damaged, with the code of what differs in `detail`.
Result<QStringList> verify(const ExportMaterial &material, const std::vector<ExportFile> &files, const Secret &password);

}
