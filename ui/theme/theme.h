// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/settings.h"
#include "theme/palettes.h"

#include <QObject>
#include <QPalette>

#include <optional>

class QDBusVariant;
class QDBusMessage;

// Keeps the application's style and palette as the person chose, or as the desktop says: its palette's luminance at start, and the
// settings portal (org.freedesktop.appearance) whenever it answers. Never waits for the portal.
class Theme : public QObject
{
    Q_OBJECT

public:
    // Remembers the desktop's own palette, then installs style and palette.
    explicit Theme(Settings::Appearance appearance, QObject *parent = nullptr);
    void choose(Settings::Appearance appearance);
    theme::Look look() const;

private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &key);
    void take(const QString &key, uint value);
    void apply();

    const QPalette m_desktop;
    Settings::Appearance m_appearance;
    uint m_scheme = 0;   // portal: 0 no preference, 1 dark, 2 light
    uint m_contrast = 0; // portal: 1 higher contrast
    std::optional<theme::Look> m_applied;
};
