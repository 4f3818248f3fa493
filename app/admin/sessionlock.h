// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusObjectPath;

// Tells when the person leaves the machine: the screen locks, the session locks, the machine goes to sleep. Silent where no bus says so.
class SessionLock : public QObject
{
    Q_OBJECT

public:
    explicit SessionLock(QObject *parent = nullptr);

Q_SIGNALS:
    void lockRequested();

private Q_SLOTS:
    void screenSaver(bool active);
    void sleeping(bool before);
    void sessionLocked();

private:
    void listenToSessionBus();
    void listenToLogind();
};
