// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// Why something could not be done, told by what the person does next. `detail` is for the log and the "Details" box:
// it may quote a library or a server, is never translated, and passes displayText() before it is shown.
struct Error
{
    enum class Code {
        Malformed,           // the input is not what it claims to be: get another file
        Unsupported,         // well formed, but an algorithm or a version we do not handle
        WrongPassword,       // ask for the password again
        PasswordNeeded,      // it is encrypted, and no password was given
        TooLarge,            // a cap on size, count or work factor was hit (facts: threat T2)
        Refused,             // a judge said no: see the findings
        NotFound,            // no such certificate, file, item
        AlreadyExists,       // would overwrite or repeat something
        Ambiguous,           // a reference matches more than one thing
        Locked,              // the vault is locked: unlock it
        KeychainUnavailable, // no keychain, or it is locked: another slot opens the vault
        Busy,                // another instance holds the desk
        Damaged,             // stored data failed its integrity check: restore a backup
        Storage,             // disk or database refused: full, read-only, failing
        Permission,          // the file system says no, or a file's mode is not safe
        Network,             // could not reach, or was refused by, a service
        Unknown,             // sent, and no answer came: the outcome must be looked up
        Cancelled,           // the person asked to stop
        NeedsConfirmation,   // consequential: confirm by name
        Crypto,              // the cryptographic library failed where it should not
    };

    Code code = Code::Crypto;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};
