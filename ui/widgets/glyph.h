// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

// The window's line icons, drawn in the text's colour so that they fit every theme. They never stand without a word or an accessible name.
enum class Glyph { Overview, Certificates, Settings, Lock, Search, Chain, Import, Sample, Export, Snooze, Print, Save, Eye, Key, Shield, Info, Warning, Problem };

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color);
QIcon glyphIcon(Glyph glyph);
