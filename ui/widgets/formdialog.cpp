// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/formdialog.h"

#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

FormDialog::FormDialog(const QString &heading, const QString &meaning, QWidget *parent) :
    QDialog(parent), m_meaning(new PlainLabel(meaning)), m_fields(new QWidget), m_body(new QVBoxLayout(m_fields)), m_notice(new Notice),
    m_busy(new PlainLabel), m_buttons(new QDialogButtonBox)
{
    setWindowTitle(heading);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *lines = new QVBoxLayout(this);
    const int edge = space(this, 6);
    lines->setContentsMargins(edge, edge, edge, space(this, 5));
    lines->setSpacing(space(this, 3));
    auto *title = new PlainLabel(heading);
    setTypo(title, Typo::Title);
    title->setWordWrap(true);
    lines->addWidget(title);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setVisible(!meaning.isEmpty());
    lines->addWidget(m_meaning);
    m_body->setContentsMargins(0, space(this, 2), 0, space(this, 2));
    m_body->setSpacing(space(this, 2));
    lines->addWidget(m_fields, 1);
    lines->addWidget(m_notice);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    m_busy->hide();
    lines->addWidget(m_busy);
    lines->addWidget(m_buttons);
    setMinimumWidth(space(this, 130));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton *FormDialog::addAction(const QString &words)
{
    auto *button = m_buttons->addButton(words, QDialogButtonBox::ActionRole);
    button->setDefault(true);
    return button;
}

QPushButton *FormDialog::addCancel(const QString &words)
{
    return m_buttons->addButton(words, QDialogButtonBox::RejectRole);
}

void FormDialog::setMeaning(const QString &meaning)
{
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

void FormDialog::setBusy(const QString &words)
{
    m_notice->clear();
    m_busy->setText(words);
    m_busy->show();
    m_fields->setEnabled(false);
    m_buttons->setEnabled(false);
}

void FormDialog::setIdle()
{
    m_busy->hide();
    m_fields->setEnabled(true);
    m_buttons->setEnabled(true);
}
