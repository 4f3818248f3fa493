// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"

#include <QWidget>

class Notice;
class PlainLabel;
class QCheckBox;
class QPushButton;
class SecretEdit;

// Stands before the pages while the vault is locked. Ways in: keychain, passphrase, recovery kit, as far as this desk has them.
// What goes wrong is said in place.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(Desk &desk, QWidget *parent = nullptr);
    // At start: tries the keychain without being asked, when the desk has such a slot.
    void tryKeychain();
    void reset(); // after the desk was locked: fields emptied, the first way in has focus

Q_SIGNALS:
    void unlockedByKit();                // a new passphrase should be offered
    void keychainRenewed(bool done);

private:
    enum class Way { Keychain, Passphrase, RecoveryKit };
    void unlock(Way way);
    void unlocked(Way way);
    void failed(Way way, const Error &error);
    void showWay(Way way);
    void setBusy(bool busy);

    Desk &m_desk;
    Notice *m_notice;
    QPushButton *m_keychain, *m_unlock, *m_other;
    PlainLabel *m_label, *m_state;
    SecretEdit *m_secret;
    QWidget *m_typed;
    QCheckBox *m_renew;
    Way m_way = Way::Passphrase;
    bool m_keychainLost = false;
    bool m_kitAsked = false; // a desk with a keychain keeps the kit's field folded away until it is wanted
};
