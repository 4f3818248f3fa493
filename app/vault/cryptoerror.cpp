// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/cryptoerror.h"

#include <openssl/err.h>

#include <QStringList>

QString drainCryptoErrors()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(code, text, sizeof text);
        reasons.append(QString::fromLatin1(text));
    }
    return reasons.join(QLatin1String("; "));
}

Error cryptoError(const char *call)
{
    return {Error::Code::Crypto, QLatin1String(call) + QLatin1String(": ") + drainCryptoErrors()};
}
