// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/style.h"

#include "theme/palettes.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace {

constexpr double radius = 6;

struct Surface { QColor fill, line; double width = 1; };

void drawSurface(QPainter *painter, const QRect &rect, const Surface &surface)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(surface.line.isValid() ? QPen(surface.line, surface.width) : QPen(Qt::NoPen));
    painter->setBrush(surface.fill.isValid() ? QBrush(surface.fill) : QBrush(Qt::NoBrush));
    const double inset = surface.width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool has(const QStyleOption *option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

Surface buttonSurface(const QStyleOption *option)
{
    const QPalette &p = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, QStyle::State_Enabled), pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver), focused = has(option, QStyle::State_HasFocus);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !pressed && !hovered)
        return {QColor(), focused ? p.color(QPalette::Highlight) : QColor(), 2};
    Surface surface{p.color(QPalette::Button), p.color(enabled ? QPalette::Dark : QPalette::Mid), 1};
    if (isDefault)
        surface = {p.color(QPalette::Highlight), p.color(QPalette::Highlight), 1};
    if (pressed || hovered)
        surface.fill = theme::blend(surface.fill, p.color(isDefault ? QPalette::HighlightedText : QPalette::ButtonText), pressed ? 0.14 : 0.06);
    if (focused)
        surface = {surface.fill, isDefault ? p.color(QPalette::WindowText) : p.color(QPalette::Highlight), 2};
    return surface;
}

Surface fieldSurface(const QStyleOption *option)
{
    const QPalette &p = option->palette;
    if (has(option, QStyle::State_HasFocus))
        return {p.color(QPalette::Base), p.color(QPalette::Highlight), 2};
    const bool enabled = has(option, QStyle::State_Enabled);
    return {p.color(enabled ? QPalette::Base : QPalette::Window), p.color(enabled ? QPalette::Dark : QPalette::Mid), 1};
}

void drawChevron(QPainter *painter, const QRectF &box, const QColor &color, bool up = false)
{
    const double w = std::min(box.width(), box.height()) * 0.28, h = up ? -w / 2 : w / 2;
    const QPointF c = box.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{c.x() - w, c.y() - h}, {c.x(), c.y() + h}, {c.x() + w, c.y() - h}}));
    painter->restore();
}

void drawTick(QPainter *painter, const QStyleOption *option, bool round)
{
    const QPalette &p = option->palette;
    const QRect box = option->rect;
    const bool on = has(option, QStyle::State_On), partly = has(option, QStyle::State_NoChange), enabled = has(option, QStyle::State_Enabled);
    const QColor accent = enabled ? p.color(QPalette::Highlight) : p.color(QPalette::Mid);
    Surface surface{p.color(QPalette::Base), p.color(enabled ? QPalette::Dark : QPalette::Mid), 1.2};
    if (on || partly)
        surface = {accent, accent, 1.2};
    if (has(option, QStyle::State_HasFocus))
        surface = {surface.fill, on || partly ? p.color(QPalette::WindowText) : p.color(QPalette::Highlight), 2};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(surface.line, surface.width));
    painter->setBrush(surface.fill);
    const QRectF r = QRectF(box).adjusted(1, 1, -1, -1);
    round ? painter->drawEllipse(r) : painter->drawRoundedRect(r, 3.5, 3.5);
    const QColor ink = p.color(enabled ? QPalette::HighlightedText : QPalette::Text);
    const QPointF c = r.center();
    const double s = r.width();
    painter->setPen(QPen(ink, std::max(1.6, s / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on && round) {
        painter->setBrush(ink);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(c, s * 0.2, s * 0.2);
    } else if (on) {
        painter->drawPolyline(QPolygonF({{c.x() - s * 0.24, c.y()}, {c.x() - s * 0.06, c.y() + s * 0.19}, {c.x() + s * 0.26, c.y() - s * 0.2}}));
    } else if (partly) {
        painter->drawLine(QPointF(c.x() - s * 0.22, c.y()), QPointF(c.x() + s * 0.22, c.y()));
    }
    painter->restore();
}

}

