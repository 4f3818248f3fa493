// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/importing.h"

// One source read, parsed and prepared on a worker thread: what is left for the desk's thread is to store it.
namespace reading {

struct Prepared
{
    std::optional<Error> error;
    QList<Inventory::Addition> additions; // with their key, where it was in the same source
    QList<SealedKey> looseKeys;           // keys whose certificate was not in the source
    QList<QString> looseNames;
    QList<intake::Refusal> refused;
    int keys = 0;
};

// `passwords` are tried after the empty one. Keys are sealed at once; with a locked vault a source that holds any is refused as a whole with Locked.
Prepared prepare(const Importing::Source &source, const std::vector<Secret> &passwords, const intake::Limits &limits, const Vault &vault,
                 const QDateTime &now);

}
