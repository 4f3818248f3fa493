// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/chaining.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int signatureChecks = 16; // for one certificate: a thousand namesakes must not cost a thousand verifications
constexpr int longestChain = 10;

}

qint64 earlierEnd(qint64 own, qint64 issuers) { return issuers == noTime ? own : std::min(own, issuers); }

int mayIssue(const Certificate &certificate)
{
    if (certificate.isCa())
        return 2;
    return certificate.hasBasicConstraints() ? 0 : 1;
}

Result<QList<Inventory::Private::Chaining::Candidate>> Inventory::Private::Chaining::candidates(const QByteArray &subjectHash)
{
    if (const auto known = m_candidates.constFind(subjectHash); known != m_candidates.cend())
        return *known;
    QList<Candidate> found;
    Statement read(d.database, "SELECT id, may_issue, subject_key_id, spki_sha256, not_after, effective_not_after FROM certificate "
                               "WHERE subject_hash = ? AND may_issue > 0 ORDER BY not_after DESC, id");
    INVENTORY_TRY(read.run(subjectHash));
    while (read.next())
        found.append({read.integer(0), int(read.integer(1)), read.bytes(2), read.bytes(3), read.integer(4), read.integer(5)});
    INVENTORY_TRY(read.ended());
    m_candidates.insert(subjectHash, found);
    return found;
}

Result<bool> Inventory::Private::Chaining::signedBy(Child &child, qint64 candidate)
{
    if (!child.certificate) {
        const auto stored = d.q->certificate(child.id);
        if (!stored)
            return stored.error();
        child.certificate = *stored;
    }
    if (candidate == 0)
        return child.certificate->isSignedBy(*child.certificate);
    auto loaded = m_loaded.constFind(candidate);
    if (loaded == m_loaded.cend()) {
        const auto issuer = d.q->certificate(candidate);
        if (!issuer)
            return issuer.error();
        loaded = m_loaded.insert(candidate, *issuer);
    }
    return child.certificate->isSignedBy(*loaded);
}

// Candidates in order of preference; empty also for a certificate that is its own issuer.
Result<QList<Inventory::Private::Chaining::Candidate>> Inventory::Private::Chaining::fitting(Child &child, const QList<Candidate> &all)
{
    QList<Candidate> fits;
    bool doubt = child.selfIssued;
    for (const Candidate &candidate : all) {
        // Its own key comes first for a self-issued certificate: a root that came again with later dates has no issuer either.
        if (candidate.id == child.id || (child.selfIssued && candidate.spkiSha256 == child.spkiSha256))
            continue;
        const bool comparable = !child.authorityKeyId.isEmpty() && !candidate.keyId.isEmpty();
        if (comparable && child.authorityKeyId != candidate.keyId)
            continue;
        doubt = doubt || !comparable || candidate.mayIssue != 2 || (!fits.isEmpty() && fits.first().spkiSha256 != candidate.spkiSha256);
        fits.append(candidate);
    }
    if (fits.isEmpty() || !doubt)
        return fits;
    if (child.selfIssued && (child.authorityKeyId.isEmpty() || child.authorityKeyId == child.keyId)) {
        const auto own = signedBy(child, 0);
        if (!own)
            return own.error();
        if (*own)
            return QList<Candidate>();
    }
    QList<Candidate> verified;
    for (const Candidate &candidate : fits.mid(0, signatureChecks)) {
        const auto itsKey = signedBy(child, candidate.id);
        if (!itsKey)
            return itsKey.error();
        if (*itsKey)
            verified.append(candidate);
    }
    return verified;
}

Result<Inventory::Private::Chaining::Parent> Inventory::Private::Chaining::parentOf(const Certificate &certificate)
{
    Child child{0, nameHash(certificate.issuerDer()), certificate.authorityKeyId(), certificate.subjectKeyId(), certificate.publicKey().spkiSha256(),
                certificate.isSelfIssued(), mayIssue(certificate) != 0, certificate};
    return parentOf(child);
}

