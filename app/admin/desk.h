// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/settings.h"
#include "base/result.h"
#include "inventory/inventory.h"
#include "vault/keychain.h"
#include "vault/vault.h"
#include "x509/privatekey.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

// An administrator's desk: a folder with an inventory and a vault, open. Owns both, the thread pool for slow work, and the life of the vault key:
// make, unlock, lock, recover, change. Everything else in this floor works on a Desk.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    // The platform's data folder, or COUNTERSIGN_HOME.
    static QString defaultFolder();
    // Opens the folder (made when it is not there), resolves reservations that a crash left open. The vault stays locked. `keychain` outlives the desk.
    static Result<std::unique_ptr<Desk>> open(const QString &folder, Keychain &keychain, Clock clock, QObject *parent = nullptr,
                                              PassphraseCost cost = {});
    ~Desk() override;

    const QString &folder() const { return m_folder; }
    Inventory &inventory() { return *m_inventory; }
    const Inventory &inventory() const { return *m_inventory; }
    const Vault &vault() const { return m_vault; }
    Keychain &keychain() { return m_keychain; }
    QThreadPool &pool() { return m_pool; }
    QDateTime now() const { return m_clock(); }
    const Settings &settings() const { return m_settings; }
    Result<void> setSettings(const Settings &settings);
    int recoveredReservations() const { return m_recovered; } // found open at start and voided

    bool hasVault() const;                       // false on first start
    bool isLocked() const { return m_vault.isLocked(); }
    QList<Slot> vaultSlots() const;
    bool hasSlot(Slot::Kind kind) const;

    // First run. Any of the two may be left out, not both: without a keychain a passphrase is required (Error::Refused otherwise). The kit, when asked for, is
    // in the answer: show it, let the person retype two groups, drop it. The vault is unlocked afterwards.
    struct NewVault { bool useKeychain = true; Secret passphrase; bool makeRecoveryKit = true; };
    struct Made { std::optional<RecoveryKit> kit; };
    QFuture<Result<Made>> makeVault(NewVault choice);

    QFuture<Result<void>> unlockWithKeychain();   // KeychainUnavailable, NotFound (item gone), WrongPassword (item of another vault)
    QFuture<Result<void>> unlockWithPassphrase(Secret passphrase);
    QFuture<Result<void>> unlockWithRecoveryKit(Secret text);
    void lock();
    // After unlocking by another slot: a fresh keychain slot. All need an unlocked vault.
    QFuture<Result<void>> renewKeychainSlot();
    QFuture<Result<void>> removeKeychainSlot();   // Refused when no passphrase slot would be left
    QFuture<Result<void>> changePassphrase(Secret passphrase);
    QFuture<Result<RecoveryKit>> renewRecoveryKit();
    // New vault key, every blob sealed anew in one transaction; keychain slot and recovery kit renewed when there were any. When there is a passphrase slot,
    // the passphrase in use is needed (WrongPassword when it does not open it: a slip of the finger must not become the new passphrase).
    QFuture<Result<Made>> rotate(Secret passphrase);

    // The private key of a certificate, opened from its seal. Errors: Locked, NotFound, Damaged. For this floor; the window never asks.
    Result<PrivateKey> privateKey(const QByteArray &spkiSha256) const;
    Result<SealedKey> seal(const PrivateKey &key) const;
    // Certificates above `certificate`, from the inventory, next above first.
    QList<Certificate> chainOf(const Certificate &certificate) const;

Q_SIGNALS:
    void lockedChanged(bool locked);
    void settingsChanged();

private:
    Desk(const QString &folder, std::unique_ptr<Inventory> inventory, Keychain &keychain, Clock clock, PassphraseCost cost, QObject *parent);

    // A vault being made or changed: everything is prepared here, and nothing counts before commit().
    struct Draft { Vault vault; QList<Slot> slots; std::optional<RecoveryKit> kit; std::optional<QString> keychainItem; };
    using DraftPointer = std::shared_ptr<Draft>;
    QFuture<Result<void>> addKeychainSlot(const DraftPointer &draft);
    QFuture<Result<void>> addPassphraseSlot(const DraftPointer &draft, Secret passphrase);
    Result<void> addRecoverySlot(Draft &draft) const;
    Result<void> replaceSlot(const Draft &draft, Slot::Kind kind, const QString &act);
    Result<Made> commitNew(Draft &draft);
    Result<Made> commitRotation(Draft &draft);
    QFuture<Result<Made>> rotateChecked(Secret passphrase);

    QFuture<Result<void>> writeAndReadBack(const QString &item, Secret value);
    void dropKeychainItem(const QString &item);
    std::optional<Slot> slot(Slot::Kind kind) const;
    Result<void> adopt(Result<Vault> opened, const QString &act, const QString &by);
    Result<void> note(const QString &act, const QString &key = {}, const QStringList &values = {});

    QString m_folder;
    std::unique_ptr<Inventory> m_inventory;
    Keychain &m_keychain;
    Clock m_clock;
    PassphraseCost m_cost;
    Vault m_vault;
    Settings m_settings;
    int m_recovered = 0;
    QThreadPool m_pool; // last, so that it is waited for before what its work uses dies
};
