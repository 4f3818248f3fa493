// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/timelineaccess.h"

#include "overview/timeline.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace {

// One week. Holds the timeline and an index, nothing else, so that it is never out of date; beyond the bars' number it is invalid.
class WeekAccess final : public QAccessibleInterface
{
public:
    WeekAccess(Timeline *timeline, int index) : m_timeline(timeline), m_index(index) {}

    bool isValid() const override { return m_timeline && m_index < m_timeline->bars().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_timeline.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && (kind == QAccessible::Name || kind == QAccessible::Value) ? m_timeline->sentence(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect bar = m_timeline->bars().at(m_index).rect;
        return QRect(m_timeline->mapToGlobal(bar.topLeft()), bar.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = state.readOnly = true;
        if (isValid() && m_timeline->currentBar() == m_index) {
            state.selected = true;
            state.focused = m_timeline->hasFocus();
        }
        return state;
    }

private:
    QPointer<Timeline> m_timeline;
    int m_index;
};

class TimelineAccess final : public QAccessibleWidget
{
public:
    explicit TimelineAccess(Timeline *timeline) : QAccessibleWidget(timeline, QAccessible::Chart) {}
    ~TimelineAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(timeline()->bars().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_ids.size() <= index)
            m_ids.append(QAccessible::registerAccessibleInterface(new WeekAccess(timeline(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const qsizetype index = m_ids.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)));
        return index < childCount() ? int(index) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return timeline()->hasFocus() && timeline()->currentBar() >= 0 ? child(timeline()->currentBar()) : QAccessibleWidget::focusChild();
    }

private:
    Timeline *timeline() const { return static_cast<Timeline *>(widget()); }
    mutable QList<QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<Timeline *>(object);
    return timeline ? new TimelineAccess(timeline) : nullptr;
}

}

void installTimelineAccess()
{
    QAccessible::installFactory(make); // ignores one it knows already
}
