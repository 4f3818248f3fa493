// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "admin/issuance.h"
#include "admin/profiles.h"
#include "demo/memorykeychain.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

// A desk to look around on, in a temporary folder that goes with it: chains for several services, made by the real Issuance over an imagined
// past (the desk's clock is set back while it is filled), so that some have ended, some end soon and some in years.
class SampleDesk : public QObject
{
    Q_OBJECT

public:
    // `clock` says what time it is in the end.
    static Result<std::unique_ptr<SampleDesk>> make(Desk::Clock clock);
    ~SampleDesk() override;

    Desk &desk() { return *m_desk; }
    // Makes the vault and all certificates; some seconds at most.
    QFuture<Result<void>> fill();

private:
    explicit SampleDesk(Desk::Clock clock) : m_clock(std::move(clock)) {}
    QFuture<Result<void>> next();
    QFuture<Result<void>> issue(const QList<Issuance::Order> &orders, const QStringList &keys);
    Result<void> finish();

    Desk::Clock m_clock;
    qint64 m_daysBack = 0;
    QTemporaryDir m_folder;
    MemoryKeychain m_keychain;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Issuance> m_issuance;
    Profiles m_profiles;
    QHash<QString, qint64> m_ids; // by a sample's own key
    int m_step = 0;
};
