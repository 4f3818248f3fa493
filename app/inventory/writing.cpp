// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/chaining.h"
#include "inventory/private.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

QByteArray nameHash(const QByteArray &der) { return QCryptographicHash::hash(der, QCryptographicHash::Sha256).left(16); }

namespace {

// What a person knows the issuer by.
QString issuerNameOf(const Certificate &certificate)
{
    const QString common = certificate.issuer().first(u"2.5.4.3"_s);
    return common.isEmpty() ? certificate.issuer().toText() : common;
}

// Rows have a name, also those of certificates without any.
QString nameFor(const Inventory::Addition &addition)
{
    if (!addition.name.isEmpty())
        return addition.name;
    const QString own = addition.certificate.suggestedName();
    return own.isEmpty() ? QString::fromLatin1(addition.certificate.sha256().left(8).toHex()) : own;
}

QByteArray orNull(const QByteArray &bytes) { return bytes.isEmpty() ? QByteArray() : bytes; }

}

qint64 Inventory::Private::idBySha256(const QByteArray &sha256)
{
    Statement find(database, "SELECT id FROM certificate WHERE sha256 = ?");
    return find.run(sha256) && find.next() ? find.integer(0) : 0;
}

Result<qint64> Inventory::Private::insert(const NewCertificate &row, qint64 issuerId, qint64 effectiveEnd)
{
    const Certificate &c = row.certificate;
    const auto uuid = c.applicationUuid();
    Statement write(database,
                    "INSERT INTO certificate (id, sha256, name, kind, may_issue, subject, subject_hash, issuer_hash, subject_key_id, authority_key_id, "
                    "issuer_name, issuer_id, serial, spki_sha256, not_before, not_after, effective_not_after, key_algorithm, signature_algorithm, "
                    "app_uuid, application, owner, service, weak, predecessor, snoozed_until, snooze_reason, superseded_at, revoked_at, added_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto idOrNew = row.id == 0 ? std::optional<qint64>() : row.id;
    const auto issuerOrNone = issuerId == 0 ? std::optional<qint64>() : issuerId;
    INVENTORY_TRY(write.run(idOrNew, c.sha256(), row.name, c.kind(), mayIssue(c), c.subject().toText(), nameHash(c.subjectDer()),
                            nameHash(c.issuerDer()), orNull(c.subjectKeyId()), orNull(c.authorityKeyId()), issuerNameOf(c), issuerOrNone, c.serial(),
                            c.publicKey().spkiSha256(), stamp(c.notBefore()), stamp(c.notAfter()), effectiveEnd, c.publicKey().name(),
                            c.signatureAlgorithm(), uuid ? uuid->toText() : QString(), row.application, row.owner, row.service, row.weak,
                            row.predecessor, row.snoozedUntil, row.snoozeReason, row.supersededAt, row.revokedAt, row.addedAt));
    const qint64 id = row.id != 0 ? row.id : write.insertedId();
    Statement der(database, "INSERT INTO certificate_der (certificate_id, der) VALUES (?, ?)");
    INVENTORY_TRY(der.run(id, c.der()));
    INVENTORY_TRY(index(id, searchText(c, {row.name, row.owner, row.application, row.service})));
    return id;
}

Result<bool> Inventory::Private::insertKey(const SealedKey &key, const QString &name)
{
    Statement write(database, "INSERT INTO sealed_key (spki_sha256, uuid, name, blob, added_at) VALUES (?, ?, ?, ?, ?) "
                              "ON CONFLICT (spki_sha256) DO NOTHING");
    INVENTORY_TRY(write.run(key.spkiSha256, key.id, name, key.blob, now()));
    return write.affected() == 1;
}

// One add(): issuers first and each settled, then the leaves, which find their issuer's row and date ready.
class Inventory::Private::Adding
{
public:
    Adding(Private &inventory, const QList<Inventory::Addition> &additions)
        : d(inventory), m_chaining(inventory), m_additions(additions), m_added(additions.size())
    {
    }

    Result<void> run()
    {
        QList<qsizetype> order(m_additions.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_partition(order.begin(), order.end(), [this](qsizetype i) { return mayIssue(m_additions.at(i).certificate) != 0; });
        for (const qsizetype place : order)
            INVENTORY_TRY(one(m_additions.at(place), m_added[place]));
        return d.journal(m_journal);
    }

    const QList<Inventory::Added> &added() const { return m_added; }
    QList<qint64> fresh() const { return m_fresh; }
    QList<qint64> changed() const { return (m_chaining.touched() + m_gainedKey).values(); }

private:
    Result<void> one(const Inventory::Addition &addition, Inventory::Added &added);
    Result<qint64> store(const Inventory::Addition &addition, const QString &name);

    Private &d;
    Chaining m_chaining;
    const QList<Inventory::Addition> &m_additions;
    QList<Inventory::Added> m_added;
    QList<qint64> m_fresh;
    QSet<qint64> m_gainedKey;
    QList<JournalEntry> m_journal;
};

Result<qint64> Inventory::Private::Adding::store(const Inventory::Addition &addition, const QString &name)
{
    const Certificate &certificate = addition.certificate;
    const auto parent = m_chaining.parentOf(certificate);
    if (!parent)
        return parent.error();
    NewCertificate row{0, certificate, name, addition.owner, addition.application, addition.service, addition.weak,
                                           addition.predecessor, d.now(), {}, {}, {}, {}};
    const auto id = d.insert(row, parent->id, earlierEnd(stamp(certificate.notAfter()), parent->effectiveEnd));
    if (id && mayIssue(certificate) != 0)
        INVENTORY_TRY(m_chaining.adopt(*id, certificate));
    return id;
}

Result<void> Inventory::Private::Adding::one(const Inventory::Addition &addition, Inventory::Added &added)
{
    const QByteArray sha256 = addition.certificate.sha256();
    if (addition.key && addition.key->spkiSha256 != addition.certificate.publicKey().spkiSha256())
        return Error{Error::Code::Malformed, u"the sealed key belongs to another public key"_s};
    const QString name = nameFor(addition);
    added.id = d.idBySha256(sha256);
    added.alreadyHere = added.id != 0;
    if (!added.alreadyHere) {
        const auto id = store(addition, name);
        if (!id)
            return id.error();
        added.id = *id;
        m_fresh.append(*id);
        m_journal.append({0, {}, {}, addition.act, name, sha256, {}, {}});
    }
    if (addition.key) {
        const auto keyAdded = d.insertKey(*addition.key, name);
        if (!keyAdded)
            return keyAdded.error();
        added.keyAdded = *keyAdded;
        if (*keyAdded && added.alreadyHere) {
            m_gainedKey.insert(added.id);
            m_journal.append({0, {}, {}, u"key.added"_s, name, sha256, {}, {}});
        }
    }
    return addition.intent ? d.resolve(*addition.intent, sha256) : Result<void>();
}

Result<QList<Inventory::Added>> Inventory::add(const QList<Addition> &additions)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    Private::Adding adding(*d, additions);
    INVENTORY_TRY(adding.run());
    INVENTORY_TRY(transaction.commit());
    if (const auto fresh = adding.fresh(); !fresh.isEmpty()) {
        d->planIndexing(indexingPause);
        Q_EMIT added(fresh);
    }
    d->tellChanged(adding.changed());
    return adding.added();
}

Result<Inventory::Added> Inventory::addKey(const SealedKey &key, const QString &name)
{
    Transaction transaction(d->database);
    INVENTORY_TRY(transaction.begun());
    Added answer;
    Statement find(d->database, "SELECT id FROM certificate WHERE spki_sha256 = ? ORDER BY id DESC LIMIT 1");
    INVENTORY_TRY(find.run(key.spkiSha256));
    if (find.next())
        answer.id = find.integer(0);
    const auto keyAdded = d->insertKey(key, name);
    if (!keyAdded)
        return keyAdded.error();
    answer.keyAdded = *keyAdded;
    answer.alreadyHere = !*keyAdded;
    if (*keyAdded)
        INVENTORY_TRY(d->journal({{0, {}, {}, u"key.added"_s, name, {}, {}, {}}}));
    INVENTORY_TRY(transaction.commit());
    if (answer.keyAdded && answer.id != 0)
        Q_EMIT changed(idsBySpki(key.spkiSha256));
    return answer;
}
