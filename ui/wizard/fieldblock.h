// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/findinglist.h"

#include <QWidget>

class PlainLabel;

// A field with its label above, a hint below, and below that what the judge says about it, now. Screen readers hear hint and findings with the field.
class FieldBlock : public QWidget
{
    Q_OBJECT

public:
    FieldBlock(const QString &label, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setHint(const QString &hint); // fit to be shown
    void tell(const QList<FindingList::Line> &lines);

private:
    void describe();

    QWidget *m_field;
    PlainLabel *m_label;
    PlainLabel *m_hint;
    FindingList *m_findings;
};
