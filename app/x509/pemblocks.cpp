// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pemblocks.h"

namespace intake {

namespace {

// The label of "-----BEGIN label-----"; leading blanks and a byte order mark are forgiven, as people paste from mail and editors.
bool boundary(QByteArrayView line, QByteArrayView keyword, QByteArray *label)
{
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    line = line.trimmed();
    if (!line.startsWith("-----") || !line.endsWith("-----") || line.size() < 10 + keyword.size())
        return false;
    const QByteArrayView inside = line.sliced(5, line.size() - 10);
    if (!inside.startsWith(keyword))
        return false;
    *label = inside.sliced(keyword.size()).toByteArray();
    return true;
}

}

QList<Block> blocksOf(QByteArrayView text, qsizetype limit)
{
    QList<Block> blocks;
    bool open = false;
    qsizetype began = 0;
    int number = 0;
    for (qsizetype at = 0; at < text.size() && blocks.size() <= limit;) {
        // Lines end in LF, CR LF, or CR alone (old Macs).
        qsizetype end = at;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        const QByteArrayView line = text.sliced(at, end - at);
        const qsizetype next = end + (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        ++number;
        QByteArray label;
        if (boundary(line, "BEGIN ", &label)) {
            if (open)
                blocks.last().text = text.sliced(began, at - began);
            blocks << Block{label, {}, number, false};
            began = at;
            open = true;
        } else if (open && boundary(line, "END ", &label)) {
            blocks.last().text = text.sliced(began, end - began);
            blocks.last().whole = label == blocks.last().label;
            open = false;
        }
        at = next;
    }
    if (open)
        blocks.last().text = text.sliced(began);
    return blocks;
}

}
