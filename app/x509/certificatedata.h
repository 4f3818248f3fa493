// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"
#include "x509/certificateskeleton.h"
#include "x509/openssl.h"

#include <mutex>

// Made on first use, by whichever thread comes first; the others wait.
template <typename T>
class Lazy
{
public:
    template <typename Make>
    const T &get(Make make) const
    {
        std::call_once(m_once, [&] { m_value = make(); });
        return m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable T m_value{};
};

// Private to Certificate's own files.
struct Certificate::Data
{
    QByteArray der;                // a copy of our own: the skeleton points into it
    CertificateSkeleton skeleton;
    Lazy<ossl::Cert> handle;
    Lazy<DistinguishedName> subject, issuer;
    Lazy<PublicKey> publicKey;
    Lazy<QByteArray> sha256;
    Lazy<QList<Extension>> extensions;

    x509_st *x509() const
    {
        return handle.get([this] {
            const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
            return ossl::Cert(d2i_X509(nullptr, &at, long(der.size())));
        }).get();
    }
    // The first extension with this OID (its content octets); diagnose() tells of repeated ones.
    const CertificateSkeleton::ExtensionSpan *find(QByteArrayView oid) const
    {
        for (const auto &extension : skeleton.extensions)
            if (extension.oid == oid)
                return &extension;
        return nullptr;
    }
};
