// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/diagnose.h"

#include "x509/diagnosing.h"

#include <QMetaEnum>

namespace {

// What was asked, else what it claims to be, else what the service takes.
CertificateKind kindOf(const Certificate &certificate, const DiagnosisContext &context)
{
    if (context.intended)
        return *context.intended;
    const CertificateKind own = certificate.kind();
    return own == CertificateKind::Other && context.profile ? context.profile->leaf : own;
}

}

QList<Diagnosis> diagnose(const Certificate &certificate, const DiagnosisContext &context)
{
    const Chain chain = buildChain(certificate, context.candidates);
    auto diagnoses = diagnosing::judgeChain(chain, {kindOf(certificate, context), context.profile, 0, context.now});
    if (!chain.complete)
        diagnosing::judgeTop(chain, context.candidates, diagnoses);
    return diagnoses;
}

bool wouldBeRefused(const QList<Diagnosis> &diagnoses)
{
    return std::any_of(diagnoses.begin(), diagnoses.end(),
                       [](const Diagnosis &diagnosis) { return diagnosis.severity == Diagnosis::Severity::Refused; });
}

QString diagnosing::codes(const Diagnoses &diagnoses)
{
    QStringList names;
    for (const Diagnosis &diagnosis : diagnoses)
        names.append(QLatin1String(QMetaEnum::fromType<Diagnosis::Problem>().valueToKey(int(diagnosis.problem))));
    return names.join(QLatin1String(", "));
}
