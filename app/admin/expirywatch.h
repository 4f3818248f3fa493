// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"

#include <QObject>
#include <QTimer>

// The Overview's heart: what is due by the desk's thresholds, now. Looks again when the inventory changes, every hour, and at midnight.
class ExpiryWatch : public QObject
{
    Q_OBJECT

public:
    explicit ExpiryWatch(Desk &desk, QObject *parent = nullptr);

    struct Item {
        CertificateRow row;
        Expiry expiry;            // by the effective end
        bool endsWithIssuer = false; // the chain's date is earlier than its own
        QString weakestName;      // who in the chain ends first, when endsWithIssuer
    };
    Tiles tiles() const;
    // Soonest first, not snoozed.
    QList<Item> needsAttention(int limit = 500) const;
    QList<Item> snoozed(int limit = 500) const;
    QDateTime lastLooked() const { return m_lastLooked; }
    void look();

Q_SIGNALS:
    void changed();
    // Something went over a threshold since the last look (also over days when the program was closed): for a desktop notification. Last 7 days: daily.
    void crossed(const QList<ExpiryWatch::Item> &items);

private:
    QList<CertificateRow> candidates(const QDateTime &awakeAt, int limit) const;
    Item item(const CertificateRow &row, QHash<qint64, QString> &weakest) const;
    void tell(const QDateTime &now);

    Desk &m_desk;
    QTimer m_timer; // the hour, or midnight
    QTimer m_soon;  // something changed
    QDateTime m_lastLooked;
};
