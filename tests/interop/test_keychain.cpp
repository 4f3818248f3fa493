// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"
#include "support/environment.h"
#include "support/keychainactor.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The real gnome-keyring, in sessions of its own: every row of the failure table is a state with a name, reached in time, with a way on.
// The program starts itself again inside each session (`--act`), because libsecret keeps one session a process.
class TestKeychain : public QObject
{
    Q_OBJECT

    enum class Session { Unlocked, NoKeyring, NoService, DeadSocket, NoAddress };

    QString script(Session session) const
    {
        switch (session) {
        case Session::Unlocked: // no line end: it would become part of the password. The daemon returns before it owns its name.
            return u"printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
                   "gdbus wait --session --timeout 10 org.freedesktop.secrets && exec \"$@\""_s;
        case Session::NoKeyring:
        case Session::NoService:
        case Session::DeadSocket:
        case Session::NoAddress:
            break;
        }
        return u"exec \"$@\""_s;
    }

    QByteArray act(Session session, const QStringList &acts, const QStringList &environment)
    {
        const QTemporaryDir home;
        QDir(home.path()).mkpath(u"run"_s);
        QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile config(home.filePath(u"bare.conf"_s));
        if (config.open(QFile::WriteOnly))
            config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                         "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        const QStringList self{u"sh"_s, u"-c"_s, script(session), u"sh"_s, QCoreApplication::applicationFilePath(), u"--act"_s};
        QStringList command;
        if (session == Session::NoService)
            command << u"dbus-run-session"_s << u"--config-file="_s + config.fileName() << u"--"_s;
        else if (session == Session::Unlocked || session == Session::NoKeyring)
            command << u"dbus-run-session"_s << u"--"_s;
        QStringList clean{u"-u"_s, u"DISPLAY"_s, u"-u"_s, u"WAYLAND_DISPLAY"_s, u"-u"_s, u"XDG_CURRENT_DESKTOP"_s, u"-u"_s, u"DBUS_SESSION_BUS_ADDRESS"_s};
        clean << u"HOME="_s + home.path() << u"XDG_RUNTIME_DIR="_s + home.filePath(u"run"_s) << u"XDG_DATA_HOME="_s + home.filePath(u"data"_s)
              << u"XDG_CONFIG_HOME="_s + home.filePath(u"config"_s) << u"XDG_CACHE_HOME="_s + home.filePath(u"cache"_s) << environment;
        if (session == Session::DeadSocket)
            clean << u"DBUS_SESSION_BUS_ADDRESS=unix:path="_s + home.filePath(u"nobody-listens"_s);
        const Ran ran = run(u"env"_s, clean + command + self + acts);
        if (ran.code != 0)
            return "exit " + QByteArray::number(ran.code) + "\n" + ran.out + ran.err;
        return ran.out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_TOOL("dbus-run-session");
        REQUIRE_TOOL("gnome-keyring-daemon");
        REQUIRE_TOOL("gdbus");
    }

