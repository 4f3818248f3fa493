// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/findinglist.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

// The shape alone: its word stands beside it.
class Shape final : public QWidget
{
public:
    explicit Shape(StatusMark mark) : m_mark(mark)
    {
        const int line = fontMetrics().height();
        setFixedSize(line, line);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintStatus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_mark, palette());
    }

private:
    StatusMark m_mark;
};

QWidget *rowOf(const FindingList::Line &line)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setContentsMargins({});
    words->setSpacing(0);
    auto *sentence = new PlainLabel(line.weight.isEmpty() ? line.sentence : QStringLiteral("%1: %2").arg(line.weight, line.sentence));
    sentence->setObjectName(QStringLiteral("finding"));
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    if (!line.more.isEmpty()) {
        auto *more = new PlainLabel(line.more);
        more->setWordWrap(true);
        more->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(more);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space(row, 2));
    layout->addWidget(new Shape(line.mark), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

}

FindingList::FindingList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space(this, 2));
    hide();
}

void FindingList::show(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!lines.isEmpty());
    for (const Line &line : lines) {
        QWidget *row = rowOf(line);
        m_column->addWidget(row);
        row->show(); // now: the layout would do it in a later turn of the event loop
    }
}

QString FindingList::spoken() const
{
    QStringList sentences;
    for (const Line &line : m_lines)
        sentences += QStringLiteral("%1: %2").arg(line.weight, line.sentence);
    return sentences.join(u'\n');
}
