// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exitcode.h"

using namespace Qt::StringLiterals;

Exit exitOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Malformed:
    case Error::Code::Unsupported:
    case Error::Code::TooLarge:
    case Error::Code::Refused:
    case Error::Code::Cancelled:
        return Exit::Look;
    case Error::Code::Ambiguous:
        return Exit::Usage;
    case Error::Code::WrongPassword:
    case Error::Code::PasswordNeeded:
    case Error::Code::Locked:
    case Error::Code::KeychainUnavailable:
        return Exit::Locked;
    case Error::Code::NotFound:
        return Exit::NotFound;
    case Error::Code::Busy:
    case Error::Code::Damaged:
    case Error::Code::Storage:
    case Error::Code::Permission:
    case Error::Code::Crypto:
        return Exit::Storage;
    case Error::Code::Network:
    case Error::Code::Unknown:
        return Exit::Network;
    case Error::Code::AlreadyExists:
    case Error::Code::NeedsConfirmation:
        return Exit::Confirm;
    }
    return Exit::Storage;
}

QString nameOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Malformed: return u"malformed"_s;
    case Error::Code::Unsupported: return u"unsupported"_s;
    case Error::Code::WrongPassword: return u"wrong-password"_s;
    case Error::Code::PasswordNeeded: return u"password-needed"_s;
    case Error::Code::TooLarge: return u"too-large"_s;
    case Error::Code::Refused: return u"refused"_s;
    case Error::Code::NotFound: return u"not-found"_s;
    case Error::Code::AlreadyExists: return u"already-exists"_s;
    case Error::Code::Ambiguous: return u"ambiguous"_s;
    case Error::Code::Locked: return u"locked"_s;
    case Error::Code::KeychainUnavailable: return u"keychain-unavailable"_s;
    case Error::Code::Busy: return u"busy"_s;
    case Error::Code::Damaged: return u"damaged"_s;
    case Error::Code::Storage: return u"storage"_s;
    case Error::Code::Permission: return u"permission"_s;
    case Error::Code::Network: return u"network"_s;
    case Error::Code::Unknown: return u"unknown"_s;
    case Error::Code::Cancelled: return u"cancelled"_s;
    case Error::Code::NeedsConfirmation: return u"needs-confirmation"_s;
    case Error::Code::Crypto: return u"crypto"_s;
    }
    return {};
}

QString nameOf(Exit exit)
{
    switch (exit) {
    case Exit::Done: return u"done"_s;
    case Exit::Look: return u"look"_s;
    case Exit::Usage: return u"usage"_s;
    case Exit::Locked: return u"locked"_s;
    case Exit::NotFound: return u"not-found"_s;
    case Exit::Storage: return u"storage"_s;
    case Exit::Network: return u"network"_s;
    case Exit::Confirm: return u"needs-confirmation"_s;
    }
    return {};
}
