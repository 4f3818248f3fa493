// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/feedwords.h"

#include <QCoreApplication>

namespace {
struct Say { Q_DECLARE_TR_FUNCTIONS(FeedWords) };
}

FeedWords feedWords(FeedExport::Format format)
{
    switch (format) {
    case FeedExport::Format::Calendar:
        return {Say::tr("&Calendar with alarms (ICS)..."), Say::tr("Export a calendar"), Say::tr("Calendar (*.ics)"), QStringLiteral("ics")};
    case FeedExport::Format::Csv:
        return {Say::tr("&Table (CSV)..."), Say::tr("Export a table"), Say::tr("Table (*.csv)"), QStringLiteral("csv")};
    case FeedExport::Format::Json:
        return {Say::tr("&JSON..."), Say::tr("Export JSON"), Say::tr("JSON (*.json)"), QStringLiteral("json")};
    case FeedExport::Format::Prometheus:
        return {Say::tr("&Prometheus text file..."), Say::tr("Export for Prometheus"), Say::tr("Prometheus text file (*.prom)"), QStringLiteral("prom")};
    }
    Q_UNREACHABLE();
}
