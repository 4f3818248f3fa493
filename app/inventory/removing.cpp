// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/chaining.h"
#include "inventory/columns.h"
#include "inventory/private.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

// What Undo keeps of a certificate: its row's own parts (the rest follows from the DER) and its key, still sealed.
struct Kept
{
    QByteArray der;
    CertificateRow row;
    qint64 predecessor = 0;
    std::optional<SealedKey> key;
};

QByteArray pack(const Kept &kept)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    const CertificateRow &row = kept.row;
    stream << kept.der << row.id << row.name << row.owner << row.application << row.service << row.weak << kept.predecessor << row.addedAt
           << row.snoozedUntil << row.snoozeReason << row.supersededAt << row.revokedAt << kept.key.has_value();
    if (kept.key)
        stream << kept.key->id << kept.key->spkiSha256 << kept.key->blob;
    return bytes;
}

std::optional<Kept> unpack(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    Kept kept;
    CertificateRow &row = kept.row;
    bool hasKey = false;
    stream >> kept.der >> row.id >> row.name >> row.owner >> row.application >> row.service >> row.weak >> kept.predecessor >> row.addedAt
        >> row.snoozedUntil >> row.snoozeReason >> row.supersededAt >> row.revokedAt >> hasKey;
    if (hasKey) {
        kept.key.emplace();
        stream >> kept.key->id >> kept.key->spkiSha256 >> kept.key->blob;
    }
    return stream.status() == QDataStream::Ok ? std::optional(kept) : std::nullopt;
}

}

class Inventory::Private::Removing
{
public:
    explicit Removing(Private &inventory) : d(inventory), m_chaining(inventory) {}

    Result<void> remove(qint64 id, bool withKeys);
    // Children whose issuer went away look for another.
    Result<void> settle()
    {
        QList<qint64> left;
        for (const qint64 child : std::as_const(m_children)) {
            if (!m_removed.contains(child))
                left.append(child);
        }
        INVENTORY_TRY(m_chaining.settle(left));
        return d.journal(m_journal);
    }
    Result<void> restore(const QByteArray &opaque);

    QList<QByteArray> opaque;
    QList<qint64> removedIds() const { return m_removed.values(); }
    QList<qint64> restoredIds() const { return m_restored; }
    // Also rows that lost nothing but their issuer.
    QList<qint64> changedIds() const { return ((m_chaining.touched() + QSet<qint64>(m_children.cbegin(), m_children.cend())) - m_removed).values(); }

private:

    Private &d;
    Chaining m_chaining;
    QSet<qint64> m_removed;
    QList<qint64> m_children, m_restored;
    QList<JournalEntry> m_journal;
};

Result<void> Inventory::Private::Removing::remove(qint64 id, bool withKeys)
{
    Statement read(d.database, "SELECT " INVENTORY_ROW_COLUMNS ", r.der, c.predecessor, c.spki_sha256 FROM certificate c "
                               "JOIN certificate_der r ON r.certificate_id = c.id WHERE c.id = ?");
    INVENTORY_TRY(read.run(id));
    if (!read.next())
        return Error{Error::Code::NotFound, u"certificate %1"_s.arg(id)};
    Kept kept{read.bytes(24), readRow(read), read.integer(25), {}};
    const QByteArray spki = read.bytes(26);

    Statement below(d.database, "SELECT id FROM certificate WHERE issuer_id = ?");
    INVENTORY_TRY(below.run(id));
    while (below.next())
        m_children.append(below.integer(0));
    INVENTORY_TRY(below.ended());
    Statement release(d.database, "UPDATE certificate SET issuer_id = NULL WHERE issuer_id = ?");
    INVENTORY_TRY(release.run(id));
    INVENTORY_TRY(d.unindex(id));
    Statement erase(d.database, "DELETE FROM certificate WHERE id = ?");
    INVENTORY_TRY(erase.run(id));
    m_removed.insert(id);
    m_journal.append({0, {}, {}, u"certificate.removed"_s, kept.row.name, kept.row.sha256, {}, {}});

    Statement others(d.database, "SELECT 1 FROM certificate WHERE spki_sha256 = ?");
    INVENTORY_TRY(others.run(spki));
    if (withKeys && kept.row.hasPrivateKey && !others.next()) {
        kept.key = d.q->sealedKey(spki);
        Statement eraseKey(d.database, "DELETE FROM sealed_key WHERE spki_sha256 = ?");
        INVENTORY_TRY(eraseKey.run(spki));
        m_journal.append({0, {}, {}, u"key.removed"_s, kept.row.name, kept.row.sha256, {}, {}});
    }
    opaque.append(pack(kept));
    return {};
}

// With the ids they had. What has come back by another way in the meantime is left as it is.
Result<void> Inventory::Private::Removing::restore(const QByteArray &bytes)
{
    const auto kept = unpack(bytes);
    if (!kept)
        return Error{Error::Code::Malformed, u"not a removed certificate"_s};
    const auto certificate = Certificate::fromDer(kept->der);
    if (!certificate)
        return certificate.error();
    const CertificateRow &row = kept->row;
    if (d.idBySha256(certificate->sha256()) == 0) {
        const auto parent = m_chaining.parentOf(*certificate);
        if (!parent)
            return parent.error();
        const auto id = d.insert({row.id, *certificate, row.name, row.owner, row.application, row.service, row.weak, kept->predecessor, row.addedAt,
                                  row.snoozedUntil, row.supersededAt, row.revokedAt, row.snoozeReason},
                                 parent->id, earlierEnd(stamp(certificate->notAfter()), parent->effectiveEnd));
        if (!id)
            return id.error();
        if (mayIssue(*certificate) != 0)
            INVENTORY_TRY(m_chaining.adopt(*id, *certificate));
        m_restored.append(*id);
        m_journal.append({0, {}, {}, u"certificate.restored"_s, row.name, certificate->sha256(), {}, {}});
    }
    if (kept->key) {
        const auto keyAdded = d.insertKey(*kept->key, row.name);
        if (!keyAdded)
            return keyAdded.error();
        if (*keyAdded)
            m_journal.append({0, {}, {}, u"key.restored"_s, row.name, certificate->sha256(), {}, {}});
    }
    return {};
}

Result<Inventory::Removed> Inventory::remove(const QList<qint64> &ids, bool withKeys)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    Private::Removing removing(*d);
    for (const qint64 id : QSet<qint64>(ids.cbegin(), ids.cend()))
        INVENTORY_TRY(removing.remove(id, withKeys));
    INVENTORY_TRY(removing.settle());
    INVENTORY_TRY(transaction.commit());
    Q_EMIT removed(removing.removedIds());
    d->tellChanged(removing.changedIds());
    return Removed{removing.opaque};
}

Result<void> Inventory::restore(const Removed &removed)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    Private::Removing removing(*d);
    for (const QByteArray &opaque : removed.opaque)
        INVENTORY_TRY(removing.restore(opaque));
    INVENTORY_TRY(removing.settle());
    INVENTORY_TRY(transaction.commit());
    if (const auto restored = removing.restoredIds(); !restored.isEmpty())
        Q_EMIT added(restored);
    d->tellChanged(removing.changedIds());
    return {};
}
