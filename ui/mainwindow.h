// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class ActivityBar;
class AutoLock;
class CertificatesPage;
class FeedExport;
class LockScreen;
class Navigation;
class Notifier;
class Opening;
class Page;
class QStackedWidget;
class StartPage;
class TopBar;

// The window on one desk: start page, lock screen, or the pages with navigation, search field and activity bar. Pages are made when first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Options { bool sample = false; bool secureHeap = true; };

    MainWindow(Workplace &workplace, const Options &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum PageId { OverviewId, CertificatesId, SettingsId };
    void showPage(int page);
    Page *page(int page); // made if need be
    // Tries to unlock by the keychain, as at start.
    void begin();
    void lock();
    StartPage *startPage() const { return m_start; }

Q_SIGNALS:
    void sampleRequested();
    void ownDeskRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *shell();
    QWidget *sampleStrip();
    void addPages();
    CertificatesPage *certificates();
    void wire(Page *page);
    void settle();       // start page, lock screen or shell, as the desk is
    void hideDialogs();
    void search(const QString &text);
    void showCertificate(qint64 id);
    void runFeed(FeedExport *feed, const QString &what);
    void showAbout();
    static void quit();
    void applySettings();

    Workplace &m_workplace;
    const Options m_options;
    Opening *m_opening;
    QStackedWidget *m_outer, *m_pages;
    StartPage *m_start;
    LockScreen *m_lockScreen;
    Navigation *m_navigation;
    TopBar *m_topBar;
    ActivityBar *m_activity;
    AutoLock *m_autoLock;
    Notifier *m_notifier;
    struct Place { std::function<Page *()> make; Page *page = nullptr; };
    QList<Place> m_places;
    QList<QPointer<QWidget>> m_hidden; // dialogs put away while locked
    int m_current = 0;
};
