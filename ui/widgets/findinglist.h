// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/statusicon.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

// Sentences of a judge, one below the other, each with the shape and the word of its weight. Plain text only.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    struct Line {
        StatusMark mark = StatusMark::Fine;
        QString weight;   // "Refused", "Note" ...
        QString sentence;
        QString more;     // what to do about it; may be empty
        friend bool operator==(const Line &, const Line &) = default;
    };
    void show(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    QString spoken() const; // all of it, for an accessible description

private:
    QList<Line> m_lines;
    QVBoxLayout *m_column;
};
