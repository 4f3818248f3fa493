// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

// Says when the person has not touched the program for a while. Watches the whole application; a mouse move costs one clock reading.
class AutoLock : public QObject
{
    Q_OBJECT

public:
    // While `busy` is true the time does not run out: a long import is not cut off.
    explicit AutoLock(std::function<bool()> busy, QObject *parent = nullptr);
    void setIdle(std::chrono::milliseconds idle); // zero: never

Q_SIGNALS:
    void idleTooLong();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge();
    std::function<bool()> m_busy;
    std::chrono::milliseconds m_idle{0};
    QElapsedTimer m_last;
    QTimer m_timer;
};
