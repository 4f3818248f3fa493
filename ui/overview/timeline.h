// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/query.h"
#include "widgets/statusicon.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

// When certificates end, week by week over 18 months. Painted here; read by arrow keys and by assistive technology, which finds one child
// for every week in which something ends (timelineaccess.cpp).
class Timeline : public QWidget
{
    Q_OBJECT

public:
    static constexpr int weekCount = 78;

    explicit Timeline(QWidget *parent = nullptr);
    void setWeeks(const QList<WeekOfEnds> &weeks, const QDateTime &now);

    // Weeks in which something ends, soonest first: what can be focused.
    struct Bar { QDate monday; int count = 0; QRect rect; };
    const QList<Bar> &bars() const { return m_bars; }
    int currentBar() const { return m_current; } // -1: none
    void setCurrentBar(int index);
    QString sentence(int index) const; // "Week of 3 May 2027: 34 certificates end"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentBarChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOut();
    double xOf(const QDate &day) const;
    QRect plot() const;
    StatusMark markOf(const QDate &monday) const;
    void paintMonths(QPainter &painter) const;

    QList<WeekOfEnds> m_weeks;
    QDateTime m_now;
    QList<Bar> m_bars;
    int m_current = -1;
};
