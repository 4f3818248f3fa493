// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/statusicon.h"

#include "theme/palettes.h"
#include "words/words.h"
#include "x509/expiry.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace {

struct Colours { QRgb light, lightOutline, dark; };

Colours colours(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Fine: return {0xff0072b2, 0xff0072b2, 0xff3f97d8};
    case StatusMark::Within90: return {0xff56b4e9, 0xff2a7fae, 0xff8fd0f5};
    case StatusMark::Within30: return {0xffe69f00, 0xff9a6a00, 0xfff2b632};
    case StatusMark::Within7: return {0xffd55e00, 0xffb84f00, 0xfff58442};
    case StatusMark::Expired: return {0xff5b1a00, 0xff5b1a00, 0xfff7c9b6};
    case StatusMark::NotYetValid: return {0xff6a7582, 0xff6a7582, 0xffa9b4c0};
    case StatusMark::Weak: return {0xffa0467a, 0xffa0467a, 0xffe3a0c6};
    case StatusMark::Superseded: return {0xff6a7582, 0xff6a7582, 0xffa9b4c0};
    case StatusMark::Revoked: return {0xff1a2129, 0xff1a2129, 0xffe7ebf0};
    }
    Q_UNREACHABLE();
}

class StatusEngine final : public QIconEngine
{
public:
    explicit StatusEngine(StatusMark mark) : m_mark(mark) {}
    QIconEngine *clone() const override { return new StatusEngine(m_mark); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStatus(*painter, rect, m_mark, QGuiApplication::palette());
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
    StatusMark m_mark;
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

}

StatusMark statusMark(Due due)
{
    switch (due) {
    case Due::NotYetValid: return StatusMark::NotYetValid;
    case Due::Expired: return StatusMark::Expired;
    case Due::Within7: return StatusMark::Within7;
    case Due::Within30: return StatusMark::Within30;
    case Due::Within90: return StatusMark::Within90;
    case Due::Fine: return StatusMark::Fine;
    }
    Q_UNREACHABLE();
}

static Expiry expiryOf(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    const bool isCa = row.kind == CertificateKind::Root || row.kind == CertificateKind::Intermediate;
    return expiry(row.notBefore, row.effectiveNotAfter, isCa, thresholds, now);
}

StatusMark statusMark(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    if (row.revokedAt.isValid())
        return StatusMark::Revoked;
    if (row.supersededAt.isValid())
        return StatusMark::Superseded;
    return statusMark(expiryOf(row, thresholds, now).due);
}

QString statusWord(StatusMark mark)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("StatusMark", text); };
    switch (mark) {
    case StatusMark::Fine: return tr(QT_TRANSLATE_NOOP("StatusMark", "Fine"));
    case StatusMark::Within90: return tr(QT_TRANSLATE_NOOP("StatusMark", "Within 90 days"));
    case StatusMark::Within30: return tr(QT_TRANSLATE_NOOP("StatusMark", "Within 30 days"));
    case StatusMark::Within7: return tr(QT_TRANSLATE_NOOP("StatusMark", "Within 7 days"));
    case StatusMark::Expired: return tr(QT_TRANSLATE_NOOP("StatusMark", "Expired"));
    case StatusMark::NotYetValid: return tr(QT_TRANSLATE_NOOP("StatusMark", "Not yet valid"));
    case StatusMark::Weak: return tr(QT_TRANSLATE_NOOP("StatusMark", "Weak"));
    case StatusMark::Superseded: return tr(QT_TRANSLATE_NOOP("StatusMark", "Superseded"));
    case StatusMark::Revoked: return tr(QT_TRANSLATE_NOOP("StatusMark", "Revoked"));
    }
    Q_UNREACHABLE();
}

QString statusSentence(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now)
{
    const StatusMark mark = statusMark(row, thresholds, now);
    if (mark == StatusMark::Revoked || mark == StatusMark::Superseded || mark == StatusMark::NotYetValid)
        return statusWord(mark);
    const QString when = words::inDays(expiryOf(row, thresholds, now).daysLeft);
    return mark == StatusMark::Expired ? QCoreApplication::translate("StatusMark", "Expired %1").arg(when)
                                       : QCoreApplication::translate("StatusMark", "Expires %1").arg(when);
}

QColor statusFill(StatusMark mark, const QPalette &palette)
{
    if (theme::isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return theme::isDark(palette) ? QColor(colours(mark).dark) : QColor(colours(mark).light);
}

QColor statusOutline(StatusMark mark, const QPalette &palette)
{
    if (theme::isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return theme::isDark(palette) ? QColor(colours(mark).dark) : QColor(colours(mark).lightOutline);
}

void paintStatus(QPainter &painter, const QRectF &square, StatusMark mark, const QPalette &palette)
{
    const double side = std::min(square.width(), square.height());
    const double stroke = std::max(1.0, side / 11);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    painter.scale(side / 2, side / 2); // from here on a box of -1 ... 1
    const QColor fill = statusFill(mark, palette), outline = statusOutline(mark, palette);
    QPen pen(outline, stroke * 2 / side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(fill);
    const QRectF disc(-0.72, -0.72, 1.44, 1.44);
    switch (mark) {
    case StatusMark::Fine:
        painter.drawEllipse(disc);
        break;
    case StatusMark::Within90:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.setBrush(fill);
        painter.drawPie(disc, 0, 90 * 16);
        break;
    case StatusMark::Within30:
        painter.drawPath(polygon({{0, -0.76}, {0.84, 0.7}, {-0.84, 0.7}}));
        break;
    case StatusMark::Within7:
        painter.drawPath(polygon({{0, -0.9}, {0.9, 0}, {0, 0.9}, {-0.9, 0}}));
        break;
    case StatusMark::Expired:
        pen.setWidthF(0.42);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(-0.62, -0.62), QPointF(0.62, 0.62));
        painter.drawLine(QPointF(0.62, -0.62), QPointF(-0.62, 0.62));
        break;
    case StatusMark::NotYetValid:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.drawPolyline(QPolygonF({{0, -0.42}, {0, 0}, {0.3, 0.2}}));
        break;
    case StatusMark::Weak:
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(polygon({{-0.78, -0.66}, {0.78, -0.66}, {0, 0.74}}));
        painter.drawLine(QPointF(0, -0.4), QPointF(0, 0.06));
        break;
    case StatusMark::Superseded:
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(-0.62, -0.62, 1.24, 1.24));
        break;
    case StatusMark::Revoked:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.drawLine(QPointF(-0.5, 0.5), QPointF(0.5, -0.5));
        break;
    }
    painter.restore();
}

QIcon statusIcon(StatusMark mark)
{
    return QIcon(new StatusEngine(mark));
}

StatusBadge::StatusBadge(StatusMark mark, const QString &words, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setStatus(mark, words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(StatusMark mark, const QString &words)
{
    m_mark = mark;
    m_words = words.isEmpty() ? statusWord(mark) : words;
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line + line / 3 + fontMetrics().horizontalAdvance(m_words) + 1, line + 2};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int side = fontMetrics().ascent();
    paintStatus(painter, QRectF((line - side) / 2.0, (height() - side) / 2.0, side, side), m_mark, palette());
    painter.setPen(palette().color(foregroundRole()));
    const QRect words = rect().adjusted(line + line / 3, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

void StatusBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}
