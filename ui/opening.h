// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

// Opens the dialogs that more than one place asks for, and the vault's set-up before the first of them that needs keys.
class Opening : public QObject
{
    Q_OBJECT

public:
    Opening(Workplace &workplace, QWidget *window);
    void create();
    void import(const QStringList &paths); // empty: the dialog asks for files
    void hand(const QList<qint64> &ids);   // export
    void setUpVault(const std::function<void()> &next = {});

Q_SIGNALS:
    void certificateRequested(qint64 id);
    void said(const QString &sentence);

private:
    static void show(QDialog *dialog);
    // Makes sure there is a vault, then goes on.
    void withVault(const std::function<void()> &next);

    Workplace &m_workplace;
    QWidget *m_window;
};
