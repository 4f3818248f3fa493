// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/syntax.h"

class Program;

// Each adds its commands; one file a command.
namespace commands {

void addInit(Syntax &syntax);
void addStatus(Syntax &syntax);
void addIssue(Syntax &syntax);
void addList(Syntax &syntax);
void addShow(Syntax &syntax);
void addImport(Syntax &syntax);
void addExport(Syntax &syntax);
void addExpiry(Syntax &syntax);
void addJournal(Syntax &syntax);
void addSnooze(Syntax &syntax);
void addRecover(Syntax &syntax);
void addPassphrase(Syntax &syntax);
void addRecoveryKit(Syntax &syntax);
void addRotate(Syntax &syntax);
void addSettings(Syntax &syntax);
void addTour(Syntax &syntax);

}
