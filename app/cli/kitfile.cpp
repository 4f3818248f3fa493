// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/kitfile.h"

#include "base/securefile.h"
#include "cli/say.h"

#include <QDir>
#include <QFileInfo>

#include <cstring>

Result<void> placeForKit(const QString &path)
{
    const QFileInfo place(path);
    if (place.exists() || place.isSymLink())
        return Error{Error::Code::AlreadyExists, path};
    if (!place.dir().exists())
        return Error{Error::Code::NotFound, place.path()};
    return {};
}

Result<void> writeKit(const QString &path, const RecoveryKit &kit)
{
    const QByteArray head = Cli::tr("Countersign recovery kit\n\n"
                                    "Vault   %1\nMade    %2 (UTC)\n\n"
                                    "Whoever holds this can open the vault. Print it, lock it away, delete the file.\n"
                                    "To use it: countersign-cli recover --recovery-key-file FILE with the next line in FILE,\n"
                                    "or type it into the window's lock screen.\n\n")
                                .arg(kit.vault().toString(QUuid::WithoutBraces), kit.made().toString(Qt::ISODate))
                                .toUtf8();
    const Secret text = kit.text();
    Secret page(head.size() + text.size() + 1);
    if (page.isEmpty() || text.isEmpty())
        return Error{Error::Code::Crypto, QStringLiteral("secure heap")};
    std::memcpy(page.data(), head.constData(), size_t(head.size()));
    std::memcpy(page.data() + head.size(), text.data(), size_t(text.size()));
    page.data()[page.size() - 1] = '\n';
    return securefile::write(path, page.view(), securefile::Audience::OwnerOnly);
}
