// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// Columns of text, each as wide as its widest cell. Foreign text must have passed displayText().
class Table
{
public:
    explicit Table(const QStringList &heads) : m_rows{heads} {}
    void add(const QStringList &row) { m_rows.append(row); }
    QString toText() const; // with a line's end each

private:
    QList<QStringList> m_rows;
};
