// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exporting.h"

#include <algorithm>

namespace {

constexpr qsizetype shortest = 8; // octets; NIST SP 800-63B's floor for a secret that a person chose

bool isPrintableAscii(const Secret &password)
{
    const QByteArrayView view = password.view();
    return std::all_of(view.begin(), view.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

}

std::optional<Exporting::PasswordProblem> Exporting::judgePassword(Reader reader, const Secret &password, bool anyPassword)
{
    const ReaderTraits &its = traits(reader);
    const bool takesPassword = its.needsPassword || reader == Reader::Pem;
    if (!takesPassword || (password.isEmpty() && !its.needsPassword))
        return {};
    if (password.isEmpty())
        return PasswordProblem::Missing;
    if (password.size() < shortest)
        return PasswordProblem::TooShort;
    // Java's keytool refuses others whatever the person says; NUL ends a password early everywhere.
    if (password.view().contains('\0') || ((its.asciiPasswordOnly || !anyPassword) && !isPrintableAscii(password)))
        return PasswordProblem::NotAscii;
    return {};
}

// 15 random octets are 24 characters of base32: 120 bits, without capitals and without digits that look like letters.
Secret Exporting::generatePassphrase()
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    const Secret random = Secret::random(15);
    if (random.isEmpty())
        return {};
    Secret text(24 + 5);
    quint32 bits = 0;
    int waiting = 0;
    qsizetype out = 0;
    for (const char octet : random.view()) {
        bits = bits << 8 | uchar(octet);
        for (waiting += 8; waiting >= 5; waiting -= 5) {
            if (out % 5 == 4)
                text.data()[out++] = '-';
            text.data()[out++] = uchar(alphabet[bits >> (waiting - 5) & 31]);
        }
    }
    return text;
}
