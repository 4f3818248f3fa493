// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/displaytext.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace {

constexpr int combiningRun = 4;

bool isHidden(char32_t c)
{
    if (c == U' ')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width, bidirectional, soft hyphen, tags
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // QChar's categories are Qt's to extend, not ours
        break;
    }
    // Letters that paint nothing: Hangul fillers, the braille blank, the combining grapheme joiner, variation selectors.
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isCombining(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

QString mark(char32_t c)
{
    return u"\u27E8U+%1\u27E9"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

// Never cuts a surrogate pair in two.
QString clamped(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype head = (limit - 1) / 2;
    qsizetype tail = limit - 1 - head;
    if (head > 0 && text.at(head - 1).isHighSurrogate())
        --head;
    if (tail > 0 && text.at(text.size() - tail).isLowSurrogate())
        --tail;
    return text.first(head) + u'\u2026' + text.last(tail);
}

enum class Script { None, Latin, Cyrillic, Greek };

Script scriptOf(char32_t c)
{
    if (!QChar::isLetter(c))
        return Script::None;
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Greek:
        return Script::Greek;
    default: // other scripts do not imitate Latin letters
        return Script::None;
    }
}

}

QString displayText(const QString &foreign, qsizetype limit)
{
    // Clamped before and after: a megabyte must not be normalised to show 256 characters of it.
    const QString text = clamped(foreign, limit * 4).normalized(QString::NormalizationForm_C);
    QString shown;
    shown.reserve(text.size());
    int combining = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        combining = isCombining(c) ? combining + 1 : 0;
        // toUcs4() has put U+FFFD for lone surrogates; that one is visible.
        if (isHidden(c) || combining > combiningRun)
            shown += mark(c);
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return clamped(shown, limit);
}

QString displayLines(const QString &foreign, qsizetype lines)
{
    QStringList shown;
    const auto all = QStringView(foreign).split(u'\n');
    for (const QStringView line : all) {
        if (shown.size() == lines) {
            shown += u"\u2026"_s;
            break;
        }
        shown += displayText((line.endsWith(u'\r') ? line.chopped(1) : line).toString());
    }
    return shown.join(u'\n');
}

bool mixesScripts(const QString &foreign)
{
    bool latin = false;
    bool lookalike = false;
    const QList<uint> points = foreign.left(4096).toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (!QChar::isLetterOrNumber(c) && !isCombining(c)) {
            latin = lookalike = false;
            continue;
        }
        const Script script = scriptOf(c);
        latin |= script == Script::Latin;
        lookalike |= script == Script::Cyrillic || script == Script::Greek;
        if (latin && lookalike)
            return true;
    }
    return false;
}

QByteArray csvRecord(const QStringList &fields)
{
    // Spreadsheets run a field that begins with one of these, full-width forms included (CWE-1236).
    static const QString dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%"_s;
    QByteArray record;
    for (const QString &field : fields) {
        if (!record.isEmpty())
            record += ',';
        QString text = field;
        qsizetype first = 0;
        while (first < text.size() && text.at(first).isSpace() && !dangerous.contains(text.at(first)))
            ++first;
        if (first < text.size() && dangerous.contains(text.at(first)))
            text.prepend(u'\'');
        text.replace(u'"', u"\"\""_s);
        text.remove(QChar(u'\0'));
        record += '"' + text.toUtf8() + '"';
    }
    return record;
}

QString safeFileName(const QString &foreign, const QString &fallback)
{
    QString name;
    const QString text = foreign.left(1024).normalized(QString::NormalizationForm_KD);
    for (const QChar c : text) {
        const bool fine = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_';
        if (fine)
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    name.truncate(80);
    while (name.endsWith(u'.') || name.endsWith(u'-'))
        name.chop(1);
    const QString stem = name.section(u'.', 0, 0).toUpper();
    static const QStringList devices = {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const bool numbered = stem.size() == 4 && (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s)) && stem.back().isDigit();
    if (name.isEmpty() || devices.contains(stem) || numbered)
        return fallback;
    return name;
}
