// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QString>

// What goes when these certificates go: told before, so that nobody finds out afterwards.
struct Removal
{
    QList<qint64> ids;
    int keys = 0;              // private keys that leave with their last certificate
    int issuers = 0;           // CAs among them that others here were issued by
    qint64 orphans = 0;        // certificates that stay without their issuer
    QString firstName;         // foreign

    static Removal plan(const Inventory &inventory, const QList<qint64> &ids);
    // Plain certificates go at once, with Undo; keys and issuers are asked about first.
    bool isConsequential() const { return keys > 0 || issuers > 0; }
    QString question() const;     // "Delete “payments”?"
    QString consequences() const; // sentences, one a line
    QString done() const;         // "“payments” deleted"
};
