// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/secretclipboard.h"
#include "workplace.h"

#include <QDialog>

class FieldBlock;
class FindingList;
class Notice;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class SecretEdit;

// Asks who will read it, writes what that reader opens, and tells what was found when it was opened again.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Workplace &workplace, const QList<qint64> &ids, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    void exported(const QStringList &paths);

protected:
    void reject() override;

private:
    QWidget *makeReaders();
    QWidget *makeForm();
    QWidget *makeDone();
    void readRows();
    void chooseReader();
    void proposePath();
    void browse();
    void generate();
    void judge();
    void write(bool replace);
    void writeNext();
    void finished(const Result<Exporting::Report> &report);
    void showDone();
    void setBusy(bool busy);
    Reader reader() const;
    bool intoFolder() const;      // several files: one a certificate
    QString fileName(const CertificateRow &row) const;

    Workplace &m_workplace;
    QList<qint64> m_ids;
    QList<CertificateRow> m_rows;
    bool m_keysHere = true;       // of all
    bool m_busy = false;
    bool m_replaceAll = false;
    qsizetype m_next = 0;         // which certificate is written next, into a folder
    QString m_proposed;
    Secret m_passphrase;          // of the files written, for the Copy button, until the dialog goes
    Exporting::Report m_report;
    SecretClipboard m_clipboard;
    QStackedWidget *m_stack;
    PlainLabel *m_title;
    QListWidget *m_readers;
    PlainLabel *m_hint;
    QWidget *m_passwordPart;
    SecretEdit *m_password;
    FieldBlock *m_passwordBlock;
    QPushButton *m_generate;
    QCheckBox *m_anyPassword;
    QLineEdit *m_path;
    FieldBlock *m_pathBlock;
    QPushButton *m_browse;
    QLineEdit *m_keyPath;
    FieldBlock *m_keyPathBlock;
    Notice *m_notice;
    QPushButton *m_replace;
    QPushButton *m_export;
    QPushButton *m_cancel;
    PlainLabel *m_files;
    FindingList *m_checks;
    QWidget *m_passphrasePart;
    QPushButton *m_copy;
    PlainLabel *m_copied;
};
