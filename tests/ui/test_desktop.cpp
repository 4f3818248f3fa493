// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "notifier.h"
#include "support/builders.h"
#include "support/environment.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// The desktop's settings portal, as far as the theme asks it.
class FakePortal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QObject *parent) : QDBusAbstractAdaptor(parent) {}
    uint scheme = 1, contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key) // wrapped twice, as the portal's first version does
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(key == "contrast"_L1 ? contrast : scheme)));
    }

};

// The desktop's notification service.
class FakeNotifications : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(QObject *parent) : QDBusAbstractAdaptor(parent) {}
    QStringList told;

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        told << program + u'|' + title + u'|' + text;
        return uint(told.size());
    }
};

// A session bus of the test's own, with a portal and a notification service on a second connection.
class TestDesktop : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    QObject m_portalObject, m_notificationsObject;
    FakeNotifications *m_notifications = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_TOOL("dbus-daemon");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY(m_bus.canReadLine());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        new FakePortal(&m_portalObject);
        m_notifications = new FakeNotifications(&m_notificationsObject);
        auto desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portalObject));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &m_notificationsObject));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        QTRY_COMPARE(m_bus.state(), QProcess::NotRunning);
    }

    void the_theme_asks_the_portal_and_what_the_person_chose_goes_first()
    {
        Theme theme(Settings::Appearance::System);
        QTRY_COMPARE(theme.look(), theme::Look::Dark);
        QVERIFY(theme::isDark(QApplication::palette()));
        theme.choose(Settings::Appearance::Light);
        QCOMPARE(theme.look(), theme::Look::Light);
        QVERIFY(!theme::isDark(QApplication::palette()));
    }

    void what_crosses_a_threshold_is_told_to_the_desktop_once()
    {
        TestDesk test;
        VERIFY_RESULT(test.openWithVault());
        VERIFY_RESULT(builders::issue(*test.desk, builders::chain())); // the client lives 397 days
        ExpiryWatch watch(*test.desk);
        Notifier notifier(*test.desk, watch);
        watch.look(); // what was told so far
        test.now = test.now.addDays(397 - 89);
        watch.look();
        QTRY_COMPARE(m_notifications->told.size(), 1);
        QVERIFY2(m_notifications->told.first().contains("client-1"_L1), qPrintable(m_notifications->told.first()));
        watch.look();
        Settings settings = test.desk->settings();
        settings.notifications = false;
        VERIFY_RESULT(test.desk->setSettings(settings));
        test.now = test.now.addDays(30);
        watch.look();
        QTest::qWait(50);
        QCOMPARE(m_notifications->told.size(), 1);
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
