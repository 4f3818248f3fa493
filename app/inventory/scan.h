// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/database.h"

#include <QByteArray>
#include <QList>

#include <variant>

struct sqlite3_stmt;

// Reads whole numbers by the million straight from SQLite: QSqlQuery makes a QVariant of each value, which costs more than finding it.
class Scan
{
public:
    using Value = std::variant<qint64, QByteArray>; // QByteArray: UTF-8 text
    Scan(Database &database, const QByteArray &sql, const QList<Value> &values = {});
    ~Scan();
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    bool next();
    qint64 integer(int column = 0) const;
    // After next() said no: whether that was the end or a failure.
    Result<void> ended() const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_code;
};
