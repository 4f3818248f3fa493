// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

// A part of a filter as a pill with a cross: pressing it takes the part away. The words are painted as they are, foreign or not.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};
