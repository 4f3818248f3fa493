// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/strength.h"

#include "x509/openssl.h"

#include <openssl/err.h>

namespace {

// The digest's NID in a signature algorithm, NID_undef where the algorithm brings its own, nothing when it is not known.
std::optional<int> digestOf(const QString &oid)
{
    const ossl::Object object(OBJ_txt2obj(oid.toLatin1().constData(), 1));
    int digest = NID_undef, key = NID_undef;
    if (!object || OBJ_find_sigid_algs(OBJ_obj2nid(object.get()), &digest, &key) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    return digest;
}

}

namespace strength {

bool isWeak(const PublicKey &key)
{
    return key.securityBits > 0 && key.securityBits < 112;
}

bool endsWith2030(const PublicKey &key)
{
    return key.securityBits >= 112 && key.securityBits < 128;
}

bool isWeakSignature(const QString &oid)
{
    const auto digest = digestOf(oid);
    return digest && (*digest == NID_md2 || *digest == NID_md4 || *digest == NID_md5 || *digest == NID_md5_sha1 || *digest == NID_sha1);
}

bool isUnknownSignature(const QString &oid)
{
    return !digestOf(oid);
}

QDateTime endOf2030()
{
    return QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC);
}

}
