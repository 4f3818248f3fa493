// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vaultsetup.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "vault/newpassphrase.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

VaultSetup::VaultSetup(Desk &desk, QWidget *parent) :
    FormDialog(tr("Protect your private keys"),
               tr("Private keys are sealed on this computer. Choose what opens the seal; you can change it later in Settings."), parent),
    m_desk(desk), m_useKeychain(new QRadioButton(tr("This computer's &keychain"))), m_usePassphrase(new QRadioButton(tr("A pa&ssphrase"))),
    m_useBoth(new QRadioButton(tr("&Both, keychain and passphrase"))), m_passphrase(new NewPassphrase),
    m_makeKit(new QCheckBox(tr("Make a &recovery kit to print and put away"))), m_lookAgain(new QPushButton(tr("&Look again"))),
    m_make(addAction(tr("Set &up the vault")))
{
    setObjectName(QStringLiteral("vaultSetup"));
    m_useKeychain->setObjectName(QStringLiteral("useKeychain"));
    m_usePassphrase->setObjectName(QStringLiteral("usePassphrase"));
    m_useBoth->setObjectName(QStringLiteral("useBoth"));
    m_makeKit->setObjectName(QStringLiteral("makeKit"));
    m_make->setObjectName(QStringLiteral("makeVault"));
    addCancel(tr("Cancel"));
    addChoice(m_useKeychain, tr("Opens with your desktop login; nothing to type."));
    addChoice(m_useBoth, tr("For when the desk moves to another computer."));
    addChoice(m_usePassphrase, tr("Asked for each time. For computers without a keychain, and for servers."));
    body()->addWidget(m_passphrase);
    addChoice(m_makeKit, tr("The last way in when everything else is lost. Not needed day by day."));
    body()->addStretch();
    m_makeKit->setChecked(true);
    notice()->addAction(m_lookAgain);
    m_lookAgain->setAutoDefault(false);
    for (QRadioButton *button : {m_useKeychain, m_usePassphrase, m_useBoth})
        connect(button, &QRadioButton::toggled, this, &VaultSetup::judge);
    connect(m_makeKit, &QCheckBox::toggled, this, &VaultSetup::judge);
    connect(m_passphrase, &NewPassphrase::edited, this, &VaultSetup::judge);
    connect(m_lookAgain, &QPushButton::clicked, this, &VaultSetup::lookAtKeychain);
    connect(m_make, &QPushButton::clicked, this, &VaultSetup::make);
    lookAtKeychain();
}

void VaultSetup::addChoice(QAbstractButton *button, const QString &meaning)
{
    auto *words = new PlainLabel(meaning);
    words->setWordWrap(true);
    words->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    setTypo(words, Typo::Caption);
    button->setAccessibleDescription(meaning);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(button);
    pair->addWidget(words);
    body()->addLayout(pair);
}

void VaultSetup::lookAtKeychain()
{
    setBusy(tr("Looking for a keychain..."));
    async::then(m_desk.keychain().state(), this, [this](const Result<Keychain::State> &state) {
        setIdle();
        tell(state ? *state : Keychain::State::NotAnswering);
    });
}

void VaultSetup::tell(Keychain::State state)
{
    // A locked keyring, or one that is made at the first write, asks the person itself when it is written to.
    const bool usable = state == Keychain::State::Open || state == Keychain::State::Locked || state == Keychain::State::NoKeyringYet;
    m_useKeychain->setEnabled(usable);
    m_useBoth->setEnabled(usable);
    (usable ? m_useKeychain : m_usePassphrase)->setChecked(true);
    m_lookAgain->setVisible(!usable);
    if (state != Keychain::State::Open)
        notice()->tell(usable ? Notice::Tone::Info : Notice::Tone::Warning, words::keychainState(state));
    judge();
    (usable ? m_useKeychain : static_cast<QWidget *>(m_passphrase))->setFocus();
}

void VaultSetup::judge()
{
    const bool passphrase = !m_useKeychain->isChecked();
    m_passphrase->setVisible(passphrase);
    m_makeKit->setToolTip(passphrase ? QString() : tr("Needed as long as the keychain is the only way in."));
    m_makeKit->setEnabled(passphrase);
    if (!passphrase)
        m_makeKit->setChecked(true); // the keychain alone must never be the only way in (XCA's users lost keys so)
    m_make->setEnabled(!passphrase || m_passphrase->isGood());
    adjustSize();
}

void VaultSetup::make()
{
    Desk::NewVault choice;
    choice.useKeychain = !m_usePassphrase->isChecked();
    choice.makeRecoveryKit = m_makeKit->isChecked();
    if (!m_useKeychain->isChecked())
        choice.passphrase = m_passphrase->take();
    setBusy(tr("Sealing..."));
    async::then(m_desk.makeVault(std::move(choice)), this, [this](Result<Desk::Made> made) {
        setIdle();
        if (!made) {
            notice()->tell(Notice::Tone::Problem, words::error(made.error()), displayText(made.error().detail));
            m_lookAgain->setVisible(made.error().code == Error::Code::KeychainUnavailable);
            judge();
            return;
        }
        m_kit = std::exchange(made->kit, std::nullopt);
        accept();
    });
}