CountersignStyle::CountersignStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void CountersignStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &p = option->palette;
    switch (element) { // Qt's enum: what is not here is Fusion's
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawSurface(painter, option->rect, buttonSurface(option));
        return;
    case PE_PanelButtonTool:
        if (has(option, State_On) || has(option, State_Sunken) || has(option, State_MouseOver))
            drawSurface(painter, option->rect, {theme::blend(p.color(QPalette::Window), p.color(QPalette::WindowText), has(option, State_On) ? 0.12 : 0.07), QColor(), 0});
        return;
    case PE_FrameDefaultButton:
        return; // the fill says it
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget))
            return; // their border says it
        drawSurface(painter, option->rect, {QColor(), p.color(QPalette::Highlight), 2});
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0) {
            drawSurface(painter, option->rect, fieldSurface(option));
            return;
        }
        break;
    case PE_FrameLineEdit:
        drawSurface(painter, option->rect, fieldSurface(option));
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            painter->save();
            painter->setPen(p.color(has(option, State_HasFocus) ? QPalette::Highlight : QPalette::Mid));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        }
        break;
    case PE_FrameGroupBox:
        return; // a heading and distance group well enough
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, p.color(has(option, State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText), element == PE_IndicatorArrowUp);
        return;
    case PE_IndicatorCheckBox:
        drawTick(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(painter, option, true);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CountersignStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            if (button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CountersignStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && combo->frame) {
            drawSurface(painter, option->rect, combo->editable ? fieldSurface(option) : buttonSurface(option));
            const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            drawChevron(painter, arrow, option->palette.color(QPalette::ButtonText));
            return;
        }
    }
    if (control == CC_ScrollBar) {
        const QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
        const bool near = has(option, State_MouseOver) || has(option, State_Sunken);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(near || theme::isHighContrast(option->palette) ? QPalette::Dark : QPalette::Mid));
        const double round = std::min(handle.width(), handle.height()) / 2.0;
        painter->drawRoundedRect(handle, round, round);
        painter->restore();
        return;
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSurface(painter, option->rect, fieldSurface(option));
            for (const auto &[part, step, up] : {std::tuple{SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true}, {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false}}) {
                const QRect box = proxy()->subControlRect(CC_SpinBox, option, part, widget);
                const bool can = spin->stepEnabled.testFlag(step) && has(option, State_Enabled);
                drawChevron(painter, QRectF(box).adjusted(0, -2, 0, 2), option->palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText), up);
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CountersignStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = option ? option->fontMetrics.height() : widget ? widget->fontMetrics().height() : 16;
    switch (metric) { // Qt's enum
    case PM_ButtonMargin: return line;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 36;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutHorizontalSpacing: return line / 2;
    case PM_LayoutVerticalSpacing: return line / 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(16, line);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return line / 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CountersignStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) { // Qt's enum
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: return hint == SH_UnderlineShortcut;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_TitleBar_NoBorder: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize CountersignStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        answer.setHeight(std::max(answer.height(), line * 2)); // one height for all that stand in a row
    if (type == CT_ItemViewItem)
        answer.setHeight(std::max(answer.height(), line * 2));
    return answer;
}

QRect CountersignStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect; // text does not touch the border
}

// A scroll bar is its handle: no arrow buttons.
QRect CountersignStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, bar, widget));
    const int size = range <= 0 ? length : std::max(least, int(qint64(bar->pageStep) * length / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto piece = [&](int from, int to) { return across ? QRect(from, 0, to - from, bar->rect.height()) : QRect(0, from, bar->rect.width(), to - from); };
    switch (part) { // Qt's enum
    case SC_ScrollBarSlider: return piece(start, start + size);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + size, length);
    case SC_ScrollBarGroove: return piece(0, length);
    default: return {};
    }
}

void CountersignStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}
