// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "admin/expirywatch.h"
#include "base/async.h"
#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/say.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Keychain: return u"keychain"_s;
    case Slot::Kind::Passphrase: return u"passphrase"_s;
    case Slot::Kind::RecoveryKit: return u"recovery-kit"_s;
    }
    return {};
}

QString phrase(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Keychain: return Cli::tr("keychain");
    case Slot::Kind::Passphrase: return Cli::tr("passphrase");
    case Slot::Kind::RecoveryKit: return Cli::tr("recovery kit");
    }
    return {};
}

QJsonObject document(const Desk &desk, const Tiles &tiles, Keychain::State keychain)
{
    QJsonArray ways;
    for (const Slot &slot : desk.vaultSlots())
        ways.append(QJsonObject{{u"kind"_s, nameOf(slot.kind)}, {u"made"_s, slot.made.toString(Qt::ISODate)}});
    const Inventory &inventory = desk.inventory();
    return {{u"home"_s, desk.folder()},
            {u"vault"_s, desk.hasVault() ? QJsonValue(inventory.vaultId().toString(QUuid::WithoutBraces)) : QJsonValue()},
            {u"slots"_s, ways},
            {u"keychain"_s, Keychain::unavailable(keychain).detail},
            {u"certificates"_s, inventory.count()},
            {u"expired"_s, tiles.expired},
            {u"within7"_s, tiles.within7},
            {u"within30"_s, tiles.within30},
            {u"within90"_s, tiles.within90},
            {u"fine"_s, tiles.fine},
            {u"notYetValid"_s, tiles.notYetValid},
            {u"weak"_s, tiles.weak},
            {u"keysWithoutCertificate"_s, inventory.keysWithoutCertificate().size()},
            {u"journal"_s, inventory.lastSequence()},
            {u"versions"_s, QJsonObject{{u"countersign"_s, QStringLiteral(COUNTERSIGN_VERSION)}, {u"qt"_s, QString::fromLatin1(qVersion())},
                                        {u"openssl"_s, QSslSocket::sslLibraryVersionString()}}}};
}

void print(Program &program, const Desk &desk, const Tiles &tiles, Keychain::State keychain)
{
    QStringList ways;
    for (const Slot &slot : desk.vaultSlots())
        ways << phrase(slot.kind);
    const QString none = Cli::tr("none yet; make it with \"countersign-cli init\"");
    program.print(Cli::tr("Desk          %1").arg(displayText(desk.folder())));
    program.print(Cli::tr("Vault         %1").arg(desk.hasVault() ? desk.inventory().vaultId().toString(QUuid::WithoutBraces) : none));
    if (desk.hasVault())
        program.print(Cli::tr("Opens by      %1").arg(ways.join(u", "_s)));
    program.print(Cli::tr("Keychain      %1").arg(words::keychainState(keychain)));
    program.print(Cli::tr("Certificates  %1").arg(desk.inventory().count()));
    program.print(Cli::tr("Expired %1, within 7 days %2, within 30 days %3, within 90 days %4, fine %5")
                      .arg(tiles.expired).arg(tiles.within7).arg(tiles.within30).arg(tiles.within90).arg(tiles.fine));
    if (tiles.notYetValid || tiles.weak)
        program.print(Cli::tr("Not yet valid %1, weak %2").arg(tiles.notYetValid).arg(tiles.weak));
    program.print(Cli::tr("Countersign %1, Qt %2, %3")
                      .arg(QStringLiteral(COUNTERSIGN_VERSION), QString::fromLatin1(qVersion()), QSslSocket::sslLibraryVersionString()));
}

Answer run(Program &program)
{
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    Desk &desk = **opened;
    return async::then(desk.keychain().state(), &program, [&program, &desk](const Result<Keychain::State> &state) -> Result<Exit> {
        const auto keychain = state.value_or(Keychain::State::NotAnswering);
        const Tiles tiles = desk.inventory().tiles(desk.now());
        if (program.json)
            program.print(QJsonDocument(document(desk, tiles, keychain)));
        else
            print(program, desk, tiles, keychain);
        return Exit::Done;
    });
}

}

void commands::addStatus(Syntax &syntax)
{
    syntax.command("status", Cli::tr("The desk, what opens its vault, counts and versions"), run);
}
