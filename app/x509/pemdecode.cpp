// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pem.h"

#include "x509/base64.h"

#include <algorithm>

namespace pem {

namespace {

constexpr qsizetype longestLine = 4096;

Error malformed(int line, const char *why)
{
    return Error{Error::Code::Malformed, QStringLiteral("line %1: %2").arg(line).arg(QLatin1String(why))};
}

// Lines whatever their ends: \n, \r\n, or a lone \r.
class Lines
{
public:
    explicit Lines(QByteArrayView text) : m_text(text) {}

    bool next()
    {
        if (m_next >= m_text.size())
            return false;
        m_offset = m_next;
        ++m_number;
        qsizetype end = m_offset;
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
            ++end;
        m_line = m_text.sliced(m_offset, end - m_offset);
        m_next = end + (m_text.sliced(end).startsWith("\r\n") ? 2 : 1);
        return true;
    }
    QByteArrayView line() const { return m_line; }
    qsizetype offset() const { return m_offset; }
    qsizetype nextOffset() const { return qMin(m_next, m_text.size()); }
    int number() const { return m_number; }

private:
    QByteArrayView m_text;
    QByteArrayView m_line;
    qsizetype m_offset = 0;
    qsizetype m_next = 0;
    int m_number = 0;
};

// "-----BEGIN X-----", indented or not; empty when the line is something else.
QByteArrayView boundary(QByteArrayView line, QByteArrayView word)
{
    constexpr QByteArrayView dashes = "-----";
    constexpr qsizetype longestLabel = 64;
    const QByteArrayView trimmed = line.trimmed();
    if (!trimmed.startsWith(dashes) || !trimmed.sliced(dashes.size()).startsWith(word))
        return {};
    QByteArrayView label = trimmed.sliced(dashes.size() + word.size());
    if (!label.endsWith(dashes))
        return {};
    label.chop(dashes.size());
    const bool fine = std::all_of(label.begin(), label.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    return fine && label.size() <= longestLabel ? label : QByteArrayView();
}

// One block, from the line after BEGIN.
class Block
{
public:
    Block(QByteArrayView text, Lines &lines, QByteArrayView label) : m_text(text), m_lines(lines)
    {
        m_object.label = label.toByteArray();
        m_object.offset = lines.offset();
        m_object.line = lines.number();
    }

    Result<Object> read()
    {
        qsizetype begin = m_lines.nextOffset();
        bool inHeaders = true;
        while (m_lines.next()) {
            const QByteArrayView line = m_lines.line();
            if (line.size() > longestLine)
                return Error{Error::Code::TooLarge, QStringLiteral("line %1: %2 octets").arg(m_lines.number()).arg(line.size())};
            if (line.trimmed().startsWith("-----"))
                return finish(line, begin);
            if (inHeaders && (inHeaders = takeHeader(line)))
                begin = m_lines.nextOffset();
        }
        return malformed(m_object.line, "begins and does not end");
    }

private:
    // RFC 1421 4.6: "Name: value", goes on in a line that begins with a space; an empty line ends them.
    bool takeHeader(QByteArrayView line)
    {
        auto &headers = m_object.headers;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.emplaceBack(line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
        else if (!headers.isEmpty() && !line.isEmpty() && (line[0] == ' ' || line[0] == '\t'))
            headers.last().second += line.trimmed().toByteArray();
        else
            return false;
        return headers.size() < 16;
    }

    Result<Object> finish(QByteArrayView line, qsizetype begin)
    {
        if (boundary(line, "END ") != m_object.label || line.trimmed().startsWith("-----BEGIN"))
            return malformed(m_lines.number(), "not the end of what began");
        const QByteArrayView body = m_text.sliced(begin, m_lines.offset() - begin);
        m_object.bytes = Secret(base64::decodedSize(body));
        const auto size = base64::decode(body, reinterpret_cast<char *>(m_object.bytes.data()));
        if (!size || *size != m_object.bytes.size())
            return malformed(m_object.line, "not base64");
        if (m_object.bytes.isEmpty())
            return malformed(m_object.line, "nothing inside");
        return std::move(m_object);
    }

    QByteArrayView m_text;
    Lines &m_lines;
    Object m_object;
};

}

Result<std::vector<Object>> decode(QByteArrayView text, qsizetype limit)
{
    std::vector<Object> objects;
    if (text.startsWith("\xef\xbb\xbf")) // Notepad's byte order mark
        text = text.sliced(3);
    Lines lines(text);
    while (lines.next()) {
        const QByteArrayView label = boundary(lines.line(), "BEGIN ");
        if (label.isEmpty())
            continue;
        if (qsizetype(objects.size()) == limit)
            return Error{Error::Code::TooLarge, QStringLiteral("more than %1 objects").arg(limit)};
        Result<Object> object = Block(text, lines, label).read();
        if (!object)
            return object.error();
        objects.push_back(std::move(*object));
    }
    if (objects.empty())
        return Error{Error::Code::NotFound, {}};
    return objects;
}

bool looksLikePem(QByteArrayView bytes)
{
    constexpr QByteArrayView begin = "-----BEGIN ";
    qsizetype at = bytes.indexOf(begin);
    while (at > 0 && bytes[at - 1] != '\n' && bytes[at - 1] != '\r' && bytes[at - 1] != ' ' && bytes[at - 1] != '\t' && at != 3) // 3: a byte order mark
        at = bytes.indexOf(begin, at + 1);
    return at >= 0;
}

}
