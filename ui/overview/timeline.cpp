// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/timeline.h"

#include "overview/timelineaccess.h"
#include "theme/palettes.h"
#include "widgets/shortdate.h"
#include "widgets/typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    installTimelineAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Certificates that end, week by week over 18 months"));
}

void Timeline::setWeeks(const QList<WeekOfEnds> &weeks, const QDateTime &now)
{
    m_weeks = weeks;
    m_now = now;
    m_current = -1;
    layOut();
    int total = 0;
    for (const Bar &bar : m_bars)
        total += bar.count;
    setAccessibleDescription(total == 1 ? tr("1 certificate ends in the next 18 months.")
                                        : tr("%n certificates end in the next 18 months. Arrow keys go from week to week.", nullptr, total));
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

QSize Timeline::sizeHint() const
{
    return {space(this, 200), space(this, 36)};
}

QSize Timeline::minimumSizeHint() const
{
    return {space(this, 100), sizeHint().height()};
}

QRect Timeline::plot() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(2, line + 4, -2, -(line + space(this, 2)));
}

double Timeline::xOf(const QDate &day) const
{
    const QDate first = m_weeks.isEmpty() ? day : m_weeks.first().monday;
    return plot().left() + double(first.daysTo(day)) * plot().width() / (weekCount * 7.0);
}

StatusMark Timeline::markOf(const QDate &monday) const
{
    const qint64 days = m_now.date().daysTo(monday);
    return days <= 7 ? StatusMark::Within7 : days <= 30 ? StatusMark::Within30 : days <= 90 ? StatusMark::Within90 : StatusMark::Fine;
}

void Timeline::layOut()
{
    m_bars.clear();
    int most = 1;
    for (const WeekOfEnds &week : m_weeks)
        most = std::max(most, week.count);
    const QRect area = plot();
    const double step = area.width() / double(weekCount), width = std::max(3.0, step * 0.68);
    for (const WeekOfEnds &week : m_weeks) {
        if (week.count <= 0)
            continue;
        // Square root: one certificate stays visible beside a cluster of hundreds.
        const int height = std::max(4, qRound(std::sqrt(double(week.count) / most) * area.height()));
        const double x = xOf(week.monday) + (step - width) / 2;
        m_bars.append({week.monday, week.count, QRect(qRound(x), area.bottom() + 1 - height, qRound(width), height)});
    }
    update();
}

QString Timeline::sentence(int index) const
{
    if (index < 0 || index >= m_bars.size())
        return {};
    const Bar &bar = m_bars.at(index);
    const QString week = shortDate(bar.monday);
    return bar.count == 1 ? tr("Week of %1: 1 certificate ends").arg(week) : tr("Week of %1: %n certificates end", nullptr, bar.count).arg(week);
}

void Timeline::setCurrentBar(int index)
{
    if (index == m_current || index >= m_bars.size())
        return;
    m_current = index;
    update();
    Q_EMIT currentBarChanged(index);
    if (index < 0 || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void Timeline::paintMonths(QPainter &painter) const
{
    const QRect area = plot();
    const QLocale locale;
    QDate month(m_weeks.first().monday.year(), m_weeks.first().monday.month(), 1);
    const QDate end = m_weeks.first().monday.addDays(weekCount * 7);
    const QString today = tr("Today");
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QPointF(area.left(), area.bottom() + 6 + fontMetrics().ascent()), today);
    double free = area.left() + fontMetrics().horizontalAdvance(today) + fontMetrics().averageCharWidth();
    for (month = month.addMonths(1); month < end; month = month.addMonths(1)) {
        const double x = xOf(month);
        const bool year = month.month() == 1;
        painter.setPen(palette().color(year ? QPalette::Mid : QPalette::Midlight));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 4));
        const QString name = year ? locale.toString(month, QStringLiteral("MMM yyyy")) : locale.toString(month, QStringLiteral("MMM"));
        const int width = fontMetrics().horizontalAdvance(name);
        if (x < free || x + width > rect().right())
            continue;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QPointF(x, area.bottom() + 6 + fontMetrics().ascent()), name);
        free = x + width + fontMetrics().averageCharWidth() * 1.5;
    }
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_weeks.isEmpty())
        return;
    const QRect area = plot();
    paintMonths(painter);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.drawLine(area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(0, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const StatusMark mark = markOf(bar.monday);
        painter.setPen(QPen(statusOutline(mark, palette()), 1));
        painter.setBrush(statusFill(mark, palette()));
        painter.drawRoundedRect(QRectF(bar.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const QString count = QLocale().toString(bar.count);
        const int width = fontMetrics().horizontalAdvance(count);
        if (bar.count > 1 || i == m_current) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QPointF(bar.rect.center().x() + 1 - width / 2.0, bar.rect.top() - 3), count);
        }
        if (i == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(bar.rect).adjusted(-2, -2, 2, 2), 3, 3);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right: return setCurrentBar(std::min(m_current + 1, last));
    case Qt::Key_Left: return setCurrentBar(std::max(m_current - 1, std::min(0, last)));
    case Qt::Key_Home: return setCurrentBar(std::min(0, last));
    case Qt::Key_End: return setCurrentBar(last);
    default: QWidget::keyPressEvent(event);
    }
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentBar(m_bars.isEmpty() ? -1 : 0);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const double step = plot().width() / double(weekCount);
    int nearest = -1;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (std::abs(m_bars.at(i).rect.center().x() - event->position().x()) <= std::max(step, 5.0))
            nearest = int(i);
    }
    setCurrentBar(nearest);
}

void Timeline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrentBar(-1);
}
