// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/vaultsection.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "vault/kitdialog.h"
#include "vault/newpassphrase.h"
#include "widgets/formrow.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/secretedit.h"
#include "widgets/shortdate.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

VaultSection::VaultSection(Desk &desk, QWidget *parent) :
    SettingsSection(desk, tr("Vault"), tr("Private keys are sealed with one vault key. These are the ways to it."), parent),
    m_keychainButton(new QPushButton), m_passphraseButton(new QPushButton), m_kitButton(new QPushButton(tr("Make a &new kit..."))),
    m_rotateButton(new QPushButton(tr("Change the vault ke&y..."))), m_setUp(new QPushButton(tr("Set up t&he vault...")))
{
    m_keychain = addWay(tr("Keychain:"), m_keychainButton);
    m_passphrase = addWay(tr("Passphrase:"), m_passphraseButton);
    m_kit = addWay(tr("Recovery kit:"), m_kitButton);
    m_key = addWay(tr("Vault key:"), m_rotateButton);
    form()->addRow(QString(), m_setUp);
    form()->setAlignment(m_setUp, Qt::AlignLeft);
    m_keychainButton->setObjectName(QStringLiteral("keychainSlot"));
    m_passphraseButton->setObjectName(QStringLiteral("changePassphrase"));
    m_kitButton->setObjectName(QStringLiteral("newKit"));
    m_rotateButton->setObjectName(QStringLiteral("rotate"));
    connect(m_keychainButton, &QPushButton::clicked, this, &VaultSection::toggleKeychain);
    connect(m_passphraseButton, &QPushButton::clicked, this, &VaultSection::choosePassphrase);
    connect(m_kitButton, &QPushButton::clicked, this, &VaultSection::newKit);
    connect(m_rotateButton, &QPushButton::clicked, this, &VaultSection::rotate);
    connect(m_setUp, &QPushButton::clicked, this, &VaultSection::setUpRequested);
    connect(&desk, &Desk::lockedChanged, this, &VaultSection::refresh);
    refresh();
}

PlainLabel *VaultSection::addWay(const QString &label, QPushButton *button)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *state = new PlainLabel;
    line->addWidget(state, 1);
    line->addWidget(button);
    addFormRow(form(), label, row);
    return state;
}

void VaultSection::refresh()
{
    QHash<Slot::Kind, QDateTime> made;
    for (const Slot &slot : desk().vaultSlots())
        made.insert(slot.kind, slot.made);
    const auto since = [&made](Slot::Kind kind) { return made.contains(kind) ? tr("since %1").arg(shortDate(made.value(kind))) : tr("not set"); };
    m_keychain->setText(since(Slot::Kind::Keychain));
    m_passphrase->setText(since(Slot::Kind::Passphrase));
    m_kit->setText(since(Slot::Kind::RecoveryKit));
    m_key->setText(tr("AES-256, one key for each sealed item"));
    m_keychainButton->setText(made.contains(Slot::Kind::Keychain) ? tr("Stop using the &keychain") : tr("Use the &keychain"));
    m_passphraseButton->setText(made.contains(Slot::Kind::Passphrase) ? tr("Change the pa&ssphrase...") : tr("Set a pa&ssphrase..."));
    for (QPushButton *button : {m_keychainButton, m_passphraseButton, m_kitButton, m_rotateButton}) {
        button->setVisible(desk().hasVault());
        button->setEnabled(!desk().isLocked());
    }
    m_setUp->setVisible(!desk().hasVault());
}

template <typename T, typename F>
void VaultSection::carryOut(FormDialog *dialog, const QString &busy, QFuture<Result<T>> work, F done)
{
    dialog->setBusy(busy);
    async::then(work, dialog, [this, dialog, done = std::move(done)](Result<T> result) mutable {
        dialog->setIdle();
        if (!result) {
            dialog->notice()->tell(Notice::Tone::Problem, words::error(result.error()), displayText(result.error().detail));
            return;
        }
        dialog->accept();
        refresh();
        done(std::move(result));
    });
}

