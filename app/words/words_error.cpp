// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/displaytext.h"

#include <QCoreApplication>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

}

namespace words {

QString error(const Error &error)
{
    switch (error.code) {
    case Error::Code::Malformed:
        return Say::tr("This is not what it claims to be, or it is damaged. Get a fresh copy from where it came from.");
    case Error::Code::Unsupported:
        return Say::tr("It is well formed, but uses an algorithm or a version that this program does not handle.");
    case Error::Code::WrongPassword:
        return Say::tr("The password does not fit. Type it again; mind upper and lower case.");
    case Error::Code::PasswordNeeded:
        return Say::tr("This is encrypted. Give the password it was protected with.");
    case Error::Code::TooLarge:
        return Say::tr("It is larger, or asks for more work, than this program accepts, and was left alone for safety.");
    case Error::Code::Refused:
        return Say::tr("Nothing was done, because the rules do not allow it. The findings say what to change.");
    case Error::Code::NotFound:
        return Say::tr("It is not here. Check the name or the path; it may have been moved or removed.");
    case Error::Code::AlreadyExists:
        return Say::tr("Something with this name is already there and was left as it is. Choose another name, or say that it may be replaced.");
    case Error::Code::Ambiguous:
        return Say::tr("More than one certificate fits. Give its id or more of its fingerprint.");
    case Error::Code::Locked:
        return Say::tr("The vault, where private keys are kept, is locked. Unlock it and try again.");
    case Error::Code::KeychainUnavailable:
        return Say::tr("The system's keychain cannot be used now. Unlock the vault with the passphrase or the recovery kit instead.");
    case Error::Code::Busy:
        return Say::tr("Another window or command is using this desk. Close it, then try again.");
    case Error::Code::Damaged:
        return Say::tr("Stored data does not match its checksum. Do not go on with it: restore the latest backup.");
    case Error::Code::Storage:
        return Say::tr("The disk or the database refused. Check that the disk is neither full nor read-only, then try again.");
    case Error::Code::Permission:
        return Say::tr("The system does not permit this, or the file is open to other users. Check who owns the file and folder and who may read them.");
    case Error::Code::Network:
        return Say::tr("The service could not be reached, or it refused. Check the address and the network, then try again.");
    case Error::Code::Unknown:
        return Say::tr("The request was sent, but no answer came. Look up whether it was carried out before you try again.");
    case Error::Code::Cancelled:
        return Say::tr("Stopped, as you asked.");
    case Error::Code::NeedsConfirmation:
        return Say::tr("This has consequences that cannot be taken back. Confirm it by typing the name.");
    case Error::Code::Crypto:
        return Say::tr("The cryptographic library failed where it should not. The details help whoever looks into it.");
    }
    return {};
}

QString refusal(const intake::Refusal &refusal)
{
    const QString label = displayText(QString::fromLatin1(refusal.label), 40).toLower();
    const QString what = label.isEmpty() ? Say::tr("object") : label;
    const QString why = error(refusal.error);
    if (refusal.line > 0)
        return Say::tr("%1 %2 (line %3): %4", "what, its number, where, why").arg(what).arg(refusal.object).arg(refusal.line).arg(why);
    return Say::tr("%1 %2: %3", "what, its number, why").arg(what).arg(refusal.object).arg(why);
}

QString uuidProblem(ApplicationUuid::Problem problem)
{
    switch (problem) {
    case ApplicationUuid::Problem::Empty:
        return Say::tr("Give the application's UUID, for example 9f3c1c1e-6f0b-4b0c-9d52-3d2f6f0a7b11.");
    case ApplicationUuid::Problem::WrongLength:
        return Say::tr("A UUID has 32 digits (0-9, a-f), with or without hyphens, braces or urn:uuid: in front.");
    case ApplicationUuid::Problem::NotHex:
        return Say::tr("A UUID contains only the digits 0-9 and the letters a-f.");
    case ApplicationUuid::Problem::HyphensMisplaced:
        return Say::tr("The hyphens are in the wrong places. They stand after 8, 12, 16 and 20 digits, or are left out altogether.");
    case ApplicationUuid::Problem::Nil:
        return Say::tr("The UUID of zeros stands for no application. Copy the application's own UUID from the service.");
    case ApplicationUuid::Problem::Unbalanced:
        return Say::tr("One brace is missing. Write {…} with both braces, or none.");
    }
    return {};
}

QString keychainState(Keychain::State state)
{
    switch (state) {
    case Keychain::State::Open:
        return Say::tr("The system's keychain is open and ready.");
    case Keychain::State::Locked:
        return Say::tr("The system's keychain is locked. Unlock it in the desktop, or use the vault's passphrase or recovery kit.");
    case Keychain::State::NoKeyringYet:
        return Say::tr("There is no keyring on this account yet. The desktop will ask you to make one the first time something is stored.");
    case Keychain::State::NoService:
        return Say::tr("No program on this desktop keeps secrets. Install GNOME Keyring, KWallet or KeePassXC, or use a passphrase for the vault.");
    case Keychain::State::NoBus:
        return Say::tr("This session has no desktop bus, as is usual over ssh or in cron. Use the vault's passphrase.");
    case Keychain::State::NotAnswering:
        return Say::tr("The system's keychain does not answer. Log out and in again, or use the vault's passphrase or recovery kit.");
    case Keychain::State::Unsupported:
        return Say::tr("The library that talks to the keychain (libsecret) is missing on this machine. Install it, or use a passphrase for the vault.");
    }
    return {};
}

}
