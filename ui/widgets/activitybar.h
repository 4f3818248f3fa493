// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QProgressBar;
class QTimer;
class PlainLabel;

// The shell's bottom line: what is running, with progress and Cancel, and what just happened, with Undo where it can be undone.
class ActivityBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityBar(QWidget *parent = nullptr);

    // Starts showing an activity; at most one at a time is shown, the newest. `cancel` may be empty.
    int begin(const QString &what, std::function<void()> cancel);
    void progress(int activity, int done, int total); // total 0: unknown
    void end(int activity);
    // Announced to assistive technology too.
    void say(const QString &sentence, std::function<void()> undo = {});
    bool isBusy() const { return !m_running.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNewest();
    struct Activity { int id; QString what; int done = 0; int total = 0; std::function<void()> cancel; };
    QList<Activity> m_running;
    int m_next = 1;
    PlainLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    PlainLabel *m_said;
    QPushButton *m_undo;
    QTimer *m_undoTimer;
    std::function<void()> m_undoAction;
};