void VaultSection::choosePassphrase()
{
    auto *dialog = new FormDialog(tr("Choose a passphrase"), tr("It opens this vault on any computer. The old one, if there is one, stops working."), this);
    dialog->setObjectName(QStringLiteral("passphraseDialog"));
    auto *fields = new NewPassphrase;
    dialog->body()->addWidget(fields);
    QPushButton *set = dialog->addAction(tr("&Set passphrase"));
    set->setObjectName(QStringLiteral("setPassphrase"));
    dialog->addCancel(tr("Cancel"));
    set->setEnabled(false);
    connect(fields, &NewPassphrase::edited, set, [fields, set] { set->setEnabled(fields->isGood()); });
    connect(set, &QPushButton::clicked, dialog, [this, dialog, fields] {
        carryOut(dialog, tr("Sealing with the new passphrase..."), desk().changePassphrase(fields->take()),
                 [this](const Result<void> &) { Q_EMIT said(tr("The passphrase is set.")); });
    });
    fields->setFocus();
    dialog->open();
}

void VaultSection::toggleKeychain()
{
    const bool there = desk().hasSlot(Slot::Kind::Keychain);
    m_keychainButton->setEnabled(false);
    async::then(there ? desk().removeKeychainSlot() : desk().renewKeychainSlot(), this, [this, there](const Result<void> &result) {
        refresh();
        if (result) {
            notice()->clear();
            Q_EMIT said(there ? tr("The keychain no longer opens this vault.") : tr("The keychain opens this vault from now on."));
            return;
        }
        const bool only = there && result.error().code == Error::Code::Refused;
        notice()->tell(Notice::Tone::Problem, only ? tr("Set a passphrase first: otherwise only the recovery kit would be left.") : words::error(result.error()),
                       displayText(result.error().detail));
    });
}

void VaultSection::newKit()
{
    auto *dialog = new FormDialog(tr("Make a new recovery kit"), tr("The kit you have now, on paper or saved, stops working as soon as the new one is made."), this);
    QPushButton *make = dialog->addAction(tr("&Make the kit"));
    make->setObjectName(QStringLiteral("makeNewKit"));
    dialog->addCancel(tr("Keep the old kit"))->setFocus();
    connect(make, &QPushButton::clicked, dialog, [this, dialog] {
        carryOut(dialog, tr("Making the kit..."), desk().renewRecoveryKit(), [this](Result<RecoveryKit> kit) {
            (new KitDialog(std::move(*kit), window()))->open();
        });
    });
    dialog->open();
}

void VaultSection::rotate()
{
    const bool passphrase = desk().hasSlot(Slot::Kind::Passphrase);
    auto *dialog = new FormDialog(tr("Change the vault key"),
                                  tr("Everything is sealed anew with a fresh key. Do this when someone may have seen the old key, or left the team. "
                                     "Older copies of this desk still open with the old key. The recovery kit becomes a new one."),
                                  this);
    dialog->setObjectName(QStringLiteral("rotateDialog"));
    auto *secret = new SecretEdit;
    if (passphrase) {
        auto *form = new QFormLayout;
        addFormRow(form, tr("Your &passphrase:"), secret);
        secret->field()->setAccessibleName(tr("Your passphrase"));
        secret->field()->setObjectName(QStringLiteral("rotatePassphrase"));
        dialog->body()->addLayout(form);
    } else {
        secret->setParent(dialog);
        secret->hide();
    }
    QPushButton *turn = dialog->addAction(tr("&Change the vault key"));
    turn->setObjectName(QStringLiteral("rotateNow"));
    dialog->addCancel(tr("Keep the vault key"));
    turn->setEnabled(!passphrase);
    connect(secret, &SecretEdit::edited, turn, [secret, turn] { turn->setEnabled(!secret->isEmpty()); });
    connect(turn, &QPushButton::clicked, dialog, [this, dialog, secret] {
        carryOut(dialog, tr("Sealing everything anew..."), desk().rotate(secret->take()), [this](Result<Desk::Made> made) {
            Q_EMIT said(tr("The vault has a new key."));
            if (made->kit)
                (new KitDialog(std::move(*made->kit), window()))->open();
        });
    });
    dialog->open();
}
