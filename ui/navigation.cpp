// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "navigation.h"

#include "theme/palettes.h"
#include "widgets/paintedbutton.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QButtonGroup>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <functional>

namespace {

// One line of the navigation.
class Entry final : public PaintedButton
{
public:
    Entry(Glyph glyph, const QString &word, bool isPage) : m_glyph(glyph)
    {
        setText(word);
        setAccessibleName(QString(word).remove(u'&'));
        setCheckable(isPage);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {space(this, 14) + fontMetrics().horizontalAdvance(text()) + space(this, 6), space(this, 9)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &p = palette();
        const QColor accent = p.color(QPalette::Highlight), ground = p.color(QPalette::Window);
        const bool plain = theme::isHighContrast(p);
        QColor fill = ground;
        if (isChecked())
            fill = plain ? accent : theme::blend(ground, accent, 0.14);
        else if (underMouse() || isDown())
            fill = theme::blend(ground, p.color(QPalette::WindowText), plain ? 0.25 : 0.06);
        painter.setPen(hasFocus() ? QPen(plain && isChecked() ? p.color(QPalette::WindowText) : accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        QColor ink = p.color(QPalette::WindowText);
        if (isChecked())
            ink = plain ? p.color(QPalette::HighlightedText) : theme::isDark(p) ? accent : theme::blend(accent, p.color(QPalette::WindowText), 0.25);
        const int icon = space(this, 5), pad = space(this, 3);
        paintGlyph(painter, QRectF(pad, (height() - icon) / 2.0, icon, icon), m_glyph, ink);
        QFont words = font();
        words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(pad * 2 + icon, 0, -pad, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
    }

private:
    Glyph m_glyph;
};

}

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_above(new QVBoxLayout), m_below(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    setObjectName(QStringLiteral("navigation"));
    auto *lines = new QVBoxLayout(this);
    const int pad = space(this, 2);
    lines->setContentsMargins(pad, space(this, 4), pad + 1, pad);
    for (QVBoxLayout *part : {m_above, m_below})
        part->setSpacing(space(this, 1) / 2);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(space(this, 2), 0, 0, space(this, 4));
    brand->setSpacing(space(this, 2));
    auto *mark = new PlainLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/countersign/icons/countersign.svg")).pixmap(space(this, 6), space(this, 6)));
    auto *name = new PlainLabel(QStringLiteral("Countersign"));
    setTypo(name, Typo::Heading);
    brand->addWidget(mark);
    brand->addWidget(name, 1);
    lines->addLayout(brand);
    lines->addLayout(m_above);
    lines->addStretch();
    lines->addLayout(m_below);
    setMinimumWidth(space(this, 44));
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

int Navigation::addPage(Glyph glyph, const QString &word, bool below)
{
    auto *entry = new Entry(glyph, word, true);
    const int page = int(m_group->buttons().size());
    entry->setObjectName(QStringLiteral("page%1").arg(page));
    m_group->addButton(entry, page);
    (below ? m_below : m_above)->addWidget(entry);
    auto *jump = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)), this);
    connect(jump, &QShortcut::activated, this, [this, page] {
        choose(page);
        Q_EMIT chosen(page);
    });
    return page;
}

void Navigation::addAct(Glyph glyph, const QString &word, const QString &shortcut, const std::function<void()> &act)
{
    auto *entry = new Entry(glyph, word, false);
    entry->setAccessibleDescription(shortcut);
    m_below->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, act);
}

void Navigation::choose(int page)
{
    if (auto *entry = m_group->button(page))
        entry->setChecked(true);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}
