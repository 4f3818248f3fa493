// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/libsecret.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

bool libsecret::isUsable()
{
    static const bool there = QLibrary(QStringLiteral("secret-1"), 0).load();
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return there && dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

void libsecret::outliveTheBus()
{
    static bool done = false;
    if (done)
        return;
    QLibrary gio(QStringLiteral("gio-2.0"), 0);
    using BusGet = void *(*)(int, void *, void *);
    using SetExitOnClose = void (*)(void *, int);
    const auto busGet = reinterpret_cast<BusGet>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    // The reference is kept: the setting belongs to this one connection, which GIO shares as long as someone holds it.
    if (void *connection = busGet && setExitOnClose ? busGet(sessionBus, nullptr, nullptr) : nullptr) {
        setExitOnClose(connection, 0);
        done = true;
    }
}

void libsecret::forgetSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(QLibrary(QStringLiteral("secret-1"), 0).resolve("secret_service_disconnect")))
        disconnect();
}
