// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/choicecard.h"

#include "theme/palettes.h"

#include <QPainter>
#include <QStyleOptionButton>

ChoiceCard::ChoiceCard(const QString &title, const QString &sentence, QWidget *parent) : QRadioButton(parent), m_title(title), m_sentence(sentence)
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect ChoiceCard::wordsRect(int width, int height) const
{
    const int line = fontMetrics().height();
    return QRect(0, 0, width, height).adjusted(line * 5 / 2, line * 3 / 4, -line * 3 / 4, -line * 3 / 4);
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect words = wordsRect(width, 10000);
    const QFontMetrics strong(titleFont());
    const QRect title = strong.boundingRect(words, Qt::TextWordWrap, m_title);
    const QRect sentence = fontMetrics().boundingRect(words, Qt::TextWordWrap, m_sentence);
    const int line = fontMetrics().height();
    return title.height() + (m_sentence.isEmpty() ? 0 : line / 4 + sentence.height()) + line * 3 / 2;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 28;
    return {width, heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    const QColor accent = p.color(QPalette::Highlight), base = p.color(QPalette::Base);
    const double width = isChecked() || hasFocus() ? 2 : 1;
    painter.setPen(QPen(isChecked() || hasFocus() ? accent : p.color(QPalette::Mid), width));
    painter.setBrush(isChecked() ? theme::blend(base, accent, 0.07) : underMouse() ? theme::blend(base, accent, 0.04) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 5, 5);
    }

    const int line = fontMetrics().height();
    const QRect words = wordsRect(this->width(), height());
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, this);
    option.rect = QRect(line * 3 / 4, words.top() + (line - side) / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    painter.setPen(p.color(QPalette::WindowText));
    painter.setFont(titleFont());
    QRect used;
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignTop, m_title, &used);
    painter.setFont(font());
    painter.setPen(p.color(QPalette::PlaceholderText));
    painter.drawText(words.adjusted(0, used.height() + line / 4, 0, line), Qt::TextWordWrap | Qt::AlignTop, m_sentence);
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    Q_EMIT doubleClicked();
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QRadioButton::leaveEvent(event);
    update();
}
