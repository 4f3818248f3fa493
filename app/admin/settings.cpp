// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Settings::Appearance, const char *>, 4> appearances{{
    {Settings::Appearance::System, "system"},
    {Settings::Appearance::Light, "light"},
    {Settings::Appearance::Dark, "dark"},
    {Settings::Appearance::HighContrast, "high-contrast"},
}};

QJsonArray toArray(const QList<int> &days)
{
    QJsonArray array;
    for (int day : days)
        array.append(day);
    return array;
}

// Days a person may choose: 1 to ten years, at most 20 of them, largest first.
void readDays(const QJsonValue &value, QList<int> &days)
{
    if (!value.isArray())
        return;
    QList<int> read;
    for (const QJsonValue &day : value.toArray()) {
        const int number = day.toInt(-1);
        if (number < 1 || number > 3653)
            return;
        if (!read.contains(number))
            read.append(number);
    }
    if (read.isEmpty() || read.size() > 20)
        return;
    std::sort(read.begin(), read.end(), std::greater<>());
    days = read;
}

}

QByteArray Settings::toJson() const
{
    QJsonObject object{
        {u"leafDays"_s, toArray(thresholds.leaf)},
        {u"caDays"_s, toArray(thresholds.ca)},
        {u"lockAfterMinutes"_s, lockAfterMinutes},
        {u"lockWithSession"_s, lockWithSession},
        {u"notifications"_s, notifications},
        {u"trayIcon"_s, trayIcon},
        {u"defaultReader"_s, defaultReader},
        {u"language"_s, language},
    };
    for (const auto &[value, name] : appearances) {
        if (value == appearance)
            object.insert(u"appearance"_s, QString::fromLatin1(name));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Settings Settings::fromJson(const QByteArray &json)
{
    Settings settings;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    readDays(object.value("leafDays"_L1), settings.thresholds.leaf);
    readDays(object.value("caDays"_L1), settings.thresholds.ca);
    const int minutes = object.value("lockAfterMinutes"_L1).toInt(-1);
    if (minutes >= 0 && minutes <= 24 * 60)
        settings.lockAfterMinutes = minutes;
    settings.lockWithSession = object.value("lockWithSession"_L1).toBool(settings.lockWithSession);
    settings.notifications = object.value("notifications"_L1).toBool(settings.notifications);
    settings.trayIcon = object.value("trayIcon"_L1).toBool(settings.trayIcon);
    settings.defaultReader = object.value("defaultReader"_L1).toString().left(40);
    settings.language = object.value("language"_L1).toString().left(40);
    for (const auto &[value, name] : appearances) {
        if (object.value("appearance"_L1).toString() == QLatin1String(name))
            settings.appearance = value;
    }
    return settings;
}
