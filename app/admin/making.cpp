// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/making.h"

#include "admin/sealing.h"
#include "x509/diagnose.h"

using namespace Qt::StringLiterals;

namespace {

// What a strict verifier would refuse must not leave this house, whatever check() had overlooked.
Result<void> judge(const Certificate &certificate, const making::Job &job)
{
    DiagnosisContext context;
    if (job.context.issuer)
        context.candidates = QList<Certificate>{*job.context.issuer} + job.context.ancestors;
    context.intended = job.request.kind;
    context.now = job.context.now;
    for (const Diagnosis &diagnosis : diagnose(certificate, context)) {
        if (diagnosis.depth == 0 && diagnosis.severity == Diagnosis::Severity::Refused)
            return Error{Error::Code::Crypto, u"what was signed would be refused: %1"_s.arg(int(diagnosis.problem))};
    }
    return {};
}

}

Result<Inventory::Addition> making::make(const Job &job, const PrivateKey &key, const PrivateKey &issuerKey, const Vault &vault)
{
    auto certificate = issue(job.request, job.context, key.publicKey(), issuerKey, job.serial);
    if (!certificate)
        return certificate.error();
    if (auto judged = judge(*certificate, job); !judged)
        return judged.error();
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
