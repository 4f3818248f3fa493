// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keyringdaemon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString secrets = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;

// (oayays): a session, its parameters, the value, the value's type.
struct PlainSecret { QDBusObjectPath session; QByteArray parameters, value; QString type; };
QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &) { return argument; }

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secrets, secretsPath, interface, method);
    message.setArguments(arguments);
    // Not blocking: the daemon may be waiting for the prompter that we play.
    const auto answer = QDBusConnection::sessionBus().asyncCall(message, 10000);
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 11000))
        return QDBusMessage();
    return answer.reply();
}

QDBusObjectPath defaultCollection()
{
    return call(u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}).arguments().value(0).value<QDBusObjectPath>();
}

}
Q_DECLARE_METATYPE(PlainSecret)

KeyringDaemon::KeyringDaemon()
{
    qDBusRegisterMetaType<PlainSecret>();
    remember();
}

KeyringDaemon::~KeyringDaemon()
{
    remember();
    for (const qint64 pid : m_seen)
        ::kill(pid_t(pid), SIGKILL);
}

void KeyringDaemon::remember()
{
    auto *bus = QDBusConnection::sessionBus().interface();
    if (!bus || !bus->isServiceRegistered(secrets))
        return;
    const qint64 pid = bus->servicePid(secrets);
    if (pid > 1 && !m_seen.contains(pid))
        m_seen.append(pid);
}

bool KeyringDaemon::lock()
{
    const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()});
    remember();
    return call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {paths}).type() == QDBusMessage::ReplyMessage;
}

bool KeyringDaemon::unlock(const QByteArray &password)
{
    const auto opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    remember();
    const PlainSecret secret{opened.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    const QVariantList arguments{QVariant::fromValue(defaultCollection()), QVariant::fromValue(secret)};
    return call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s, arguments).type()
           == QDBusMessage::ReplyMessage;
}

bool KeyringDaemon::signal(int number)
{
    remember();
    return !m_seen.isEmpty() && ::kill(pid_t(m_seen.last()), number) == 0;
}

bool KeyringDaemon::isGone()
{
    return !QDBusConnection::sessionBus().interface()->isServiceRegistered(secrets);
}

bool KeyringDaemon::killBus()
{
    remember();
    const qint64 pid = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.DBus"_s);
    return pid > 1 && ::kill(pid_t(pid), SIGKILL) == 0;
}

FakePrompter::FakePrompter(bool silent) : m_silent(silent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this, QDBusConnection::ExportAllSlots);
    bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    bus.registerService(u"org.gnome.keyring.PrivatePrompter"_s);
}

void FakePrompter::BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
{
    if (!m_silent)
        ready(message.service(), callback.path(), QString());
}

void FakePrompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &, const QString &, const QDBusMessage &message)
{
    ready(message.service(), callback.path(), u"no"_s);
}

void FakePrompter::StopPrompting(const QDBusObjectPath &) {}

void FakePrompter::ready(const QString &service, const QString &path, const QString &reply)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, u"org.gnome.keyring.internal.Prompter.Callback"_s, u"PromptReady"_s);
    message.setArguments({reply, QVariantMap(), QString()});
    // After the answer to the call that is being handled, as gcr does: the daemon passes over what comes earlier.
    QMetaObject::invokeMethod(this, [message] { QDBusConnection::sessionBus().send(message); }, Qt::QueuedConnection);
}
