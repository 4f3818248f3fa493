// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychain.h"

#include <iterator>

namespace {

constexpr const char *names[] = {"Open", "Locked", "NoKeyringYet", "NoService", "NoBus", "NotAnswering", "Unsupported"};

}

Error Keychain::unavailable(State state, const QString &more)
{
    const QString name = QLatin1String(names[int(state)]);
    return {Error::Code::KeychainUnavailable, more.isEmpty() ? name : name + QLatin1String(": ") + more};
}

std::optional<Keychain::State> Keychain::stateOf(const Error &error)
{
    if (error.code != Error::Code::KeychainUnavailable)
        return std::nullopt;
    const QString name = error.detail.section(u':', 0, 0);
    for (int i = 0; i < int(std::size(names)); ++i) {
        if (name == QLatin1String(names[i]))
            return State(i);
    }
    return std::nullopt;
}
