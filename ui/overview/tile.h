// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/paintedbutton.h"
#include "widgets/statusicon.h"

// One figure of the Overview; pressing it shows the certificates behind it.
class Tile : public PaintedButton
{
    Q_OBJECT

public:
    Tile(StatusMark mark, const QString &word, QWidget *parent = nullptr);
    // `spoken`: the whole sentence, "3 certificates end within 7 days".
    void setCount(int count, const QString &spoken);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont figureFont() const;
    StatusMark m_mark;
    QString m_word;
    int m_count = 0;
};
