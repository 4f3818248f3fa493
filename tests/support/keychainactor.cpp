// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keychainactor.h"

#include "support/keyringdaemon.h"
#include "vault/oskeychain.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <cstdio>

namespace {

QString codeOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound: return QStringLiteral("NotFound");
    case Error::Code::Cancelled: return QStringLiteral("Cancelled");
    case Error::Code::TooLarge: return QStringLiteral("TooLarge");
    case Error::Code::KeychainUnavailable: return QStringLiteral("unavailable ") + error.detail.section(u':', 0, 0);
    default: return QStringLiteral("error %1").arg(int(error.code));
    }
}

QString told(const Result<void> &result)
{
    return result ? QStringLiteral("done") : codeOf(result.error());
}

class Actor
{
public:
    explicit Actor(int timeoutMs) : m_keychain(std::chrono::milliseconds(timeoutMs)) {}

    QString act(const QString &what, const QStringList &arguments)
    {
        if (what == QLatin1String("state")) {
            const auto state = result(m_keychain.state());
            return state ? Keychain::unavailable(*state).detail : codeOf(state.error());
        }
        if (what == QLatin1String("read")) {
            const auto value = result(m_keychain.read(arguments[0]));
            return value ? QString::fromLatin1(value->view().toByteArray().toHex().left(16)) : codeOf(value.error());
        }
        if (what == QLatin1String("write"))
            return told(result(m_keychain.write(arguments[0], Secret::fromBytes(QByteArray::fromHex(arguments[1].toLatin1())))));
        if (what == QLatin1String("remove"))
            return told(result(m_keychain.remove(arguments[0])));
        if (what == QLatin1String("both")) // asked for at once, answered one after the other
            return both(arguments[0]);
        if (what == QLatin1String("abandon"))
            return abandon(arguments[0]);
        return mistreat(what, arguments);
    }

private:
    // Owners that die while their question is at every possible stage; the answers come when nobody is there any more.
    static QString abandon(const QString &name)
    {
        for (int delay = 0; delay < 40; delay += 2) {
            auto keychain = std::make_unique<OsKeychain>(std::chrono::milliseconds(delay % 3 == 0 ? delay : 5000));
            auto read = keychain->read(name);
            auto write = keychain->write(name, Secret::fromBytes("x"));
            QTest::qWait(delay);
            keychain.reset();
        }
        QTest::qWait(300);
        return QStringLiteral("done");
    }

    template <typename T>
    static T result(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
            qFatal("no answer in a minute");
        return future.takeResult();
    }

    QString both(const QString &name)
    {
        auto first = m_keychain.read(name), second = m_keychain.read(name);
        const auto one = result(first), two = result(second);
        return (one ? QStringLiteral("read") : codeOf(one.error())) + QLatin1String(", ") + (two ? QStringLiteral("read") : codeOf(two.error()));
    }

    QString mistreat(const QString &what, const QStringList &arguments)
    {
        bool fine = false;
        if (what == QLatin1String("lock"))
            fine = m_daemon.lock();
        else if (what == QLatin1String("unlock"))
            fine = m_daemon.unlock("pass");
        else if (what == QLatin1String("kill"))
            fine = m_daemon.signal(SIGKILL);
        else if (what == QLatin1String("stop"))
            fine = m_daemon.signal(SIGSTOP);
        else if (what == QLatin1String("continue"))
            fine = m_daemon.signal(SIGCONT);
        else if (what == QLatin1String("gone"))
            fine = QTest::qWaitFor([this] { return m_daemon.isGone(); });
        else if (what == QLatin1String("killbus"))
            fine = m_daemon.killBus();
        else if (what == QLatin1String("prompter"))
            fine = (m_prompter = std::make_unique<FakePrompter>(arguments[0] == QLatin1String("silent"))) != nullptr;
        return fine ? QStringLiteral("done") : QStringLiteral("failed");
    }

    OsKeychain m_keychain;
    KeyringDaemon m_daemon;
    std::unique_ptr<FakePrompter> m_prompter;
};

}

int actOnKeychain(const QStringList &acts, int timeoutMs)
{
    Actor actor(timeoutMs);
    for (const QString &act : acts) {
        QStringList words = act.split(u' ');
        const QString what = words.takeFirst();
        QElapsedTimer timer;
        timer.start();
        const QString said = actor.act(what, words);
        std::printf("%s: %s\n", qPrintable(act), qPrintable(said));
        if (timer.elapsed() > timeoutMs + 1500)
            std::printf("  but only after %lld ms\n", static_cast<long long>(timer.elapsed()));
        std::fflush(stdout);
    }
    return 0;
}
