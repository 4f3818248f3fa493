// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/attentionmodel.h"

#include "base/displaytext.h"
#include "widgets/shortdate.h"
#include "widgets/statusicon.h"
#include "words/words.h"

AttentionModel::AttentionModel(const Desk &desk, const Profiles &profiles, QObject *parent) :
    QAbstractTableModel(parent), m_desk(desk), m_profiles(profiles)
{
}

void AttentionModel::setItems(const QList<ExpiryWatch::Item> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttentionModel::ends(const ExpiryWatch::Item &item) const
{
    const QString own = shortDate(item.row.notAfter);
    if (!item.endsWithIssuer)
        return own;
    return tr("%1 (its own) · %2 (its CA)").arg(own, shortDate(item.row.effectiveNotAfter));
}

QString AttentionModel::text(const ExpiryWatch::Item &item, int column) const
{
    switch (Column(column)) {
    case Status: return statusSentence(item.row, m_desk.settings().thresholds, m_desk.now());
    case Name: return displayText(item.row.name);
    case Ends: return ends(item);
    case Application: return displayText(item.row.application);
    case Owner: return displayText(item.row.owner);
    case Service:
        if (const ServiceProfile *profile = m_profiles.find(item.row.service))
            return words::profileName(*profile);
        return displayText(item.row.service);
    case ColumnCount: break;
    }
    return {};
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExpiryWatch::Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::DecorationRole:
        return index.column() == Status ? QVariant(statusIcon(statusMark(item.row, m_desk.settings().thresholds, m_desk.now()))) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(item, index.column());
        return shown.isEmpty() ? tr("not given") : shown;
    }
    case Qt::AccessibleDescriptionRole: {
        QString about = words::date(item.row.effectiveNotAfter);
        if (item.endsWithIssuer)
            about = tr("%1, when %2 ends").arg(about, displayText(item.weakestName));
        if (item.row.snoozedUntil.isValid() && item.row.snoozedUntil > m_desk.now())
            about += tr("; snoozed until %1: %2").arg(shortDate(item.row.snoozedUntil), displayText(item.row.snoozeReason));
        return about;
    }
    default: return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Status: return tr("Status");
    case Name: return tr("Name");
    case Ends: return tr("Ends");
    case Application: return tr("Application");
    case Owner: return tr("Owner");
    case Service: return tr("Service");
    case ColumnCount: break;
    }
    return {};
}
