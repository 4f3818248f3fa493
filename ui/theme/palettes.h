// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

// The window's colours, all in palette roles, so that every widget follows a change of theme by itself.
// Roles with a meaning of their own here: PlaceholderText is secondary text, Mid a hairline, Dark the border of a control (3:1 on its ground).
namespace theme {

enum class Look { Light, Dark, HighContrast };

QPalette palette(Look look);

// Told from the palette alone, because Qt 6.4 knows no colour scheme (QStyleHints::colorScheme is 6.5).
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);
double contrast(const QColor &a, const QColor &b); // WCAG 2.1 contrast ratio, 1 ... 21
// `over` laid on `ground` with that opacity.
QColor blend(const QColor &ground, const QColor &over, double opacity);

}
