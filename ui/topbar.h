// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

// Above the pages: the search field, and what is done most.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    QLineEdit *searchField() const { return m_search; }
    void setActionsVisible(bool visible); // off where the page itself offers them

Q_SIGNALS:
    void searched(const QString &text);
    void createRequested();
    void importRequested();
    void aboutRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_create, *m_import;
    QLineEdit *m_search;
};
