// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/reminders.h"

#include "widgets/formrow.h"
#include "widgets/notice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

Reminders::Reminders(Desk &desk, QWidget *parent) :
    SettingsSection(desk, tr("Reminders"), tr("Days before a certificate ends. The same days drive the Overview, notifications, calendar alarms and exports."), parent),
    m_leaf(new QLineEdit), m_ca(new QLineEdit)
{
    m_leaf->setObjectName(QStringLiteral("leafDays"));
    m_ca->setObjectName(QStringLiteral("caDays"));
    addFormRow(form(), tr("Client and ser&ver certificates:"), m_leaf);
    addFormRow(form(), tr("C&A certificates:"), m_ca);
    auto *standard = new QPushButton(tr("Use the &usual days"));
    form()->addRow(QString(), standard);
    form()->setAlignment(standard, Qt::AlignLeft);
    fill(desk.settings().thresholds);
    for (QLineEdit *field : {m_leaf, m_ca})
        connect(field, &QLineEdit::editingFinished, this, &Reminders::take);
    connect(standard, &QPushButton::clicked, this, [this] {
        fill(Thresholds());
        take();
    });
}

void Reminders::fill(const Thresholds &thresholds)
{
    const auto text = [](const QList<int> &days) {
        QStringList words;
        for (const int day : days)
            words << QString::number(day);
        return words.join(QStringLiteral(", "));
    };
    m_leaf->setText(text(thresholds.leaf));
    m_ca->setText(text(thresholds.ca));
}

std::optional<QList<int>> Reminders::days(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QList<int> days;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        bool number = false;
        const int day = word.toInt(&number);
        if (!number || day < 1 || day > 3653)
            return std::nullopt;
        if (!days.contains(day))
            days.append(day);
    }
    if (days.isEmpty() || days.size() > 20)
        return std::nullopt;
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

void Reminders::take()
{
    const auto leaf = days(m_leaf->text()), ca = days(m_ca->text());
    if (!leaf || !ca) {
        notice()->tell(Notice::Tone::Warning, tr("Write whole days from 1 to 3653, separated by commas, for example 90, 30, 7. The old days stay until then."));
        return;
    }
    change([&](Settings &settings) { settings.thresholds = {*leaf, *ca}; });
    fill({*leaf, *ca});
}
