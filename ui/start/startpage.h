// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class CardButton;
class Notice;

// What an empty desk shows instead of empty pages: three ways in.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setBusy(const QString &words); // empty: not any more
    void tellProblem(const QString &sentence, const QString &detail);

Q_SIGNALS:
    void createRequested();
    void importRequested();
    void sampleRequested();

private:
    QList<CardButton *> m_ways;
    Notice *m_notice;
};
