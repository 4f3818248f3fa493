// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class PlainLabel;

// A field for a passphrase: masked, with a labelled Show button, masked again when the focus leaves; says when Caps Lock seems to be on.
// Its text leaves as a Secret only, and is wiped from the field in the same step. (facts/users 4.2)
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    Secret take();          // leaves the field empty
    Secret peek() const;    // a copy, the field keeps its text: for judging while it is typed
    bool isEmpty() const;
    void wipeText();
    void reveal(const Secret &secret); // a generated passphrase, shown in clear until the focus leaves
    QLineEdit *field() const { return m_field; } // for a buddy label and for its object name; not for its text

Q_SIGNALS:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);
    QLineEdit *m_field;
    QPushButton *m_show;
    PlainLabel *m_capsLock;
};
