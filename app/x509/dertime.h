// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/der.h"

#include <QDateTime>

namespace der {

// A UTCTime or GeneralizedTime as an instant in UTC: RFC 5280 4.1.2.5 at once, other ASN.1 forms (offsets, no seconds) as OpenSSL reads them;
// invalid for everything else.
QDateTime time(const Item &item);

}
