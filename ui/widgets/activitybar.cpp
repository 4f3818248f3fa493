// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/activitybar.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

ActivityBar::ActivityBar(QWidget *parent) :
    QWidget(parent), m_what(new PlainLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))), m_said(new PlainLabel),
    m_undo(new QPushButton(tr("&Undo"))), m_undoTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("activityBar"));
    setAccessibleName(tr("Activity"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space(this, 4), space(this, 1), space(this, 4), space(this, 1));
    line->setSpacing(space(this, 2));
    line->addWidget(m_said, 1);
    line->addWidget(m_undo);
    line->addWidget(m_what);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    setMinimumHeight(space(this, 10));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long sentence never widens the window
    m_undo->setObjectName(QStringLiteral("undo"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(space(this, 48));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelActivity"));
    m_undo->hide();
    m_undoTimer->setSingleShot(true);
    m_undoTimer->setInterval(10000);
    connect(m_undoTimer, &QTimer::timeout, this, [this] {
        m_undo->hide();
        m_undoAction = {};
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        m_undoTimer->stop();
        if (const auto action = std::exchange(m_undoAction, {}))
            action();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_running.isEmpty() || !m_running.last().cancel)
            return;
        m_cancel->setEnabled(false); // asked once; the work ends when it can
        m_running.last().cancel();
    });
    showNewest();
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

int ActivityBar::begin(const QString &what, std::function<void()> cancel)
{
    m_running.append({.id = m_next, .what = what, .cancel = std::move(cancel)});
    showNewest();
    return m_next++;
}

void ActivityBar::progress(int activity, int done, int total)
{
    for (Activity &running : m_running) {
        if (running.id == activity) {
            running.done = done;
            running.total = total;
        }
    }
    if (!m_running.isEmpty() && m_running.last().id == activity) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    }
}

void ActivityBar::end(int activity)
{
    m_running.removeIf([activity](const Activity &running) { return running.id == activity; });
    showNewest();
}

void ActivityBar::say(const QString &sentence, std::function<void()> undo)
{
    m_said->setText(sentence);
    m_undoAction = std::move(undo);
    m_undo->setVisible(bool(m_undoAction));
    m_undo->setAccessibleDescription(sentence);
    m_undoAction ? m_undoTimer->start() : m_undoTimer->stop();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ActivityBar::showNewest()
{
    const bool any = !m_running.isEmpty();
    m_what->setVisible(any);
    m_bar->setVisible(any);
    m_cancel->setVisible(any && m_running.last().cancel);
    if (!any)
        return;
    const Activity &newest = m_running.last();
    m_what->setText(newest.what);
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(newest.what));
    m_bar->setRange(0, newest.total);
    m_bar->setValue(newest.done);
}
