// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class Notice;
class PlainLabel;
class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

// The frame of the small dialogs: heading, what it means, the fields, a place for what is wrong, and verb-and-object buttons.
// Opened with open(); deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &heading, const QString &meaning, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    Notice *notice() const { return m_notice; }
    QDialogButtonBox *buttons() const { return m_buttons; }
    // The button that does it; the dialog stays open until accept() is called.
    QPushButton *addAction(const QString &words);
    QPushButton *addCancel(const QString &words);
    void setMeaning(const QString &meaning);
    // While something is under way: fields and buttons off, its words shown.
    void setBusy(const QString &words);
    void setIdle();

private:
    PlainLabel *m_meaning;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    Notice *m_notice;
    PlainLabel *m_busy;
    QDialogButtonBox *m_buttons;
};
