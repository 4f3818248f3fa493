// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"

#include <QDialog>

class Notice;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class SecretEdit;

// Takes files and pasted text in and says of each what became of it. Asks for passwords in its place, for the files that want one.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workplace &workplace, const QStringList &paths, QWidget *parent = nullptr);
    ~ImportDialog() override;
    void addFiles(const QStringList &paths);
    void addText(const QString &text); // pasted PEM

Q_SIGNALS:
    void imported(const QList<qint64> &ids);
    void certificateRequested(qint64 id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    using Rows = QList<int>;

    void layOut();
    QWidget *makePasswordRow();
    QWidget *makeButtons();
    void askForFiles();
    void paste();
    void add(const QList<Importing::Source> &sources);
    void runNext();
    void tryPassword();
    void finished(const Rows &rows, const Result<QList<Importing::FileResult>> &results);
    void showRow(int row);
    void summarise();

    Workplace &m_workplace;
    QList<Importing::Source> m_sources;                        // one a row
    QList<std::optional<Importing::FileResult>> m_results;
    Rows m_waiting;                                            // rows not begun yet
    std::vector<Secret> m_passwords;                           // tried so far, until the dialog goes
    std::shared_ptr<std::atomic<bool>> m_cancelled;            // of the run that is under way
    PlainLabel *m_summary;
    QTableWidget *m_table;
    PlainLabel *m_detail;
    QProgressBar *m_progress;
    QWidget *m_passwordRow;
    PlainLabel *m_passwordFor;
    SecretEdit *m_password;
    Notice *m_notice;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_show;
    QPushButton *m_close;
};
