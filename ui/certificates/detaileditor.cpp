// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/detaileditor.h"

#include "base/displaytext.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace {

constexpr int longestText = 200;

bool same(const Inventory::Details &a, const Inventory::Details &b)
{
    return a.name == b.name && a.owner == b.owner && a.application == b.application && a.service == b.service;
}

}

DetailEditor::DetailEditor(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space(this, 4));
    grid->setVerticalSpacing(space(this, 2));
    grid->setColumnStretch(1, 1);
    m_name = addField(tr("Na&me"), "detailName");
    m_application = addField(tr("A&pplication"), "detailApplication");
    m_owner = addField(tr("&Owner"), "detailOwner");
    m_service = new QComboBox;
    m_service->setObjectName(QStringLiteral("detailService"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->setMinimumContentsLength(12);
    m_service->addItem(tr("None"), QString());
    for (const ServiceProfile &profile : workplace.profiles.all)
        m_service->addItem(displayText(words::profileName(profile), 80), profile.id);
    auto *label = new PlainLabel(tr("&Service"));
    label->setBuddy(m_service);
    label->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(label, 3, 0);
    grid->addWidget(m_service, 3, 1);
    connect(m_service, &QComboBox::activated, this, &DetailEditor::keep);
}

QLineEdit *DetailEditor::addField(const QString &label, const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(longestText);
    field->installEventFilter(this);
    auto *text = new PlainLabel(label);
    text->setBuddy(field);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount() - (grid->count() == 0 ? 1 : 0);
    grid->addWidget(text, row, 0);
    grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::editingFinished, this, &DetailEditor::keep);
    return field;
}

void DetailEditor::show(const CertificateRow &row)
{
    const Inventory::Details details{row.name, row.owner, row.application, row.service};
    if (row.id == m_id && same(details, m_kept))
        return; // what is being typed stays
    m_id = row.id;
    m_kept = details;
    fill();
}

void DetailEditor::fill()
{
    const std::pair<QLineEdit *, const QString &> fields[] = {{m_name, m_kept.name}, {m_application, m_kept.application}, {m_owner, m_kept.owner}};
    for (const auto &[field, text] : fields) {
        field->setText(displayText(text, longestText));
        field->setCursorPosition(0);
    }
    if (m_service->findData(m_kept.service) < 0)
        m_service->addItem(displayText(m_kept.service, 80), m_kept.service); // a profile that is not here any more
    m_service->setCurrentIndex(m_service->findData(m_kept.service));
}

void DetailEditor::keep()
{
    // A field that was not touched keeps its stored text, also where only a cleaned form of it can be shown.
    const auto edited = [](const QLineEdit *field, const QString &kept) {
        return field->text() == displayText(kept, longestText) ? kept : field->text().trimmed();
    };
    Inventory::Details next{edited(m_name, m_kept.name), edited(m_owner, m_kept.owner), edited(m_application, m_kept.application),
                            m_service->currentData().toString()};
    if (next.name.isEmpty())
        next.name = m_kept.name; // a certificate always has a name
    if (m_id == 0 || same(next, m_kept)) {
        fill();
        return;
    }
    const Inventory::Details before = std::exchange(m_kept, next);
    Inventory &inventory = m_workplace.desk.inventory();
    if (const Result<void> kept = inventory.setDetails(m_id, next); !kept) {
        m_kept = before;
        fill();
        Q_EMIT said(words::error(kept.error()));
        return;
    }
    fill();
    Q_EMIT said(tr("“%1” changed").arg(displayText(next.name, 60)), [&inventory, id = m_id, before] { static_cast<void>(inventory.setDetails(id, before)); });
}

bool DetailEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *field = qobject_cast<QLineEdit *>(watched);
        if (key->key() == Qt::Key_Escape && field && field->isModified()) {
            if (event->type() == QEvent::KeyPress)
                fill();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
