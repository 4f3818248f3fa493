// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/query.h"

#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QMenu;
class QToolButton;

// What narrows the list, in words: "Showing 12 of 1,204", a chip for each part that takes it away, Clear; and a menu that adds parts.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    void show(const CertificateFilter &filter, const QString &issuerName, qint64 matches, qint64 all);
    QToolButton *menuButton() const { return m_add; }

Q_SIGNALS:
    void filterChosen(const CertificateFilter &filter);

private:
    void fillMenu();
    void fillChips(const QString &issuerName);

    CertificateFilter m_filter;
    PlainLabel *m_summary;
    QHBoxLayout *m_chips;
    QToolButton *m_add;
    QToolButton *m_clear;
    QMenu *m_menu;
};
