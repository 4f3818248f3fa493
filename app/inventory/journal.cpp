// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/journalchain.h"
#include "inventory/private.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

// user@host, asked once: neither changes while the program runs.
const QString &whoAmI()
{
    static const QString who = [] {
        QString user = qEnvironmentVariable("USER");
        if (user.isEmpty())
            user = qEnvironmentVariable("LOGNAME", u"unknown"_s);
        return user + u'@' + QSysInfo::machineHostName();
    }();
    return who;
}

struct Head { qint64 epoch = 0; qint64 sequence = 0; QByteArray chain, mac; };

Result<Head> readHead(Database &database)
{
    Statement read(database, "SELECT journal_epoch, journal_sequence, journal_chain, journal_mac FROM desk WHERE id = 1");
    INVENTORY_TRY(read.run());
    if (!read.next())
        return Error{Error::Code::Damaged, u"the desk's row is missing"_s};
    return Head{read.integer(0), read.integer(1), read.bytes(2), read.bytes(3)};
}

JournalEntry readEntry(const Statement &read)
{
    JournalEntry entry;
    entry.sequence = read.integer(0);
    entry.when = instant(read.integer(1));
    entry.who = read.text(2);
    entry.what = read.text(3);
    entry.about = read.text(4);
    entry.fingerprint = read.bytes(5);
    entry.detail = read.text(6);
    entry.mac = read.bytes(7);
    return entry;
}

}

Result<void> Inventory::Private::journal(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    auto head = readHead(database);
    if (!head)
        return head.error();
    const auto authenticate = [this](const QByteArray &bytes) { return authenticator ? authenticator(bytes) : QByteArray(); };
    Statement write(database, "INSERT INTO journal (sequence, epoch, at, who, what, about, fingerprint, detail, chain, mac) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (JournalEntry entry : entries) {
        entry.sequence = ++head->sequence;
        entry.when = now();
        entry.who = whoAmI();
        head->chain = journalchain::next(head->chain, head->epoch, entry);
        head->mac = authenticate(journalchain::rowBytes(head->chain));
        INVENTORY_TRY(write.run(entry.sequence, head->epoch, entry.when, entry.who, entry.what, entry.about, entry.fingerprint, entry.detail,
                                head->chain, head->mac.isEmpty() ? QByteArray() : head->mac));
    }
    const QByteArray mac = authenticate(journalchain::headBytes(head->sequence, head->chain));
    Statement note(database, "UPDATE desk SET journal_sequence = ?, journal_chain = ?, journal_mac = ? WHERE id = 1");
    return note.run(head->sequence, head->chain, mac.isEmpty() ? QByteArray() : mac);
}

Result<void> Inventory::record(const JournalEntry &entry)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    INVENTORY_TRY(d->journal({entry}));
    return transaction.commit();
}

QList<JournalEntry> Inventory::journal(qint64 beforeSequence, int limit) const
{
    QList<JournalEntry> entries;
    Statement read(d->database, "SELECT sequence, at, who, what, about, fingerprint, detail, mac FROM journal WHERE sequence < ? "
                                "ORDER BY sequence DESC LIMIT ?");
    if (auto ran = read.run(beforeSequence > 0 ? beforeSequence : std::numeric_limits<qint64>::max(), limit); !ran)
        d->report(ran.error());
    while (read.next())
        entries.append(readEntry(read));
    return entries;
}

qint64 Inventory::lastSequence() const
{
    const auto head = readHead(d->database);
    if (!head)
        d->report(head.error());
    return head ? head->sequence : 0;
}

// Rows of an earlier epoch carry the mac of a vault key that is gone: what vouches for them is the chain under a later row's mac.
Result<Inventory::JournalVerdict> Inventory::verifyJournal() const
{
    const auto head = readHead(d->database);
    if (!head)
        return head.error();
    Statement read(d->database, "SELECT sequence, at, who, what, about, fingerprint, detail, mac, epoch, chain FROM journal ORDER BY sequence");
    INVENTORY_TRY(read.run());
    JournalVerdict verdict;
    QByteArray chain = journalchain::start(), mac;
    qint64 epoch = 0;
    const auto bad = [&verdict](qint64 sequence) {
        verdict.intact = false;
        verdict.firstBad = sequence;
        return verdict;
    };
    while (read.next()) {
        const JournalEntry entry = readEntry(read);
        const qint64 rowEpoch = read.integer(8), expected = verdict.rows + 1;
        const bool linked = entry.sequence == expected && rowEpoch >= epoch && rowEpoch <= head->epoch;
        epoch = rowEpoch;
        chain = journalchain::next(chain, epoch, entry);
        if (!linked || chain != read.bytes(9))
            return bad(expected);
        mac = entry.mac;
        if (mac.isEmpty()) {
            ++verdict.unauthenticated;
        } else if (epoch == head->epoch) {
            const QByteArray own = d->authenticator ? d->authenticator(journalchain::rowBytes(chain)) : QByteArray();
            if (own.isEmpty())
                return Error{Error::Code::Locked, u"journal row %1"_s.arg(entry.sequence)};
            if (own != mac)
                return bad(expected);
            verdict.unauthenticated = 0; // this row vouches for all above it
        } else {
            ++verdict.unauthenticated;   // until a row of this epoch vouches for it
        }
        ++verdict.rows;
    }
    INVENTORY_TRY(read.ended());
    // The last row must be the noted one, and the note as authentic as the row.
    const bool sameEpoch = epoch == head->epoch || verdict.rows == 0;
    const QByteArray own = mac.isEmpty() || !sameEpoch ? QByteArray() : d->authenticator(journalchain::headBytes(head->sequence, head->chain));
    if (head->sequence != verdict.rows || head->chain != chain || (sameEpoch && head->mac != own))
        return bad(std::min(head->sequence, verdict.rows) + 1);
    return verdict;
}
