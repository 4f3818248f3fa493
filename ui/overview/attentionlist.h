// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/attentionmodel.h"

#include <QWidget>

class PlainLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

// The table of what needs attention with its actions, and what stands there when nothing does.
class AttentionList : public QWidget
{
    Q_OBJECT

public:
    AttentionList(const Desk &desk, const Profiles &profiles, QWidget *parent = nullptr);
    void setItems(const QList<ExpiryWatch::Item> &attention, const QList<ExpiryWatch::Item> &snoozed);

Q_SIGNALS:
    void openRequested(qint64 id);
    void exportRequested(const QList<qint64> &ids);
    void snoozeRequested(const ExpiryWatch::Item &item);
    void wakeRequested(const ExpiryWatch::Item &item);

private:
    void refresh();
    void select();
    void showMenu(const QPoint &where);
    const ExpiryWatch::Item *current() const;

    AttentionModel *m_model;
    QList<ExpiryWatch::Item> m_attention, m_snoozed;
    QTableView *m_view;
    PlainLabel *m_summary, *m_nothing;
    QPushButton *m_export, *m_snooze, *m_open, *m_showSnoozed;
    QStackedLayout *m_stack;
};
