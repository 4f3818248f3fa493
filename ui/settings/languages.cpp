// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

QStringList availableLanguages()
{
    QStringList languages{u"en"_s};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"countersign_*.qm"_s})) {
        if (const QString language = file.mid(12).chopped(3); !languages.contains(language))
            languages << language;
    }
    return languages;
}

void speakLanguage(const QString &code)
{
    static QTranslator ours, qts; // installed once, loaded anew
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    // English too has a file of ours: singular and plural. Other languages that are missing get that one.
    if (locale.language() != QLocale::English && qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(locale, u"countersign"_s, u"_"_s, u":/i18n"_s) || ours.load(u"countersign_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&ours);
}
