// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class PlainLabel;

// Something said in its place instead of in a box: what is wrong, or worth knowing, beside what it is about. Spoken when it appears.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Problem };

    explicit Notice(QWidget *parent = nullptr); // hidden until it has something to say
    void tell(Tone tone, const QString &sentence, const QString &detail = {}); // foreign detail passed displayText()
    void clear();
    QString sentence() const;
    // A way on, right of the sentence; the notice owns it.
    void addAction(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    PlainLabel *m_sentence;
    PlainLabel *m_detail;
    QHBoxLayout *m_line;
};
