// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "start/startpage.h"

#include "widgets/cardbutton.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QVBoxLayout>

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_notice(new Notice)
{
    setObjectName(QStringLiteral("startPage"));
    auto *column = new QWidget;
    column->setMaximumWidth(space(this, 190));
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(space(this, 3));
    auto *heading = new PlainLabel(tr("Welcome to Countersign"));
    setTypo(heading, Typo::Title);
    auto *meaning = new PlainLabel(tr("It makes the certificates that your applications show to an HSM or key service, keeps their keys sealed, "
                                      "and tells you in good time before one ends."));
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(heading);
    lines->addWidget(meaning);
    lines->addSpacing(space(this, 4));

    auto *create = new CardButton(Glyph::Chain, tr("&Create a certificate chain"),
                                  tr("Root, intermediate and a client certificate for a service, in one go, with good defaults."));
    auto *import = new CardButton(Glyph::Import, tr("&Import what I have"),
                                  tr("Certificates and keys as PEM, DER, PKCS#12, PKCS#7 or Java trust store; many files at once."));
    auto *sample = new CardButton(Glyph::Sample, tr("&Look around with sample data"),
                                  tr("An imagined bank's certificates in a temporary folder. Nothing of yours is touched."));
    create->setObjectName(QStringLiteral("startCreate"));
    import->setObjectName(QStringLiteral("startImport"));
    sample->setObjectName(QStringLiteral("startSample"));
    m_ways = {create, import, sample};
    for (CardButton *way : std::as_const(m_ways))
        lines->addWidget(way);
    lines->addWidget(m_notice);

    auto *middle = new QVBoxLayout(this);
    middle->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 10);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(3);
    connect(create, &CardButton::clicked, this, &StartPage::createRequested);
    connect(import, &CardButton::clicked, this, &StartPage::importRequested);
    connect(sample, &CardButton::clicked, this, &StartPage::sampleRequested);
    setFocusProxy(create);
}

void StartPage::setBusy(const QString &words)
{
    for (CardButton *way : std::as_const(m_ways))
        way->setEnabled(words.isEmpty());
    words.isEmpty() ? m_notice->clear() : m_notice->tell(Notice::Tone::Info, words);
}

void StartPage::tellProblem(const QString &sentence, const QString &detail)
{
    setBusy({});
    m_notice->tell(Notice::Tone::Problem, sentence, detail);
}
