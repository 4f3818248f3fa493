// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/secretedit.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

SecretEdit::SecretEdit(QWidget *parent) :
    QWidget(parent), m_field(new QLineEdit), m_show(new QPushButton(tr("Show"))), m_capsLock(new PlainLabel(tr("Caps Lock seems to be on.")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_show, 0, 1);
    grid->addWidget(m_capsLock, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_field);
    setTypo(m_capsLock, Typo::Caption);
    m_capsLock->hide();
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_field->setContextMenuPolicy(Qt::NoContextMenu); // no undo, no copy of a secret
    m_field->installEventFilter(this);
    m_show->installEventFilter(this);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    setShown(false);
    connect(m_show, &QPushButton::toggled, this, &SecretEdit::setShown);
    connect(m_field, &QLineEdit::textChanged, this, &SecretEdit::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &SecretEdit::returnPressed);
}

void SecretEdit::setShown(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_show->setChecked(shown);
}

// The marked boundary: the line edit's own QString. takeText() overwrites the shared buffer in place, so the field's copy is wiped too;
// setText({}) then drops its undo history, which clear() would keep.
Secret SecretEdit::take()
{
    QString text = m_field->text();
    Secret secret = Secret::takeText(text);
    m_field->setText({});
    return secret;
}

Secret SecretEdit::peek() const
{
    QByteArray bytes = m_field->text().toUtf8();
    return Secret::takeBytes(bytes);
}

bool SecretEdit::isEmpty() const
{
    return m_field->text().isEmpty();
}

void SecretEdit::wipeText()
{
    QString text = m_field->text();
    wipe(text);
    m_field->setText({});
}

void SecretEdit::reveal(const Secret &secret)
{
    wipeText();
    QString text = secret.exposeText();
    m_field->setText(text);
    text.clear(); // shared with the field: wiped there, by take() or wipeText()
    setShown(true);
}

bool SecretEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (!m_field->hasFocus() && !m_show->hasFocus()) // the new holder is known already
            setShown(false);
        m_capsLock->hide();
    } else if (event->type() == QEvent::KeyPress && watched == m_field) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (text.size() == 1 && text.front().isLetter())
            m_capsLock->setVisible(text.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}
