// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

// The application UUID as a service knows it. Text form is always lower case with hyphens, without braces.
class ApplicationUuid
{
public:
    enum class Problem { Empty, WrongLength, NotHex, HyphensMisplaced, Nil, Unbalanced };

    // Accepts "{...}", "urn:uuid:...", upper case, and 32 digits without hyphens; anything else is refused with `problem`.
    static std::optional<ApplicationUuid> fromText(const QString &text, Problem *problem = nullptr);

    QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }
    friend bool operator==(const ApplicationUuid &, const ApplicationUuid &) = default;

private:
    explicit ApplicationUuid(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};
