// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/database.h"
#include "inventory/folder.h"
#include "inventory/inventory.h"
#include "inventory/statement.h"

#include <QTimer>

// The inside of an Inventory, for this folder's files only. Each file holds one job; what they share is here.
struct Inventory::Private
{
    Inventory *q = nullptr;
    QString folder;
    Clock clock;
    Authenticator authenticator;
    deskfolder::Lock lock; // outlives the database: declared before it
    mutable Database database; // reading is const to the outside, not to a statement
    QTimer indexing;       // indexing.cpp
    qint64 indexStepRows = 256;
    QTimer checking;       // integrity.cpp
    qint64 checkedUpTo = 0;
    bool checkInSteps = false;

    QString file() const { return folder + QStringLiteral("/inventory.sqlite"); }
    QDateTime now() const { return clock(); }

    // Reads have no Result to tell a failing disk by: it is logged and told once more by damaged().
    void report(const Error &error) const;
    // changed(), unless there are none; without their ids when there are very many.
    void tellChanged(const QList<qint64> &ids) const;

    // opening.cpp
    Result<void> openFile();
    Result<void> createFile();

    // integrity.cpp
    Result<void> quickCheck();
    void planChecks();
    void checkStep();

    // writing.cpp
    struct NewCertificate { // a row before it has an issuer
        qint64 id = 0;      // 0: the next one
        Certificate certificate;
        QString name, owner, application, service;
        bool weak = false;
        qint64 predecessor = 0;
        QDateTime addedAt, snoozedUntil, supersededAt, revokedAt;
        QString snoozeReason;
    };
    Result<qint64> insert(const NewCertificate &row, qint64 issuerId, qint64 effectiveEnd);
    qint64 idBySha256(const QByteArray &sha256);
    // False when there was one for that public key already, which stays.
    Result<bool> insertKey(const SealedKey &key, const QString &name);

    class Chaining;     // chaining.h
    class Adding;       // writing.cpp
    class Removing;     // removing.cpp

    // indexing.cpp
    Result<void> index(qint64 id, const QString &text);          // keeps the text; the index follows later, or at once below the watermark
    Result<void> unindex(qint64 id);
    qint64 indexedUpTo() const;
    qint64 newestId() const;
    void planIndexing(int delay);
    void indexStep();

    // search.cpp
    QList<qint64> search(const QString &text) const;             // unordered, some perhaps twice
    QList<qint64> searchNumbers(const QByteArray &digits) const;

    // journal.cpp; within the caller's transaction
    Result<void> journal(const QList<JournalEntry> &entries);

    // reservations.cpp
    Result<bool> serialTaken(const QByteArray &issuerSpkiSha256, const QByteArray &serial);
    Result<void> resolve(qint64 reservation, const QByteArray &sha256);
};

// How long the search index waits after something came in, so that it does not slow an import of many parts.
inline constexpr int indexingPause = 200;

// What is searched for in a row: all of it in one case-folded text.
QString searchText(const Certificate &certificate, const Inventory::Details &details);
// One form for what is kept and what is typed; SQLite's own folding knows ASCII only.
QString searchFolded(const QString &text);
// First 16 octets of SHA-256.
QByteArray nameHash(const QByteArray &der);
