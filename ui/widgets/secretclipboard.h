// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QObject>
#include <QTimer>


// A passphrase on its way through the clipboard: marked so that clipboard histories leave it out, and taken away again after a while and when the
// program ends, if it is still what the clipboard holds. (threat T8)
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    static constexpr int seconds = 10;
    void copy(const Secret &secret);
    void clear();

Q_SIGNALS:
    void cleared();

private:
    QByteArray m_digest; // of what was put there: enough to know it again
    QTimer m_timer;
};
