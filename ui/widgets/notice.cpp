// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/notice.h"

#include "theme/palettes.h"
#include "widgets/glyph.h"
#include "widgets/plainlabel.h"
#include "widgets/statusicon.h"
#include "widgets/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace {

Glyph glyphOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Info: return Glyph::Info;
    case Notice::Tone::Warning: return Glyph::Warning;
    case Notice::Tone::Problem: return Glyph::Problem;
    }
    Q_UNREACHABLE();
}

StatusMark markOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Info: return StatusMark::Fine;
    case Notice::Tone::Warning: return StatusMark::Within30;
    case Notice::Tone::Problem: return StatusMark::Within7;
    }
    Q_UNREACHABLE();
}

}

Notice::Notice(QWidget *parent) : QWidget(parent), m_sentence(new PlainLabel), m_detail(new PlainLabel), m_line(new QHBoxLayout(this))
{
    const int pad = space(this, 2);
    m_line->setContentsMargins(pad * 2 + fontMetrics().height(), pad, pad, pad);
    m_line->setSpacing(pad);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 1));
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    m_line->addLayout(words, 1);
    for (PlainLabel *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->setFocusPolicy(Qt::NoFocus); // read by the alert; selectable by mouse
    }
    setTypo(m_detail, Typo::Caption);
    hide();
}

void Notice::tell(Tone tone, const QString &sentence, const QString &detail)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::clear()
{
    m_sentence->clear();
    hide();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::addAction(QWidget *button)
{
    m_line->addWidget(button, 0, Qt::AlignVCenter);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = statusOutline(markOf(m_tone), palette());
    const bool plain = theme::isHighContrast(palette());
    painter.setPen(QPen(plain ? ink : theme::blend(palette().color(QPalette::Base), ink, 0.45), 1));
    painter.setBrush(theme::blend(palette().color(QPalette::Base), ink, plain ? 0 : 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = fontMetrics().height() + 2, pad = space(this, 2);
    paintGlyph(painter, QRectF(pad, pad - 1, side, side), glyphOf(m_tone), ink);
}
