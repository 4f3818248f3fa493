// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "support/synthetic.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

// An inventory in a folder of its own, with a clock that the test moves and a journal key that it gives and takes.
struct TestInventory
{
    // In memory where there is such a place: these tests open hundreds of desks, and each would wait for the disk.
    QTemporaryDir folder{(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
                         QStringLiteral("/inventory-XXXXXX")};
    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QByteArray journalKey; // empty: the vault is locked
    std::unique_ptr<Inventory> inventory;

    QString path() const { return folder.filePath(QStringLiteral("desk")); }
    QString file() const { return path() + QStringLiteral("/inventory.sqlite"); }
    Inventory *operator->() const { return inventory.get(); }

    // Opens, or closes and opens again.
    Result<void> open()
    {
        inventory.reset();
        auto opened = Inventory::open(path(), [this] { return now; });
        if (!opened)
            return opened.error();
        inventory = std::move(*opened);
        inventory->setAuthenticator([this](QByteArrayView bytes) {
            return journalKey.isEmpty() ? QByteArray()
                                        : QMessageAuthenticationCode::hash(bytes.toByteArray(), journalKey, QCryptographicHash::Sha256);
        });
        return {};
    }

    // Behind the closed inventory's back. Empty when it went well.
    QString tamper(const QStringList &statements) const
    {
        QString failed;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(file());
            database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=100"));
            if (!database.open())
                failed = database.lastError().text();
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                if (failed.isEmpty() && !query.exec(statement))
                    failed = query.lastError().text() + QLatin1Char(' ') + statement;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
        return failed;
    }
};

inline CertificateFilter textFilter(const QString &text)
{
    CertificateFilter filter;
    filter.text = text;
    return filter;
}

inline Inventory::Addition addition(const Synthetic &synthetic)
{
    return {*Certificate::fromDer(synthetic.toDer()), {}, {}, {}, {}, {}, false, {}, 0, QStringLiteral("certificate.imported")};
}

inline Inventory::Addition addition(const Certificate &certificate)
{
    return {certificate, {}, {}, {}, {}, {}, false, {}, 0, QStringLiteral("certificate.imported")};
}
