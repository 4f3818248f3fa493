// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/oskeychain.h"

#include "base/async.h"
#include "vault/keychainjobs.h"
#include "vault/keychainturns.h"

#ifdef Q_OS_LINUX
#include "vault/libsecret.h"
#include "vault/secretservice.h"
#endif

namespace {

template <typename T>
bool deadSession(const Result<T> &result)
{
    return !result && Keychain::stateOf(result.error()) == Keychain::State::NotAnswering;
}

}

#ifdef Q_OS_LINUX

// What the desktop's service is asked before and after QtKeychain, whose answers do not tell "locked" from "not there" (facts: failure table).
struct OsKeychain::Private
{
    using Found = SecretService::Found;

    Private(OsKeychain *keychain, std::chrono::milliseconds limit)
        : turns(keychain, limit, [this] { return unavailable(service.isPrompting() ? State::Locked : State::NotAnswering, QStringLiteral("timed out")); })
    {
    }

    // KDE's wallet is asked through QtKeychain only; it decides so by the same variables, once a process.
    static bool usesWallet()
    {
        const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts);
        return desktops.contains(QLatin1String("KDE")) || (desktops.isEmpty() && qEnvironmentVariableIsSet("KDE_FULL_SESSION"));
    }

    QFuture<Result<State>> look() { return wallet ? service.lookForWallet() : service.look(); }

    // Makes the keychain usable, prompting if need be.
    QFuture<Result<void>> prepare(QObject *steps, bool forWriting)
    {
        return async::then(look(), steps, [this, forWriting](const Result<State> &state) -> QFuture<Result<void>> {
            if (!state)
                return async::ready(Result<void>(state.error()));
            switch (*state) {
            case State::Open:
                freshSession();
                return async::ready(Result<void>());
            case State::Locked:
                freshSession();
                return service.unlockDefault();
            case State::NoKeyringYet:
                freshSession();
                return forWriting ? service.makeDefault() : async::ready(Result<void>());
            case State::NoService:
            case State::NoBus:
            case State::NotAnswering:
            case State::Unsupported:
                break;
            }
            return async::ready(Result<void>(unavailable(*state)));
        });
    }

    void freshSession()
    {
        libsecret::outliveTheBus();
        if (!daemon.isEmpty() && daemon != service.daemon())
            libsecret::forgetSession();
        daemon = service.daemon();
    }

    // Runs a job; when its session turns out to be dead, once more with a new one.
    template <typename T>
    QFuture<Result<T>> insist(QObject *steps, std::function<QFuture<Result<T>>()> job)
    {
        return async::then(job(), steps, [job](Result<T> result) -> QFuture<Result<T>> {
            if (!deadSession(result))
                return async::ready(std::move(result));
            libsecret::forgetSession();
            return job();
        });
    }

    // Finds the item, unlocking it if it lies in another, locked collection. NotFound is an answer one may act on.
    QFuture<Result<void>> find(QObject *steps, const QString &name)
    {
        if (wallet)
            return async::ready(Result<void>());
        return async::then(service.search(keychainjobs::service, name), steps, [this, name](const Result<Found> &found) -> QFuture<Result<void>> {
            if (!found)
                return async::ready(Result<void>(found.error()));
            if (!found->open.isEmpty())
                return async::ready(Result<void>());
            if (!found->locked.isEmpty())
                return service.unlock(found->locked);
            return async::ready(Result<void>(Error{Error::Code::NotFound, name}));
        });
    }

    SecretService service;
    bool wallet = usesWallet();
    QString daemon;
    KeychainTurns turns;
};

#else

// Elsewhere QtKeychain's answers can be believed, and the system shows its own prompts.
struct OsKeychain::Private
{
    Private(OsKeychain *keychain, std::chrono::milliseconds limit)
        : turns(keychain, limit, [] { return unavailable(State::NotAnswering, QStringLiteral("timed out")); })
    {
    }

