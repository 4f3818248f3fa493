// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychain.h"

#include <chrono>

#include <memory>

// The desktop's keychain through QtKeychain, with our own D-Bus preflight on Linux, since QtKeychain reports a locked keyring as "not found"
// and a refused delete as success (facts/toolchain 3).
class OsKeychain final : public Keychain
{
    Q_OBJECT

public:
    // The time-out covers a person answering the desktop's prompt.
    explicit OsKeychain(std::chrono::milliseconds timeout = std::chrono::seconds(30), QObject *parent = nullptr);
    ~OsKeychain() override;

    QFuture<Result<State>> state() override;
    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, Secret value) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    QFuture<Result<void>> removeFound(QObject *steps, const QString &name);

    struct Private;
    std::unique_ptr<Private> d;
};
