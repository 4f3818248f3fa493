// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/newpassphrase.h"

#include "widgets/formrow.h"
#include "widgets/plainlabel.h"
#include "widgets/secretedit.h"
#include "widgets/typography.h"

#include <QFormLayout>
#include <QLineEdit>

NewPassphrase::NewPassphrase(QWidget *parent) :
    QWidget(parent), m_first(new SecretEdit), m_second(new SecretEdit), m_advice(new PlainLabel)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addFormRow(form, tr("&Passphrase:"), m_first);
    addFormRow(form, tr("Repeat &it:"), m_second);
    form->addRow(QString(), m_advice);
    m_first->field()->setObjectName(QStringLiteral("newPassphrase"));
    m_first->field()->setAccessibleName(tr("Passphrase"));
    m_second->field()->setObjectName(QStringLiteral("repeatPassphrase"));
    m_second->field()->setAccessibleName(tr("Repeat the passphrase"));
    m_advice->setWordWrap(true);
    setTypo(m_advice, Typo::Caption);
    setFocusProxy(m_first);
    for (SecretEdit *edit : {m_first, m_second}) {
        connect(edit, &SecretEdit::edited, this, [this] {
            judge();
            Q_EMIT edited();
        });
    }
    judge();
}

void NewPassphrase::judge()
{
    const Secret first = m_first->peek(), second = m_second->peek();
    m_good = first.size() >= shortest && first.equals(second.view());
    if (first.size() < shortest)
        m_advice->setText(tr("At least %1 characters. Four or five unrelated words are strong and easy to type.").arg(shortest));
    else if (second.isEmpty())
        m_advice->setText(tr("Long enough. Repeat it, so that a slip of the finger is noticed now."));
    else
        m_advice->setText(m_good ? tr("Both are the same.") : tr("The two are not the same yet."));
}

bool NewPassphrase::isGood() const
{
    return m_good;
}

Secret NewPassphrase::take()
{
    m_second->wipeText();
    return m_first->take();
}
