// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "vault/keychain.h"

#include <map>

// A keychain in memory, whose state a test switches. It keeps the promises of Keychain: nothing is read, written or removed unless Open;
// a result arrives through the event loop as the real one's does.
class FakeKeychain final : public Keychain
{
public:
    using Keychain::Keychain;

    State now = State::Open;
    bool personCancels = false;     // the desktop's prompt is sent away
    bool losesWrites = false;       // a service that says yes and keeps nothing
    std::map<QString, Secret> items;
    int reads = 0, writes = 0, removals = 0;

    QFuture<Result<State>> state() override { return later([this]() -> Result<State> { return now; }); }

    QFuture<Result<Secret>> read(const QString &name) override
    {
        ++reads;
        return later([this, name]() -> Result<Secret> {
            if (const auto error = refusal())
                return *error;
            const auto item = items.find(name);
            if (item == items.end())
                return Error{Error::Code::NotFound, name};
            return item->second.clone();
        });
    }

    QFuture<Result<void>> write(const QString &name, Secret value) override
    {
        ++writes;
        auto kept = std::make_shared<Secret>(std::move(value));
        return later([this, name, kept]() -> Result<void> {
            if (const auto error = refusal())
                return *error;
            if (kept->size() > 2400)
                return Error{Error::Code::TooLarge, name};
            if (losesWrites)
                return Error{Error::Code::KeychainUnavailable, QStringLiteral("read back differs")};
            items.insert_or_assign(name, std::move(*kept));
            return {};
        });
    }

    QFuture<Result<void>> remove(const QString &name) override
    {
        ++removals;
        return later([this, name]() -> Result<void> {
            if (const auto error = refusal())
                return *error;
            if (items.erase(name) == 0)
                return Error{Error::Code::NotFound, name};
            return {};
        });
    }

private:
    std::optional<Error> refusal() const
    {
        if (now != State::Open)
            return Error{Error::Code::KeychainUnavailable, QStringLiteral("state %1").arg(int(now))};
        if (personCancels)
            return Error{Error::Code::Cancelled, {}};
        return std::nullopt;
    }

    template <typename Work>
    auto later(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using T = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        QMetaObject::invokeMethod(
            this,
            [promise, work] {
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
};
