// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/issuance.h"

#include <QSet>

// What the parts of Issuance share: the desk, reservations that are open because of us, and the flags that stop what still runs.
struct Issuance::Private
{
    Desk &desk;
    QSet<qint64> openIntents;
    QList<std::weak_ptr<std::atomic<bool>>> runs;
    std::optional<PublicKey> standIn; // in the place of keys that are not made yet

    std::shared_ptr<std::atomic<bool>> newFlag()
    {
        runs.removeIf([](const auto &run) { return run.expired(); });
        auto flag = std::make_shared<std::atomic<bool>>(false);
        runs.append(flag);
        return flag;
    }

    Result<QList<qint64>> reserve(const QList<Inventory::Intent> &intents)
    {
        auto ids = desk.inventory().reserve(intents);
        if (ids)
            openIntents.unite(QSet<qint64>(ids->begin(), ids->end()));
        return ids;
    }

    // Spent serials. When even this cannot be written, the next start does it.
    void voidIntents(const QList<qint64> &ids)
    {
        if (ids.isEmpty())
            return;
        openIntents.subtract(QSet<qint64>(ids.begin(), ids.end()));
        if (const auto voided = desk.inventory().voidReservations(ids); !voided)
            qWarning("reservations stay open until the next start: %s", qPrintable(voided.error().detail));
    }
};
