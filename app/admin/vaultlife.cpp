// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/desk.h"
#include "base/async.h"

#include <QDebug>

// The life of the vault key. Every act prepares a draft first and commits it in one transaction; at each moment before and after that commit the desk
// opens by what the person holds. Keychain items are named after the slot they open, so a new one never overwrites the one in use: killed between
// writing the item and the commit, the old item still fits the old slot, and all that is left is an item that opens nothing.

using namespace Qt::StringLiterals;

namespace {

QString keychainItem(const QUuid &vault, const Slot &slot)
{
    return u"countersign/%1/slot/%2"_s.arg(vault.toString(QUuid::WithoutBraces), slot.id.toString(QUuid::WithoutBraces));
}

QString kindName(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Keychain: return u"keychain"_s;
    case Slot::Kind::Passphrase: return u"passphrase"_s;
    case Slot::Kind::RecoveryKit: return u"recovery-kit"_s;
    }
    return {};
}

QStringList kindNames(const QList<Slot> &slotList)
{
    QStringList names;
    for (const Slot &slot : slotList)
        names.append(kindName(slot.kind));
    return names;
}

QList<QByteArray> bytesOf(const QList<Slot> &slotList)
{
    QList<QByteArray> bytes;
    for (const Slot &slot : slotList)
        bytes.append(slot.bytes);
    return bytes;
}

template <typename T>
QFuture<Result<T>> refused(Error::Code code, const QString &detail = {})
{
    return async::ready<Result<T>>(Error{code, detail});
}

}

// --- drafts

QFuture<Result<void>> Desk::addPassphraseSlot(const DraftPointer &draft, Secret passphrase)
{
    if (passphrase.isEmpty())
        return async::ready<Result<void>>({});
    auto work = [vault = draft->vault, secret = std::move(passphrase), when = now(), cost = m_cost] {
        return vault.makePassphraseSlot(secret, when, cost);
    };
    return async::then(async::run(m_pool, std::move(work)), this, [draft](Result<Slot> made) -> Result<void> {
        if (!made)
            return made.error();
        draft->slots.append(*made);
        return {};
    });
}

QFuture<Result<void>> Desk::addKeychainSlot(const DraftPointer &draft)
{
    auto made = draft->vault.makeKeychainSlot(now());
    if (!made)
        return refused<void>(made.error().code, made.error().detail);
    const QString item = keychainItem(draft->vault.id(), made->slot);
    auto written = writeAndReadBack(item, std::move(made->secret));
    return async::then(written, this, [draft, item, slot = made->slot](Result<void> done) -> Result<void> {
        if (!done)
            return done;
        draft->slots.append(slot);
        draft->keychainItem = item;
        return {};
    });
}

Result<void> Desk::addRecoverySlot(Draft &draft) const
{
    auto made = draft.vault.makeRecoverySlot(now());
    if (!made)
        return made.error();
    draft.slots.append(made->slot);
    draft.kit = std::move(made->kit);
    return {};
}

QFuture<Result<void>> Desk::writeAndReadBack(const QString &item, Secret value)
{
    auto written = m_keychain.write(item, value.clone());
    return async::then(written, this, [this, item, value = std::move(value)](Result<void> done) mutable -> QFuture<Result<void>> {
        if (!done) {
            dropKeychainItem(item); // a time-out may have come after the write
            return async::ready<Result<void>>(done.error());
        }
        return async::then(m_keychain.read(item), this, [this, item, value = std::move(value)](Result<Secret> read) -> Result<void> {
            if (read && read->equals(value.view()))
                return {};
            dropKeychainItem(item);
            return Error{Error::Code::KeychainUnavailable, read ? u"reads back differently"_s : read.error().detail};
        });
    });
}

// The item opens nothing any more, so that a keychain which refuses is no failure of the act.
void Desk::dropKeychainItem(const QString &item)
{
    async::then(m_keychain.remove(item), this, [](Result<void> removed) {
        if (!removed && removed.error().code != Error::Code::NotFound)
            qWarning("a keychain item that opens nothing could not be removed: %s", qPrintable(removed.error().detail));
    });
}

