// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/filterbar.h"

#include "certificates/chip.h"
#include "certificates/filterwords.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_summary(new PlainLabel), m_chips(new QHBoxLayout), m_add(new QToolButton), m_clear(new QToolButton), m_menu(new QMenu(this))
{
    m_summary->setObjectName(QStringLiteral("filterSummary"));
    m_add->setObjectName(QStringLiteral("filterMenu"));
    m_add->setText(tr("&Filter"));
    m_add->setAccessibleName(tr("Filter the list"));
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Clea&r"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setAutoRaise(true);
    connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT filterChosen(widened(m_filter)); });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space(this, 2));
    m_chips->setSpacing(space(this, 1));
    line->addWidget(m_summary);
    line->addLayout(m_chips);
    line->addWidget(m_clear);
    line->addStretch();
}

void FilterBar::show(const CertificateFilter &filter, const QString &issuerName, qint64 matches, qint64 all)
{
    m_filter = filter;
    const bool narrowed = !filterParts(filter).isEmpty();
    const QLocale locale;
    m_summary->setText(narrowed ? tr("Showing %1 of %2:").arg(locale.toString(matches), locale.toString(all))
                                : tr("%Ln certificate(s)", nullptr, int(all)));
    m_clear->setVisible(narrowed);
    fillChips(issuerName);
}

void FilterBar::fillChips(const QString &issuerName)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const FilterPart &part : filterParts(m_filter, issuerName)) {
        auto *chip = new Chip(part.words);
        chip->setAccessibleName(tr("Take away: %1").arg(part.words));
        connect(chip, &QAbstractButton::clicked, this, [this, without = part.without] { Q_EMIT filterChosen(without); });
        m_chips->addWidget(chip);
    }
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto toggle = [this](const QString &words, bool on, auto change) {
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, [this, change](bool checked) {
            CertificateFilter filter = m_filter;
            change(filter, checked);
            Q_EMIT filterChosen(filter);
        });
    };
    m_menu->addSection(tr("Kind"));
    for (const CertificateKind kind : {CertificateKind::Root, CertificateKind::Intermediate, CertificateKind::Client, CertificateKind::Server, CertificateKind::Other}) {
        toggle(words::kindName(kind), m_filter.kinds.contains(kind), [kind](CertificateFilter &f, bool on) {
            on ? void(f.kinds.insert(kind)) : void(f.kinds.remove(kind));
        });
    }
    m_menu->addSection(tr("End"));
    for (const Due due : {Due::Expired, Due::Within7, Due::Within30, Due::Within90, Due::Fine, Due::NotYetValid}) {
        toggle(words::dueName(due), m_filter.due == due, [due](CertificateFilter &f, bool on) {
            f.due = on ? std::optional<Due>(due) : std::nullopt;
        });
    }
    m_menu->addSection(tr("More"));
    toggle(tr("With its private key here"), m_filter.withKeyOnly, [](CertificateFilter &f, bool on) { f.withKeyOnly = on; });
    toggle(tr("Weak key or signature"), m_filter.weak, [](CertificateFilter &f, bool on) { f.weak = on; });
    toggle(tr("Hide expired ones"), m_filter.hideExpired, [](CertificateFilter &f, bool on) { f.hideExpired = on; });
    toggle(tr("Hide replaced ones"), m_filter.hideSuperseded, [](CertificateFilter &f, bool on) { f.hideSuperseded = on; });
}
