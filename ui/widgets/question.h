// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class PlainLabel;
class QPushButton;

// A question asked in its place instead of in a box: what happens, and two buttons of which the safe one has the focus. Esc is the safe one.
class Question : public QFrame
{
    Q_OBJECT

public:
    explicit Question(QWidget *parent = nullptr);
    void ask(const QString &question, const QString &consequences, const QString &verb, const QString &safe, std::function<void()> act);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlainLabel *m_question;
    PlainLabel *m_consequences;
    QPushButton *m_act;
    QPushButton *m_safe;
    std::function<void()> m_action;
};
