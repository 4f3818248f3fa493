// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/plainlabel.h"

#include <QFormLayout>

// QFormLayout::addRow(text, field) with a label that never guesses markup, is the field's buddy, and stands level with it.
inline void addFormRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new PlainLabel(words);
    label->setBuddy(field);
    label->setMinimumHeight(label->fontMetrics().height() * 2);
    form->addRow(label, field);
}
