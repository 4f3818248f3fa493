// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

#include <QWidget>

class ChainView;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QStackedWidget;

// The wizard's end: first how far the making is, then what was made and what to do next.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunPage(Workplace &workplace, QWidget *parent = nullptr);
    void start(int certificates);
    void progress(int done, int total, const QString &what);
    void stopping();
    void succeed(const QList<qint64> &ids, const ServiceProfile &profile);
    QWidget *firstButton() const;

Q_SIGNALS:
    void exportChosen(qint64 id);
    void showChosen(qint64 id);

private:
    QWidget *makeRunning();
    QWidget *makeDone();

    Workplace &m_workplace;
    qint64 m_last = 0;
    QStackedWidget *m_stack;
    PlainLabel *m_what;
    QProgressBar *m_bar;
    PlainLabel *m_made;
    ChainView *m_chain;
    QVBoxLayout *m_steps;
    QPushButton *m_export;
    QPushButton *m_show;
};