// --- making

QFuture<Result<Desk::Made>> Desk::makeVault(NewVault choice)
{
    if (hasVault())
        return refused<Made>(Error::Code::AlreadyExists);
    if (!choice.useKeychain && choice.passphrase.isEmpty())
        return refused<Made>(Error::Code::Refused, u"passphrase"_s);
    auto vault = Vault::create();
    if (!vault)
        return async::ready<Result<Made>>(vault.error());
    auto draft = std::make_shared<Draft>();
    draft->vault = std::move(*vault);
    if (choice.makeRecoveryKit) {
        if (auto added = addRecoverySlot(*draft); !added)
            return async::ready<Result<Made>>(added.error());
    }
    // The keychain comes last: nothing is written anywhere before everything that can fail by itself is done.
    auto passphrase = addPassphraseSlot(draft, std::move(choice.passphrase));
    auto prepared = async::then(passphrase, this, [this, draft, keychain = choice.useKeychain](Result<void> done) -> QFuture<Result<void>> {
        if (!done || !keychain)
            return async::ready(std::move(done));
        return addKeychainSlot(draft);
    });
    return async::then(prepared, this, [this, draft](Result<void> done) -> Result<Made> {
        if (!done)
            return done.error();
        return commitNew(*draft);
    });
}

Result<Desk::Made> Desk::commitNew(Draft &draft)
{
    Result<void> kept = hasVault() ? Result<void>(Error{Error::Code::AlreadyExists, {}})
                                   : m_inventory->setVault(draft.vault.id(), bytesOf(draft.slots));
    if (!kept) {
        if (draft.keychainItem)
            dropKeychainItem(*draft.keychainItem);
        return kept.error();
    }
    m_vault = std::move(draft.vault);
    const auto noted = note(u"vault.made"_s, u"slots"_s, kindNames(draft.slots));
    Q_EMIT lockedChanged(false);
    if (!noted)
        qWarning("journal: %s", qPrintable(noted.error().detail));
    return Made{std::move(draft.kit)};
}

// --- opening and locking

Result<void> Desk::adopt(Result<Vault> opened, const QString &act, const QString &by)
{
    if (!opened)
        return opened.error();
    if (!isLocked())
        return {};
    m_vault = std::move(*opened);
    // On a full or read-only disk the keys must still be reachable: a row that cannot be written does not keep the vault shut.
    if (const auto noted = note(act, u"by"_s, {by}); !noted)
        qWarning("journal: %s", qPrintable(noted.error().detail));
    Q_EMIT lockedChanged(false);
    return {};
}

QFuture<Result<void>> Desk::unlockWithKeychain()
{
    const auto way = slot(Slot::Kind::Keychain);
    if (!way)
        return refused<void>(Error::Code::NotFound, u"no keychain slot"_s);
    const QUuid id = m_inventory->vaultId();
    return async::then(m_keychain.read(keychainItem(id, *way)), this, [this, id, way = *way](Result<Secret> read) -> Result<void> {
        if (!read)
            return read.error();
        return adopt(Vault::openWithKeychainSecret(id, way, *read), u"vault.unlocked"_s, kindName(way.kind));
    });
}

QFuture<Result<void>> Desk::unlockWithPassphrase(Secret passphrase)
{
    const auto way = slot(Slot::Kind::Passphrase);
    if (!way)
        return refused<void>(Error::Code::NotFound, u"no passphrase slot"_s);
    auto work = [id = m_inventory->vaultId(), way = *way, secret = std::move(passphrase)] { return Vault::openWithPassphrase(id, way, secret); };
    return async::then(async::run(m_pool, std::move(work)), this, [this, kind = way->kind](Result<Vault> opened) {
        return adopt(std::move(opened), u"vault.unlocked"_s, kindName(kind));
    });
}

