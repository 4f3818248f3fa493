// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "vault/vault.h"
#include "x509/issue.h"

// One certificate made on a worker thread: judged, signed, verified and read back by issue(), its key sealed. Nothing here touches the database.
namespace making {

struct Job
{
    IssueRequest request;
    IssueContext context;
    QByteArray serial;
    QString name, owner, application;
    qint64 intent = 0, predecessor = 0;
};

// Errors: Refused, Locked, Crypto.
Result<Inventory::Addition> make(const Job &job, const PrivateKey &key, const PrivateKey &issuerKey, const Vault &vault);

}
