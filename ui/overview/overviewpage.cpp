// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/overviewpage.h"

#include "base/displaytext.h"
#include "overview/attentionlist.h"
#include "overview/feedwords.h"
#include "overview/snoozedialog.h"
#include "overview/tile.h"
#include "overview/timeline.h"
#include "widgets/card.h"
#include "widgets/glyph.h"
#include "widgets/plainlabel.h"
#include "widgets/shortdate.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

OverviewPage::OverviewPage(Workplace &workplace, QWidget *parent) :
    Page(parent), m_workplace(workplace), m_asOf(new PlainLabel), m_timeline(new Timeline), m_timelineWords(new PlainLabel),
    m_attention(new AttentionList(workplace.desk, workplace.profiles))
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    const int edge = space(this, 6);
    lines->setContentsMargins(edge, edge, edge, edge);
    lines->setSpacing(space(this, 5));
    lines->addWidget(head());
    lines->addWidget(tiles());
    lines->addWidget(timeline());
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    const int pad = space(this, 4);
    inside->setContentsMargins(pad, pad, pad, pad);
    inside->addWidget(m_attention);
    lines->addWidget(card, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_attention, &AttentionList::openRequested, this, &Page::certificateRequested);
    connect(m_attention, &AttentionList::exportRequested, this, &Page::exportRequested);
    connect(m_attention, &AttentionList::snoozeRequested, this, &OverviewPage::snooze);
    connect(m_attention, &AttentionList::wakeRequested, this, &OverviewPage::wake);
    connect(&workplace.watch, &ExpiryWatch::changed, this, &OverviewPage::refresh);
    refresh();
}

QWidget *OverviewPage::head()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *heading = new PlainLabel(title());
    setTypo(heading, Typo::Title);
    setTypo(m_asOf, Typo::Caption);
    words->addWidget(heading);
    words->addWidget(m_asOf);
    line->addLayout(words, 1);

    auto *feeds = new QPushButton(tr("E&xport dates"));
    feeds->setObjectName(QStringLiteral("exportDates"));
    auto *menu = new QMenu(feeds);
    for (const auto format : {FeedExport::Format::Calendar, FeedExport::Format::Csv, FeedExport::Format::Json, FeedExport::Format::Prometheus})
        menu->addAction(feedWords(format).action, this, [this, format] { askForFeed(format); });
    feeds->setMenu(menu);
    line->addWidget(feeds, 0, Qt::AlignTop);
    return head;
}

void OverviewPage::addTile(QLayout *row, StatusMark mark, const QString &word, const CertificateFilter &filter)
{
    auto *tile = new Tile(mark, word);
    tile->setObjectName(QStringLiteral("tile%1").arg(m_tiles.size()));
    connect(tile, &Tile::clicked, this, [this, filter] {
        CertificateFilter asked = filter;
        asked.now = m_workplace.desk.now();
        asked.hideSuperseded = true; // as the figures leave them out
        Q_EMIT filterRequested(asked);
    });
    row->addWidget(tile);
    m_tiles.append(tile);
}

QWidget *OverviewPage::tiles()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(this, 3));
    const auto due = [](Due value) {
        CertificateFilter filter;
        filter.due = value;
        return filter;
    };
    CertificateFilter early, weak;
    early.notYetValid = true;
    weak.weak = true;
    addTile(line, StatusMark::Expired, tr("Expired"), due(Due::Expired));
    addTile(line, StatusMark::Within7, tr("Within 7 days"), due(Due::Within7));
    addTile(line, StatusMark::Within30, tr("Within 30 days"), due(Due::Within30));
    addTile(line, StatusMark::Within90, tr("Within 90 days"), due(Due::Within90));
    addTile(line, StatusMark::Fine, tr("Fine"), due(Due::Fine));
    addTile(line, StatusMark::NotYetValid, tr("Not yet valid"), early);
    addTile(line, StatusMark::Weak, tr("Weak"), weak);
    return row;
}

