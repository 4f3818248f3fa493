// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/migrations.h"
#include "inventory/private.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(inventoryLog, "countersign.inventory")

Inventory::Inventory(std::unique_ptr<Private> p, QObject *parent) : QObject(parent), d(std::move(p))
{
    d->q = this;
    d->indexing.setSingleShot(true);
    d->checking.setSingleShot(true);
    connect(&d->indexing, &QTimer::timeout, this, [this] { d->indexStep(); });
    connect(&d->checking, &QTimer::timeout, this, [this] { d->checkStep(); });
}

Inventory::~Inventory() = default;

void Inventory::setAuthenticator(Authenticator authenticator) { d->authenticator = std::move(authenticator); }

void Inventory::Private::report(const Error &error) const
{
    qCWarning(inventoryLog, "%s", qUtf8Printable(error.detail));
    QMetaObject::invokeMethod(q, [inventory = q, error] { Q_EMIT inventory->readFailed(error); }, Qt::QueuedConnection);
}

void Inventory::Private::tellChanged(const QList<qint64> &ids) const
{
    if (!ids.isEmpty())
        Q_EMIT q->changed(ids.size() <= 1000 ? ids : QList<qint64>());
}

// Made under another name and moved into place complete, so that an empty or half-made inventory.sqlite never is a desk that was just begun.
Result<void> Inventory::Private::createFile()
{
    const QString draft = file() + u".new"_s;
    for (const QString &left : {draft, draft + u"-journal"_s})
        QFile::remove(left); // of a start that was cut short
    INVENTORY_TRY(deskfolder::createFile(draft));
    Database fresh;
    INVENTORY_TRY(fresh.open(draft));
    INVENTORY_TRY(migrations::run(fresh, migrations::steps()));
    fresh.close();
    INVENTORY_TRY(deskfolder::sync(draft));
    if (!QFile::rename(draft, file()))
        return Error{Error::Code::Storage, file()};
    return deskfolder::sync(folder);
}

Result<void> Inventory::Private::openFile()
{
    INVENTORY_TRY(deskfolder::claimFile(file()));
    if (QFile(file()).size() == 0)
        return Error{Error::Code::Damaged, u"%1 is empty"_s.arg(file())};
    INVENTORY_TRY(database.open(file()));
    INVENTORY_TRY(migrations::recognise(database, migrations::steps()));
    INVENTORY_TRY(quickCheck());
    return migrations::upgrade(database, file(), migrations::steps());
}

Result<std::unique_ptr<Inventory>> Inventory::open(const QString &folder, Clock clock, QObject *parent)
{
    auto p = std::make_unique<Private>();
    p->folder = folder;
    p->clock = std::move(clock);
    INVENTORY_TRY(deskfolder::prepare(folder));
    auto lock = deskfolder::lock(folder);
    if (!lock)
        return lock.error();
    p->lock = std::move(*lock);
    if (!QFile::exists(p->file()))
        INVENTORY_TRY(p->createFile());
    INVENTORY_TRY(p->openFile());
    std::unique_ptr<Inventory> inventory(new Inventory(std::move(p), parent));
    inventory->d->planChecks();
    inventory->d->planIndexing(0);
    return inventory;
}
