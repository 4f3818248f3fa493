// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/importwords.h"

#include "base/displaytext.h"
#include "words/words.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr qsizetype refusalsTold = 3;

QString counts(const Importing::FileResult &result)
{
    QStringList parts;
    if (result.taken > 0)
        parts += Say::tr("%Ln certificate(s) taken in", nullptr, result.taken);
    if (result.keysTaken > 0)
        parts += Say::tr("%Ln private key(s) taken in", nullptr, result.keysTaken);
    if (result.alreadyHere > 0)
        parts += result.taken + result.keysTaken == 0 ? Say::tr("Already here") : Say::tr("%Ln already here", nullptr, result.alreadyHere);
    return parts.join(QStringLiteral(", "));
}

QString details(const Importing::FileResult &result)
{
    QStringList parts;
    if (result.keysWithoutCertificate > 0)
        parts += Say::tr("%Ln key(s) wait for their certificate", nullptr, result.keysWithoutCertificate);
    for (const intake::Refusal &refusal : result.refused.mid(0, refusalsTold))
        parts += words::refusal(refusal);
    if (result.refused.size() > refusalsTold)
        parts += Say::tr("and %Ln more not taken", nullptr, int(result.refused.size() - refusalsTold));
    return parts.join(QStringLiteral("; "));
}

}

bool wantsPassword(const Importing::FileResult &result)
{
    return result.error && (result.error->code == Error::Code::PasswordNeeded || result.error->code == Error::Code::WrongPassword);
}

ImportWords importWords(const Importing::FileResult &result)
{
    if (result.error)
        return {wantsPassword(result) ? StatusMark::Within30 : StatusMark::Expired, wantsPassword(result) ? Say::tr("Password needed") : Say::tr("Not taken in"),
                words::error(*result.error)};
    const QString counted = counts(result);
    if (counted.isEmpty())
        return {StatusMark::Expired, Say::tr("Not taken in"), result.refused.isEmpty() ? Say::tr("There is no certificate and no key in it.") : details(result)};
    const bool partly = !result.refused.isEmpty();
    return {partly ? StatusMark::Within30 : result.taken + result.keysTaken > 0 ? StatusMark::Fine : StatusMark::Superseded, counted, details(result)};
}