QWidget *OverviewPage::timeline()
{
    auto *card = new Card;
    auto *lines = new QVBoxLayout(card);
    const int pad = space(this, 4);
    lines->setContentsMargins(pad, pad, pad, pad);
    lines->setSpacing(space(this, 1));
    auto *heading = new PlainLabel(tr("The next 18 months"));
    setTypo(heading, Typo::Heading);
    setTypo(m_timelineWords, Typo::Caption);
    m_timelineWords->setWordWrap(true);
    m_timelineWords->setObjectName(QStringLiteral("timelineWords"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    lines->addWidget(heading);
    lines->addWidget(m_timelineWords);
    lines->addWidget(m_timeline);
    connect(m_timeline, &Timeline::currentBarChanged, this, [this](int bar) {
        bar >= 0 ? m_timelineWords->setText(m_timeline->sentence(bar)) : refreshTimelineWords();
    });
    return card;
}

void OverviewPage::refresh()
{
    const QDateTime looked = m_workplace.watch.lastLooked();
    m_asOf->setText(looked.isValid() ? tr("As of %1").arg(QLocale().toString(looked.toLocalTime().time(), QLocale::ShortFormat)) : QString());
    refreshTiles();
    m_timeline->setWeeks(m_workplace.desk.inventory().weeks(m_workplace.desk.now(), Timeline::weekCount), m_workplace.desk.now());
    refreshTimelineWords();
    m_attention->setItems(m_workplace.watch.needsAttention(), m_workplace.watch.snoozed());
}

void OverviewPage::refreshTiles()
{
    const Tiles counts = m_workplace.watch.tiles();
    const int figures[] = {counts.expired, counts.within7, counts.within30, counts.within90, counts.fine, counts.notYetValid, counts.weak};
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const int count = figures[i];
        m_tiles.at(i)->setCount(count, count == 1 ? tr("1 certificate: %1").arg(m_tiles.at(i)->text())
                                                  : tr("%n certificates: %1", nullptr, count).arg(m_tiles.at(i)->text()));
        if (i > 4) // not yet valid, weak: only when there are any
            m_tiles.at(i)->setVisible(count > 0);
    }
}

// Says what the picture shows: how many, and the days on which many end at once.
void OverviewPage::refreshTimelineWords()
{
    int total = 0;
    for (const Timeline::Bar &bar : m_timeline->bars())
        total += bar.count;
    QStringList sentences;
    sentences << (total == 0   ? tr("No certificate ends in this time.")
                  : total == 1 ? tr("1 certificate ends.")
                               : tr("%n certificates end.", nullptr, total));
    const QDateTime now = m_workplace.desk.now();
    constexpr int many = 5;
    for (const DayOfEnds &cliff : m_workplace.desk.inventory().cliffs(now, now.addDays(7 * Timeline::weekCount), many)) {
        if (sentences.size() > 3)
            break;
        sentences << tr("%n certificates end on %1.", nullptr, cliff.count).arg(QLocale().toString(cliff.day, QLocale::LongFormat));
    }
    m_timelineWords->setText(sentences.join(u' '));
}

void OverviewPage::snooze(const ExpiryWatch::Item &item)
{
    const QString name = displayText(item.row.name, 60);
    auto *dialog = new SnoozeDialog(name, m_workplace.desk.now(), item.row.effectiveNotAfter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = item.row.id, name] {
        setSnooze(id, dialog->until(), dialog->reason(), tr("Snoozed \u201c%1\u201d until %2.").arg(name, shortDate(dialog->until())));
    });
    dialog->open();
}

void OverviewPage::wake(const ExpiryWatch::Item &item)
{
    setSnooze(item.row.id, {}, {}, tr("You are reminded of \u201c%1\u201d again.").arg(displayText(item.row.name, 60)));
}

void OverviewPage::setSnooze(qint64 id, const QDateTime &until, const QString &reason, const QString &said)
{
    const auto before = m_workplace.desk.inventory().row(id);
    if (const auto done = m_workplace.desk.inventory().snooze(id, until, reason); !done) {
        Q_EMIT this->said(words::error(done.error()));
        return;
    }
    m_workplace.watch.look();
    if (!before)
        return;
    Q_EMIT this->said(said, [this, id, old = *before] { setSnooze(id, old.snoozedUntil, old.snoozeReason, tr("Undone.")); });
}

void OverviewPage::askForFeed(FeedExport::Format format)
{
    const FeedWords words = feedWords(format);
    auto *dialog = new QFileDialog(this, words.title, {}, words.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(words.suffix);
    dialog->selectFile(QStringLiteral("countersign.") + words.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        auto *feed = new FeedExport(m_workplace.desk, format, path, this);
        Q_EMIT feedStarted(feed, tr("Writing %1").arg(displayText(QFileInfo(path).fileName(), 60)));
        feed->start();
    });
    dialog->open();
}