QFuture<Result<void>> Desk::unlockWithRecoveryKit(Secret text)
{
    const auto way = slot(Slot::Kind::RecoveryKit);
    if (!way)
        return refused<void>(Error::Code::NotFound, u"no recovery slot"_s);
    const auto secret = RecoveryKit::secretFromText(text);
    if (!secret)
        return async::ready<Result<void>>(secret.error());
    return async::ready(adopt(Vault::openWithRecoverySecret(m_inventory->vaultId(), *way, *secret), u"vault.recovered"_s, kindName(way->kind)));
}

void Desk::lock()
{
    if (isLocked())
        return;
    // Told while the key is still here to authenticate the row.
    if (const auto noted = note(u"vault.locked"_s); !noted)
        qWarning("journal: %s", qPrintable(noted.error().detail));
    m_vault.lock();
    m_vault = Vault();
    Q_EMIT lockedChanged(true);
}

// --- changing one slot

Result<void> Desk::replaceSlot(const Draft &draft, Slot::Kind kind, const QString &act)
{
    if (m_inventory->vaultId() != draft.vault.id())
        return Error{Error::Code::Busy, u"the vault was rotated meanwhile"_s};
    QList<QByteArray> kept;
    for (const QByteArray &bytes : m_inventory->vaultSlots()) {
        const auto other = Slot::fromBytes(bytes);
        if (!other || other->kind != kind)
            kept.append(bytes);
    }
    if (auto stored = m_inventory->setVault(draft.vault.id(), kept + bytesOf(draft.slots)); !stored)
        return stored;
    if (const auto noted = note(act); !noted)
        qWarning("journal: %s", qPrintable(noted.error().detail));
    return {};
}

QFuture<Result<void>> Desk::renewKeychainSlot()
{
    if (isLocked())
        return refused<void>(Error::Code::Locked);
    auto draft = std::make_shared<Draft>(Draft{m_vault, {}, {}, {}});
    return async::then(addKeychainSlot(draft), this, [this, draft](Result<void> done) -> Result<void> {
        if (!done)
            return done;
        const auto old = slot(Slot::Kind::Keychain);
        if (auto replaced = replaceSlot(*draft, Slot::Kind::Keychain, u"vault.keychain-renewed"_s); !replaced) {
            dropKeychainItem(*draft->keychainItem);
            return replaced;
        }
        if (old)
            dropKeychainItem(keychainItem(draft->vault.id(), *old));
        return {};
    });
}

QFuture<Result<void>> Desk::removeKeychainSlot()
{
    if (isLocked())
        return refused<void>(Error::Code::Locked);
    const auto old = slot(Slot::Kind::Keychain);
    if (!old)
        return refused<void>(Error::Code::NotFound);
    if (!hasSlot(Slot::Kind::Passphrase))
        return refused<void>(Error::Code::Refused, u"no passphrase slot would be left"_s);
    if (auto replaced = replaceSlot(Draft{m_vault, {}, {}, {}}, Slot::Kind::Keychain, u"vault.keychain-removed"_s); !replaced)
        return async::ready(std::move(replaced));
    dropKeychainItem(keychainItem(m_vault.id(), *old));
    return async::ready<Result<void>>({});
}

QFuture<Result<void>> Desk::changePassphrase(Secret passphrase)
{
    if (isLocked())
        return refused<void>(Error::Code::Locked);
    if (passphrase.isEmpty())
        return refused<void>(Error::Code::Refused, u"passphrase"_s);
    auto draft = std::make_shared<Draft>(Draft{m_vault, {}, {}, {}});
    return async::then(addPassphraseSlot(draft, std::move(passphrase)), this, [this, draft](Result<void> done) -> Result<void> {
        if (!done)
            return done;
        return replaceSlot(*draft, Slot::Kind::Passphrase, u"vault.passphrase-changed"_s);
    });
}

