// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/findinglist.h"
#include "x509/check.h"

// A finding in words, with its weight. What is only missing yet is told calmly: nobody did anything wrong.
FindingList::Line findingLine(const Finding &finding);
bool isOnlyMissing(Finding::Problem problem);
