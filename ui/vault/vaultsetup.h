// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "widgets/formdialog.h"

#include <optional>

class NewPassphrase;
class QAbstractButton;
class QCheckBox;
class QPushButton;
class QRadioButton;

// First run: how the keys of this desk are to be protected. Looks at the keychain first; without a usable one a passphrase is asked for, in words.
// Accepted when the vault is made; the recovery kit, when one was wanted, is then taken from it and shown.
class VaultSetup : public FormDialog
{
    Q_OBJECT

public:
    explicit VaultSetup(Desk &desk, QWidget *parent = nullptr);
    std::optional<RecoveryKit> takeKit() { return std::exchange(m_kit, std::nullopt); }

private:
    void addChoice(QAbstractButton *button, const QString &meaning);
    void lookAtKeychain();
    void tell(Keychain::State state);
    void judge();
    void make();

    Desk &m_desk;
    QRadioButton *m_useKeychain, *m_usePassphrase, *m_useBoth;
    NewPassphrase *m_passphrase;
    QCheckBox *m_makeKit;
    QPushButton *m_lookAgain, *m_make;
    std::optional<RecoveryKit> m_kit;
};
