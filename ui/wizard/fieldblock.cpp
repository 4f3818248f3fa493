// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/fieldblock.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QVBoxLayout>

FieldBlock::FieldBlock(const QString &label, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new PlainLabel(label)), m_hint(new PlainLabel), m_findings(new FindingList)
{
    m_label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    setTypo(m_label, Typo::Strong);
    m_hint->setWordWrap(true);
    setTypo(m_hint, Typo::Caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 1));
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addWidget(m_findings);
    // Qt looks for a buddy among a field's siblings only; a field inside a container has none.
    if (QWidget *named = m_label->buddy(); named->accessibleName().isEmpty())
        named->setAccessibleName(QString(label).remove(u'&'));
    setHint(hint);
}

void FieldBlock::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FieldBlock::tell(const QList<FindingList::Line> &lines)
{
    m_findings->show(lines);
    describe();
}

void FieldBlock::describe()
{
    QStringList parts;
    for (const QString &part : {m_findings->spoken(), m_hint->text()}) {
        if (!part.isEmpty())
            parts += part;
    }
    QWidget *described = m_field->focusProxy() ? m_field->focusProxy() : m_field;
    described->setAccessibleDescription(parts.join(u'\n'));
}
