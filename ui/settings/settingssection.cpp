// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settingssection.h"

#include "base/displaytext.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QVBoxLayout>

SettingsSection::SettingsSection(Desk &desk, const QString &heading, const QString &meaning, QWidget *parent) :
    Card(parent), m_desk(desk), m_lines(new QVBoxLayout(this)), m_form(new QFormLayout), m_notice(new Notice)
{
    const int pad = space(this, 5);
    m_lines->setContentsMargins(pad, pad, pad, pad);
    m_lines->setSpacing(space(this, 3));
    auto *title = new PlainLabel(heading);
    setTypo(title, Typo::Heading);
    m_lines->addWidget(title);
    auto *words = new PlainLabel(meaning);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setVisible(!meaning.isEmpty());
    m_lines->addWidget(words);
    m_form->setHorizontalSpacing(space(this, 4));
    m_form->setVerticalSpacing(space(this, 3));
    m_lines->addLayout(m_form);
    m_lines->addWidget(m_notice);
}

void SettingsSection::change(const std::function<void(Settings &)> &edit)
{
    Settings settings = m_desk.settings();
    edit(settings);
    if (const auto kept = m_desk.setSettings(settings); !kept)
        m_notice->tell(Notice::Tone::Problem, words::error(kept.error()), displayText(kept.error().detail));
    else
        m_notice->clear();
}
