// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/attentionlist.h"

#include "widgets/glyph.h"
#include "widgets/plainlabel.h"
#include "widgets/table.h"
#include "widgets/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

AttentionList::AttentionList(const Desk &desk, const Profiles &profiles, QWidget *parent) :
    QWidget(parent), m_model(new AttentionModel(desk, profiles, this)), m_view(new QTableView), m_summary(new PlainLabel),
    m_nothing(new PlainLabel), m_export(new QPushButton(tr("&Export..."))), m_snooze(new QPushButton(tr("S&nooze..."))),
    m_open(new QPushButton(tr("Show &details"))), m_showSnoozed(new QPushButton), m_stack(new QStackedLayout)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space(this, 2));
    auto *head = new QHBoxLayout;
    auto *title = new QVBoxLayout;
    title->setSpacing(0);
    auto *heading = new PlainLabel(tr("Needs attention"));
    setTypo(heading, Typo::Heading);
    setTypo(m_summary, Typo::Caption);
    title->addWidget(heading);
    title->addWidget(m_summary);
    head->addLayout(title, 1);
    for (QPushButton *button : {m_showSnoozed, m_open, m_export, m_snooze})
        head->addWidget(button);
    lines->addLayout(head);
    m_showSnoozed->setCheckable(true);
    m_showSnoozed->setObjectName(QStringLiteral("showSnoozed"));
    m_open->setObjectName(QStringLiteral("openCertificate"));
    m_export->setObjectName(QStringLiteral("exportCertificate"));
    m_snooze->setObjectName(QStringLiteral("snoozeCertificate"));

    setUpTable(m_view, tr("Certificates that need attention"));
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setObjectName(QStringLiteral("attention"));
    const int em = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : {std::pair{AttentionModel::Status, 25}, {AttentionModel::Name, 30}, {AttentionModel::Ends, 18},
                                             {AttentionModel::Application, 22}, {AttentionModel::Owner, 20}})
        m_view->setColumnWidth(column, em * characters);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(space(this, 56));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMinimumHeight(space(this, 24));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    lines->addLayout(m_stack, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttentionList::select);
    connect(m_view, &QTableView::activated, this, [this] {
        if (current())
            Q_EMIT openRequested(current()->row.id);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &AttentionList::showMenu);
    connect(m_showSnoozed, &QPushButton::toggled, this, &AttentionList::refresh);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(current()->row.id); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested({current()->row.id}); });
    connect(m_snooze, &QPushButton::clicked, this, [this] {
        m_showSnoozed->isChecked() ? Q_EMIT wakeRequested(*current()) : Q_EMIT snoozeRequested(*current());
    });
    refresh();
}

void AttentionList::setItems(const QList<ExpiryWatch::Item> &attention, const QList<ExpiryWatch::Item> &snoozed)
{
    m_attention = attention;
    m_snoozed = snoozed;
    refresh();
}

void AttentionList::refresh()
{
    if (m_snoozed.isEmpty() && m_showSnoozed->isChecked())
        return m_showSnoozed->setChecked(false); // comes back here
    const bool snoozed = m_showSnoozed->isChecked();
    const qint64 kept = current() ? current()->row.id : 0;
    m_model->setItems(snoozed ? m_snoozed : m_attention);
    const bool two = std::any_of(m_model->items().begin(), m_model->items().end(), [](const ExpiryWatch::Item &item) { return item.endsWithIssuer; });
    m_view->setColumnWidth(AttentionModel::Ends, fontMetrics().averageCharWidth() * (two ? 50 : 18));
    for (int row = 0; kept && row < m_model->rowCount(); ++row) {
        if (m_model->id(row) == kept)
            m_view->selectRow(row);
    }
    const int count = int(m_attention.size());
    m_summary->setText(count == 0 ? tr("Soonest first") : count == 1 ? tr("1 certificate, soonest first") : tr("%n certificates, soonest first", nullptr, count));
    m_showSnoozed->setText(tr("Snoo&zed (%1)").arg(m_snoozed.size()));
    m_showSnoozed->setVisible(!m_snoozed.isEmpty());
    m_snooze->setText(snoozed ? tr("Remind me a&gain") : tr("S&nooze..."));
    m_nothing->setText(tr("Nothing needs attention. Certificates appear here when they cross one of your thresholds."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_nothing);
    select();
}

const ExpiryWatch::Item *AttentionList::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_model->rowCount() ? nullptr : &m_model->items().at(rows.first().row());
}

void AttentionList::select()
{
    for (QPushButton *button : {m_open, m_export, m_snooze}) {
        button->setEnabled(current());
        button->setVisible(m_model->rowCount() > 0);
    }
}

void AttentionList::showMenu(const QPoint &where)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_open, m_export, m_snooze})
        menu->addAction(button->text(), button, &QPushButton::click);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}
