// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/reading.h"

#include "admin/sealing.h"
#include "base/securefile.h"
#include "x509/diagnose.h"

using namespace Qt::StringLiterals;

namespace {

bool isWeak(const Certificate &certificate, const QDateTime &now)
{
    DiagnosisContext context;
    context.now = now;
    for (const Diagnosis &diagnosis : diagnose(certificate, context)) {
        if (diagnosis.depth == 0
            && (diagnosis.problem == Diagnosis::Problem::WeakKey || diagnosis.problem == Diagnosis::Problem::WeakSignature))
            return true;
    }
    return false;
}

bool wantsPassword(const Error &error)
{
    return error.code == Error::Code::PasswordNeeded || error.code == Error::Code::WrongPassword;
}

Result<intake::Contents> open(const QByteArray &bytes, const std::vector<Secret> &passwords, const intake::Limits &limits)
{
    auto contents = intake::read(bytes, Secret(), limits);
    for (const Secret &password : passwords) {
        if (contents || !wantsPassword(contents.error()))
            break;
        contents = intake::read(bytes, password, limits);
    }
    return contents;
}

// Names are for people: one line, of a length that fits a list.
QString nameFrom(const QString &foreign)
{
    return foreign.simplified().left(200);
}

Result<void> sealKeys(const QList<PrivateKey> &keys, const Vault &vault, reading::Prepared &prepared)
{
    for (const PrivateKey &key : keys) {
        auto sealed = sealing::seal(vault, key);
        if (!sealed)
            return sealed.error();
        ++prepared.keys;
        bool placed = false;
        for (Inventory::Addition &addition : prepared.additions) {
            if (!placed && addition.certificate.publicKey().spkiSha256() == sealed->spkiSha256) {
                addition.key = *sealed;
                placed = true;
            }
        }
        if (!placed) {
            prepared.looseKeys.append(std::move(*sealed));
            prepared.looseNames.append(key.publicKey().name());
        }
    }
    return {};
}

reading::Prepared failed(const Error &error)
{
    reading::Prepared prepared;
    prepared.error = error;
    return prepared;
}

}

reading::Prepared reading::prepare(const Importing::Source &source, const std::vector<Secret> &passwords, const intake::Limits &limits,
                                   const Vault &vault, const QDateTime &now)
{
    const bool fromFile = !source.path.isEmpty();
    auto bytes = fromFile ? securefile::read(source.path, limits.file) : Result<QByteArray>(source.bytes);
    if (!bytes)
        return failed(bytes.error());
    if (bytes->size() > limits.file)
        return failed({Error::Code::TooLarge, u"%1 octets"_s.arg(bytes->size())});
    auto contents = open(*bytes, passwords, limits);
    if (fromFile)
        wipe(*bytes); // it may have held a key; pasted bytes are the caller's to wipe
    if (!contents)
        return failed(contents.error());
    if (!contents->keys.isEmpty() && vault.isLocked())
        return failed({Error::Code::Locked, {}});

    Prepared prepared;
    prepared.refused = contents->refused;
    prepared.additions.reserve(contents->certificates.size());
    for (qsizetype index = 0; index < contents->certificates.size(); ++index) {
        const Certificate &certificate = contents->certificates.at(index);
        prepared.additions.append({certificate, nameFrom(contents->names.value(int(index))), {}, {}, {}, {}, isWeak(certificate, now), {}, 0,
                                   u"certificate.imported"_s});
    }
    if (auto sealed = sealKeys(contents->keys, vault, prepared); !sealed)
        return failed(sealed.error());
    return prepared;
}
