// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

// The reasons that OpenSSL queued for this thread, drained: the queue is shared with QSslSocket and must not carry ours further.
QString drainCryptoErrors();
Error cryptoError(const char *call);
