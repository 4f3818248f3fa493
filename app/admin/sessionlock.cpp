// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/sessionlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString logindPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;

}

SessionLock::SessionLock(QObject *parent) : QObject(parent)
{
    listenToSessionBus();
    listenToLogind();
}

void SessionLock::listenToSessionBus()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // KDE and most others speak the first, GNOME and Cinnamon, MATE their own of the same shape. No service name: whoever offers it may say it.
    for (const auto &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
        bus.connect(QString(), QString(), interface, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
}

void SessionLock::listenToLogind()
{
    auto bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(logind, logindPath, managerInterface, u"PrepareForSleep"_s, this, SLOT(sleeping(bool)));
    // Our own session's Lock only: another person's session on this machine is not ours. "auto" is the session of the caller's user.
    QDBusMessage ask = QDBusMessage::createMethodCall(logind, logindPath, managerInterface, u"GetSession"_s);
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    ask.setArguments({id.isEmpty() ? u"auto"_s : id});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isValid())
            QDBusConnection::systemBus().connect(logind, session.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                                                 SLOT(sessionLocked()));
    });
}

void SessionLock::screenSaver(bool active)
{
    if (active)
        Q_EMIT lockRequested();
}

void SessionLock::sleeping(bool before)
{
    if (before)
        Q_EMIT lockRequested();
}

void SessionLock::sessionLocked()
{
    Q_EMIT lockRequested();
}
