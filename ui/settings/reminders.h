// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settingssection.h"

#include <QList>
#include <QString>

#include <optional>

class QLineEdit;

// When a certificate counts as due; one set of days for tiles, list, notifications, calendars and Prometheus.
class Reminders : public SettingsSection
{
    Q_OBJECT

public:
    explicit Reminders(Desk &desk, QWidget *parent = nullptr);
    // "90, 60 30" as days, largest first; nothing when it is not 1 to 20 whole numbers between 1 and 3653.
    static std::optional<QList<int>> days(const QString &text);

private:
    void take();
    void fill(const Thresholds &thresholds);
    QLineEdit *m_leaf, *m_ca;
};
