// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/tile.h"

#include "theme/palettes.h"
#include "widgets/typography.h"

#include <QLocale>
#include <QPainter>

Tile::Tile(StatusMark mark, const QString &word, QWidget *parent) : PaintedButton(parent), m_mark(mark), m_word(word)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(word);
}

void Tile::setCount(int count, const QString &spoken)
{
    m_count = count;
    setAccessibleName(spoken);
    setAccessibleDescription(tr("Shows these certificates"));
    updateGeometry();
    update();
}

QFont Tile::figureFont() const
{
    QFont figure = font();
    figure.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 2.3 : 24);
    figure.setWeight(QFont::DemiBold);
    return figure;
}

QSize Tile::sizeHint() const
{
    const QFontMetrics figures(figureFont()), words(font());
    const int pad = space(this, 3), icon = words.height();
    const int width = std::max(figures.horizontalAdvance(QLocale().toString(m_count)), icon + space(this, 2) + words.horizontalAdvance(m_word));
    return {width + 2 * pad, figures.height() + words.height() + 2 * pad};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    const bool loud = m_count > 0 && m_mark != StatusMark::Fine, plain = theme::isHighContrast(p);
    const QColor ink = statusOutline(m_mark, p);
    QColor ground = p.color(QPalette::Base);
    if (loud && !plain)
        ground = theme::blend(ground, statusFill(m_mark, p), 0.10);
    if (underMouse() || isDown())
        ground = theme::blend(ground, p.color(QPalette::WindowText), isDown() ? 0.12 : 0.05);
    QPen border(loud ? (plain ? ink : theme::blend(p.color(QPalette::Base), ink, 0.55)) : p.color(QPalette::Mid), 1);
    if (hasFocus())
        border = QPen(p.color(QPalette::Highlight), 2);
    const double inset = border.widthF() / 2;
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const QFontMetrics figures(figureFont()), words(font());
    const int pad = space(this, 3), icon = words.height();
    painter.setPen(p.color(m_count > 0 ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.setFont(figureFont());
    painter.drawText(QRect(pad, pad, width() - 2 * pad, figures.height()), Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(m_count));
    painter.setFont(font());
    const QRect line(pad, pad + figures.height(), width() - 2 * pad, words.height());
    paintStatus(painter, QRectF(line.left(), line.top() + 1, icon - 2, icon - 2), m_mark, p);
    painter.setPen(p.color(QPalette::WindowText));
    painter.drawText(line.adjusted(icon + space(this, 1), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_word);
}
