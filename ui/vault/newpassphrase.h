// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QWidget>

class PlainLabel;
class SecretEdit;

// Two fields for a passphrase that is being chosen, and in words what is still missing. Only for choosing; opening asks once.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shortest = 12;

    explicit NewPassphrase(QWidget *parent = nullptr);
    bool isGood() const;
    Secret take(); // empties both fields

Q_SIGNALS:
    void edited();

private:
    void judge();
    SecretEdit *m_first, *m_second;
    PlainLabel *m_advice;
    bool m_good = false;
};
