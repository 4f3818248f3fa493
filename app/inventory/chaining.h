// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/private.h"

#include <QHash>
#include <QSet>

#include <optional>

// Who issued whom on this desk, and when each certificate effectively ends; lives for one transaction.
//
// A certificate's issuer is, among those here whose subject is its issuer name, the one whose subject key identifier is its authority key identifier. The
// signature is checked only where that leaves a doubt: an identifier is missing, the candidate is no proper CA, or several candidates have different keys.
// A check for each of 10,000 leaves would take longer than all the rest of their import (some 80 us with P-256), and the link decides only what lists and
// dates show: whatever is relied on - a path, an export, an upload - verifies signatures for itself (x509/chain). Among several that fit the one whose own
// notAfter is latest wins, then the lower id, so that the order of arrival does not matter.
class Inventory::Private::Chaining
{
public:
    explicit Chaining(Private &inventory) : d(inventory) {}

    struct Parent { qint64 id = 0; qint64 effectiveEnd = noTime; }; // id 0: none here
    Result<Parent> parentOf(const Certificate &certificate); // not stored yet
    // A new certificate that may issue: those that were waiting for it, or do better with it, become its children.
    Result<void> adopt(qint64 id, const Certificate &certificate);
    // Gives certificates their parent anew, and everything below them its effective end. For adoption and after a removal.
    Result<void> settle(const QList<qint64> &children);
    // Rows that were already there and changed.
    const QSet<qint64> &touched() const { return m_touched; }

private:
    struct Candidate {
        qint64 id = 0;
        int mayIssue = 0;
        QByteArray keyId, spkiSha256;
        qint64 notAfter = noTime, effectiveEnd = noTime;
    };
    // What is looked at of a child; its DER is read and parsed only where a signature has to tell.
    struct Child {
        qint64 id = 0; // 0: not stored yet
        QByteArray issuerHash, authorityKeyId, keyId, spkiSha256;
        bool selfIssued = false, mayIssue = false;
        std::optional<Certificate> certificate;
    };
    Result<Parent> parentOf(Child &child);
    Result<QList<Candidate>> candidates(const QByteArray &subjectHash);
    Result<QList<Candidate>> fitting(Child &child, const QList<Candidate> &all);
    Result<bool> signedBy(Child &child, qint64 candidate); // candidate 0: by itself
    Result<bool> isAbove(qint64 ancestor, qint64 id);
    Result<void> cascade(QList<qint64> queue);

    Private &d;
    QHash<QByteArray, QList<Candidate>> m_candidates; // by subject hash; dropped when an issuer comes or an end changes
    QHash<qint64, Certificate> m_loaded;
    QSet<qint64> m_touched;
};

// Own end and that of the issuer, whichever is earlier; an issuer's unreadable date says nothing.
qint64 earlierEnd(qint64 own, qint64 issuers);
// 2: a CA by its basicConstraints. 1: no basicConstraints to say so (version 1, as some vendors' recipes make them), believed by signature only. 0: not.
int mayIssue(const Certificate &certificate);
