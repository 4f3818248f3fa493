// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "vault/recoverykit.h"
#include "vault/slot.h"

#include <QByteArray>
#include <QUuid>

#include <memory>
#include <type_traits>

// The vault key while it is unlocked, and what can be done with it: seal and open blobs, make and open slots, authenticate the journal.
// Holds no files and knows no database: slots and sealed blobs are given to it and taken from it as bytes. (facts/security 3)
class Vault
{
public:
    enum class Role : quint8 { CertificateKey = 1, AdminKey = 2, Password = 3, Credential = 4, Journal = 5 };
    // What a blob is bound to: a blob moved to another row, role or key does not open.
    struct Binding { Role role = Role::CertificateKey; QUuid id; QByteArray spkiSha256; };

    Vault() = default; // locked
    // A new vault key. Errors: Crypto.
    static Result<Vault> create();
    // Errors: WrongPassword (the tag does not fit: wrong secret or altered slot), PasswordNeeded (empty), Malformed, Unsupported, TooLarge.
    static Result<Vault> openWithKeychainSecret(const QUuid &vaultId, const Slot &slot, const Secret &secret);
    static Result<Vault> openWithPassphrase(const QUuid &vaultId, const Slot &slot, const Secret &passphrase); // blocks about a second
    static Result<Vault> openWithRecoverySecret(const QUuid &vaultId, const Slot &slot, const Secret &secret);

    const QUuid &id() const { return m_id; }
    bool isLocked() const; // also when a copy of this vault was locked
    void lock(); // wipes the key for every copy of this vault

    // A fresh slot for this vault key. Errors: Locked, Crypto, PasswordNeeded (an empty passphrase).
    struct KeychainSlot { Slot slot; Secret secret; }; // secret: 44 characters of base64, for the keychain item
    Result<KeychainSlot> makeKeychainSlot(const QDateTime &now) const;
    Result<Slot> makePassphraseSlot(const Secret &passphrase, const QDateTime &now, PassphraseCost cost = {}) const; // blocks about a second
    struct RecoverySlot { Slot slot; RecoveryKit kit; };
    Result<RecoverySlot> makeRecoverySlot(const QDateTime &now) const;

    // Per-blob key by HKDF-SHA256, AES-256-GCM with a fresh nonce, AAD = magic|version|id|role|SPKI hash. Any thread. Errors: Locked, Crypto.
    Result<QByteArray> seal(const Secret &plain, const Binding &binding) const;
    // Errors: Locked, Damaged (tag or binding does not fit), Malformed, Unsupported (newer version).
    Result<Secret> open(const QByteArray &sealed, const Binding &binding) const;
    // The same content under another vault's key, for rotation.
    Result<QByteArray> reseal(const QByteArray &sealed, const Binding &binding, const Vault &to) const;

    // HMAC-SHA256 under a key derived from the vault key: the journal's chain. Errors: Locked.
    Result<QByteArray> authenticate(QByteArrayView bytes) const;

private:
    struct Key;
    Vault(const QUuid &id, std::shared_ptr<Key> key);
    static Vault withKey(const QUuid &id, Secret secret);
    template <typename Work>
    auto withSecret(Work work) const -> std::invoke_result_t<Work, const Secret &>;
    QUuid m_id;
    std::shared_ptr<Key> m_key;
};
