// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/making.h"

#include "admin/sealing.h"

using namespace Qt::StringLiterals;

Result<Inventory::Addition> making::make(const Job &job, const PrivateKey &key, const PrivateKey &issuerKey, const Vault &vault)
{
    auto certificate = issue(job.request, job.context, key.publicKey(), issuerKey, job.serial);
    if (!certificate)
        return certificate.error();
    auto sealed = sealing::seal(vault, key);
    if (!sealed)
        return sealed.error();
    return Inventory::Addition{
        .certificate = std::move(*certificate),
        .name = job.name,
        .owner = job.owner,
        .application = job.application,
        .service = job.request.profile ? job.request.profile->id : QString(),
        .key = std::move(*sealed),
        .weak = false,
        .intent = job.intent,
        .predecessor = job.predecessor,
        .act = u"certificate.issued"_s,
    };
}
