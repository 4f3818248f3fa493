// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/intake.h"

namespace intake {

// What a DER or BER object is by its outline alone (the first few tags), and how long it says it is: 0 when its length is indefinite or exceeds the bytes.
struct Shape { Format format = Format::Unknown; qsizetype size = 0; };
Shape shapeOf(QByteArrayView bytes);

}
