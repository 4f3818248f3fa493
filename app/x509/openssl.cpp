// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/openssl.h"

#include <openssl/err.h>

#include <QStringList>

#include <array>

Error opensslError(Error::Code code, const QString &where)
{
    constexpr qsizetype most = 4;
    QStringList lines;
    if (!where.isEmpty())
        lines << where;
    while (const unsigned long number = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(number, text.data(), text.size());
        if (lines.size() < most)
            lines << QString::fromLatin1(text.data());
    }
    return Error{code, lines.join(QStringLiteral("; "))};
}
