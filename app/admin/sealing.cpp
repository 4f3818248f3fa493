// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/sealing.h"

Result<SealedKey> sealing::seal(const Vault &vault, const PrivateKey &key)
{
    const auto plain = key.toPkcs8();
    if (!plain)
        return plain.error();
    SealedKey sealed{QUuid::createUuid(), key.publicKey().spkiSha256(), {}};
    auto blob = vault.seal(*plain, {Vault::Role::CertificateKey, sealed.id, sealed.spkiSha256});
    if (!blob)
        return blob.error();
    sealed.blob = std::move(*blob);
    return sealed;
}
