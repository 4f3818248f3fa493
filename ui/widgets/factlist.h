// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>
#include <QList>
#include <QString>
#include <QWidget>

// What is known, in two columns: the term, and its value in plain text that can be selected. Values must be fit to be shown already.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);
    void clear();
    void add(const QString &term, const QString &value, bool monospaced = false);
    bool isEmpty() const { return m_rows == 0; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};
