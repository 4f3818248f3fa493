// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"

using namespace Qt::StringLiterals;

namespace {

// As Certificate::serial() writes it: hex without leading zeros.
QString serialText(const QByteArray &serial)
{
    QByteArray digits = serial.toHex().toUpper();
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == '0')
        ++zeros;
    return QString::fromLatin1(digits.sliced(zeros));
}

enum State { Open = 0, Issued = 1, Void = 2 };

}

// Also by certificates that came in from elsewhere under the same issuer key.
Result<bool> Inventory::Private::serialTaken(const QByteArray &issuerSpkiSha256, const QByteArray &serial)
{
    Statement reserved(database, "SELECT 1 FROM reservation WHERE issuer_spki_sha256 = ? AND serial = ?");
    INVENTORY_TRY(reserved.run(issuerSpkiSha256, serial));
    if (reserved.next())
        return true;
    INVENTORY_TRY(reserved.ended());
    Statement issued(database, "SELECT 1 FROM certificate c CROSS JOIN certificate i ON i.id = c.issuer_id WHERE c.serial = ? AND i.spki_sha256 = ?");
    INVENTORY_TRY(issued.run(serialText(serial), issuerSpkiSha256));
    if (issued.next())
        return true;
    INVENTORY_TRY(issued.ended());
    return false;
}

bool Inventory::serialTaken(const QByteArray &issuerSpkiSha256, const QByteArray &serial) const
{
    const auto taken = d->serialTaken(issuerSpkiSha256, serial);
    if (!taken)
        d->report(taken.error());
    return !taken || *taken; // a serial that cannot be looked up is not free
}

Result<QList<qint64>> Inventory::reserve(const QList<Intent> &intents)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    QList<qint64> ids;
    Statement write(d->database, "INSERT INTO reservation (issuer_spki_sha256, serial, issuer_id, subject, name, made_at, state) "
                                 "VALUES (?, ?, ?, ?, ?, ?, 0)");
    for (const Intent &intent : intents) {
        const auto taken = d->serialTaken(intent.issuerSpkiSha256, intent.serial);
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{Error::Code::AlreadyExists, u"serial %1"_s.arg(serialText(intent.serial))};
        INVENTORY_TRY(write.run(intent.issuerSpkiSha256, intent.serial, intent.issuerId, intent.subject, intent.name, d->now()));
        ids.append(write.insertedId());
    }
    INVENTORY_TRY(transaction.commit());
    return ids;
}

Result<void> Inventory::Private::resolve(qint64 reservation, const QByteArray &sha256)
{
    Statement write(database, "UPDATE reservation SET state = 1, certificate_sha256 = ? WHERE id = ? AND state = 0");
    INVENTORY_TRY(write.run(sha256, reservation));
    if (write.affected() != 1)
        return Error{Error::Code::NotFound, u"reservation %1 is not open"_s.arg(reservation)};
    return {};
}

QList<Inventory::Reservation> Inventory::openReservations() const
{
    QList<Reservation> open;
    Statement read(d->database, "SELECT id, serial, issuer_id, issuer_spki_sha256, subject, name, made_at FROM reservation WHERE state = 0 ORDER BY id");
    if (auto ran = read.run(); !ran)
        d->report(ran.error());
    while (read.next())
        open.append({read.integer(0), {read.bytes(1), read.integer(2), read.bytes(3), read.text(4), read.text(5)}, read.time(6)});
    return open;
}

Result<void> Inventory::voidReservations(const QList<qint64> &ids)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    Statement read(d->database, "SELECT serial, name FROM reservation WHERE id = ? AND state = 0");
    Statement write(d->database, "UPDATE reservation SET state = 2 WHERE id = ?");
    QList<JournalEntry> entries;
    for (const qint64 id : ids) {
        INVENTORY_TRY(read.run(id));
        if (!read.next())
            return Error{Error::Code::NotFound, u"reservation %1 is not open"_s.arg(id)};
        entries.append({0, {}, {}, u"issuance.voided"_s, read.text(1), {}, u"{\"serial\":\"%1\"}"_s.arg(serialText(read.bytes(0))), {}});
        INVENTORY_TRY(write.run(id));
    }
    INVENTORY_TRY(d->journal(entries));
    return transaction.commit();
}
