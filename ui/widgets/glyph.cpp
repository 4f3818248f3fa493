// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace {

// On a grid of 24 units.
QPainterPath outline(Glyph glyph)
{
    QPainterPath p;
    const auto line = [&p](std::initializer_list<QPointF> points) { p.addPolygon(QPolygonF(QList<QPointF>(points))); };
    switch (glyph) {
    case Glyph::Overview:
        p.addRoundedRect(3.5, 3.5, 7, 7, 1.5, 1.5);
        p.addRoundedRect(13.5, 3.5, 7, 7, 1.5, 1.5);
        p.addRoundedRect(3.5, 13.5, 17, 7, 1.5, 1.5);
        break;
    case Glyph::Certificates:
        p.addRoundedRect(3.5, 4, 17, 12.5, 1.5, 1.5);
        line({{7, 8}, {14, 8}});
        line({{7, 12}, {11, 12}});
        p.addEllipse(QPointF(16, 14.5), 2.7, 2.7);
        line({{14.6, 17}, {14.6, 21}, {16, 20}, {17.4, 21}, {17.4, 17}});
        break;
    case Glyph::Settings:
        for (const auto &[y, x] : {std::pair{6.0, 15.0}, {12.0, 8.5}, {18.0, 14.0}}) {
            line({{3.5, y}, {x - 2.2, y}});
            p.addEllipse(QPointF(x, y), 2.2, 2.2);
            line({{x + 2.2, y}, {20.5, y}});
        }
        break;
    case Glyph::Lock:
        p.addRoundedRect(5, 10.5, 14, 10, 2, 2);
        p.moveTo(8, 10.5);
        p.lineTo(8, 8);
        p.arcTo(8, 4, 8, 8, 180, -180);
        p.lineTo(16, 10.5);
        break;
    case Glyph::Search:
        p.addEllipse(QPointF(10.5, 10.5), 6.2, 6.2);
        line({{15.2, 15.2}, {20.5, 20.5}});
        break;
    case Glyph::Chain:
        p.addEllipse(QPointF(12, 5), 2.6, 2.6);
        p.addEllipse(QPointF(12, 12), 2.6, 2.6);
        p.addEllipse(QPointF(12, 19), 2.6, 2.6);
        line({{12, 7.6}, {12, 9.4}});
        line({{12, 14.6}, {12, 16.4}});
        break;
    case Glyph::Import:
        line({{12, 3.5}, {12, 14}});
        line({{7.8, 10}, {12, 14.2}, {16.2, 10}});
        line({{4, 15}, {4, 20}, {20, 20}, {20, 15}});
        break;
    case Glyph::Export:
        line({{12, 14.5}, {12, 4}});
        line({{7.8, 8}, {12, 3.8}, {16.2, 8}});
        line({{4, 15}, {4, 20}, {20, 20}, {20, 15}});
        break;
    case Glyph::Sample:
        p.addEllipse(QPointF(12, 12), 8.5, 8.5);
        line({{15.6, 8.4}, {13.4, 13.4}, {8.4, 15.6}, {10.6, 10.6}, {15.6, 8.4}});
        break;
    case Glyph::Snooze:
        p.addEllipse(QPointF(12, 13), 7.5, 7.5);
        line({{12, 9}, {12, 13}, {15, 14.6}});
        line({{4, 6.5}, {7, 4}});
        line({{20, 6.5}, {17, 4}});
        break;
    case Glyph::Print:
        line({{7, 9}, {7, 3.5}, {17, 3.5}, {17, 9}});
        line({{7, 17}, {3.5, 17}, {3.5, 9}, {20.5, 9}, {20.5, 17}, {17, 17}});
        p.addRect(7, 14, 10, 6.5);
        break;
    case Glyph::Save:
        line({{4, 4}, {16, 4}, {20, 8}, {20, 20}, {4, 20}, {4, 4}});
        p.addRect(8, 13, 8, 7);
        line({{8, 4}, {8, 8.5}, {14, 8.5}, {14, 4}});
        break;
    case Glyph::Eye:
        p.moveTo(2.5, 12);
        p.quadTo(12, 0.5, 21.5, 12);
        p.quadTo(12, 23.5, 2.5, 12);
        p.addEllipse(QPointF(12, 12), 3, 3);
        break;
    case Glyph::Key:
        p.addEllipse(QPointF(8, 15.5), 4.2, 4.2);
        line({{11, 12.5}, {19.5, 4}});
        line({{16, 7.5}, {19, 10.5}});
        break;
    case Glyph::Shield:
        p.moveTo(12, 3);
        p.lineTo(19.5, 6);
        p.quadTo(19.5, 17, 12, 21);
        p.quadTo(4.5, 17, 4.5, 6);
        p.closeSubpath();
        break;
    case Glyph::Info:
        p.addEllipse(QPointF(12, 12), 8.5, 8.5);
        line({{12, 11}, {12, 16.5}});
        p.addEllipse(QPointF(12, 7.8), 0.5, 0.5);
        break;
    case Glyph::Warning:
        line({{12, 3.8}, {21, 19.8}, {3, 19.8}, {12, 3.8}});
        line({{12, 9.5}, {12, 14}});
        p.addEllipse(QPointF(12, 16.8), 0.5, 0.5);
        break;
    case Glyph::Problem:
        p.addEllipse(QPointF(12, 12), 8.5, 8.5);
        line({{9, 9}, {15, 15}});
        line({{15, 9}, {9, 15}});
        break;
    }
    return p;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}
    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
        if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        else if (state == QIcon::On)
            color = palette.color(QPalette::Highlight);
        paintGlyph(*painter, rect, m_glyph, color);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

private:
    Glyph m_glyph;
};

}

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color)
{
    const double side = std::min(square.width(), square.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}
