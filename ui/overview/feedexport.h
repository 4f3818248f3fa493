// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"

#include <QObject>

// Writes the inventory's expiry dates to a file for another program: rows are gathered in small steps between events, then turned into bytes
// and written on the desk's pool, so that 100,000 certificates do not hold up the window.
class FeedExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Calendar, Csv, Json, Prometheus };

    FeedExport(Desk &desk, Format format, const QString &path, QObject *parent = nullptr);
    void start();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const Result<void> &result); // last; then the object deletes itself

private:
    void gather();
    void write();
    void finish(const Result<void> &result);

    Desk &m_desk;
    const Format m_format;
    const QString m_path;
    QList<qint64> m_ids;
    QList<CertificateRow> m_rows;
    bool m_cancelled = false;
};
