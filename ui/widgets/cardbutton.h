// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/glyph.h"
#include "widgets/paintedbutton.h"

// A large button that says in a heading and a sentence what it leads to.
class CardButton : public PaintedButton
{
    Q_OBJECT

public:
    CardButton(Glyph glyph, const QString &heading, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea(int width) const;
    QFont headingFont() const;
    Glyph m_glyph;
    QString m_sentence;
};
