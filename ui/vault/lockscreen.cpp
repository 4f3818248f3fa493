// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/lockscreen.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "widgets/card.h"
#include "widgets/glyph.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/secretedit.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

LockScreen::LockScreen(Desk &desk, QWidget *parent) :
    QWidget(parent), m_desk(desk), m_notice(new Notice), m_keychain(new QPushButton(tr("Unlock with the &keychain"))),
    m_unlock(new QPushButton(tr("&Unlock the vault"))), m_other(new QPushButton), m_label(new PlainLabel), m_state(new PlainLabel),
    m_secret(new SecretEdit), m_typed(new QWidget), m_renew(new QCheckBox(tr("Put a new key into the key&chain afterwards")))
{
    auto *card = new Card;
    card->setMaximumWidth(space(this, 120));
    card->setMinimumWidth(space(this, 100));
    auto *lines = new QVBoxLayout(card);
    const int edge = space(this, 8);
    lines->setContentsMargins(edge, edge, edge, edge);
    lines->setSpacing(space(this, 3));
    auto *lock = new PlainLabel;
    const int icon = space(this, 10);
    lock->setPixmap(glyphIcon(Glyph::Lock).pixmap(icon, icon));
    lock->setAlignment(Qt::AlignCenter);
    auto *heading = new PlainLabel(tr("Countersign is locked"));
    setTypo(heading, Typo::Title);
    heading->setAlignment(Qt::AlignCenter);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *typed = new QVBoxLayout(m_typed);
    typed->setContentsMargins(0, 0, 0, 0);
    typed->addWidget(m_label);
    typed->addWidget(m_secret);
    typed->addWidget(m_unlock);
    for (QWidget *widget : {static_cast<QWidget *>(lock), static_cast<QWidget *>(heading), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_keychain),
                            m_typed, static_cast<QWidget *>(m_renew), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_other)})
        lines->addWidget(widget);
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(2);
    middle->addWidget(card, 0, Qt::AlignHCenter);
    middle->addStretch(3);

    m_keychain->setObjectName(QStringLiteral("unlockWithKeychain"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_other->setObjectName(QStringLiteral("otherWay"));
    m_renew->setObjectName(QStringLiteral("renewKeychain"));
    m_secret->field()->setObjectName(QStringLiteral("unlockSecret"));
    m_notice->setObjectName(QStringLiteral("lockNotice"));
    m_label->setBuddy(m_secret);
    m_other->setFlat(true);
    m_renew->hide();
    for (QPushButton *button : {m_keychain, m_unlock, m_other})
        button->setAutoDefault(true);
    connect(m_keychain, &QPushButton::clicked, this, [this] { unlock(Way::Keychain); });
    connect(m_unlock, &QPushButton::clicked, this, [this] { unlock(m_way); });
    connect(m_secret, &SecretEdit::returnPressed, m_unlock, &QPushButton::click);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const bool fromKit = m_way == Way::RecoveryKit && m_kitAsked;
        m_kitAsked = m_kitAsked || !fromKit;
        showWay(fromKit ? Way::Passphrase : Way::RecoveryKit);
    });
    reset();
}

void LockScreen::reset()
{
    m_notice->clear();
    m_keychainLost = false;
    m_renew->hide();
    m_secret->wipeText();
    m_keychain->setVisible(m_desk.hasSlot(Slot::Kind::Keychain));
    m_kitAsked = !m_desk.hasSlot(Slot::Kind::Keychain);
    showWay(m_desk.hasSlot(Slot::Kind::Passphrase) || !m_desk.hasSlot(Slot::Kind::RecoveryKit) ? Way::Passphrase : Way::RecoveryKit);
    setBusy(false);
    m_state->setText(tr("Private keys are sealed until you unlock them."));
    (m_desk.hasSlot(Slot::Kind::Keychain) ? m_keychain : static_cast<QWidget *>(m_secret))->setFocus();
}

