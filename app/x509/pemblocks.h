// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace intake {

// One armoured block of a text, cut out without decoding it, so that a damaged block does not take its neighbours with it.
struct Block
{
    QByteArray label;
    QByteArrayView text;   // from the BEGIN line through the END line
    int line = 0;          // 1-based
    bool whole = false;    // false: it begins and does not end
};

// At most `limit` blocks and one more, so that the caller sees there are too many.
QList<Block> blocksOf(QByteArrayView text, qsizetype limit);

}
