// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/secretservice.h"

#include "base/async.h"
#include "vault/libsecret.h"

#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;
using State = Keychain::State;

namespace {

constexpr int callTimeout = 4000;
const QString secrets = u"org.freedesktop.secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;
const QString prompter = u"org.gnome.keyring.SystemPrompter"_s;

bool isNone(const QDBusObjectPath &path)
{
    return path.path().isEmpty() || path.path() == "/"_L1;
}

State stateOfFailure(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::ServiceUnknown:
        return State::NoService;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return State::NoBus;
    default: // Qt's own list, of thirty
        return reply.errorName().startsWith("org.freedesktop.DBus.Error.Spawn"_L1) ? State::NoService : State::NotAnswering;
    }
}

// No window here (cron, ssh): a prompt that vanished was not sent away by a person.
bool someoneCouldAnswer()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

using Attributes = QMap<QString, QString>;

// A connection of our own each: whoever closes it must not close another's.
QString newConnectionName()
{
    static int count = 0;
    return u"countersign-secrets-%1"_s.arg(++count);
}

}

SecretService::SecretService(QObject *parent)
    : QObject(parent), m_connection(newConnectionName()), m_bus(QString()) // connected when first needed
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

bool SecretService::isConnected()
{
    if (m_bus.isConnected())
        return true;
    // For the first time, or the bus may have come back since.
    QDBusConnection::disconnectFromBus(m_connection);
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
    return m_bus.isConnected();
}

SecretService::Reply SecretService::call(const QString &service, const QString &path, const QString &interface, const QString &method,
                                         const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    auto promise = std::make_shared<QPromise<Result<QDBusMessage>>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, callTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [promise, watcher] {
        promise->addResult(watcher->reply());
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

SecretService::Reply SecretService::callSecrets(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    return call(secrets, path, interface, method, arguments);
}

SecretService::Reply SecretService::callBus(const QString &method, const QVariantList &arguments)
{
    return call(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method, arguments);
}

QFuture<Result<bool>> SecretService::isOffered(const QString &name)
{
    return async::then(callBus(u"NameHasOwner"_s, {name}), this, [this, name](const Result<QDBusMessage> &owned) -> QFuture<Result<bool>> {
        if (owned && owned->arguments().value(0).toBool())
            return async::ready(Result<bool>(true));
        return async::then(callBus(u"ListActivatableNames"_s, {}), this, [name](const Result<QDBusMessage> &names) -> Result<bool> {
            return names && names->arguments().value(0).toStringList().contains(name);
        });
    });
}

QFuture<Result<State>> SecretService::look()
{
    if (!isConnected())
        return async::ready(Result<State>(State::NoBus));
    if (!libsecret::isUsable())
        return async::ready(Result<State>(State::Unsupported));
    return async::then(isOffered(secrets), this, [this](const Result<bool> &offered) -> QFuture<Result<State>> {
        if (!offered || !*offered)
            return async::ready(Result<State>(m_bus.isConnected() ? State::NoService : State::NoBus));
        return lookAtDefault();
    });
}

QFuture<Result<State>> SecretService::lookForWallet()
{
    if (!isConnected())
        return async::ready(Result<State>(State::NoBus));
    return async::then(isOffered(u"org.kde.kwalletd5"_s), this, [this](const Result<bool> &offered) -> Result<State> {
        if (offered && *offered)
            return State::Open;
        return m_bus.isConnected() ? State::NoService : State::NoBus;
    });
}

QFuture<Result<State>> SecretService::lookAtDefault()
{
    return async::then(callSecrets(secretsPath, serviceInterface, u"ReadAlias"_s, {u"default"_s}), this,
                       [this](const Result<QDBusMessage> &reply) -> QFuture<Result<State>> {
                           if (!reply)
                               return async::ready(Result<State>(reply.error()));
                           if (reply->type() == QDBusMessage::ErrorMessage)
                               return async::ready(Result<State>(stateOfFailure(*reply)));
                           m_default = reply->arguments().value(0).value<QDBusObjectPath>();
                           return lookAtLock();
                       });
}

QFuture<Result<State>> SecretService::lookAtLock()
{
    // The daemon is running now, whether it was activated by the call before or not.
    return async::then(callBus(u"GetNameOwner"_s, {secrets}), this, [this](const Result<QDBusMessage> &owner) -> QFuture<Result<State>> {
        if (owner && owner->type() == QDBusMessage::ReplyMessage)
            m_daemon = owner->arguments().value(0).toString();
        if (isNone(m_default))
            return async::ready(Result<State>(State::NoKeyringYet));
        const QVariantList property{u"org.freedesktop.Secret.Collection"_s, u"Locked"_s};
        return async::then(callSecrets(m_default.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s, property), this,
                           [](const Result<QDBusMessage> &reply) -> Result<State> {
                               if (!reply)
                                   return reply.error();
                               if (reply->type() == QDBusMessage::ErrorMessage) {
                                   const State state = stateOfFailure(*reply);
                                   const bool gone = QDBusError(*reply).type() == QDBusError::UnknownObject
                                                     || reply->errorName() == "org.freedesktop.Secret.Error.NoSuchObject"_L1;
                                   return gone ? State::NoKeyringYet : state;
                               }
                               return reply->arguments().value(0).value<QDBusVariant>().variant().toBool() ? State::Locked : State::Open;
                           });
    });
}

QFuture<Result<SecretService::Found>> SecretService::search(const QString &service, const QString &name)
{
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, name}};
    return async::then(callSecrets(secretsPath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)}), this,
                       [](const Result<QDBusMessage> &reply) -> Result<Found> {
                           if (!reply)
                               return reply.error();
                           if (reply->type() == QDBusMessage::ErrorMessage)
                               return Keychain::unavailable(stateOfFailure(*reply), reply->errorMessage());
                           const auto paths = [&reply](int index) {
                               return qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().value(index));
                           };
                           return Found{paths(0), paths(1)};
                       });
}

