// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/statusicon.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

// One certificate of a drawn chain: who, what, until when.
struct ChainLink
{
    qint64 id = 0;      // 0: not here
    QString name;       // fit to be shown
    QString what;       // "Root CA, ends in 9 years"
    StatusMark mark = StatusMark::Fine;
    bool current = false;
    bool missing = false; // named as an issuer, but not here
};

// A chain from its root down to the certificate, each link a button that leads there: so it is read and walked by keyboard and by screen readers
// like any row of buttons.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);
    void show(const QList<ChainLink> &fromRoot);

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_links;
};
