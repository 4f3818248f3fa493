// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

// Reads one JSON object strictly: every key must be asked for, have the right type, and say something that is allowed. The first thing wrong is
// kept with its path ("$.keys[2]: ..."); what is read after it does not count.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) {}

    enum class Presence { Required, Optional };

    // The value, or the fallback when an optional key is absent; Required without the key is a fault.
    QString text(const QString &key, Presence presence, qsizetype longest, const QString &fallback = {});
    // One of the words; its index, or -1 when absent or wrong.
    int word(const QString &key, Presence presence, const QStringList &words);
    // A list of different words; their indexes.
    QList<int> words(const QString &key, Presence presence, const QStringList &words);
    QStringList texts(const QString &key, qsizetype longest, qsizetype most);
    int number(const QString &key, int fallback, int least, int largest);

    void fail(const QString &key, const QString &reason);
    // The first fault; also a key that nobody asked for. Empty when all is well.
    QString fault();

private:
    // Nothing when absent; marks the key as known.
    std::optional<QJsonValue> value(const QString &key, Presence presence);
    std::optional<QJsonArray> array(const QString &key, Presence presence);

    QJsonObject m_object;
    QSet<QString> m_asked;
    QString m_fault;
};
