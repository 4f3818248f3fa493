// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"

#include <QObject>
#include <QTimer>

// Saves rows as CSV: asks where, gathers them a page at a time between other events, writes off the window's thread. Deletes itself.
class CsvSaving : public QObject
{
    Q_OBJECT

public:
    CsvSaving(Desk &desk, const QList<qint64> &ids, QWidget *parent);
    void open();
    void saveTo(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void gather();
    void write();

    Desk &m_desk;
    QList<qint64> m_ids;
    QList<CertificateRow> m_rows;
    qsizetype m_next = 0;
    QString m_path;
    QTimer m_turn;
};