void LockScreen::showWay(Way way)
{
    m_way = way;
    const bool kit = way == Way::RecoveryKit;
    const bool hasPassphrase = m_desk.hasSlot(Slot::Kind::Passphrase), hasKit = m_desk.hasSlot(Slot::Kind::RecoveryKit);
    m_typed->setVisible(kit ? m_kitAsked : hasPassphrase);
    m_other->setVisible(kit ? hasPassphrase || !m_kitAsked : hasKit);
    m_other->setText(kit && m_kitAsked ? tr("Use the &passphrase") : tr("Use the &recovery kit"));
    m_label->setText(kit ? tr("Recovery kit, a&ll groups:") : tr("&Passphrase:"));
    m_secret->field()->setAccessibleName(kit ? tr("Recovery kit, all groups") : tr("Passphrase"));
    m_secret->field()->setPlaceholderText(kit ? tr("13 groups of 5 characters") : QString());
    m_secret->wipeText();
    if (m_typed->isVisibleTo(this))
        m_secret->setFocus();
}

void LockScreen::setBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_keychain), m_typed, static_cast<QWidget *>(m_other)})
        widget->setEnabled(!busy);
    if (busy)
        m_notice->clear();
}

void LockScreen::tryKeychain()
{
    if (m_desk.hasSlot(Slot::Kind::Keychain))
        unlock(Way::Keychain);
}

void LockScreen::unlock(Way way)
{
    if (way != Way::Keychain && m_secret->isEmpty())
        return m_secret->setFocus();
    setBusy(true);
    m_state->setText(way == Way::Keychain ? tr("Asking the keychain. Your desktop may want you to confirm...") : tr("Opening the vault..."));
    QFuture<Result<void>> opened = way == Way::Keychain     ? m_desk.unlockWithKeychain()
                                   : way == Way::Passphrase ? m_desk.unlockWithPassphrase(m_secret->take())
                                                            : m_desk.unlockWithRecoveryKit(m_secret->take());
    async::then(opened, this, [this, way](const Result<void> &result) {
        setBusy(false);
        m_state->setText(tr("Private keys are sealed until you unlock them."));
        result ? unlocked(way) : failed(way, result.error());
    });
}

void LockScreen::unlocked(Way way)
{
    if (m_keychainLost && m_renew->isChecked()) {
        async::then(m_desk.renewKeychainSlot(), this, [this](const Result<void> &renewed) { Q_EMIT keychainRenewed(renewed.has_value()); });
    }
    if (way == Way::RecoveryKit)
        Q_EMIT unlockedByKit();
}

void LockScreen::failed(Way way, const Error &error)
{
    switch (way) {
    case Way::Keychain:
        m_keychainLost = error.code == Error::Code::NotFound || error.code == Error::Code::WrongPassword;
        m_notice->tell(Notice::Tone::Warning,
                       m_keychainLost ? tr("The keychain no longer holds this vault's key. Use another way in.") : words::error(error),
                       displayText(error.detail));
        m_renew->setVisible(m_keychainLost);
        m_renew->setChecked(m_keychainLost);
        m_kitAsked = true; // where there is no passphrase, the kit is the way on
        showWay(m_way);
        break;
    case Way::Passphrase:
        m_notice->tell(Notice::Tone::Problem,
                       error.code == Error::Code::WrongPassword ? tr("This passphrase does not open the vault. Try again.") : words::error(error));
        break;
    case Way::RecoveryKit: {
        bool numbered = false;
        const int group = error.detail.toInt(&numbered);
        const QString sentence = error.code == Error::Code::Malformed && numbered ? tr("Group %1 has a slip: its check character does not fit.").arg(group)
                                 : error.code == Error::Code::Malformed ? tr("That is not a whole recovery kit. It has %1 groups of 5 characters.").arg(RecoveryKit::groupCount)
                                 : error.code == Error::Code::WrongPassword ? tr("This kit does not open the vault. Is it the newest one?")
                                                                            : words::error(error);
        m_notice->tell(Notice::Tone::Problem, sentence);
        break;
    }
    }
    (m_typed->isVisibleTo(this) ? static_cast<QWidget *>(m_secret) : m_keychain)->setFocus();
}