QFuture<Result<RecoveryKit>> Desk::renewRecoveryKit()
{
    if (isLocked())
        return refused<RecoveryKit>(Error::Code::Locked);
    Draft draft{m_vault, {}, {}, {}};
    if (auto added = addRecoverySlot(draft); !added)
        return async::ready<Result<RecoveryKit>>(added.error());
    if (auto replaced = replaceSlot(draft, Slot::Kind::RecoveryKit, u"vault.recovery-kit-renewed"_s); !replaced)
        return async::ready<Result<RecoveryKit>>(replaced.error());
    return async::ready<Result<RecoveryKit>>(std::move(*draft.kit));
}

// --- a new vault key

QFuture<Result<Desk::Made>> Desk::rotate(Secret passphrase)
{
    if (isLocked())
        return refused<Made>(Error::Code::Locked);
    const auto way = slot(Slot::Kind::Passphrase);
    if (!way)
        return rotateChecked(Secret());
    if (passphrase.isEmpty())
        return refused<Made>(Error::Code::PasswordNeeded);
    auto work = [id = m_vault.id(), way = *way, secret = passphrase.clone()] { return Vault::openWithPassphrase(id, way, secret); };
    return async::then(async::run(m_pool, std::move(work)), this,
                       [this, passphrase = std::move(passphrase)](Result<Vault> opened) mutable -> QFuture<Result<Made>> {
                           if (!opened)
                               return async::ready<Result<Made>>(opened.error());
                           return rotateChecked(std::move(passphrase));
                       });
}

QFuture<Result<Desk::Made>> Desk::rotateChecked(Secret passphrase)
{
    auto vault = Vault::create();
    if (!vault)
        return async::ready<Result<Made>>(vault.error());
    auto draft = std::make_shared<Draft>();
    draft->vault = std::move(*vault);
    if (hasSlot(Slot::Kind::RecoveryKit)) {
        if (auto added = addRecoverySlot(*draft); !added)
            return async::ready<Result<Made>>(added.error());
    }
    auto prepared = async::then(addPassphraseSlot(draft, std::move(passphrase)), this, [this, draft](Result<void> done) -> QFuture<Result<void>> {
        if (!done || !hasSlot(Slot::Kind::Keychain))
            return async::ready(std::move(done));
        return addKeychainSlot(draft);
    });
    return async::then(prepared, this, [this, draft](Result<void> done) -> Result<Made> {
        if (!done)
            return done.error();
        return commitRotation(*draft);
    });
}

Result<Desk::Made> Desk::commitRotation(Draft &draft)
{
    const auto old = slot(Slot::Kind::Keychain);
    const QUuid oldId = m_inventory->vaultId();
    const auto reseal = [this, &draft](const SealedKey &sealed) {
        return m_vault.reseal(sealed.blob, {Vault::Role::CertificateKey, sealed.id, sealed.spkiSha256}, draft.vault);
    };
    // The passphrase was checked against the vault of that moment; kinds of slots must be what they were, or a way in would be lost.
    QStringList before = kindNames(vaultSlots()), after = kindNames(draft.slots);
    before.sort();
    after.sort();
    Result<void> kept = isLocked()        ? Result<void>(Error{Error::Code::Locked, {}})
                        : before != after ? Result<void>(Error{Error::Code::Busy, u"the slots changed meanwhile"_s})
                                          : m_inventory->replaceSealed(reseal, draft.vault.id(), bytesOf(draft.slots));
    if (!kept) {
        if (draft.keychainItem)
            dropKeychainItem(*draft.keychainItem);
        return kept.error();
    }
    m_vault.lock();
    m_vault = std::move(draft.vault);
    if (const auto noted = note(u"vault.rotated"_s, u"slots"_s, kindNames(draft.slots)); !noted)
        qWarning("journal: %s", qPrintable(noted.error().detail));
    if (old)
        dropKeychainItem(keychainItem(oldId, *old));
    return Made{std::move(draft.kit)};
}
