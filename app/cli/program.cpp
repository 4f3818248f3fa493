// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "cli/say.h"
#include "cli/secretinput.h"
#include "words/words.h"

#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

QString Program::folder() const
{
    return home.isEmpty() ? Desk::defaultFolder() : home;
}

Result<Desk *> Program::desk(bool make)
{
    if (m_desk)
        return m_desk.get();
    if (!make && !QFileInfo::exists(folder() + "/inventory.sqlite"_L1)) {
        return explained({Error::Code::NotFound, folder()},
                         Cli::tr("There is no desk in %1. Make one with \"countersign-cli init\", or name another with --home.").arg(displayText(folder())));
    }
    auto opened = Desk::open(folder(), m_keychain, [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        return opened.error();
    m_desk = std::move(*opened);
    if (const int count = m_desk->recoveredReservations())
        tell(Cli::tr("%n certificate(s) were being issued when the program was interrupted last time; their serial numbers were voided.", nullptr, count));
    return m_desk.get();
}

Result<Secret> Program::passphrase() const
{
    return readSecret(passphraseFile, Cli::tr("Passphrase of the vault:"));
}

QFuture<Result<void>> Program::unlock(Desk &desk)
{
    if (!desk.hasVault()) {
        return async::ready<Result<void>>(explained({Error::Code::Locked, u"no vault"_s}, Cli::tr("This desk has no vault yet. Make one with \"countersign-cli init\".")));
    }
    if (passphraseFile.isEmpty()) {
        if (desk.hasSlot(Slot::Kind::Keychain))
            return desk.unlockWithKeychain();
        return async::ready<Result<void>>(explained({Error::Code::Locked, u"no keychain slot"_s},
                                                    Cli::tr("This vault does not open by the keychain. Give its passphrase with --passphrase-file.")));
    }
    if (!desk.hasSlot(Slot::Kind::Passphrase)) {
        return async::ready<Result<void>>(explained({Error::Code::Locked, u"no passphrase slot"_s},
                                                    Cli::tr("This vault has no passphrase. Leave --passphrase-file out to open it by the keychain.")));
    }
    auto secret = passphrase();
    if (!secret)
        return async::ready<Result<void>>(Error{secret.error()});
    return desk.unlockWithPassphrase(std::move(*secret));
}

QFuture<Result<Desk *>> Program::unlockedDesk()
{
    const auto opened = desk();
    if (!opened)
        return async::ready<Result<Desk *>>(opened.error());
    Desk *there = *opened;
    if (!there->isLocked())
        return async::ready<Result<Desk *>>(there);
    return async::then(unlock(*there), this, [this, there](const Result<void> &unlocked) -> Result<Desk *> {
        if (unlocked)
            return there;
        const Error &error = unlocked.error();
        if (const auto state = Keychain::stateOf(error))
            return explained(error, words::keychainState(*state) + u' ' + Cli::tr("On the command line: --passphrase-file."));
        if (error.code == Error::Code::WrongPassword && !passphraseFile.isEmpty())
            return explained(error, Cli::tr("The passphrase does not open this vault."));
        // Whatever kept the vault shut, a person sending the prompt away or a lost keychain item too, it is shut.
        if (error.code == Error::Code::Cancelled || (error.code == Error::Code::NotFound && passphraseFile.isEmpty()))
            return Error{Error::Code::KeychainUnavailable, error.detail};
        return error;
    });
}

Result<qint64> Program::find(Desk &desk, const QString &reference)
{
    auto id = desk.inventory().find(reference);
    if (id || (id.error().code != Error::Code::Ambiguous && id.error().code != Error::Code::NotFound))
        return id;
    if (id.error().code == Error::Code::NotFound)
        return explained(id.error(), Cli::tr("No certificate here has the name, id or fingerprint %1.").arg(displayText(reference)));
    const Error error = explained(id.error(), Cli::tr("More than one certificate is called %1; give the id:").arg(displayText(reference)));
    for (const QString &candidate : id.error().detail.split(u'\n', Qt::SkipEmptyParts))
        tell("  "_L1 + displayText(candidate));
    return error;
}

void Program::write(const QByteArray &bytes)
{
    m_answered = true;
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        m_broken = true;
}

void Program::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Program::print(const QJsonDocument &document)
{
    write(document.toJson());
}

bool Program::flush()
{
    return std::fflush(stdout) == 0 && !m_broken;
}

void Program::tell(const QString &message) const
{
    std::fprintf(stderr, "countersign-cli: %s\n", message.toUtf8().constData());
}

Error Program::explained(const Error &error, const QString &message)
{
    tell(message);
    m_explained = true;
    return error;
}

Exit Program::tell(const Error &error, const QString &about) const
{
    const QString words = words::error(error);
    tell(about.isEmpty() ? words : displayText(about) + ": "_L1 + words);
    if (verbose && !error.detail.isEmpty())
        tell(Cli::tr("Details: %1").arg(displayText(error.detail, 1000)));
    return exitOf(error.code);
}
