// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <bit>

// A set of certificate ids as bits: a million of them in 125 KB, intersected in microseconds.
class IdSet
{
public:
    explicit IdSet(qint64 newest = 0) : m_words(newest / 64 + 1, 0) {}

    void insert(qint64 id) { m_words[id / 64] |= quint64(1) << (id % 64); }
    void remove(qint64 id) { m_words[id / 64] &= ~(quint64(1) << (id % 64)); }
    bool contains(qint64 id) const { return id / 64 < m_words.size() && (m_words.at(id / 64) >> (id % 64) & 1) != 0; }
    void intersect(const IdSet &other);
    void unite(const IdSet &other);
    qint64 count() const;
    QList<qint64> ids() const;

private:
    QList<quint64> m_words;
};

inline void IdSet::intersect(const IdSet &other)
{
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words.at(i);
}

inline void IdSet::unite(const IdSet &other)
{
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words.at(i);
}

inline qint64 IdSet::count() const
{
    qint64 sum = 0;
    for (const quint64 word : m_words)
        sum += std::popcount(word);
    return sum;
}

inline QList<qint64> IdSet::ids() const
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        for (quint64 word = m_words.at(i); word != 0; word &= word - 1)
            ids.append(i * 64 + std::countr_zero(word));
    }
    return ids;
}
