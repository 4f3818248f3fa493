// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/idset.h"
#include "inventory/scan.h"
#include "x509/expiry.h"

#include <functional>
#include <optional>

// Which certificates of the desk pass a filter, put together of sets that are each read from one index.
class Selection
{
public:
    Selection(Database &database, qint64 newest, const std::function<void(const Error &)> &report)
        : m_database(database), m_newest(newest), m_report(report)
    {
    }

    // The ids that a query names.
    IdSet setOf(const QByteArray &sql, const QList<Scan::Value> &values = {}) const;
    // Whether a query has fewer rows than an eighth of all there are.
    bool isFew(const QByteArray &sql) const;
    // A tile's, also those that are superseded or revoked.
    IdSet setOf(Due due, const QDateTime &now) const;
    void only(const IdSet &ids);
    void without(const IdSet &ids);
    // Ids that pass, when some part of the filter named them.
    const std::optional<IdSet> &accepted() const { return m_accepted; }
    bool passes(qint64 id) const { return (!m_accepted || m_accepted->contains(id)) && (!m_excluded || !m_excluded->contains(id)); }
    bool isAll() const { return !m_accepted && !m_excluded; }

private:
    Database &m_database;
    qint64 m_newest;
    const std::function<void(const Error &)> &m_report;
    std::optional<IdSet> m_accepted, m_excluded;
};
