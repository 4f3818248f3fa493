// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/sessionlock.h"
#include "support/environment.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Inside a bus of its own that plays session and system bus, and logind with one session.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &) { asked = true; return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s); }

public:
    bool asked = false;
};

void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QDBusConnection::systemBus().send(signal); // who listens on either hears it: they are one bus here
}

// Prints how often a lock was asked for after each thing that happens on the bus.
int listen()
{
    FakeLogind logind;
    auto system = QDBusConnection::systemBus();
    system.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots);
    system.registerService(u"org.freedesktop.login1"_s);
    SessionLock lock;
    QSignalSpy spy(&lock, &SessionLock::lockRequested);
    if (!QTest::qWaitFor([&logind] { return logind.asked; }))
        return 2;
    const auto manager = u"org.freedesktop.login1.Manager"_s, session = u"org.freedesktop.login1.Session"_s;
    const struct { QString path, interface, name; QVariantList arguments; int wanted; } happenings[] = {
        {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true}, 1},
        {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false}, 0},
        {u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true}, 1},
        {u"/org/freedesktop/login1"_s, manager, u"PrepareForSleep"_s, {true}, 1},
        {u"/org/freedesktop/login1"_s, manager, u"PrepareForSleep"_s, {false}, 0},
        {u"/org/freedesktop/login1/session/_31"_s, session, u"Lock"_s, {}, 1},
        {u"/org/freedesktop/login1/session/_32"_s, session, u"Lock"_s, {}, 0},
        {u"/org/freedesktop/login1/session/_31"_s, session, u"Unlock"_s, {}, 0},
    };
    for (const auto &happening : happenings) {
        // A screen saver's end that must not count is followed by one that must, so that there is something to wait for.
        spy.clear();
        say(happening.path, happening.interface, happening.name, happening.arguments);
        say(u"/ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        if (!QTest::qWaitFor([&spy, &happening] { return spy.size() > happening.wanted; }))
            return 3;
        std::printf("%s %s: %d\n", qPrintable(happening.interface), qPrintable(happening.name), int(spy.size()) - 1);
    }
    return 0;
}

}

class TestSessionLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksWhenThePersonLeaves()
    {
        REQUIRE_TOOL("dbus-run-session");
        const QString shell = u"DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec \"$0\" --listen"_s;
        const Ran ran = run(u"env"_s, {u"-u"_s, u"XDG_SESSION_ID"_s, u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, shell, QCoreApplication::applicationFilePath()});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("org.freedesktop.ScreenSaver ActiveChanged: 1\n"
                                     "org.freedesktop.ScreenSaver ActiveChanged: 0\n"
                                     "org.gnome.ScreenSaver ActiveChanged: 1\n"
                                     "org.freedesktop.login1.Manager PrepareForSleep: 1\n"
                                     "org.freedesktop.login1.Manager PrepareForSleep: 0\n"
                                     "org.freedesktop.login1.Session Lock: 1\n"
                                     "org.freedesktop.login1.Session Lock: 0\n"
                                     "org.freedesktop.login1.Session Unlock: 0\n"));
    }

    void silentWithoutABus()
    {
        const Ran ran = run(u"env"_s, {u"-u"_s, u"DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent"_s,
                                       u"DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent"_s, QCoreApplication::applicationFilePath(), u"--silent"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--listen"_L1)
        return listen();
    if (app.arguments().value(1) == "--silent"_L1) {
        const SessionLock lock;
        return 0;
    }
    TestSessionLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sessionlock.moc"
