// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "vault/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFuture>
#include <QPromise>
#include <QObject>

#include <memory>
#include <vector>

// org.freedesktop.secrets looked at directly, because QtKeychain cannot tell a locked keyring from an empty one, and waits for ever behind a prompt.
// Looks, searches and unlocks; secrets themselves never pass here. Nothing blocks; a call waits 4 s at most, a prompt for as long as the caller likes.
class SecretService : public QObject
{
    Q_OBJECT

public:
    explicit SecretService(QObject *parent = nullptr);
    ~SecretService() override;

    QFuture<Result<Keychain::State>> look();
    // KDE's wallet instead: there, or not. Its lock is its own business, QtKeychain asks it.
    QFuture<Result<Keychain::State>> lookForWallet();
    // The daemon's unique bus name at the last look that reached it: another name means it was restarted.
    const QString &daemon() const { return m_daemon; }

    struct Found { QList<QDBusObjectPath> open, locked; };
    QFuture<Result<Found>> search(const QString &service, const QString &name);

    // With the desktop's prompt. Errors: Cancelled (a person sent it away), KeychainUnavailable (Locked: no prompt possible here).
    QFuture<Result<void>> unlock(const QList<QDBusObjectPath> &what);
    QFuture<Result<void>> unlockDefault() { return unlock({m_default}); }
    QFuture<Result<void>> makeDefault();
    // A prompt stands until a person answers it, also when nobody here waits any more: Prompt.Dismiss makes gnome-keyring 42 abort (an assertion in
    // gkd-secret-unlock.c). Whoever needs it meanwhile waits for the one that stands.
    bool isPrompting() const { return !m_prompt.path().isEmpty() && m_promptDaemon == m_daemon; }

private Q_SLOTS:
    void completed(bool dismissed);

private:
    using Reply = QFuture<Result<QDBusMessage>>;
    bool isConnected();
    Reply call(const QString &service, const QString &path, const QString &interface, const QString &method, const QVariantList &arguments);
    Reply callSecrets(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments);
    Reply callBus(const QString &method, const QVariantList &arguments);
    QFuture<Result<bool>> isOffered(const QString &name); // owned or activatable
    QFuture<Result<Keychain::State>> lookAtDefault();
    QFuture<Result<Keychain::State>> lookAtLock();
    QFuture<Result<void>> prompt(const QDBusObjectPath &path);
    QFuture<Result<void>> answer();

    QString m_connection;
    QDBusConnection m_bus;
    QDBusObjectPath m_default;
    QString m_daemon;
    QDBusObjectPath m_prompt;
    QString m_promptDaemon;
    std::vector<std::shared_ptr<QPromise<Result<bool>>>> m_waiting; // for the prompt's answer: dismissed?
};
