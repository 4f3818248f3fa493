// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "widgets/card.h"

#include <QFormLayout>

class Notice;

// One group of settings. What is changed holds at once; what cannot be kept is said in place.
class SettingsSection : public Card
{
    Q_OBJECT

public:
    SettingsSection(Desk &desk, const QString &heading, const QString &meaning, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    Desk &desk() const { return m_desk; }
    QVBoxLayout *lines() const { return m_lines; }
    QFormLayout *form() const { return m_form; }
    Notice *notice() const { return m_notice; }
    void change(const std::function<void(Settings &)> &edit);

private:
    Desk &m_desk;
    QVBoxLayout *m_lines;
    QFormLayout *m_form;
    Notice *m_notice;
};
