// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/behaviour.h"

#include "settings/languages.h"

#include "widgets/formrow.h"
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QSystemTrayIcon>

Locking::Locking(Desk &desk, QWidget *parent) :
    SettingsSection(desk, tr("Locking"), tr("A locked vault forgets its key: private keys cannot be used or handed out until it is unlocked."), parent)
{
    auto *minutes = new QSpinBox;
    minutes->setObjectName(QStringLiteral("lockMinutes"));
    minutes->setRange(0, 24 * 60);
    minutes->setSuffix(tr(" minutes"));
    minutes->setSpecialValueText(tr("Never"));
    minutes->setValue(desk.settings().lockAfterMinutes);
    auto *session = new QCheckBox(tr("&When the desktop is locked, or the computer sleeps"));
    session->setObjectName(QStringLiteral("lockWithSession"));
    session->setChecked(desk.settings().lockWithSession);
    addFormRow(form(), tr("Lock when id&le for:"), minutes);
    form()->addRow(QString(), session);
    form()->setAlignment(minutes, Qt::AlignLeft);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) { change([value](Settings &settings) { settings.lockAfterMinutes = value; }); });
    connect(session, &QCheckBox::toggled, this, [this](bool on) { change([on](Settings &settings) { settings.lockWithSession = on; }); });
}

Telling::Telling(Desk &desk, QWidget *parent) : SettingsSection(desk, tr("Notifications"), {}, parent)
{
    auto *notify = new QCheckBox(tr("&Tell me on the desktop when a certificate becomes due"));
    notify->setObjectName(QStringLiteral("notifications"));
    notify->setChecked(desk.settings().notifications);
    auto *tray = new QCheckBox(tr("Keep an icon in the system t&ray"));
    tray->setObjectName(QStringLiteral("trayIcon"));
    tray->setChecked(desk.settings().trayIcon);
    const bool available = QSystemTrayIcon::isSystemTrayAvailable();
    tray->setEnabled(available || tray->isChecked());
    if (!available)
        tray->setText(tr("Keep an icon in the system t&ray (this desktop has none)"));
    form()->addRow(notify);
    form()->addRow(tray);
    connect(notify, &QCheckBox::toggled, this, [this](bool on) { change([on](Settings &settings) { settings.notifications = on; }); });
    connect(tray, &QCheckBox::toggled, this, [this](bool on) { change([on](Settings &settings) { settings.trayIcon = on; }); });
}

Looks::Looks(Desk &desk, QWidget *parent) : SettingsSection(desk, tr("Appearance and language"), {}, parent)
{
    using Appearance = Settings::Appearance;
    auto *appearance = new QComboBox;
    appearance->setObjectName(QStringLiteral("appearance"));
    for (const auto &[value, word] : {std::pair{Appearance::System, tr("As the desktop")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")},
                                      {Appearance::HighContrast, tr("High contrast")}})
        appearance->addItem(word, int(value));
    appearance->setCurrentIndex(appearance->findData(int(desk.settings().appearance)));
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the desktop"), QString());
    for (const QString &code : availableLanguages())
        language->addItem(QLocale(code).nativeLanguageName(), code);
    language->setCurrentIndex(std::max(0, language->findData(desk.settings().language)));
    addFormRow(form(), tr("A&ppearance:"), appearance);
    addFormRow(form(), tr("Lan&guage:"), language);
    for (QComboBox *box : {appearance, language})
        form()->setAlignment(box, Qt::AlignLeft);
    connect(appearance, &QComboBox::activated, this, [this, appearance] {
        change([value = Appearance(appearance->currentData().toInt())](Settings &settings) { settings.appearance = value; });
    });
    connect(language, &QComboBox::activated, this, [this, language] {
        change([code = language->currentData().toString()](Settings &settings) { settings.language = code; });
    });
}
