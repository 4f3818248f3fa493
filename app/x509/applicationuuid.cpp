// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/applicationuuid.h"

#include <algorithm>

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// Position of each hyphen in 8-4-4-4-12.
bool hyphensInPlace(QStringView text)
{
    constexpr qsizetype places[] = {8, 13, 18, 23};
    return text.size() == 36 && text.count(u'-') == 4
           && std::all_of(std::begin(places), std::end(places), [text](qsizetype at) { return text[at] == u'-'; });
}

using Problem = ApplicationUuid::Problem;

std::optional<Problem> problemOf(QStringView body)
{
    if (body.isEmpty())
        return Problem::Empty;
    constexpr qsizetype digits = 32;
    if (!std::all_of(body.begin(), body.end(), [](QChar c) { return c == u'-' || isHexDigit(c); }))
        return Problem::NotHex;
    const qsizetype hyphens = body.count(u'-');
    if (body.size() - hyphens != digits)
        return Problem::WrongLength;
    if (hyphens && !hyphensInPlace(body))
        return Problem::HyphensMisplaced;
    if (std::all_of(body.begin(), body.end(), [](QChar c) { return c == u'-' || c == u'0'; }))
        return Problem::Nil;
    return {};
}

}

std::optional<ApplicationUuid> ApplicationUuid::fromText(const QString &text, Problem *problem)
{
    const auto refuse = [problem](Problem why) {
        if (problem)
            *problem = why;
        return std::optional<ApplicationUuid>();
    };
    QStringView body = QStringView(text).trimmed();
    if (body.startsWith(u"urn:uuid:", Qt::CaseInsensitive))
        body = body.sliced(9);
    if (body.startsWith(u'{') != body.endsWith(u'}') || body == u"{")
        return refuse(Problem::Unbalanced);
    if (body.startsWith(u'{'))
        body = body.sliced(1, body.size() - 2);
    if (const auto why = problemOf(body))
        return refuse(*why);
    QString plain = body.toString().remove(u'-');
    for (const qsizetype at : {20, 16, 12, 8})
        plain.insert(at, u'-');
    return ApplicationUuid(QUuid::fromString(plain));
}
