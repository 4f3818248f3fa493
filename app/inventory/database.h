// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

struct sqlite3;

// One SQLite file, open in one connection and locked against all others, with the settings of facts/security T18. Knows no schema. Not for two threads.
class Database
{
public:
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // `path` exists. Takes the lock at once. Errors: Busy (within a second), Damaged (not SQLite), Unsupported (Qt's driver carries another SQLite), Storage.
    Result<void> open(const QString &path);
    void close();

    // A statement without parameters; several at once are not possible (Qt runs the first only).
    Result<void> execute(const QString &sql);
    Result<qint64> number(const QString &sql); // one row, one column
    sqlite3 *handle() const { return m_handle; }
    bool inTransaction() const;

    // What SQLite said last, by code: Damaged, Busy or Storage, with its own text.
    static Error toError(const QSqlError &error, const QString &sql);
    static Error toError(int code, const QString &text);

private:
    friend class Statement; // draws its prepared queries from the pool
    Result<void> settle();

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<const char *, QList<std::shared_ptr<QSqlQuery>>> m_pool; // by the literal's address
};

// Begun on construction, rolled back on destruction unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

// Leaves the function with the error of a Result<void> expression.
#define INVENTORY_TRY(expression) \
    do { \
        if (auto tried = (expression); !tried) \
            return tried.error(); \
    } while (false)
