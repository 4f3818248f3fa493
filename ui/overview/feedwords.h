// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/feedexport.h"

// What a feed is called where the person chooses one.
struct FeedWords { QString action, title, filter, suffix; };
FeedWords feedWords(FeedExport::Format format);
