// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/database.h"

#include <QAtomicInt>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static QAtomicInt next = 0;
    return u"inventory-%1"_s.arg(next.fetchAndAddRelaxed(1));
}

}

Database::~Database() { close(); }

Error Database::toError(int code, const QString &text)
{
    switch (code & 0xff) { // extended codes keep the plain one in the low byte
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::Damaged, text};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy, text};
    default:
        return {Error::Code::Storage, text};
    }
}

Error Database::toError(const QSqlError &error, const QString &sql)
{
    const QString text = u"SQLite %1: %2 (%3)"_s.arg(error.nativeErrorCode(), error.databaseText().trimmed(), sql.simplified().left(80));
    return toError(error.nativeErrorCode().toInt(), text);
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError(), sql);
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError(), sql);
    if (!query.next())
        return query.lastError().isValid() ? toError(query.lastError(), sql) : Error{Error::Code::Damaged, u"no row (%1)"_s.arg(sql)};
    return query.value(0).toLongLong();
}

bool Database::inTransaction() const { return m_handle && sqlite3_get_autocommit(m_handle) == 0; }

Result<void> Database::open(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, uniqueName());
    if (!m_database.isValid())
        return Error{Error::Code::Unsupported, u"Qt's SQLite driver is not installed"_s};
    m_database.setDatabaseName(path);
    // Waiting serves nobody: the lock is held for as long as the other instance runs.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!m_database.open())
        return toError(m_database.lastError(), path);
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{Error::Code::Unsupported, u"Qt's SQLite driver hides its handle"_s};
    m_handle = *static_cast<sqlite3 *const *>(handle.data());
    return settle();
}

Result<void> Database::settle()
{
    // The handle may only be used with the library that made it; a Qt with a copy of its own inside would not do.
    QSqlQuery source(m_database);
    if (!source.exec(u"SELECT sqlite_source_id()"_s) || !source.next())
        return toError(source.lastError(), u"sqlite_source_id"_s);
    if (source.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
        return Error{Error::Code::Unsupported, u"Qt's SQLite driver carries another SQLite than this program"_s};
    source.finish();
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // Not WAL: its reset bug is not fixed in Debian's 3.40, and our writes are few (facts/security 0.5).
    for (const QString &pragma : {u"locking_mode=EXCLUSIVE"_s, u"trusted_schema=OFF"_s, u"cell_size_check=ON"_s, u"mmap_size=0"_s,
                                  u"journal_mode=DELETE"_s, u"synchronous=EXTRA"_s, u"foreign_keys=ON"_s, u"secure_delete=ON"_s,
                                  u"temp_store=MEMORY"_s, u"cache_size=-16384"_s, u"fullfsync=ON"_s}) {
        if (auto done = execute(u"PRAGMA "_s + pragma); !done)
            return done;
    }
    // Exclusive locking mode takes the lock with the first transaction and keeps it.
    if (auto begun = execute(u"BEGIN EXCLUSIVE"_s); !begun)
        return begun;
    return execute(u"COMMIT"_s);
}

void Database::close()
{
    if (!m_database.isValid())
        return;
    m_pool.clear();
    m_handle = nullptr;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Transaction::Transaction(Database &database) : m_database(database), m_begun(database.execute(u"BEGIN IMMEDIATE"_s))
{
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    // After a full disk or an I/O error SQLite may have rolled back by itself.
    if (m_open && m_database.inTransaction())
        (void)m_database.execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    auto done = m_database.execute(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}
