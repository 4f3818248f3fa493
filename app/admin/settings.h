// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/expiry.h"

#include <QString>

// What the person chose for this desk; kept in the inventory as one JSON document. A value.
struct Settings
{
    Thresholds thresholds;
    int lockAfterMinutes = 5;          // 0: never by idleness
    bool lockWithSession = true;
    bool notifications = true;
    bool trayIcon = false;
    QString defaultReader;             // last chosen
    QString language;                  // empty: the system's
    enum class Appearance { System, Light, Dark, HighContrast } appearance = Appearance::System;
    friend bool operator==(const Settings &, const Settings &) = default;

    QByteArray toJson() const;
    static Settings fromJson(const QByteArray &json); // unknown or wrong parts fall back to the defaults
};
