// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/recoverykit.h"

#include <QByteArray>
#include <QRectF>

class QPainter;
class QPrinter;

// The recovery kit on paper.
namespace kitpaper {

void paint(QPainter &painter, const QRectF &page, const RecoveryKit &kit);
Secret pdf(const RecoveryKit &kit);  // a PDF that holds the secret, so it is one
Secret text(const RecoveryKit &kit);

}
