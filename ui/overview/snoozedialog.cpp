// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/snoozedialog.h"

#include "widgets/formrow.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

SnoozeDialog::SnoozeDialog(const QString &what, const QDateTime &now, const QDateTime &latest, QWidget *parent) :
    QDialog(parent), m_now(now), m_span(new QComboBox), m_day(new QDateEdit), m_reason(new QLineEdit)
{
    setWindowTitle(tr("Snooze a reminder"));
    auto *lines = new QVBoxLayout(this);
    const int edge = space(this, 5);
    lines->setContentsMargins(edge, edge, edge, edge);
    lines->setSpacing(space(this, 3));
    auto *heading = new PlainLabel(tr("Leave \u201c%1\u201d alone for a while").arg(what));
    setTypo(heading, Typo::Heading);
    heading->setWordWrap(true);
    lines->addWidget(heading);
    auto *hint = new PlainLabel(tr("It leaves the list until that day. The reason is kept in the journal."));
    setTypo(hint, Typo::Caption);
    hint->setWordWrap(true);
    lines->addWidget(hint);

    auto *form = new QFormLayout;
    lines->addLayout(form);
    addFormRow(form, tr("&For:"), m_span);
    addFormRow(form, tr("&Until:"), m_day);
    addFormRow(form, tr("&Reason:"), m_reason);
    const QDate today = now.toLocalTime().date();
    for (const auto &[word, days] : {std::pair{tr("1 week"), 7}, {tr("2 weeks"), 14}, {tr("1 month"), 30}, {tr("3 months"), 90}})
        m_span->addItem(word, days);
    m_day->setObjectName(QStringLiteral("snoozeUntil"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(today.addDays(1));
    m_day->setDate(today.addDays(7));
    if (latest.isValid() && latest.toLocalTime().date() > today.addDays(1)) {
        m_day->setMaximumDate(latest.toLocalTime().date());
        m_day->setToolTip(tr("At the latest until the day it ends."));
    }
    m_reason->setObjectName(QStringLiteral("snoozeReason"));
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Replacement ordered, application is retired, ..."));

    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Snooze reminder"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    lines->addWidget(buttons);
    connect(m_span, &QComboBox::activated, this, [this, today] { m_day->setDate(today.addDays(m_span->currentData().toInt())); });
    connect(m_reason, &QLineEdit::textChanged, this, &SnoozeDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    judge();
}

QDateTime SnoozeDialog::until() const
{
    return m_day->date().startOfDay().toUTC();
}

QString SnoozeDialog::reason() const
{
    return m_reason->text().trimmed();
}

void SnoozeDialog::judge()
{
    m_accept->setEnabled(!reason().isEmpty());
}
