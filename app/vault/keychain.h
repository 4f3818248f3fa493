// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

// The operating system's place for small secrets. Never waits longer than its time-out (30 s), never writes plain text elsewhere, and answers
// only after looking: what was written is read back, what was deleted is searched for.
class Keychain : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,          // usable now
        Locked,        // there, but a person must unlock it
        NoKeyringYet,  // a service without a keyring: the desktop makes one at the first write, with a prompt
        NoService,     // a session bus, but nobody offers secrets
        NoBus,         // no session bus at all (cron, ssh)
        NotAnswering,  // the service hangs
        Unsupported,   // no client library on this machine
    };

    static constexpr qsizetype maximum = 2400;

    using QObject::QObject;

    // A look without a prompt; at most a few seconds.
    virtual QFuture<Result<State>> state() = 0;
    // Names are ours: "<program>/<vault uuid>/slot" and the like. Binary values of at most 2,400 octets (Windows's limit).
    // Errors: NotFound (looked for and truly not there), KeychainUnavailable (state in `detail`), Cancelled, TooLarge.
    virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    virtual QFuture<Result<void>> write(const QString &name, Secret value) = 0;
    virtual QFuture<Result<void>> remove(const QString &name) = 0;

    // KeychainUnavailable with the state's name first in `detail`, and the state read from such an error.
    static Error unavailable(State state, const QString &more = {});
    static std::optional<State> stateOf(const Error &error);
};
