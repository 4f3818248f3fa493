// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/autolock.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

AutoLock::AutoLock(std::function<bool()> busy, QObject *parent) : QObject(parent), m_busy(std::move(busy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::judge);
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::setIdle(std::chrono::milliseconds idle)
{
    m_idle = idle;
    m_last.start();
    idle > 0ms ? m_timer.start(idle) : m_timer.stop();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) { // Qt's enum
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        m_last.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::judge()
{
    if (m_idle <= 0ms)
        return;
    if (m_busy && m_busy())
        m_last.start();
    const auto left = m_idle - std::chrono::milliseconds(m_last.elapsed());
    m_timer.start(left > 0ms ? left : m_idle);
    if (left <= 0ms)
        Q_EMIT idleTooLong();
}
