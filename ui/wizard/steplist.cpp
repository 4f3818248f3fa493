// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/steplist.h"

#include <QPainter>

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepList::show(const QStringList &steps, int current)
{
    m_steps = steps;
    m_current = current;
    if (current < steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.at(current)));
    else
        setAccessibleName(tr("All steps done"));
    updateGeometry();
    update();
}

QSize StepList::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString &step : m_steps)
        widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(step));
    const int line = fontMetrics().height();
    return {widest + line * 3, int(m_steps.size()) * line * 5 / 2};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    const int line = fontMetrics().height(), pitch = line * 5 / 2;
    const double radius = line * 0.62;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QPointF centre(radius + 2, i * pitch + line);
        const bool done = i < m_current, current = i == m_current;
        if (i > 0) {
            painter.setPen(QPen(p.color(QPalette::Mid), 1.5));
            painter.drawLine(centre - QPointF(0, pitch - radius - 3), centre - QPointF(0, radius + 3));
        }
        painter.setPen(QPen(p.color(current || done ? QPalette::Highlight : QPalette::Dark), 1.5));
        painter.setBrush(current ? p.color(QPalette::Highlight) : p.color(QPalette::Window));
        painter.drawEllipse(centre, radius, radius);
        QFont font = this->font();
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        if (done) {
            painter.setPen(QPen(p.color(QPalette::Highlight), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({centre + QPointF(-radius * 0.4, 0), centre + QPointF(-radius * 0.1, radius * 0.32), centre + QPointF(radius * 0.45, -radius * 0.35)}));
        } else {
            painter.setPen(p.color(current ? QPalette::HighlightedText : QPalette::PlaceholderText));
            painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2), Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setPen(p.color(current || done ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(QRectF(centre.x() + radius + line * 0.6, centre.y() - line, width(), line * 2), Qt::AlignVCenter | Qt::AlignLeft, m_steps.at(i));
    }
}
