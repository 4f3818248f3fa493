// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDate>
#include <QStringList>
#include <QUuid>

// The printed way back in: a 256-bit secret as 52 Crockford base32 characters in 13 groups of 4, each followed by one check character
// (so a group typed wrong is named), with the vault's UUID and date. Text for paper; holds the secret, so it lives as short as possible.
class RecoveryKit
{
public:
    static constexpr int groupCount = 13;

    RecoveryKit(const QUuid &vault, const QDate &made, Secret secret);
    RecoveryKit(RecoveryKit &&) = default;
    RecoveryKit &operator=(RecoveryKit &&) = default;

    const QUuid &vault() const { return m_vault; }
    const QDate &made() const { return m_made; }
    const Secret &secret() const { return m_secret; }
    Secret group(int index) const;             // 5 characters; 0 ... 12
    Secret text() const;                       // all groups, separated by hyphens
    bool confirms(int index, const Secret &typed) const; // what the person retyped; case, O/0 and I/L/1 are forgiven

    // Reads typed or pasted text. Errors: Malformed with the 1-based number of the first bad group in `detail`, or "length".
    static Result<Secret> secretFromText(const Secret &text);

private:
    QUuid m_vault;
    QDate m_made;
    Secret m_secret;
};
