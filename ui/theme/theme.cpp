// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include "theme/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {
const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;

// The portal wraps its answer in one variant or two, depending on its version.
uint number(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<QDBusVariant>())
        return number(value.value<QDBusVariant>().variant());
    return value.toUInt();
}
}

Theme::Theme(Settings::Appearance appearance, QObject *parent) : QObject(parent), m_desktop(QApplication::palette()), m_appearance(appearance)
{
    QApplication::setStyle(new CountersignStyle);
    apply();
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this, SLOT(portalChanged(QString,QString,QDBusVariant)));
    askPortal(schemeKey);
    askPortal(contrastKey);
}

void Theme::askPortal(const QString &key)
{
    auto call = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    call << appearanceGroup << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *watcher; reply.isValid())
            take(key, number(reply.value().variant()));
    });
}

void Theme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup)
        take(key, number(value.variant()));
}

void Theme::take(const QString &key, uint value)
{
    if (key == schemeKey)
        m_scheme = value;
    else if (key == contrastKey)
        m_contrast = value;
    apply();
}

void Theme::choose(Settings::Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

theme::Look Theme::look() const
{
    switch (m_appearance) {
    case Settings::Appearance::Light: return theme::Look::Light;
    case Settings::Appearance::Dark: return theme::Look::Dark;
    case Settings::Appearance::HighContrast: return theme::Look::HighContrast;
    case Settings::Appearance::System: break;
    }
    if (m_contrast == 1 || theme::isHighContrast(m_desktop))
        return theme::Look::HighContrast;
    const bool dark = m_scheme == 0 ? theme::isDark(m_desktop) : m_scheme == 1;
    return dark ? theme::Look::Dark : theme::Look::Light;
}

void Theme::apply()
{
    if (m_applied == look())
        return;
    m_applied = look();
    // A desktop that brings its own high contrast colours keeps them.
    const bool own = m_appearance == Settings::Appearance::System && theme::isHighContrast(m_desktop);
    QApplication::setPalette(own ? m_desktop : theme::palette(look()));
}
