// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "vault/keychain.h"

#include <map>

// A keychain that forgets everything with the program: for the sample desk, which must leave no trace in the person's own.
class MemoryKeychain final : public Keychain
{
    Q_OBJECT

public:
    using Keychain::Keychain;

    QFuture<Result<State>> state() override { return async::ready<Result<State>>(State::Open); }
    QFuture<Result<Secret>> read(const QString &name) override
    {
        const auto item = m_items.find(name);
        if (item == m_items.end())
            return async::ready<Result<Secret>>(Error{Error::Code::NotFound, {}});
        return async::ready<Result<Secret>>(item->second.clone());
    }
    QFuture<Result<void>> write(const QString &name, Secret value) override
    {
        m_items.insert_or_assign(name, std::move(value));
        return async::ready<Result<void>>({});
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        return async::ready<Result<void>>(m_items.erase(name) ? Result<void>() : Error{Error::Code::NotFound, {}});
    }

private:
    std::map<QString, Secret> m_items;
};
