// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pkcs12.h"
#include "x509/pkcs12parts.h"

namespace pkcs12 {

namespace {

void count(Inspection &inspection, qint64 iterations)
{
    inspection.largestIterations = qMax(inspection.largestIterations, iterations);
    inspection.smallestIterations = inspection.smallestIterations == 0 ? iterations : qMin(inspection.smallestIterations, iterations);
}

// Unknown algorithms are told by their OID, not refused: this is a look, and reading says the rest.
Result<void> note(Inspection &inspection, const X509_ALGOR *algorithm)
{
    const Result<WorkFactor> work = workFactor(algorithm);
    if (work) {
        count(inspection, work->iterations);
        inspection.encryption << work->encryption;
    } else if (work.error().code == Error::Code::Unsupported) {
        inspection.encryption << work.error().detail;
    } else {
        return work.error();
    }
    return {};
}

Result<void> noteSafe(Inspection &inspection, PKCS7 *safe)
{
    const Result<const X509_ALGOR *> algorithm = encryptionOf(safe);
    if (!algorithm) {
        if (algorithm.error().code != Error::Code::Unsupported)
            return algorithm.error();
        inspection.encryption << algorithm.error().detail;
        return {};
    }
    if (*algorithm)
        return note(inspection, *algorithm);
    const Bags bags(PKCS12_unpack_p7data(safe));
    if (!bags)
        return opensslError(Error::Code::Malformed);
    return eachBag(bags.get(), [&](const PKCS12_SAFEBAG *bag) -> Result<void> {
        const X509_ALGOR *shroud = shroudOf(bag);
        return shroud ? note(inspection, shroud) : Result<void>();
    });
}

}

Result<Inspection> inspect(const QByteArray &der)
{
    const Result<File> file = open(der);
    if (!file)
        return file.error();
    Inspection inspection;
    inspection.hasMac = PKCS12_mac_present(file->get()) == 1;
    if (inspection.hasMac) {
        const Result<WorkFactor> work = macWork(file->get());
        if (!work)
            return work.error();
        inspection.macIterations = work->iterations;
        inspection.macAlgorithm = work->encryption;
        count(inspection, work->iterations);
    }
    const Result<Safes> safes = safesOf(file->get());
    if (!safes)
        return safes.error();
    for (int i = 0; i < sk_PKCS7_num(safes->get()); ++i) {
        const Result<void> noted = noteSafe(inspection, sk_PKCS7_value(safes->get(), i));
        if (!noted)
            return noted.error();
    }
    return inspection;
}

}
