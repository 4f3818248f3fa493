// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "demo/sampledesk.h"
#include "mainwindow.h"
#include "settings/languages.h"
#include "start/failurewindow.h"
#include "start/startpage.h"
#include "theme/theme.h"
#include "vault/oskeychain.h"
#include "words/words.h"

Application::Application(bool secureHeap, QObject *parent) :
    QObject(parent), m_secureHeap(secureHeap), m_keychain(std::make_unique<OsKeychain>()), m_theme(std::make_unique<Theme>(Settings::Appearance::System))
{
    speakLanguage({});
}

Application::~Application()
{
    close();
}

void Application::close()
{
    m_window.reset();
    m_failure.reset();
    m_session.reset();
    m_own.reset();
    m_sample.reset();
}

void Application::openOwn()
{
    close();
    auto desk = Desk::open(Desk::defaultFolder(), *m_keychain, [] { return QDateTime::currentDateTimeUtc(); });
    if (!desk)
        return fail(desk.error());
    m_own = std::move(*desk);
    show(*m_own, false);
}

void Application::fail(const Error &error)
{
    m_failure = std::make_unique<FailureWindow>(error, Desk::defaultFolder());
    connect(m_failure.get(), &FailureWindow::againRequested, this, &Application::openOwn, Qt::QueuedConnection);
    connect(m_failure.get(), &FailureWindow::sampleRequested, this, &Application::openSample);
    m_failure->show();
}

void Application::openSample()
{
    if (m_filling)
        return;
    auto sample = SampleDesk::make([] { return QDateTime::currentDateTimeUtc(); });
    if (!sample)
        return dropSample(sample.error());
    m_filling = std::move(*sample);
    if (!m_window) {
        m_failure.reset();
        m_waiting = std::make_unique<StartPage>();
        m_waiting->show();
    }
    (m_window ? m_window->startPage() : m_waiting.get())->setBusy(tr("Preparing sample data..."));
    async::then(m_filling->fill(), this, [this](const Result<void> &filled) {
        if (!filled)
            return dropSample(filled.error());
        close();
        m_sample = std::move(m_filling);
        show(m_sample->desk(), true);
    });
}

void Application::dropSample(const Error &error)
{
    m_filling.reset();
    m_waiting.reset();
    if (m_window)
        m_window->startPage()->tellProblem(words::error(error), displayText(error.detail));
    else
        fail(error);
}

void Application::show(Desk &desk, bool sample)
{
    m_theme->choose(desk.settings().appearance);
    m_language = desk.settings().language;
    speakLanguage(m_language);
    m_session.emplace(desk);
    m_window = std::make_unique<MainWindow>(m_session->workplace, MainWindow::Options{.sample = sample, .secureHeap = m_secureHeap});
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::ownDeskRequested, this, &Application::openOwn, Qt::QueuedConnection);
    connect(&desk, &Desk::settingsChanged, this, &Application::settingsChanged, Qt::QueuedConnection);
    m_window->begin();
    m_window->show();
    m_waiting.reset();
}

void Application::settingsChanged()
{
    if (!m_session)
        return;
    Desk &desk = m_session->workplace.desk;
    m_theme->choose(desk.settings().appearance);
    if (desk.settings().language == m_language)
        return;
    // Every word of the window is another one: it is made anew on the same desk.
    m_language = desk.settings().language;
    speakLanguage(m_language);
    const QRect place = m_window->geometry();
    m_window = std::make_unique<MainWindow>(m_session->workplace, MainWindow::Options{.sample = bool(m_sample), .secureHeap = m_secureHeap});
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::ownDeskRequested, this, &Application::openOwn, Qt::QueuedConnection);
    m_window->setGeometry(place);
    m_window->showPage(MainWindow::SettingsId);
    m_window->show();
}
