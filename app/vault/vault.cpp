// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vault.h"

#include "vault/aead.h"
#include "vault/cryptoerror.h"
#include "vault/kdf.h"
#include "vault/slotformat.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <mutex>
#include <shared_mutex>

namespace {

constexpr qsizetype secretSize = 32;
constexpr QByteArrayView blobMagic("CSBL", 4);
constexpr char blobVersion = 1;
constexpr qsizetype blobHead = 5, blobSalt = 32;

// HKDF's info: what a key is for, so that no two uses share one.
QByteArray purpose(const char *what, const QUuid &id)
{
    return QByteArrayLiteral("countersign|v1|") + what + '|' + id.toRfc4122();
}

QByteArray blobAssociated(const Vault::Binding &binding)
{
    return blobMagic.toByteArray() + blobVersion + binding.id.toRfc4122() + char(binding.role) + binding.spkiSha256;
}

QByteArray blobPurpose(const Vault::Binding &binding)
{
    return purpose("blob", binding.id) + char(binding.role);
}

Result<Secret> slotKey(const SlotFormat &slot, const Secret &secret)
{
    if (slot.kind == Slot::Kind::Passphrase)
        return kdf::scrypt(secret, slot.salt, slot.logN);
    if (secret.isEmpty())
        return Error{Error::Code::WrongPassword, {}};
    return kdf::hkdfSha256(secret, slot.salt, purpose(slot.kind == Slot::Kind::Keychain ? "keychain" : "recovery", slot.id));
}

Result<Secret> unwrap(const QUuid &vaultId, const Slot &slot, Slot::Kind kind, const Secret &secret)
{
    const auto inside = SlotFormat::parse(slot.bytes);
    if (!inside)
        return inside.error();
    if (inside->kind != kind)
        return Error{Error::Code::Malformed, QStringLiteral("slot of another kind")};
    const auto key = slotKey(*inside, secret);
    if (!key)
        return key.error();
    auto vaultKey = aead::open(*key, inside->associated(vaultId), inside->sealedKey);
    if (!vaultKey && vaultKey.error().code == Error::Code::Damaged)
        return Error{Error::Code::WrongPassword, vaultKey.error().detail};
    return vaultKey;
}

Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(size)) != 1)
        return cryptoError("RAND_bytes");
    return bytes;
}

Result<Slot> wrap(const Secret &vaultKey, const QUuid &vaultId, Slot::Kind kind, const Secret &secret, const QDateTime &now, int logN)
{
    const auto salt = randomBytes(SlotFormat::saltSize);
    if (!salt)
        return salt.error();
    const SlotFormat inside{kind, QUuid::createUuid(), now.toUTC(), logN, *salt, {}};
    const auto key = slotKey(inside, secret);
    if (!key)
        return key.error();
    const auto sealed = aead::seal(*key, inside.associated(vaultId), vaultKey.view());
    if (!sealed)
        return sealed.error();
    return Slot::fromBytes(inside.header() + *sealed);
}

// The keychain item is text, because people meet it in their desktop's keychain viewer; its characters are the key material.
Result<Secret> base64(const Secret &bytes)
{
    Secret text(4 * ((bytes.size() + 2) / 3) + 1); // the function ends its text with a NUL
    if (text.isEmpty() || EVP_EncodeBlock(text.data(), bytes.data(), int(bytes.size())) != int(text.size()) - 1)
        return cryptoError("EVP_EncodeBlock");
    text.truncate(text.size() - 1);
    return text;
}

}

// Shared by all copies of a vault, so that locking one locks all. Work in other threads holds the gate while it reads the key.
struct Vault::Key
{
    mutable std::shared_mutex gate;
    Secret secret;

    template <typename Work>
    auto with(Work work) const -> std::invoke_result_t<Work, const Secret &>
    {
        const std::shared_lock hold(gate);
        if (secret.isEmpty())
            return Error{Error::Code::Locked, {}};
        return work(secret);
    }
};

Vault::Vault(const QUuid &id, std::shared_ptr<Key> key) : m_id(id), m_key(std::move(key)) {}

Result<Vault> Vault::create()
{
    Secret secret = Secret::random(secretSize);
    if (secret.isEmpty())
        return cryptoError("RAND_priv_bytes");
    return withKey(QUuid::createUuid(), std::move(secret));
}

Vault Vault::withKey(const QUuid &id, Secret secret)
{
    auto key = std::make_shared<Key>();
    key->secret = std::move(secret);
    return Vault(id, std::move(key));
}

Result<Vault> Vault::openWithKeychainSecret(const QUuid &vaultId, const Slot &slot, const Secret &secret)
{
    auto key = unwrap(vaultId, slot, Slot::Kind::Keychain, secret);
    if (!key)
        return key.error();
    return withKey(vaultId, *std::move(key));
}

