// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

#include <QStackedWidget>

#include <functional>

class ChainView;
class DetailEditor;
class FactList;
class PageScroll;
class PlainLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class Section;
class ServiceSays;
class SnoozeForm;
class StatusBadge;

// All there is to know about one certificate: words first, then the chain, what a service would say, what we say ourselves, and the fields.
class DetailPane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DetailPane(Workplace &workplace, QWidget *parent = nullptr);
    void show(qint64 id, qint64 selected); // id 0: none, or several selected
    void copyFingerprint();

Q_SIGNALS:
    void exportRequested(const QList<qint64> &ids);
    void deleteRequested(const QList<qint64> &ids);
    void certificateRequested(qint64 id);
    void said(const QString &sentence, const std::function<void()> &undo = {});

private:
    QWidget *makeHead();
    void makeSections(QVBoxLayout *column);
    void refresh();
    void showRow(const CertificateRow &row);
    void showChain(const CertificateRow &row);
    void showExtensions(const Certificate &certificate);
    void copy(const QString &text, const QString &said);

    Workplace &m_workplace;
    qint64 m_id = 0;
    std::optional<Certificate> m_certificate;
    PlainLabel *m_nothing;
    PageScroll *m_scroll;
    PlainLabel *m_name;
    PlainLabel *m_mixed;
    StatusBadge *m_status;
    PlainLabel *m_sentence;
    QPushButton *m_export;
    QPushButton *m_copyPem;
    QPushButton *m_delete;
    ChainView *m_chain;
    ServiceSays *m_says;
    DetailEditor *m_editor;
    SnoozeForm *m_snooze;
    FactList *m_names;
    FactList *m_key;
    QPushButton *m_copyPrint;
    Section *m_extensions;
    FactList *m_extensionList;
    Section *m_pemSection;
    QPlainTextEdit *m_pem;
};
