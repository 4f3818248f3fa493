// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "aboutdialog.h"
#include "admin/sessionlock.h"
#include "certificates/certificatespage.h"
#include "navigation.h"
#include "notifier.h"
#include "opening.h"
#include "overview/overviewpage.h"
#include "settings/settingspage.h"
#include "start/startpage.h"
#include "topbar.h"
#include "vault/autolock.h"
#include "vault/lockscreen.h"
#include "widgets/activitybar.h"
#include "widgets/notice.h"
#include "widgets/secretedit.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

MainWindow::MainWindow(Workplace &workplace, const Options &options, QWidget *parent) :
    QMainWindow(parent), m_workplace(workplace), m_options(options), m_opening(new Opening(workplace, this)), m_outer(new QStackedWidget),
    m_pages(new QStackedWidget), m_start(new StartPage), m_lockScreen(new LockScreen(workplace.desk)), m_navigation(new Navigation),
    m_topBar(new TopBar), m_activity(new ActivityBar), m_autoLock(new AutoLock([this] { return m_activity->isBusy(); }, this)),
    m_notifier(new Notifier(workplace.desk, workplace.watch, this))
{
    setWindowTitle(options.sample ? tr("Sample data") : tr("Countersign"));
    setAcceptDrops(true);
    m_autoLock->setObjectName(QStringLiteral("autoLock"));
    addPages();
    m_outer->addWidget(shell());
    m_outer->addWidget(m_lockScreen);
    setCentralWidget(m_outer);
    resize(space(this, 300), space(this, 200));

    Desk &desk = workplace.desk;
    connect(&desk, &Desk::lockedChanged, this, &MainWindow::settle);
    connect(&desk, &Desk::settingsChanged, this, &MainWindow::applySettings);
    for (const auto signal : {&Inventory::added, &Inventory::changed, &Inventory::removed})
        connect(&desk.inventory(), signal, this, [this] { showPage(m_current); });
    connect(m_start, &StartPage::createRequested, m_opening, &Opening::create);
    connect(m_start, &StartPage::importRequested, this, [this] { m_opening->import({}); });
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_opening, &Opening::certificateRequested, this, &MainWindow::showCertificate);
    connect(m_opening, &Opening::said, this, [this](const QString &sentence) { m_activity->say(sentence); });
    connect(m_lockScreen, &LockScreen::unlockedByKit, this, [this] {
        showPage(SettingsId);
        m_activity->say(tr("Unlocked with the recovery kit. Set a new passphrase here if the old one is lost."));
    });
    connect(m_lockScreen, &LockScreen::keychainRenewed, this, [this](bool done) {
        m_activity->say(done ? tr("The keychain opens this vault again.") : tr("The keychain did not take the key. You can try again in Settings."));
    });
    connect(m_autoLock, &AutoLock::idleTooLong, this, &MainWindow::lock);
    connect(new SessionLock(this), &SessionLock::lockRequested, this, [this] {
        if (m_workplace.desk.settings().lockWithSession)
            lock();
    });
    connect(m_notifier, &Notifier::windowRequested, this, [this] {
        show();
        raise();
        activateWindow();
    });
    connect(m_notifier, &Notifier::lockRequested, this, &MainWindow::lock);
    connect(m_notifier, &Notifier::quitRequested, this, &MainWindow::quit);
    auto *lockKey = new QShortcut(QKeySequence(QStringLiteral("Ctrl+L")), this);
    connect(lockKey, &QShortcut::activated, this, &MainWindow::lock);
    applySettings();
    settle();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (desk.recoveredReservations() > 0)
        m_activity->say(desk.recoveredReservations() == 1 ? tr("One certificate was interrupted last time; its serial number is not used again.")
                                                          : tr("%n certificates were interrupted last time; their serial numbers are not used again.", nullptr,
                                                               desk.recoveredReservations()));
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::shell()
{
    auto *shell = new QWidget;
    auto *columns = new QHBoxLayout(shell);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_topBar);
    if (m_options.sample)
        lines->addWidget(sampleStrip());
    lines->addWidget(m_pages, 1);
    lines->addWidget(m_activity);
    columns->addLayout(lines, 1);
    m_pages->addWidget(m_start);
    connect(m_topBar, &TopBar::searched, this, &MainWindow::search);
    connect(m_topBar, &TopBar::createRequested, m_opening, &Opening::create);
    connect(m_topBar, &TopBar::importRequested, this, [this] { m_opening->import({}); });
    connect(m_topBar, &TopBar::aboutRequested, this, &MainWindow::showAbout);
    connect(m_topBar, &TopBar::quitRequested, this, &MainWindow::quit);
    return shell;
}

QWidget *MainWindow::sampleStrip()
{
    auto *strip = new QWidget;
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(space(this, 6), space(this, 3), space(this, 6), 0);
    auto *notice = new Notice;
    auto *own = new QPushButton(tr("&Start with my own desk"));
    own->setObjectName(QStringLiteral("ownDesk"));
    notice->addAction(own);
    notice->tell(Notice::Tone::Info, tr("You are looking at sample data. It goes when you close this window."));
    line->addWidget(notice);
    connect(own, &QPushButton::clicked, this, &MainWindow::ownDeskRequested);
    return strip;
}

