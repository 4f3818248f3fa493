// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/snoozeform.h"

#include "base/displaytext.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SnoozeForm::SnoozeForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_state(new PlainLabel), m_form(new QWidget), m_until(new QDateEdit), m_reason(new QLineEdit),
      m_snooze(new QPushButton(tr("Snooze reminders"))), m_wake(new QPushButton(tr("Remind again")))
{
    m_state->setWordWrap(true);
    m_until->setObjectName(QStringLiteral("snoozeUntil"));
    m_until->setCalendarPopup(true);
    m_reason->setObjectName(QStringLiteral("snoozeReason"));
    m_reason->setMaxLength(200);
    m_snooze->setObjectName(QStringLiteral("snooze"));
    m_wake->setObjectName(QStringLiteral("wake"));
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QWidget *> rows[] = {{tr("&Until"), m_until}, {tr("Bec&ause"), m_reason}};
    int line = 0;
    for (const auto &[text, field] : rows) {
        auto *label = new PlainLabel(text);
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    }
    grid->addWidget(m_snooze, line, 1, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addWidget(m_wake, 0, Qt::AlignLeft);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_snooze->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_snooze, &QPushButton::click);
    connect(m_snooze, &QPushButton::clicked, this, &SnoozeForm::snooze);
    connect(m_wake, &QPushButton::clicked, this, &SnoozeForm::wake);
}

void SnoozeForm::show(const CertificateRow &row)
{
    const bool other = row.id != m_row.id;
    m_row = row;
    const bool sleeping = row.snoozedUntil.isValid() && m_desk.now() < row.snoozedUntil;
    m_state->setText(sleeping ? tr("No reminders until %1: %2").arg(words::date(row.snoozedUntil), displayText(row.snoozeReason, 200))
                              : tr("Reminders come as the settings say. Snoozing keeps this certificate quiet for a while; the journal keeps the reason."));
    m_form->setVisible(!sleeping);
    m_wake->setVisible(sleeping);
    if (!other)
        return;
    const QDate today = m_desk.now().toLocalTime().date();
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addDays(14));
    m_reason->clear();
    m_snooze->setEnabled(false);
}

void SnoozeForm::snooze()
{
    const QDateTime until = QDateTime(m_until->date(), QTime(0, 0)).toUTC();
    Inventory &inventory = m_desk.inventory();
    if (const Result<void> done = inventory.snooze(m_row.id, until, m_reason->text().trimmed()); !done) {
        Q_EMIT said(words::error(done.error()));
        return;
    }
    Q_EMIT said(tr("No reminders for “%1” until %2").arg(displayText(m_row.name, 60), words::date(until)),
                [&inventory, row = m_row] { static_cast<void>(inventory.snooze(row.id, row.snoozedUntil, row.snoozeReason)); });
}

void SnoozeForm::wake()
{
    if (const Result<void> done = m_desk.inventory().snooze(m_row.id, {}, {}); !done)
        Q_EMIT said(words::error(done.error()));
    else
        Q_EMIT said(tr("Reminders for “%1” come again").arg(displayText(m_row.name, 60)));
}
