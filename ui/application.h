// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "session.h"

#include <QObject>

#include <memory>
#include <optional>

class FailureWindow;
class MainWindow;
class OsKeychain;
class SampleDesk;
class StartPage;
class Theme;

// The running program: opens a desk, shows it, and changes over between the person's own desk and the sample.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(bool secureHeap, QObject *parent = nullptr);
    ~Application() override;
    void openOwn();
    void openSample();

private:
    void show(Desk &desk, bool sample);
    void fail(const Error &error);
    void close();        // window, session and desk, in this order
    void settingsChanged();
    void dropSample(const Error &error);

    const bool m_secureHeap;
    std::unique_ptr<OsKeychain> m_keychain;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Desk> m_own;
    std::unique_ptr<SampleDesk> m_sample, m_filling;
    std::optional<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FailureWindow> m_failure;
    std::unique_ptr<StartPage> m_waiting; // until the sample is there, when nothing else is shown
    QString m_language;
};
