// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/statement.h"

#include <QSqlError>

QDateTime instant(qint64 stamp)
{
    return stamp == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stamp, Qt::UTC);
}

Statement::Statement(Database &database, const char *sql) : m_database(database), m_sql(sql)
{
    auto &idle = database.m_pool[sql];
    if (!idle.isEmpty()) {
        m_query = idle.takeLast();
        return;
    }
    auto fresh = std::make_shared<QSqlQuery>(database.m_database);
    fresh->setForwardOnly(true);
    if (fresh->prepare(QString::fromUtf8(sql)))
        m_query = fresh;
    else
        m_prepared = Database::toError(fresh->lastError(), QString::fromUtf8(sql));
}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    m_database.m_pool[m_sql].append(m_query);
}

Result<void> Statement::execute()
{
    if (!m_prepared)
        return m_prepared;
    if (!m_query->exec())
        return Database::toError(m_query->lastError(), QString::fromUtf8(m_sql));
    return {};
}

Result<void> Statement::ended() const
{
    if (!m_prepared)
        return m_prepared;
    const QSqlError error = m_query->lastError();
    if (error.isValid())
        return Database::toError(error, QString::fromUtf8(m_sql));
    return {};
}
