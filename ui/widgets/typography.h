// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

// The type hierarchy: four steps, all relative to the person's own font size, none in pixels.
enum class Typo { Title, Heading, Strong, Caption };
void setTypo(QWidget *widget, Typo typo);   // captions are drawn in the palette's secondary text
// Distances, in units of a quarter of the font's height: 1 tight, 2 within a group, 4 between groups, 6 around a page.
int space(const QWidget *widget, int units);
