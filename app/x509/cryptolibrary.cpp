// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/cryptolibrary.h"

#include <openssl/crypto.h>

namespace cryptolibrary {

QString runningVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
}

bool lacksKnownFixes()
{
    return OPENSSL_version_major() == 3 && OPENSSL_version_minor() == 0 && OPENSSL_version_patch() < 22;
}

}
