// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/exporting.h"
#include "admin/issuance.h"
#include "cli/handshake.h"
#include "cli/program.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <deque>
#include <functional>

// The main job end to end on a desk of its own: chain, hand-out, a real mutual TLS handshake; each step told in words as it is done.
class Tour : public QObject
{
    Q_OBJECT

public:
    // `keep` empty: everything is thrown away in the end.
    Tour(Program &program, const QString &keep);
    Answer walk();

private:
    using Step = QFuture<Result<void>> (Tour::*)();
    QFuture<Result<void>> makeDesk();
    QFuture<Result<void>> issueChain();
    QFuture<Result<void>> issueStranger();
    QFuture<Result<void>> handOut();
    QFuture<Result<void>> letIn();
    QFuture<Result<void>> refuseNobody();
    QFuture<Result<void>> refuseStranger();
    QFuture<Result<void>> lookAhead();

    Answer next(qsizetype index);
    QFuture<Result<void>> exportOne(qint64 id, const QString &file);
    QFuture<Result<void>> handshake(const std::optional<QString> &clientFile, bool wanted, const QString &what);
    QString path(const QString &file) const;
    void told(const QString &what, bool fine = true);
    Result<Exit> finish();

    Program &m_program;
    QTemporaryDir m_temporary;
    QString m_folder;
    Desk *m_desk = nullptr;
    Secret m_password;
    qint64 m_root = 0, m_client = 0, m_server = 0, m_stranger = 0;
    QJsonArray m_steps;
    bool m_allFine = true;
};
