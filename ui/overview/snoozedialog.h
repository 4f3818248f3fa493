// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

// Asks until when, and why, a certificate may be left alone. Edits a value; snoozes nothing itself.
class SnoozeDialog : public QDialog
{
    Q_OBJECT

public:
    // `what` passed displayText(). `latest`: the end itself; snoozing past it makes no sense.
    SnoozeDialog(const QString &what, const QDateTime &now, const QDateTime &latest, QWidget *parent = nullptr);
    QDateTime until() const; // UTC, the start of that local day
    QString reason() const;

private:
    void judge();
    QDateTime m_now;
    QComboBox *m_span;
    QDateEdit *m_day;
    QLineEdit *m_reason;
    QPushButton *m_accept;
};
