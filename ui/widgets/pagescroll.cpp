// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pagescroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

PageScroll::PageScroll(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields take the keys; it follows them
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (QLayout *layout = page->layout())
        layout->setSizeConstraint(QLayout::SetNoConstraint);
    setWidget(page);
    page->installEventFilter(this);
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint().expandedTo({fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 20});
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

// Whether there is a scroll bar decides the width, and the width decides whether there is one: its room is kept free always.
void PageScroll::fit()
{
    QLayout *layout = widget()->layout();
    if (!layout)
        return;
    const int room = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const int width = viewport()->width() - room;
    const int height = (layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
    widget()->resize(width, std::max(height, viewport()->height()));
}
