// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRadioButton>

// A radio button that is a card: a title and a sentence that says when to choose it. Everything a radio button does by keyboard and for screen
// readers, it does.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect wordsRect(int width, int height) const;
    QFont titleFont() const;

    QString m_title;
    QString m_sentence;
};