QFuture<Result<void>> SecretService::unlock(const QList<QDBusObjectPath> &what)
{
    if (isPrompting())
        return answer();
    return async::then(callSecrets(secretsPath, serviceInterface, u"Unlock"_s, {QVariant::fromValue(what)}), this,
                       [this](const Result<QDBusMessage> &reply) -> QFuture<Result<void>> {
                           if (!reply)
                               return async::ready(Result<void>(reply.error()));
                           if (reply->type() == QDBusMessage::ErrorMessage)
                               return async::ready(Result<void>(Keychain::unavailable(stateOfFailure(*reply), reply->errorMessage())));
                           return prompt(reply->arguments().value(1).value<QDBusObjectPath>());
                       });
}

QFuture<Result<void>> SecretService::makeDefault()
{
    if (isPrompting())
        return answer();
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default keyring"_s}};
    return async::then(callSecrets(secretsPath, serviceInterface, u"CreateCollection"_s, {properties, u"default"_s}), this,
                       [this](const Result<QDBusMessage> &reply) -> QFuture<Result<void>> {
                           if (!reply)
                               return async::ready(Result<void>(reply.error()));
                           if (reply->type() == QDBusMessage::ErrorMessage)
                               return async::ready(Result<void>(Keychain::unavailable(stateOfFailure(*reply), reply->errorMessage())));
                           return prompt(reply->arguments().value(1).value<QDBusObjectPath>());
                       });
}

QFuture<Result<void>> SecretService::prompt(const QDBusObjectPath &path)
{
    if (isNone(path))
        return async::ready(Result<void>());
    m_bus.disconnect(secrets, m_prompt.path(), promptInterface, u"Completed"_s, this, SLOT(completed(bool)));
    m_prompt = path;
    m_promptDaemon = m_daemon;
    m_waiting.clear();
    m_bus.connect(secrets, path.path(), promptInterface, u"Completed"_s, this, SLOT(completed(bool)));
    const auto answered = answer();
    return async::then(callSecrets(path.path(), promptInterface, u"Prompt"_s, {QString()}), this,
                       [this, answered](const Result<QDBusMessage> &reply) -> QFuture<Result<void>> {
                           if (reply && reply->type() == QDBusMessage::ErrorMessage) {
                               m_prompt = {};
                               return async::ready(Result<void>(Keychain::unavailable(State::Locked, reply->errorMessage())));
                           }
                           return answered;
                       });
}

QFuture<Result<void>> SecretService::answer()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    m_waiting.push_back(promise);
    return async::then(promise->future(), this, [this](const Result<bool> &dismissed) -> QFuture<Result<void>> {
        if (dismissed && !*dismissed)
            return async::ready(Result<void>());
        return async::then(isOffered(prompter), this, [](const Result<bool> &offered) -> Result<void> {
            if (offered && *offered && someoneCouldAnswer())
                return Error{Error::Code::Cancelled, u"keychain prompt dismissed"_s};
            return Keychain::unavailable(State::Locked, u"no prompt possible"_s);
        });
    });
}

void SecretService::completed(bool dismissed)
{
    m_bus.disconnect(secrets, m_prompt.path(), promptInterface, u"Completed"_s, this, SLOT(completed(bool)));
    m_prompt = {};
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(dismissed);
        promise->finish();
    }
}
