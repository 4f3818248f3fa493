// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/slotformat.h"

#include "vault/aead.h"
#include "vault/kdf.h"

#include <QTimeZone>
#include <QtEndian>

namespace {

constexpr QByteArrayView magic("CSSL", 4);
constexpr char version = 1;
constexpr qsizetype kindAt = 5, idAt = 6, madeAt = 22, costAt = 30, saltAt = 31;
constexpr qsizetype headerSize = saltAt + SlotFormat::saltSize;
constexpr qsizetype totalSize = headerSize + aead::nonceSize + aead::keySize + aead::tagSize;
constexpr qint64 endOfYear9999 = 253402300799999;

Error malformed(const char *what)
{
    return {Error::Code::Malformed, QLatin1String("slot: ") + QLatin1String(what)};
}

std::optional<Slot::Kind> kindOf(char octet)
{
    for (const auto kind : {Slot::Kind::Keychain, Slot::Kind::Passphrase, Slot::Kind::RecoveryKit}) {
        if (char(kind) == octet)
            return kind;
    }
    return std::nullopt;
}

}

QByteArray SlotFormat::header() const
{
    QByteArray bytes = magic.toByteArray();
    bytes.append(version).append(char(kind)).append(id.toRfc4122());
    char when[8];
    qToBigEndian<qint64>(made.toMSecsSinceEpoch(), when);
    bytes.append(when, sizeof when).append(char(logN)).append(salt);
    Q_ASSERT(bytes.size() == headerSize);
    return bytes;
}

QByteArray SlotFormat::associated(const QUuid &vault) const
{
    return vault.toRfc4122() + header();
}

Result<SlotFormat> SlotFormat::parse(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic) || bytes.size() < kindAt)
        return malformed("no slot");
    if (bytes[magic.size()] > version)
        return Error{Error::Code::Unsupported, QStringLiteral("slot version %1").arg(int(bytes[magic.size()]))};
    if (bytes[magic.size()] != version || bytes.size() != totalSize)
        return malformed("size");
    const auto kind = kindOf(bytes[kindAt]);
    if (!kind)
        return malformed("kind");
    SlotFormat slot;
    slot.kind = *kind;
    slot.id = QUuid::fromRfc4122(QByteArrayView(bytes).sliced(idAt, 16));
    const auto when = qFromBigEndian<qint64>(bytes.constData() + madeAt);
    if (slot.id.isNull() || when < 0 || when > endOfYear9999)
        return malformed("id or date");
    slot.made = QDateTime::fromMSecsSinceEpoch(when, Qt::UTC);
    slot.logN = static_cast<unsigned char>(bytes[costAt]);
    const bool stretched = slot.kind == Slot::Kind::Passphrase;
    if (stretched && slot.logN > kdf::scryptMaxLogN)
        return Error{Error::Code::TooLarge, QStringLiteral("scrypt N=2^%1").arg(slot.logN)};
    if (stretched ? slot.logN < kdf::scryptMinLogN : slot.logN != 0)
        return malformed("work factor");
    slot.salt = bytes.sliced(saltAt, saltSize);
    slot.sealedKey = bytes.sliced(headerSize);
    return slot;
}

Result<Slot> Slot::fromBytes(const QByteArray &bytes)
{
    const auto inside = SlotFormat::parse(bytes);
    if (!inside)
        return inside.error();
    return Slot{inside->id, inside->kind, inside->made, bytes};
}
