// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rows.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>

class QPainter;

// How the window tells a status: always a shape and a word, and a colour on top (WCAG 1.4.1). Colours after Okabe and Ito, with other values on
// a dark ground; high contrast draws the shapes in the text's colour (facts/users 4.4).
enum class StatusMark { Fine, Within90, Within30, Within7, Expired, NotYetValid, Weak, Superseded, Revoked };

StatusMark statusMark(Due due);
// Revoked and superseded first, then by the effective end.
StatusMark statusMark(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now);
// The words of the mark alone: "Expired", "Within 30 days" ...
QString statusWord(StatusMark mark);
// With the time: "Expires in 12 days", "Expired 3 days ago", "Superseded" ...: what a table cell shows and speaks.
QString statusSentence(const CertificateRow &row, const Thresholds &thresholds, const QDateTime &now);

QColor statusFill(StatusMark mark, const QPalette &palette);    // for surfaces
QColor statusOutline(StatusMark mark, const QPalette &palette); // at least 3:1 against Base
void paintStatus(QPainter &painter, const QRectF &square, StatusMark mark, const QPalette &palette);
// Follows the application's palette when it is painted; for models (Qt::DecorationRole) and buttons.
QIcon statusIcon(StatusMark mark);

// Shape and word beside each other.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(StatusMark mark, const QString &words = {}, QWidget *parent = nullptr);
    void setStatus(StatusMark mark, const QString &words = {}); // empty: statusWord()

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StatusMark m_mark;
    QString m_words;
};
