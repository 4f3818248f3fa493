// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/expirywatch.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

// Tells the desktop that something became due: through the tray icon when the person wants one, else by the desktop's notification service.
// Plain words only: names cannot carry markup into it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(Desk &desk, ExpiryWatch &watch, QObject *parent = nullptr);
    ~Notifier() override;

    bool hasTrayIcon() const { return bool(m_tray); }
    struct Message { QString title, text; };
    static Message message(const QList<ExpiryWatch::Item> &items, const Thresholds &thresholds, const QDateTime &now);

Q_SIGNALS:
    void windowRequested(); // the tray icon was pressed
    void lockRequested();
    void quitRequested();

private:
    void settle(); // the tray icon, as the settings want it
    void tell(const QList<ExpiryWatch::Item> &items);

    Desk &m_desk;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};
