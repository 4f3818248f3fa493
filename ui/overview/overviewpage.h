// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/feedexport.h"
#include "page.h"
#include "widgets/statusicon.h"
#include "workplace.h"

#include <QList>

class AttentionList;
class PlainLabel;
class Tile;
class Timeline;

// The expiry dashboard: figures that are buttons, 18 months ahead, and what needs attention.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workplace &workplace, QWidget *parent = nullptr);
    QString title() const override { return tr("Overview"); }

Q_SIGNALS:
    // A feed is being written: for the activity bar.
    void feedStarted(FeedExport *feed, const QString &what);

private:
    QWidget *head();
    QWidget *tiles();
    QWidget *timeline();
    void addTile(QLayout *row, StatusMark mark, const QString &word, const CertificateFilter &filter);
    void refresh();
    void refreshTiles();
    void refreshTimelineWords();
    void snooze(const ExpiryWatch::Item &item);
    void wake(const ExpiryWatch::Item &item);
    void setSnooze(qint64 id, const QDateTime &until, const QString &reason, const QString &said);
    void askForFeed(FeedExport::Format format);

    Workplace &m_workplace;
    PlainLabel *m_asOf;
    QList<Tile *> m_tiles; // expired, within 7, 30, 90 days, fine, not yet valid, weak
    Timeline *m_timeline;
    PlainLabel *m_timelineWords;
    AttentionList *m_attention;
};