// Numbered as PageId; a page is made when it is first shown, so that the window opens quickly.
void MainWindow::addPages()
{
    m_navigation->addPage(Glyph::Overview, tr("Overview"));
    m_places.append({[this] {
        auto *overview = new OverviewPage(m_workplace);
        connect(overview, &OverviewPage::feedStarted, this, &MainWindow::runFeed);
        return overview;
    }});
    m_navigation->addPage(Glyph::Certificates, tr("Certificates"));
    m_places.append({[this] { return new CertificatesPage(m_workplace); }});
    m_navigation->addPage(Glyph::Settings, tr("Settings"), true);
    m_places.append({[this] {
        auto *settings = new SettingsPage(m_workplace);
        connect(settings, &SettingsPage::setUpRequested, this, [this] { m_opening->setUpVault(); });
        return settings;
    }});
    m_navigation->addAct(Glyph::Lock, tr("Lock now"), tr("Ctrl+L"), [this] { lock(); });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

Page *MainWindow::page(int page)
{
    Place &place = m_places[page];
    if (!place.page) {
        place.page = place.make();
        wire(place.page);
        m_pages->addWidget(place.page);
    }
    return place.page;
}

void MainWindow::wire(Page *page)
{
    connect(page, &Page::said, m_activity, &ActivityBar::say);
    connect(page, &Page::createRequested, m_opening, &Opening::create);
    connect(page, &Page::importRequested, m_opening, &Opening::import);
    connect(page, &Page::exportRequested, m_opening, &Opening::hand);
    connect(page, &Page::certificateRequested, this, &MainWindow::showCertificate);
    connect(page, &Page::filterRequested, this, [this](const CertificateFilter &filter) {
        showPage(CertificatesId);
        certificates()->showFilter(filter);
    });
}

void MainWindow::showPage(int page)
{
    m_current = page;
    m_navigation->choose(page);
    const bool empty = page != SettingsId && m_workplace.desk.inventory().count() == 0;
    m_topBar->setVisible(!empty);
    m_topBar->setActionsVisible(page != CertificatesId);
    QWidget *shown = empty ? static_cast<QWidget *>(m_start) : this->page(page);
    if (m_pages->currentWidget() == shown)
        return;
    const bool typing = focusWidget() && m_topBar->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(shown);
    if (!typing)
        shown->setFocus(Qt::OtherFocusReason); // Tab goes on from the page, and its name is spoken
    setAccessibleDescription(empty ? QString() : m_places.at(page).page->title());
}

void MainWindow::settle()
{
    const bool locked = m_workplace.desk.hasVault() && m_workplace.desk.isLocked();
    if (locked) {
        hideDialogs();
        m_lockScreen->reset();
        m_outer->setCurrentWidget(m_lockScreen);
        return;
    }
    showPage(m_current);
    m_outer->setCurrentIndex(0);
    for (const QPointer<QWidget> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->show();
    }
}

// What was being typed waits behind the lock screen; secrets in it do not.
void MainWindow::hideDialogs()
{
    for (SecretEdit *secret : findChildren<SecretEdit *>())
        secret->wipeText();
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            m_hidden.append(dialog);
            dialog->hide();
        }
    }
}

void MainWindow::begin()
{
    if (m_workplace.desk.hasVault() && m_workplace.desk.isLocked())
        m_lockScreen->tryKeychain();
}

void MainWindow::lock()
{
    if (m_workplace.desk.hasVault())
        m_workplace.desk.lock();
}

void MainWindow::search(const QString &text)
{
    if (Page *current = page(m_current); current->isSearchable())
        return current->search(text);
    if (text.isEmpty())
        return;
    showPage(CertificatesId);
    page(CertificatesId)->search(text);
}

CertificatesPage *MainWindow::certificates()
{
    return static_cast<CertificatesPage *>(page(CertificatesId));
}

void MainWindow::showCertificate(qint64 id)
{
    showPage(CertificatesId);
    certificates()->showCertificate(id);
}

void MainWindow::runFeed(FeedExport *feed, const QString &what)
{
    const int activity = m_activity->begin(what, [guard = QPointer(feed)] {
        if (guard)
            guard->cancel();
    });
    connect(feed, &FeedExport::progress, m_activity, [this, activity](int done, int total) { m_activity->progress(activity, done, total); });
    connect(feed, &FeedExport::finished, m_activity, [this, activity](const Result<void> &result) {
        m_activity->end(activity);
        m_activity->say(result ? tr("The dates are exported.") : words::error(result.error()));
    });
}

void MainWindow::showAbout()
{
    (new AboutDialog(m_workplace.desk.folder(), m_options.secureHeap, this))->open();
}

void MainWindow::applySettings()
{
    m_autoLock->setIdle(std::chrono::minutes(m_workplace.desk.settings().lockAfterMinutes));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_notifier->hasTrayIcon() || qApp->isSavingSession())
        return QMainWindow::closeEvent(event);
    hide(); // the tray icon brings it back, and quits
    event->ignore();
}

// Not QApplication::quit(), which asks every window to close: with a tray icon this one only hides.
void MainWindow::quit()
{
    QCoreApplication::exit(0);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_outer->currentIndex() == 0)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        m_opening->import(paths);
}
