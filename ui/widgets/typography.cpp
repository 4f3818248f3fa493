// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/typography.h"

#include <QApplication>
#include <QFontMetrics>

void setTypo(QWidget *widget, Typo typo)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (typo) {
    case Typo::Title:
        scale(1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Typo::Heading:
        scale(1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Typo::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Typo::Caption:
        scale(0.92);
        widget->setForegroundRole(QPalette::PlaceholderText);
        break;
    }
    widget->setFont(font);
}

int space(const QWidget *widget, int units)
{
    return qRound(QFontMetrics(QApplication::font(widget)).height() * units / 4.0);
}
