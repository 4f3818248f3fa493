// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/copying.h"

#include "inventory/folder.h"
#include "inventory/private.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<void> copyDatabase(Database &database, const QString &path)
{
    // SQLite fills an empty file that is there, and would make a new one with the umask's mode.
    INVENTORY_TRY(deskfolder::createFile(path));
    auto copied = database.execute(u"VACUUM INTO '%1'"_s.arg(QString(path).replace(u'\'', u"''"_s)));
    if (copied)
        copied = deskfolder::sync(path);
    if (copied)
        copied = deskfolder::sync(QFileInfo(path).absolutePath());
    if (!copied)
        QFile::remove(path);
    return copied;
}

Result<void> Inventory::snapshot(const QString &path) const { return copyDatabase(d->database, path); }
