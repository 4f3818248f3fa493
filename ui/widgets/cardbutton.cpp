// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/cardbutton.h"

#include "theme/palettes.h"
#include "widgets/typography.h"

#include <QPainter>

CardButton::CardButton(Glyph glyph, const QString &heading, const QString &sentence, QWidget *parent) :
    PaintedButton(parent), m_glyph(glyph), m_sentence(sentence)
{
    setText(heading); // its mnemonic works; the ampersand is not drawn
    setAccessibleName(QString(heading).remove(u'&'));
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CardButton::headingFont() const
{
    QFont heading = font();
    heading.setPointSizeF(font().pointSizeF() * 1.15);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QRect CardButton::textArea(int width) const
{
    const int pad = space(this, 5), icon = space(this, 9);
    return QRect(pad + icon + pad, pad, width - icon - 3 * pad, 0);
}

QSize CardButton::sizeHint() const
{
    const int width = space(this, 130);
    return {width, heightForWidth(width)};
}

int CardButton::heightForWidth(int width) const
{
    const int words = fontMetrics().boundingRect(QRect(0, 0, textArea(width).width(), 10000), Qt::TextWordWrap, m_sentence).height();
    return QFontMetrics(headingFont()).height() + space(this, 1) + words + 2 * space(this, 5);
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    QColor ground = p.color(QPalette::Base);
    if (underMouse() || isDown())
        ground = theme::blend(ground, p.color(QPalette::Highlight), isDown() ? 0.16 : 0.07);
    const QPen border = hasFocus() ? QPen(p.color(QPalette::Highlight), 2) : QPen(underMouse() ? p.color(QPalette::Highlight) : p.color(QPalette::Dark), 1);
    const double inset = border.widthF() / 2;
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const int pad = space(this, 5), icon = space(this, 9);
    paintGlyph(painter, QRectF(pad, (height() - icon) / 2.0, icon, icon), m_glyph, p.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight));
    QRect area = textArea(width());
    area.setHeight(QFontMetrics(headingFont()).height());
    painter.setFont(headingFont());
    painter.setPen(p.color(QPalette::WindowText));
    painter.drawText(area, Qt::TextShowMnemonic | Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(p.color(QPalette::PlaceholderText));
    painter.drawText(QRect(area.left(), area.bottom() + space(this, 1), area.width(), height() - area.bottom()), Qt::TextWordWrap, m_sentence);
}
