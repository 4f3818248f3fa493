// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

// The session's keyring daemon, by the bus: locked, unlocked without a prompt, killed, stopped.
class KeyringDaemon : public QObject
{
    Q_OBJECT

public:
    KeyringDaemon();
    ~KeyringDaemon() override; // kills every daemon that was seen: they outlive their bus

    bool lock();
    bool unlock(const QByteArray &password);
    bool signal(int number);
    bool isGone();
    bool killBus();

private:
    void remember();
    QList<qint64> m_seen;
};

// Stands in for the desktop's password dialog (gcr's): refuses like a person pressing Escape, or never answers.
class FakePrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    explicit FakePrompter(bool silent);

public Q_SLOTS:
    void BeginPrompting(const class QDBusObjectPath &callback, const class QDBusMessage &message);
    void PerformPrompt(const class QDBusObjectPath &callback, const QString &type, const QVariantMap &properties, const QString &exchange,
                       const class QDBusMessage &message);
    void StopPrompting(const class QDBusObjectPath &callback);

private:
    void ready(const QString &service, const QString &path, const QString &reply);
    bool m_silent;
};
