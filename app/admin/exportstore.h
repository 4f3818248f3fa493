// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/exportfiles.h"

// Files of one export on the disk: all of them or none, and able to take them back, also what stood there before.
class ExportStore
{
public:
    // Errors: AlreadyExists when one is in the way and `replace` was not said, Permission, Storage, NotFound. Nothing is left behind then.
    Result<void> write(const std::vector<ExportFile> &files, bool replace);
    // Puts back what was replaced and removes what was new.
    void takeBack();

private:
    struct Written { QString path; std::optional<Secret> before; bool beforeSecret = true; };
    std::vector<Written> m_written;
};