    void everyStateIsNamed_data()
    {
        QTest::addColumn<int>("session");
        QTest::addColumn<QStringList>("acts");  // "act: what it must say"
        QTest::addColumn<QStringList>("environment");
        const QStringList plain;
        const auto row = [](const char *name, Session session, const QStringList &acts, const QStringList &environment) {
            QTest::newRow(name) << int(session) << acts << environment;
        };
        const QString big(2 * 2400, u'a');
        row("written, read, replaced, removed", Session::Unlocked,
            {u"state: Open"_s, u"read a: NotFound"_s, u"remove a: NotFound"_s, u"write a 00ff0a: done"_s, u"read a: 00ff0a"_s, u"write a 0b: done"_s,
             u"read a: 0b"_s, u"read b: NotFound"_s, u"remove a: done"_s, u"read a: NotFound"_s, u"remove a: NotFound"_s, u"both a: NotFound, NotFound"_s}, plain);
        row("2,400 octets fit, one more is refused", Session::Unlocked,
            {u"write a "_s + big + u": done"_s, u"read a: aaaaaaaaaaaaaaaa"_s, u"write a "_s + big + u"aa: TooLarge"_s}, plain);
        row("locked, and nothing here can prompt: told as locked, and nothing is lost", Session::Unlocked,
            {u"write a 01: done"_s, u"lock: done"_s, u"state: Locked"_s, u"read a: unavailable Locked"_s, u"read b: unavailable Locked"_s,
             u"write a 02: unavailable Locked"_s, u"remove a: unavailable Locked"_s, u"unlock: done"_s, u"state: Open"_s, u"read a: 01"_s}, plain);
        row("a person sends the prompt away", Session::Unlocked,
            {u"prompter refuse: done"_s, u"write a 01: done"_s, u"lock: done"_s, u"read a: Cancelled"_s, u"write a 02: Cancelled"_s,
             u"remove a: Cancelled"_s, u"unlock: done"_s, u"read a: 01"_s}, {u"DISPLAY=:4242"_s});
        row("nobody answers the prompt: given up in time, usable again after", Session::Unlocked,
            {u"prompter silent: done"_s, u"write a 01: done"_s, u"lock: done"_s, u"read a: unavailable Locked"_s,
             u"both a: unavailable Locked, unavailable Locked"_s, u"unlock: done"_s, u"read a: 01"_s}, {u"DISPLAY=:4242"_s});
        row("the daemon is killed: its successor is locked, then works without a restart of ours", Session::Unlocked,
            {u"write a 01: done"_s, u"read a: 01"_s, u"kill: done"_s, u"gone: done"_s, u"read a: unavailable Locked"_s, u"state: Locked"_s,
             u"unlock: done"_s, u"read a: 01"_s, u"write a 02: done"_s, u"read a: 02"_s, u"remove a: done"_s}, plain);
        row("killed between two uses without a look", Session::Unlocked,
            {u"write a 01: done"_s, u"kill: done"_s, u"gone: done"_s, u"unlock: done"_s, u"read a: 01"_s}, plain);
        row("the daemon hangs: told in time, usable when it goes on", Session::Unlocked,
            {u"write a 01: done"_s, u"stop: done"_s, u"state: NotAnswering"_s, u"read a: unavailable NotAnswering"_s,
             u"write a 02: unavailable NotAnswering"_s, u"remove a: unavailable NotAnswering"_s, u"continue: done"_s, u"read a: 01"_s}, plain);
        row("a keyring was never made and nothing can prompt", Session::NoKeyring,
            {u"state: NoKeyringYet"_s, u"read a: NotFound"_s, u"remove a: NotFound"_s, u"write a 01: unavailable Locked"_s, u"state: NoKeyringYet"_s}, plain);
        row("a keyring was never made, and a person does not want one", Session::NoKeyring,
            {u"prompter refuse: done"_s, u"write a 01: Cancelled"_s, u"state: NoKeyringYet"_s}, {u"DISPLAY=:4242"_s});
        row("who asked dies at every stage of the question", Session::Unlocked,
            {u"write a 01: done"_s, u"abandon a: done"_s, u"write a 03: done"_s, u"read a: 03"_s}, {u"MALLOC_PERTURB_=85"_s, u"MALLOC_CHECK_=3"_s});
        row("the bus dies: we do not", Session::Unlocked,
            {u"write a 01: done"_s, u"killbus: done"_s, u"read a: unavailable NoBus"_s, u"state: NoBus"_s, u"write a 02: unavailable NoBus"_s}, plain);
        row("a bus on which nobody offers secrets", Session::NoService,
            {u"state: NoService"_s, u"read a: unavailable NoService"_s, u"write a 01: unavailable NoService"_s, u"remove a: unavailable NoService"_s}, plain);
        row("a bus address where nobody listens", Session::DeadSocket,
            {u"state: NoBus"_s, u"read a: unavailable NoBus"_s, u"write a 01: unavailable NoBus"_s, u"remove a: unavailable NoBus"_s}, plain);
        row("no bus address at all", Session::NoAddress, {u"state: NoBus"_s, u"read a: unavailable NoBus"_s, u"write a 01: unavailable NoBus"_s}, plain);
        row("an event loop in which the library's answers cannot arrive", Session::Unlocked,
            {u"state: Unsupported"_s, u"read a: unavailable Unsupported"_s, u"write a 01: unavailable Unsupported"_s}, {u"QT_NO_GLIB=1"_s});
        row("KDE's wallet is not there", Session::NoService, {u"state: NoService"_s, u"read a: unavailable NoService"_s}, {u"XDG_CURRENT_DESKTOP=KDE"_s});
    }

    void everyStateIsNamed()
    {
        QFETCH(int, session);
        QFETCH(QStringList, acts);
        QFETCH(QStringList, environment);
        QStringList wanted;
        for (const QString &act : acts)
            wanted << act.section(u": "_s, 0, 0);
        const QString said = QString::fromLocal8Bit(act(Session(session), wanted, environment));
        QCOMPARE(said.split(u'\n', Qt::SkipEmptyParts), acts);
    }

    // The whole way: the vault made with the desktop's keychain, its key used from there by a second run, and by none when it is locked.
    void commandLineUsesIt()
    {
        const QTemporaryDir desk;
        const QString script = u"c=\"$0 --home $1\"; $c init >/dev/null 2>&1 && $c issue root --subject CN=Kept --json | grep -c hasPrivateKey && $c status --json | "
                               "grep '\"keychain\":' && "_s;
        const QString lock = u"gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets -m org.freedesktop.Secret.Service.Lock "
                             "\"['/org/freedesktop/secrets/collection/login']\" >/dev/null; "
                             "$c issue root --subject CN=Not --json; echo \"exit $?\"; $c list | wc -l"_s;
        const QString unlock = u"printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null && gdbus wait --session --timeout 10 "
                               "org.freedesktop.secrets && "_s;
        const QString clear = u"pid=$(gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m "
                              "org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets | tr -dc '0-9 ' | cut -d' ' -f2); kill -9 $pid"_s;
        const QStringList clean{u"-u"_s, u"DISPLAY"_s, u"-u"_s, u"WAYLAND_DISPLAY"_s, u"-u"_s, u"XDG_CURRENT_DESKTOP"_s, u"HOME="_s + desk.path(),
                                u"XDG_RUNTIME_DIR="_s + desk.path(), u"XDG_DATA_HOME="_s + desk.path(), u"LC_ALL=C.UTF-8"_s};
        const Ran ran = run(u"env"_s, clean + QStringList{u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, unlock + script + lock + u"; "_s + clear,
                                                          QStringLiteral(COUNTERSIGN_CLI), desk.filePath(u"desk"_s)});
        QCOMPARE(ran.out.simplified(), QByteArray("1 \"keychain\": \"Open\", { \"error\": \"keychain-unavailable\", \"exit\": 3 } exit 3 2"));
    }
};

int main(int argc, char *argv[])
{
    protectProcess();
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--act"_L1)
        return actOnKeychain(app.arguments().mid(2), 5000);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain.moc"
