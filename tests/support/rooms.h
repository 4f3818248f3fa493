// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aboutdialog.h"
#include "certificates/certificatespage.h"
#include "certificates/exportdialog.h"
#include "certificates/importdialog.h"
#include "demo/sampledesk.h"
#include "mainwindow.h"
#include "overview/overviewpage.h"
#include "overview/snoozedialog.h"
#include "session.h"
#include "settings/settingspage.h"
#include "start/failurewindow.h"
#include "start/startpage.h"
#include "support/builders.h"
#include "support/environment.h"
#include "vault/kitdialog.h"
#include "vault/lockscreen.h"
#include "vault/vaultsetup.h"
#include "wizard/issuewizard.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <functional>
#include <memory>
#include <optional>

// Every page and dialog of the window, each made fresh on a desk with something in it: what the accessibility walk and the screenshots go through.
// A new page or dialog is one line here.
struct Room
{
    QString name;
    std::function<QWidget *()> make;
};

// Three desks: the sample, unlocked; a new one without a vault; a locked one.
struct RoomDesks
{
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(13, 2), Qt::UTC);
    std::unique_ptr<SampleDesk> sample;
    std::optional<Session> full;
    TestDesk fresh;
    std::optional<Session> empty;
    TestDesk closed;
    std::optional<Session> locked;

    Result<void> open()
    {
        auto made = SampleDesk::make([this] { return now; });
        if (!made)
            return made.error();
        sample = std::move(*made);
        if (auto filled = await(sample->fill()); !filled)
            return filled;
        full.emplace(sample->desk());
        fresh.now = now;
        if (auto opened = fresh.open(); !opened)
            return opened;
        empty.emplace(*fresh.desk);
        full->watch.look();
        closed.now = now;
        if (auto opened = closed.openWithVault(); !opened)
            return opened;
        closed.desk->lock();
        locked.emplace(*closed.desk);
        return {};
    }
};

inline QList<Room> everyRoom(RoomDesks &desks)
{
    using namespace Qt::StringLiterals;
    Workplace &full = desks.full->workplace;
    const auto window = [&full](int page) {
        auto *shown = new MainWindow(full, {.sample = page == MainWindow::OverviewId});
        shown->showPage(page);
        shown->resize(1280, 900);
        return shown;
    };
    // The wizard with all fields shown, as far as its page of that number.
    const auto wizard = [&full](int page) {
        for (const auto *part : {"signer", "subject", "validity"})
            static_cast<void>(full.desk.inventory().setSetting(u"window.wizard.all."_s + QLatin1String(part), "1"));
        auto *shown = new IssueWizard(full);
        shown->findChild<QLineEdit *>(u"application"_s)->setText(u"payments-api"_s);
        for (int i = 0; i < page; ++i)
            shown->findChild<QAbstractButton *>(u"wizardNext"_s)->click();
        return shown;
    };
    return {
        {u"start"_s, [&desks] { return new MainWindow(desks.empty->workplace, {}); }},
        {u"overview"_s, [window] { return window(MainWindow::OverviewId); }},
        {u"certificates"_s, [window] { return window(MainWindow::CertificatesId); }},
        {u"certificate"_s,
         [&full] {
             auto *shown = new CertificatesPage(full);
             shown->resize(1280, 1100);
             shown->showCertificate(full.desk.inventory().ids({}, {}).constFirst());
             return shown;
         }},
        {u"wizard"_s, [&full] { return new IssueWizard(full); }},
        {u"wizard-signer"_s, [wizard] { return wizard(1); }},
        {u"wizard-subject"_s, [wizard] { return wizard(2); }},
        {u"wizard-validity"_s, [wizard] { return wizard(3); }},
        {u"wizard-review"_s, [wizard] { return wizard(4); }},
        {u"import"_s, [&full] { return new ImportDialog(full, {}); }},
        {u"export"_s, [&full] { return new ExportDialog(full, full.desk.inventory().ids({}, {}).first(1)); }},
        {u"settings"_s, [window] { return window(MainWindow::SettingsId); }},
        {u"lock"_s, [&desks] { return new MainWindow(desks.locked->workplace, {}); }},
        {u"vault-setup"_s, [&desks] { return new VaultSetup(*desks.fresh.desk); }},
        {u"recovery-kit"_s,
         [] { return new KitDialog(RecoveryKit(QUuid(u"{7f7b1d5e-57f4-4f0a-9a51-1d0a4b1c2d3e}"_s), QDate(2026, 11, 20), Secret(32))); }},
        {u"snooze"_s, [&desks] { return new SnoozeDialog(u"payments-api"_s, desks.now, desks.now.addDays(20)); }},
        {u"about"_s, [&full] { return new AboutDialog(full.desk.folder(), true); }},
        {u"failure"_s, [] { return new FailureWindow(Error{Error::Code::Busy, {}}, u"/home/ines/.local/share/countersign"_s); }},
    };
}
