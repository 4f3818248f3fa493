// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"

#include <QWidget>

#include <functional>

class PlainLabel;
class QDateEdit;
class QLineEdit;
class QPushButton;

// No reminders for a while: until when, and why; the journal keeps both.
class SnoozeForm : public QWidget
{
    Q_OBJECT

public:
    explicit SnoozeForm(Desk &desk, QWidget *parent = nullptr);
    void show(const CertificateRow &row);

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo = {});

private:
    void snooze();
    void wake();

    Desk &m_desk;
    CertificateRow m_row;
    PlainLabel *m_state;
    QWidget *m_form;
    QDateEdit *m_until;
    QLineEdit *m_reason;
    QPushButton *m_snooze;
    QPushButton *m_wake;
};
