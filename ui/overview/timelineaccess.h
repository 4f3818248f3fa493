// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Registers the accessible interface of Timeline; more than once does no harm.
void installTimelineAccess();
