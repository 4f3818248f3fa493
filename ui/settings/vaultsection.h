// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settingssection.h"

class PlainLabel;
class QPushButton;
class FormDialog;

// The ways into the vault, and what can be done about them. All need an unlocked vault.
class VaultSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit VaultSection(Desk &desk, QWidget *parent = nullptr);
    void choosePassphrase();

Q_SIGNALS:
    void setUpRequested();

private:
    PlainLabel *addWay(const QString &label, QPushButton *button);
    void refresh();
    void toggleKeychain();
    void newKit();
    void rotate();
    // Runs the work of a dialog: busy while it lasts, its error in the dialog, `done` when it went well.
    template <typename T, typename F>
    void carryOut(FormDialog *dialog, const QString &busy, QFuture<Result<T>> work, F done);

    PlainLabel *m_keychain, *m_passphrase, *m_kit, *m_key;
    QPushButton *m_keychainButton, *m_passphraseButton, *m_kitButton, *m_rotateButton, *m_setUp;
};
