// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/glyph.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QVBoxLayout;

// The list of pages on the left: one is chosen, arrow keys move, Ctrl+1 ... Ctrl+9 jump.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    // Entries are numbered in the order they are added; `below` ones stand at the foot.
    int addPage(Glyph glyph, const QString &word, bool below = false);
    // At the foot too, but does something instead of showing a page.
    void addAct(Glyph glyph, const QString &word, const QString &shortcut, const std::function<void()> &act);
    void choose(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_above, *m_below;
    QButtonGroup *m_group;
};
