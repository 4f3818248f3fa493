// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

// English and the translations that travel with the program (:/i18n), as locale names: "en", "de" ...
QStringList availableLanguages();
// Puts the program's and Qt's own words into that language; empty: the system's. Windows made afterwards speak it.
void speakLanguage(const QString &code);
