// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

// Foreign text (subjects, server answers, file names) made safe to look at, in one line: NFC; control, bidirectional, zero-width,
// unassigned and surrogate code points become visible as U+2039-style marks such as <U+202E> in angle brackets (U+27E8, U+27E9);
// more than four combining marks in a row are escaped; longer than `limit` characters is cut in the middle with an ellipsis. Threat T4.
// The result is still plain text: show it only where no markup is interpreted.
QString displayText(const QString &foreign, qsizetype limit = 256);

// The same for text of several lines (a server's answer in a Details box): each line by itself, at most `lines` of them.
QString displayLines(const QString &foreign, qsizetype lines = 200);

// Latin mixed with Cyrillic or Greek letters within one word: worth a badge beside the name.
bool mixesScripts(const QString &foreign);

// One CSV record, every field quoted, formulas defused with a leading apostrophe (CWE-1236), without line end. Threat T5.
QByteArray csvRecord(const QStringList &fields);

// A file name of [A-Za-z0-9._-], 1 to 80 characters, never hidden, never an option, never a Windows device; `fallback` when nothing is left.
QString safeFileName(const QString &foreign, const QString &fallback);
