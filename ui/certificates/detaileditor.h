// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

// What we say about a certificate ourselves, edited where it stands: name, application, owner, service. Enter or leaving a field keeps it, Esc brings
// the old text back.
class DetailEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DetailEditor(Workplace &workplace, QWidget *parent = nullptr);
    void show(const CertificateRow &row);

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(const QString &label, const char *name);
    void fill();
    void keep();

    Workplace &m_workplace;
    qint64 m_id = 0;
    Inventory::Details m_kept;
    QLineEdit *m_name;
    QLineEdit *m_application;
    QLineEdit *m_owner;
    QComboBox *m_service;
};
