// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/scan.h"

#include <sqlite3.h>

Scan::Scan(Database &database, const QByteArray &sql, const QList<Value> &values) : m_database(database)
{
    m_code = sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr);
    for (int place = 1; m_code == SQLITE_OK && place <= values.size(); ++place) {
        const Value &value = values.at(place - 1);
        if (const auto *number = std::get_if<qint64>(&value))
            m_code = sqlite3_bind_int64(m_statement, place, *number);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            m_code = sqlite3_bind_text(m_statement, place, text->constData(), int(text->size()), SQLITE_TRANSIENT);
    }
}

Scan::~Scan() { sqlite3_finalize(m_statement); }

bool Scan::next()
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

qint64 Scan::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

Result<void> Scan::ended() const
{
    if (m_code == SQLITE_DONE || m_code == SQLITE_OK || m_code == SQLITE_ROW)
        return {};
    return Database::toError(m_code, QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
}
