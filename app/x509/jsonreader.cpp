// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

QString element(const QString &key, qsizetype index)
{
    return u"%1[%2]"_s.arg(key).arg(index);
}

QString unknownWord(const QString &word, const QStringList &words)
{
    return u"\"%1\" is none of %2"_s.arg(word.left(40), words.join(u", "_s));
}

}

std::optional<QJsonValue> JsonReader::value(const QString &key, Presence presence)
{
    m_asked.insert(key);
    if (m_object.contains(key))
        return m_object.value(key);
    if (presence == Presence::Required)
        fail(key, u"is missing"_s);
    return std::nullopt;
}

std::optional<QJsonArray> JsonReader::array(const QString &key, Presence presence)
{
    const auto found = value(key, presence);
    if (!found)
        return std::nullopt;
    if (!found->isArray()) {
        fail(key, u"is not a list"_s);
        return std::nullopt;
    }
    return found->toArray();
}

QString JsonReader::text(const QString &key, Presence presence, qsizetype longest, const QString &fallback)
{
    const auto found = value(key, presence);
    if (!found)
        return fallback;
    const QString text = found->toString();
    if (!found->isString())
        fail(key, u"is not a text"_s);
    else if (presence == Presence::Required && text.trimmed().isEmpty())
        fail(key, u"is empty"_s);
    else if (text.size() > longest)
        fail(key, u"is longer than %1 characters"_s.arg(longest));
    return text;
}

int JsonReader::word(const QString &key, Presence presence, const QStringList &words)
{
    const auto found = value(key, presence);
    if (!found)
        return -1;
    const auto index = found->isString() ? words.indexOf(found->toString()) : -1;
    if (!found->isString())
        fail(key, u"is not a text"_s);
    else if (index < 0)
        fail(key, unknownWord(found->toString(), words));
    return int(index);
}

QList<int> JsonReader::words(const QString &key, Presence presence, const QStringList &words)
{
    QList<int> indexes;
    const auto list = array(key, presence);
    if (!list)
        return indexes;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QJsonValue one = list->at(i);
        const int index = int(words.indexOf(one.toString()));
        if (!one.isString())
            fail(element(key, i), u"is not a text"_s);
        else if (index < 0)
            fail(element(key, i), unknownWord(one.toString(), words));
        else if (indexes.contains(index))
            fail(element(key, i), u"\"%1\" stands here twice"_s.arg(one.toString()));
        indexes.append(index);
    }
    return indexes;
}

QStringList JsonReader::texts(const QString &key, qsizetype longest, qsizetype most)
{
    QStringList texts;
    const auto list = array(key, Presence::Optional);
    if (!list)
        return texts;
    if (list->size() > most)
        fail(key, u"has more than %1 entries"_s.arg(most));
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QString text = list->at(i).toString();
        if (text.isEmpty())
            fail(element(key, i), u"is not a text"_s);
        else if (text.size() > longest)
            fail(element(key, i), u"is longer than %1 characters"_s.arg(longest));
        texts.append(text);
    }
    return texts;
}

int JsonReader::number(const QString &key, int fallback, int least, int largest)
{
    const auto found = value(key, Presence::Optional);
    if (!found)
        return fallback;
    const double number = found->toDouble();
    if (!found->isDouble() || number != double(qint64(number)))
        fail(key, u"is not a whole number"_s);
    else if (number < least || number > largest)
        fail(key, u"is not between %1 and %2"_s.arg(least).arg(largest));
    else
        return int(number);
    return fallback;
}

void JsonReader::fail(const QString &key, const QString &reason)
{
    if (m_fault.isEmpty())
        m_fault = u"$.%1: %2"_s.arg(key, reason);
}

QString JsonReader::fault()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            fail(it.key().left(40), u"is not a key of a profile"_s);
    }
    return m_fault;
}
