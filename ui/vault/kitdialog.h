// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/recoverykit.h"
#include "widgets/formdialog.h"

#include <QList>

class PlainLabel;
class QLineEdit;
class QPushButton;

// Shows a fresh recovery kit once, to be printed or saved, and then asks for two of its groups, so that it is certain that it can be read.
// Accepted when both were right. The kit dies with the dialog.
class KitDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit KitDialog(RecoveryKit kit, QWidget *parent = nullptr);
    ~KitDialog() override;
    // Which groups are asked for, 0-based: two different ones, by chance.
    const QList<int> &askedGroups() const { return m_asked; }

private:
    QWidget *sheet();
    QWidget *questions();
    void showQuestions();
    void judge();
    void print();
    void save();

    RecoveryKit m_kit;
    QList<int> m_asked;
    QList<PlainLabel *> m_groups;
    QWidget *m_sheet, *m_questions;
    QList<QLineEdit *> m_answers;
    QPushButton *m_next;
};