    QFuture<Result<State>> look() { return async::ready(Result<State>(State::Open)); }
    QFuture<Result<void>> prepare(QObject *, bool) { return async::ready(Result<void>()); }
    QFuture<Result<void>> find(QObject *, const QString &) { return async::ready(Result<void>()); }
    template <typename T>
    QFuture<Result<T>> insist(QObject *, std::function<QFuture<Result<T>>()> job) { return job(); }

    bool wallet = true;
    KeychainTurns turns;
};

#endif

OsKeychain::OsKeychain(std::chrono::milliseconds timeout, QObject *parent) : Keychain(parent), d(std::make_unique<Private>(this, timeout)) {}

OsKeychain::~OsKeychain() = default;

QFuture<Result<Keychain::State>> OsKeychain::state()
{
    return d->look();
}

QFuture<Result<Secret>> OsKeychain::read(const QString &name)
{
    return d->turns.take<Secret>([this, name](QObject *steps) {
        return async::then(d->prepare(steps, false), steps, [this, steps, name](const Result<void> &ready) -> QFuture<Result<Secret>> {
            if (!ready)
                return async::ready(Result<Secret>(ready.error()));
            return async::then(d->find(steps, name), steps, [this, steps, name](const Result<void> &found) -> QFuture<Result<Secret>> {
                if (!found)
                    return async::ready(Result<Secret>(found.error()));
                const auto job = d->insist<Secret>(steps, [name] { return keychainjobs::read(name); });
                return async::then(job, steps, [this](Result<Secret> result) -> Result<Secret> {
                    // It was found a moment ago: "not found" now means "not given".
                    if (!d->wallet && !result && result.error().code == Error::Code::NotFound)
                        return unavailable(State::Locked, result.error().detail);
                    return result;
                });
            });
        });
    });
}

QFuture<Result<void>> OsKeychain::write(const QString &name, Secret value)
{
    if (value.size() > maximum)
        return async::ready(Result<void>(Error{Error::Code::TooLarge, name}));
    const auto kept = std::make_shared<const Secret>(std::move(value));
    return d->turns.take<void>([this, name, kept](QObject *steps) {
        return async::then(d->prepare(steps, true), steps, [this, steps, name, kept](const Result<void> &ready) -> QFuture<Result<void>> {
            if (!ready)
                return async::ready(ready);
            const auto job = d->insist<void>(steps, [name, kept] { return keychainjobs::write(name, *kept); });
            return async::then(job, steps, [steps, name, kept](const Result<void> &written) -> QFuture<Result<void>> {
                if (!written)
                    return async::ready(written);
                return async::then(keychainjobs::read(name), steps, [kept](const Result<Secret> &back) -> Result<void> {
                    if (back && back->equals(kept->view()))
                        return {};
                    return unavailable(State::NotAnswering, QStringLiteral("what was written does not read back"));
                });
            });
        });
    });
}

QFuture<Result<void>> OsKeychain::remove(const QString &name)
{
    return d->turns.take<void>([this, name](QObject *steps) {
        return async::then(d->prepare(steps, false), steps, [this, steps, name](const Result<void> &ready) -> QFuture<Result<void>> {
            if (!ready)
                return async::ready(ready);
            return async::then(d->find(steps, name), steps, [this, steps, name](const Result<void> &found) -> QFuture<Result<void>> {
                if (!found)
                    return async::ready(found);
                return removeFound(steps, name);
            });
        });
    });
}

QFuture<Result<void>> OsKeychain::removeFound(QObject *steps, const QString &name)
{
    const auto job = d->insist<void>(steps, [name] { return keychainjobs::remove(name); });
    return async::then(job, steps, [this, steps, name](const Result<void> &removed) -> QFuture<Result<void>> {
        if (!removed)
            return async::ready(removed);
        // The service is asked, where it can be; else a read must miss it.
        const auto gone = d->wallet ? async::then(keychainjobs::read(name), steps, [](const Result<Secret> &still) -> Result<void> {
            if (still)
                return {};
            return still.error();
        }) : d->find(steps, name);
        return async::then(gone, steps, [](const Result<void> &still) -> Result<void> {
            if (!still && still.error().code == Error::Code::NotFound)
                return {};
            return unavailable(State::Locked, QStringLiteral("still there after it was removed"));
        });
    });
}
