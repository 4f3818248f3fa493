// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "inventory/query.h"
#include "inventory/rows.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

// The desk's database: certificates, reserved serials, sealed keys and vault slots as opaque bytes, settings, journal. One SQLite file, one connection,
// held exclusively; used from the thread that opened it. Reads are direct and quick; a write is one transaction, committed durably when it returns
// (journal_mode=DELETE, synchronous=EXTRA; facts/security 0.5, T18-T20). Errors of all: Storage, Damaged, NotFound, AlreadyExists.
class Inventory : public QObject
{
    Q_OBJECT

public:
    // Authenticates a journal row (Vault::authenticate while it is unlocked, else an empty answer).
    using Authenticator = std::function<QByteArray(QByteArrayView)>;
    using Clock = std::function<QDateTime()>;

    // Opens or makes `folder`/inventory.sqlite, migrating from any older version (a copy is kept beside it first). Errors: Busy (another instance, within a second),
    // Damaged, Unsupported (made by a newer version), Storage, Permission (network file system, foreign owner).
    static Result<std::unique_ptr<Inventory>> open(const QString &folder, Clock clock, QObject *parent = nullptr);
    ~Inventory() override;

    void setAuthenticator(Authenticator authenticator);

    // --- the vault's and settings' opaque bytes
    QUuid vaultId() const;                                 // null before a vault was made
    QList<QByteArray> vaultSlots() const;
    Result<void> setVault(const QUuid &id, const QList<QByteArray> &slotBytes); // all slots at once, one transaction
    QByteArray setting(const QString &key) const;          // empty when unset
    Result<void> setSetting(const QString &key, const QByteArray &value);

    // --- issuance: intent first (threat T20)
    struct Intent { QByteArray serial; qint64 issuerId = 0; QByteArray issuerSpkiSha256; QString subject; QString name; };
    // Commits the intents and returns their ids in order. AlreadyExists when a serial is taken under that issuer key.
    Result<QList<qint64>> reserve(const QList<Intent> &intents);
    struct Addition {
        Certificate certificate;
        QString name, owner, application, service;          // name empty: Certificate::suggestedName()
        std::optional<SealedKey> key;
        bool weak = false;
        std::optional<qint64> intent;                        // resolves this reservation
        qint64 predecessor = 0;                              // renewed from
        QString act = QStringLiteral("certificate.imported"); // journal code
    };
    struct Added { qint64 id = 0; bool alreadyHere = false; bool keyAdded = false; };
    // One transaction: certificates (also those already here, which may gain a key), sealed keys, journal rows, resolved intents. Chains, effective ends
    // and issuers of everything affected are settled in it. Emits added(), changed().
    Result<QList<Added>> add(const QList<Addition> &additions);
    // A key without a certificate yet (its certificate may come later). alreadyHere in the answer when known.
    Result<Added> addKey(const SealedKey &key, const QString &name);
    struct Reservation { qint64 id = 0; Intent intent; QDateTime made; };
    QList<Reservation> openReservations() const;
    // Serials of dead issuances are never used again. Journalled.
    Result<void> voidReservations(const QList<qint64> &ids);
    bool serialTaken(const QByteArray &issuerSpkiSha256, const QByteArray &serial) const;

    // --- reading
    qint64 count() const;
    QList<qint64> ids(const CertificateFilter &filter, const CertificateOrder &order) const; // display order
    QList<CertificateRow> rows(const QList<qint64> &ids) const;                              // same order, missing ones left out
    std::optional<CertificateRow> row(qint64 id) const;
    Result<Certificate> certificate(qint64 id) const;
    QList<Certificate> certificatesBySubject(const QByteArray &subjectDer) const;            // candidates for a chain
    QList<qint64> idsBySubject(const QByteArray &subjectDer) const;
    QList<qint64> idsBySpki(const QByteArray &spkiSha256) const;
    QList<qint64> chainIds(qint64 id) const;                                                 // next above first
    qint64 childCount(qint64 id) const;
    std::optional<SealedKey> sealedKey(const QByteArray &spkiSha256) const;
    QList<QByteArray> keysWithoutCertificate() const;                                        // SPKI hashes
    // REF of cli.md: id, exact name, or fingerprint prefix of at least 8 hex digits. Errors: NotFound, Ambiguous (candidates in `detail`, one a line).
    Result<qint64> find(const QString &reference) const;
    Tiles tiles(const QDateTime &now) const;
    QList<WeekOfEnds> weeks(const QDateTime &from, int weekCount) const;
    QList<DayOfEnds> cliffs(const QDateTime &from, const QDateTime &to, int atLeast) const;
    // Soonest first: what ends (effectively) before `until`, not snoozed beyond now, not superseded or revoked.
    QList<qint64> endingBefore(const QDateTime &until, const QDateTime &now, int limit) const;
    // True while names added lately are still found by scanning: the search index catches up in small steps when the event loop is idle.
    bool isIndexing() const;

    // --- changing
    struct Details { QString name, owner, application, service; };
    Result<void> setDetails(qint64 id, const Details &details);
    Result<void> snooze(qint64 id, const QDateTime &until, const QString &reason);           // invalid date: wake
    Result<void> markSuperseded(qint64 id, const QDateTime &when);                           // invalid date: not any more
    // Removes certificates from the desk; a key goes with its last certificate only when `withKeys`. Returns what Undo needs.
    struct Removed { QList<QByteArray> opaque; };
    Result<Removed> remove(const QList<qint64> &ids, bool withKeys);
    Result<void> restore(const Removed &removed);
    // Re-seals every key and slot in one transaction (vault rotation).
    Result<void> replaceSealed(const std::function<Result<QByteArray>(const SealedKey &)> &reseal, const QUuid &vaultId, const QList<QByteArray> &slotBytes);

    // --- journal
    Result<void> record(const JournalEntry &entry);                                          // sequence, when, who and mac are filled in
    QList<JournalEntry> journal(qint64 beforeSequence, int limit) const;                     // newest first
    qint64 lastSequence() const;
    // firstBad: the first sequence number that is missing or not as it was written. unauthenticated: rows at the end, written while the vault was locked,
    // that no authenticated row vouches for yet.
    struct JournalVerdict { bool intact = true; qint64 rows = 0; qint64 firstBad = 0; qint64 unauthenticated = 0; };
    Result<JournalVerdict> verifyJournal() const;                                            // Locked when rows are authenticated and no key is at hand

    // Full integrity and foreign key check; slow on large desks.
    Result<void> checkIntegrity() const;
    Result<void> snapshot(const QString &path) const;                                        // VACUUM INTO, 0600

Q_SIGNALS:
    void added(const QList<qint64> &ids);
    void changed(const QList<qint64> &ids);   // empty: anything may have changed
    void removed(const QList<qint64> &ids);
    void indexingFinished();
    // A read failed on the way (its answer was empty), or a check in the background found damage (Error::Damaged).
    void readFailed(const Error &error);

private:
    struct Private;
    explicit Inventory(std::unique_ptr<Private> p, QObject *parent);
    std::unique_ptr<Private> d;
};