Result<Vault> Vault::openWithPassphrase(const QUuid &vaultId, const Slot &slot, const Secret &passphrase)
{
    auto key = unwrap(vaultId, slot, Slot::Kind::Passphrase, passphrase);
    if (!key)
        return key.error();
    return withKey(vaultId, *std::move(key));
}

Result<Vault> Vault::openWithRecoverySecret(const QUuid &vaultId, const Slot &slot, const Secret &secret)
{
    auto key = unwrap(vaultId, slot, Slot::Kind::RecoveryKit, secret);
    if (!key)
        return key.error();
    return withKey(vaultId, *std::move(key));
}

bool Vault::isLocked() const
{
    if (!m_key)
        return true;
    const std::shared_lock hold(m_key->gate);
    return m_key->secret.isEmpty();
}

void Vault::lock()
{
    if (!m_key)
        return;
    {
        const std::unique_lock hold(m_key->gate);
        const Secret dying = std::move(m_key->secret);
    }
    m_key.reset();
}

template <typename Work>
auto Vault::withSecret(Work work) const -> std::invoke_result_t<Work, const Secret &>
{
    if (!m_key)
        return Error{Error::Code::Locked, {}};
    return m_key->with(std::move(work));
}

Result<Vault::KeychainSlot> Vault::makeKeychainSlot(const QDateTime &now) const
{
    return withSecret([&](const Secret &key) -> Result<KeychainSlot> {
        const Secret bytes = Secret::random(secretSize);
        if (bytes.isEmpty())
            return cryptoError("RAND_priv_bytes");
        auto text = base64(bytes);
        if (!text)
            return text.error();
        auto slot = wrap(key, m_id, Slot::Kind::Keychain, *text, now, 0);
        if (!slot)
            return slot.error();
        return KeychainSlot{*std::move(slot), *std::move(text)};
    });
}

Result<Slot> Vault::makePassphraseSlot(const Secret &passphrase, const QDateTime &now, PassphraseCost cost) const
{
    return withSecret([&](const Secret &key) { return wrap(key, m_id, Slot::Kind::Passphrase, passphrase, now, cost.logN); });
}

Result<Vault::RecoverySlot> Vault::makeRecoverySlot(const QDateTime &now) const
{
    return withSecret([&](const Secret &key) -> Result<RecoverySlot> {
        Secret secret = Secret::random(secretSize);
        if (secret.isEmpty())
            return cryptoError("RAND_priv_bytes");
        auto slot = wrap(key, m_id, Slot::Kind::RecoveryKit, secret, now, 0);
        if (!slot)
            return slot.error();
        return RecoverySlot{*std::move(slot), RecoveryKit(m_id, now.toUTC().date(), std::move(secret))};
    });
}

Result<QByteArray> Vault::seal(const Secret &plain, const Binding &binding) const
{
    return withSecret([&](const Secret &key) -> Result<QByteArray> {
        const auto salt = randomBytes(blobSalt);
        if (!salt)
            return salt.error();
        const auto blobKey = kdf::hkdfSha256(key, *salt, blobPurpose(binding));
        if (!blobKey)
            return blobKey.error();
        const auto sealed = aead::seal(*blobKey, blobAssociated(binding), plain.view());
        if (!sealed)
            return sealed.error();
        return blobMagic.toByteArray() + blobVersion + *salt + *sealed;
    });
}

Result<Secret> Vault::open(const QByteArray &sealed, const Binding &binding) const
{
    if (!sealed.startsWith(blobMagic) || sealed.size() < blobHead + blobSalt)
        return Error{Error::Code::Malformed, QStringLiteral("no sealed blob")};
    if (sealed[blobMagic.size()] != blobVersion)
        return Error{Error::Code::Unsupported, QStringLiteral("sealed blob version %1").arg(int(sealed[blobMagic.size()]))};
    return withSecret([&](const Secret &key) -> Result<Secret> {
        const QByteArrayView bytes(sealed);
        const auto blobKey = kdf::hkdfSha256(key, bytes.sliced(blobHead, blobSalt), blobPurpose(binding));
        if (!blobKey)
            return blobKey.error();
        return aead::open(*blobKey, blobAssociated(binding), bytes.sliced(blobHead + blobSalt));
    });
}

Result<QByteArray> Vault::reseal(const QByteArray &sealed, const Binding &binding, const Vault &to) const
{
    const auto plain = open(sealed, binding);
    if (!plain)
        return plain.error();
    return to.seal(*plain, binding);
}

Result<QByteArray> Vault::authenticate(QByteArrayView bytes) const
{
    return withSecret([&](const Secret &key) -> Result<QByteArray> {
        const auto macKey = kdf::hkdfSha256(key, m_id.toRfc4122(), purpose("journal", m_id));
        if (!macKey)
            return macKey.error();
        return kdf::hmacSha256(*macKey, bytes);
    });
}
