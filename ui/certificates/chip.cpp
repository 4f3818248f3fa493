// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/chip.h"

#include "theme/palettes.h"

#include <QPainter>

Chip::Chip(const QString &words, QWidget *parent) : QAbstractButton(parent), m_words(words)
{
    setObjectName(QStringLiteral("filterChip"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(m_words) + line * 2, line * 3 / 2};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    const double radius = height() / 2.0 - 1;
    const QColor accent = p.color(QPalette::Highlight);
    painter.setPen(QPen(accent, hasFocus() ? 2 : 1));
    painter.setBrush(theme::blend(p.color(QPalette::Base), accent, underMouse() || isDown() ? 0.18 : 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    const int line = fontMetrics().height();
    painter.setPen(p.color(QPalette::WindowText));
    painter.drawText(rect().adjusted(line * 2 / 3, 0, -line, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_words);
    const QPointF centre(width() - line * 0.75, height() / 2.0);
    const double arm = line * 0.2;
    painter.setPen(QPen(p.color(QPalette::PlaceholderText), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
    painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
}
