// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/database.h"

#include <QDateTime>
#include <QUuid>
#include <QVariant>

#include <limits>
#include <optional>
#include <type_traits>

// Instants are kept as milliseconds since 1970, UTC. A certificate's own date that could not be read sorts before all others.
inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();
inline qint64 stamp(const QDateTime &when) { return when.isValid() ? when.toMSecsSinceEpoch() : noTime; }
QDateTime instant(qint64 stamp);

// One use of a prepared statement. `sql` must be a literal: prepared queries are kept and found by its address. What is left unread is dropped at the end
// of the scope, so that no forgotten SELECT keeps a COMMIT or VACUUM from working.
class Statement
{
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Binds the values in order and runs; may be repeated.
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        if (m_query) {
            m_query->finish();
            int place = 0;
            (m_query->bindValue(place++, bound(values)), ...);
        }
        return execute();
    }
    bool next() { return m_query && m_query->next(); }
    // After reading to the end: whether it was the end or a failure.
    Result<void> ended() const;
    qint64 affected() const { return m_query ? m_query->numRowsAffected() : 0; }
    qint64 insertedId() const { return m_query ? m_query->lastInsertId().toLongLong() : 0; }

    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QDateTime time(int column) const { return isNull(column) ? QDateTime() : instant(integer(column)); }

private:
    // Empty text is '' and never NULL; null bytes, null ids and invalid times are NULL.
    template <typename T>
    static QVariant bound(const T &value)
    {
        if constexpr (std::is_same_v<T, QString>)
            return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
        else if constexpr (std::is_same_v<T, QDateTime>)
            return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
        else if constexpr (std::is_same_v<T, QUuid>)
            return QVariant(value.toRfc4122());
        else if constexpr (std::is_same_v<T, std::optional<qint64>>)
            return value ? QVariant(*value) : QVariant();
        else if constexpr (std::is_enum_v<T>)
            return QVariant(int(value));
        else
            return QVariant(value);
    }
    Result<void> execute();

    Database &m_database;
    const char *m_sql;
    std::shared_ptr<QSqlQuery> m_query;
    Result<void> m_prepared;
};
