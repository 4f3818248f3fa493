// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "notifier.h"

#include "base/displaytext.h"
#include "widgets/statusicon.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace {

// Notification services may read the body as markup, and Qt's tray icon hands it on unchanged: what could begin markup is replaced.
QString plain(QString text)
{
    return text.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'+');
}

}

Notifier::Notifier(Desk &desk, ExpiryWatch &watch, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&watch, &ExpiryWatch::crossed, this, &Notifier::tell);
    connect(&desk, &Desk::settingsChanged, this, &Notifier::settle);
    settle();
}

Notifier::~Notifier() = default;

Notifier::Message Notifier::message(const QList<ExpiryWatch::Item> &items, const Thresholds &thresholds, const QDateTime &now)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const ExpiryWatch::Item &item : items.first(std::min(most, items.size())))
        lines << plain(tr("%1: %2").arg(displayText(item.row.name, 60), statusSentence(item.row, thresholds, now)));
    if (items.size() > most)
        lines << tr("and %n more", nullptr, int(items.size() - most));
    return {items.size() == 1 ? tr("A certificate needs attention") : tr("%n certificates need attention", nullptr, int(items.size())), lines.join(u'\n')};
}

void Notifier::settle()
{
    const bool wanted = m_desk.settings().trayIcon && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted == bool(m_tray))
        return;
    m_tray.reset();
    if (!wanted)
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_tray->setToolTip(u"Countersign"_s);
    auto *menu = new QMenu;
    connect(m_tray.get(), &QObject::destroyed, menu, &QObject::deleteLater);
    menu->addAction(tr("&Show the window"), this, &Notifier::windowRequested);
    menu->addAction(tr("&Lock now"), this, &Notifier::lockRequested);
    menu->addAction(tr("&Quit Countersign"), this, &Notifier::quitRequested);
    m_tray->setContextMenu(menu);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &Notifier::windowRequested);
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::windowRequested);
    m_tray->show();
}

void Notifier::tell(const QList<ExpiryWatch::Item> &items)
{
    if (!m_desk.settings().notifications || items.isEmpty())
        return;
    const Message message = Notifier::message(items, m_desk.settings().thresholds, m_desk.now());
    if (m_tray)
        return m_tray->showMessage(message.title, message.text, QSystemTrayIcon::Warning);
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                               u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << u"Countersign"_s << 0U << u"countersign"_s << message.title << message.text << QStringList() << QVariantMap() << -1;
    QDBusConnection::sessionBus().asyncCall(call); // without a service nobody is there to be told
}
