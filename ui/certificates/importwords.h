// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/importing.h"
#include "widgets/statusicon.h"

#include <QString>

// What became of one file, in words: always one of taken in, already here, or the reason why not.
struct ImportWords
{
    StatusMark mark = StatusMark::Fine;
    QString outcome;
    QString detail;
};
ImportWords importWords(const Importing::FileResult &result);
bool wantsPassword(const Importing::FileResult &result);
