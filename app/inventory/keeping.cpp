// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"

// The vault's and the settings' bytes, and the sealed keys.

namespace {

Result<void> writeVault(Database &database, const QUuid &id, const QList<QByteArray> &slotBytes)
{
    Statement clear(database, "DELETE FROM vault_slot");
    INVENTORY_TRY(clear.run());
    Statement write(database, "INSERT INTO vault_slot (place, bytes) VALUES (?, ?)");
    for (qsizetype place = 0; place < slotBytes.size(); ++place)
        INVENTORY_TRY(write.run(qint64(place), slotBytes.at(place)));
    Statement name(database, "UPDATE desk SET vault_uuid = ? WHERE id = 1");
    return name.run(id.isNull() ? QByteArray() : id.toRfc4122());
}

}

QUuid Inventory::vaultId() const
{
    Statement read(d->database, "SELECT vault_uuid FROM desk WHERE id = 1");
    if (auto ran = read.run(); !ran)
        d->report(ran.error());
    return read.next() ? QUuid::fromRfc4122(read.bytes(0)) : QUuid();
}

QList<QByteArray> Inventory::vaultSlots() const
{
    QList<QByteArray> bytes;
    Statement read(d->database, "SELECT bytes FROM vault_slot ORDER BY place");
    if (auto ran = read.run(); !ran)
        d->report(ran.error());
    while (read.next())
        bytes.append(read.bytes(0));
    return bytes;
}

Result<void> Inventory::setVault(const QUuid &id, const QList<QByteArray> &slotBytes)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    INVENTORY_TRY(writeVault(d->database, id, slotBytes));
    return transaction.commit();
}

QByteArray Inventory::setting(const QString &key) const
{
    Statement read(d->database, "SELECT value FROM setting WHERE key = ?");
    if (auto ran = read.run(key); !ran)
        d->report(ran.error());
    return read.next() ? read.bytes(0) : QByteArray();
}

Result<void> Inventory::setSetting(const QString &key, const QByteArray &value)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    Statement clear(d->database, "DELETE FROM setting WHERE key = ?");
    INVENTORY_TRY(clear.run(key));
    if (!value.isEmpty()) {
        Statement write(d->database, "INSERT INTO setting (key, value) VALUES (?, ?)");
        INVENTORY_TRY(write.run(key, value));
    }
    return transaction.commit();
}

std::optional<SealedKey> Inventory::sealedKey(const QByteArray &spkiSha256) const
{
    Statement read(d->database, "SELECT uuid, blob FROM sealed_key WHERE spki_sha256 = ?");
    if (auto ran = read.run(spkiSha256); !ran)
        d->report(ran.error());
    if (!read.next())
        return std::nullopt;
    return SealedKey{QUuid::fromRfc4122(read.bytes(0)), spkiSha256, read.bytes(1)};
}

QList<QByteArray> Inventory::keysWithoutCertificate() const
{
    QList<QByteArray> hashes;
    Statement read(d->database, "SELECT spki_sha256 FROM sealed_key k WHERE NOT EXISTS (SELECT 1 FROM certificate c WHERE c.spki_sha256 = k.spki_sha256) "
                                "ORDER BY added_at, spki_sha256");
    if (auto ran = read.run(); !ran)
        d->report(ran.error());
    while (read.next())
        hashes.append(read.bytes(0));
    return hashes;
}

Result<void> Inventory::replaceSealed(const std::function<Result<QByteArray>(const SealedKey &)> &reseal, const QUuid &vaultId,
                                      const QList<QByteArray> &slotBytes)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    QList<QByteArray> hashes;
    Statement list(d->database, "SELECT spki_sha256 FROM sealed_key");
    INVENTORY_TRY(list.run());
    while (list.next())
        hashes.append(list.bytes(0));
    INVENTORY_TRY(list.ended());
    Statement read(d->database, "SELECT uuid, blob FROM sealed_key WHERE spki_sha256 = ?");
    Statement write(d->database, "UPDATE sealed_key SET blob = ? WHERE spki_sha256 = ?");
    for (const QByteArray &hash : std::as_const(hashes)) {
        INVENTORY_TRY(read.run(hash));
        if (!read.next())
            return Error{Error::Code::Damaged, QStringLiteral("a sealed key vanished")};
        auto blob = reseal({QUuid::fromRfc4122(read.bytes(0)), hash, read.bytes(1)});
        if (!blob)
            return blob.error();
        INVENTORY_TRY(write.run(*blob, hash));
    }
    INVENTORY_TRY(writeVault(d->database, vaultId, slotBytes));
    // The journal's key goes with the vault key: from here on rows are authenticated by the new one, and vouch for those before.
    Statement epoch(d->database, "UPDATE desk SET journal_epoch = journal_epoch + 1 WHERE id = 1");
    INVENTORY_TRY(epoch.run());
    return transaction.commit();
}