Result<Inventory::Private::Chaining::Parent> Inventory::Private::Chaining::parentOf(Child &child)
{
    const auto all = candidates(child.issuerHash);
    if (!all)
        return all.error();
    const auto fits = fitting(child, *all);
    if (!fits)
        return fits.error();
    for (const Candidate &candidate : *fits) {
        // Cross-certificates can issue each other: what is below this one cannot be above it. What is not stored or cannot issue has nothing below.
        const auto circular = child.id == 0 || !child.mayIssue ? Result<bool>(false) : isAbove(child.id, candidate.id);
        if (!circular)
            return circular.error();
        if (!*circular)
            return Parent{candidate.id, candidate.effectiveEnd};
    }
    return Parent{};
}

Result<bool> Inventory::Private::Chaining::isAbove(qint64 ancestor, qint64 id)
{
    Statement above(d.database, "SELECT issuer_id FROM certificate WHERE id = ?");
    for (int depth = 0; id != 0; ++depth) {
        if (id == ancestor || depth > longestChain)
            return true;
        INVENTORY_TRY(above.run(id));
        id = above.next() ? above.integer(0) : 0;
    }
    return false;
}

Result<void> Inventory::Private::Chaining::adopt(qint64 id, const Certificate &certificate)
{
    const QByteArray subject = nameHash(certificate.subjectDer());
    m_candidates.remove(subject);
    const auto namesakes = candidates(subject);
    if (!namesakes)
        return namesakes.error();
    QList<qint64> children;
    Statement orphans(d.database, "SELECT id FROM certificate WHERE issuer_id IS NULL AND issuer_hash = ? AND id <> ?");
    INVENTORY_TRY(orphans.run(subject, id));
    while (orphans.next())
        children.append(orphans.integer(0));
    INVENTORY_TRY(orphans.ended());
    Statement siblings(d.database, "SELECT id FROM certificate WHERE issuer_id = ?");
    for (const Candidate &namesake : *namesakes) {
        INVENTORY_TRY(siblings.run(namesake.id));
        while (siblings.next())
            children.append(siblings.integer(0));
        INVENTORY_TRY(siblings.ended());
    }
    return settle(children);
}

Result<void> Inventory::Private::Chaining::settle(const QList<qint64> &children)
{
    QList<qint64> moved;
    Statement read(d.database, "SELECT issuer_id, issuer_hash, authority_key_id, subject_key_id, spki_sha256, subject_hash = issuer_hash, may_issue "
                               "FROM certificate WHERE id = ?");
    Statement write(d.database, "UPDATE certificate SET issuer_id = ? WHERE id = ?");
    for (const qint64 id : children) {
        INVENTORY_TRY(read.run(id));
        if (!read.next())
            continue;
        const qint64 before = read.integer(0);
        Child child{id, read.bytes(1), read.bytes(2), read.bytes(3), read.bytes(4), read.integer(5) != 0, read.integer(6) != 0, {}};
        const auto parent = parentOf(child);
        if (!parent)
            return parent.error();
        if (parent->id != before) {
            INVENTORY_TRY(write.run(parent->id == 0 ? std::optional<qint64>() : parent->id, id));
            m_touched.insert(id);
        }
        moved.append(id);
    }
    return cascade(moved);
}

// Breadth first from `queue` downwards: a row is looked at again only when the one above it has changed, and the links have no circles.
Result<void> Inventory::Private::Chaining::cascade(QList<qint64> queue)
{
    Statement read(d.database, "SELECT c.not_after, c.effective_not_after, i.effective_not_after, c.may_issue FROM certificate c "
                               "LEFT JOIN certificate i ON i.id = c.issuer_id WHERE c.id = ?");
    Statement write(d.database, "UPDATE certificate SET effective_not_after = ? WHERE id = ?");
    Statement below(d.database, "SELECT id FROM certificate WHERE issuer_id = ?");
    while (!queue.isEmpty()) {
        const qint64 id = queue.takeFirst();
        INVENTORY_TRY(read.run(id));
        if (!read.next())
            continue;
        const qint64 own = read.integer(0), before = read.integer(1);
        const qint64 now = read.isNull(2) ? own : earlierEnd(own, read.integer(2));
        const bool issues = read.integer(3) != 0;
        if (now == before)
            continue;
        INVENTORY_TRY(write.run(now, id));
        m_touched.insert(id);
        if (!issues)
            continue;
        m_candidates.clear(); // they carry effective ends
        INVENTORY_TRY(below.run(id));
        while (below.next())
            queue.append(below.integer(0));
        INVENTORY_TRY(below.ended());
    }
    return {};
}
