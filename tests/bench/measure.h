// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>

// What bench programs share: a stopwatch, memory from the kernel, lines of a table.
namespace measure {

// Milliseconds of one call.
template <typename Work>
double once(Work work)
{
    QElapsedTimer clockwork;
    clockwork.start();
    work();
    return double(clockwork.nsecsElapsed()) / 1e6;
}

// Median and worst of several calls; the first is counted as well.
struct Times { double median = 0, worst = 0; };
template <typename Work>
Times several(int rounds, Work work)
{
    QList<double> all;
    for (int i = 0; i < rounds; ++i)
        all.append(once(work));
    std::sort(all.begin(), all.end());
    return {all.at(all.size() / 2), all.last()};
}

// "VmHWM" (peak) or "VmRSS" in MiB; 0 where there is no /proc.
inline double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field)) + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

inline void line(const QString &what, const QString &measured, const QString &beside = {})
{
    std::printf("  %-54s %14s  %s\n", qPrintable(what), qPrintable(measured), qPrintable(beside));
    std::fflush(stdout);
}

inline QString ms(double milliseconds) { return QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 10 ? 2 : 0); }

}
