// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates/certificatemodel.h"
#include "page.h"
#include "workplace.h"

class CertificateView;
class DetailPane;
class FilterBar;
class PlainLabel;
class Question;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

// All certificates of the desk: list or tree, what narrows it, and beside it what there is to know about the one that is selected.
class CertificatesPage : public Page
{
    Q_OBJECT

public:
    explicit CertificatesPage(Workplace &workplace, QWidget *parent = nullptr);

    QString title() const override;
    bool isSearchable() const override { return true; }
    void search(const QString &text) override; // looks a moment after the last key
    void retranslate() override;

    void showFilter(const CertificateFilter &filter);
    void showCertificate(qint64 id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeSelectionLine();
    QWidget *makeEmpty();
    void applyFilter(const CertificateFilter &filter);
    void updateSummary();
    void updateSelection();
    void setShape(CertificateModel::Shape shape);
    void remove(const QList<qint64> &ids);
    void removeNow(const QList<qint64> &ids);
    void saveCsv();
    void paste();
    void showMenu(const QPoint &position);

    Workplace &m_workplace;
    CertificateModel *m_model;
    CertificateView *m_view;
    FilterBar *m_filter;
    Question *m_question;
    QStackedWidget *m_stack;
    DetailPane *m_detail;
    PlainLabel *m_title;
    PlainLabel *m_selected;
    PlainLabel *m_emptyTitle;
    PlainLabel *m_emptyText;
    QWidget *m_selectionLine;
    QPushButton *m_emptyCreate;
    QPushButton *m_emptyImport;
    QPushButton *m_emptyClear;
    QPushButton *m_export;
    QPushButton *m_csv;
    QPushButton *m_delete;
    QToolButton *m_asList;
    QToolButton *m_byIssuer;
    QTimer m_searchDelay;
    QString m_searchText;
};
