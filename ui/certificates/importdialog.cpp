// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/importdialog.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "certificates/importwords.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/secretedit.h"
#include "widgets/table.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

enum Column { File, Outcome, Detail, ColumnCount };

QPushButton *button(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

}

ImportDialog::ImportDialog(Workplace &workplace, const QStringList &paths, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_summary(new PlainLabel), m_table(new QTableWidget(0, ColumnCount)), m_detail(new PlainLabel), m_progress(new QProgressBar),
      m_passwordRow(makePasswordRow()), m_notice(new Notice), m_choose(button(tr("Choose &files…"), "chooseFiles")),
      m_paste(button(tr("&Paste"), "paste")), m_show(button(tr("&Show it in the list"), "showImported")), m_close(button(tr("Close"), "importClose"))
{
    setWindowTitle(tr("Import"));
    setModal(true);
    setAcceptDrops(true);
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askForFiles);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        for (const auto &result : std::as_const(m_results)) {
            if (result && !result->ids.isEmpty()) {
                Q_EMIT certificateRequested(result->ids.constFirst());
                break;
            }
        }
        accept();
    });
    connect(&workplace.importing, &Importing::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    summarise();
    m_choose->setFocus();
    if (!paths.isEmpty())
        addFiles(paths);
}

ImportDialog::~ImportDialog()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ImportDialog::layOut()
{
    auto *title = new PlainLabel(tr("Take in certificates and keys"));
    setTypo(title, Typo::Title);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importResults"));
    setUpTable(m_table, tr("What became of each file"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Outcome"), tr("Details")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setColumnWidth(File, fontMetrics().averageCharWidth() * 30);
    m_table->setColumnWidth(Outcome, fontMetrics().averageCharWidth() * 30);
    m_table->setTextElideMode(Qt::ElideRight);
    m_detail->setWordWrap(true);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_detail->setText(row < 0 ? QString() : m_table->item(row, Detail)->text()); });
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    const int margin = space(this, 6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, 3));
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_progress);
    column->addWidget(m_passwordRow);
    column->addWidget(m_notice);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
}

QWidget *ImportDialog::makePasswordRow()
{
    m_passwordFor = new PlainLabel;
    m_password = new SecretEdit;
    m_passwordFor->setWordWrap(true);
    m_passwordFor->setBuddy(m_password->field());
    m_password->field()->setObjectName(QStringLiteral("importPassword"));
    m_password->field()->setAccessibleName(tr("Password of the encrypted files"));
    auto *attempt = button(tr("&Unlock"), "tryPassword");
    connect(attempt, &QPushButton::clicked, this, &ImportDialog::tryPassword);
    connect(m_password, &SecretEdit::returnPressed, this, &ImportDialog::tryPassword);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout;
    line->addWidget(m_password, 1);
    line->addWidget(attempt);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->addWidget(m_passwordFor);
    column->addLayout(line);
    row->hide();
    return row;
}

QWidget *ImportDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_choose);
    line->addWidget(m_paste);
    line->addStretch();
    line->addWidget(m_show);
    line->addWidget(m_close);
    return buttons;
}

void ImportDialog::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    dialog->open();
}

void ImportDialog::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(mime); !paths.isEmpty())
        addFiles(paths);
    else if (mime->text().contains(QLatin1String("-----BEGIN ")))
        addText(mime->text());
    else
        m_notice->tell(Notice::Tone::Info, tr("There is no PEM text and no file in the clipboard."));
}

void ImportDialog::addFiles(const QStringList &paths)
{
    QList<Importing::Source> sources;
    for (const QString &path : paths)
        sources.append({path, {}, QFileInfo(path).fileName()});
    add(sources);
}

void ImportDialog::addText(const QString &text)
{
    add({{{}, text.toUtf8(), tr("Pasted text")}});
}

void ImportDialog::add(const QList<Importing::Source> &sources)
{
    m_notice->clear();
    for (const Importing::Source &source : sources) {
        const int row = int(m_sources.size());
        m_sources.append(source);
        m_results.append(std::nullopt);
        m_waiting.append(row);
        m_table->insertRow(row);
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        showRow(row);
    }
    runNext();
}

// One run at a time; what is added meanwhile waits.
void ImportDialog::runNext()
{
    if (m_cancelled || m_waiting.isEmpty())
        return;
    const Rows rows = std::exchange(m_waiting, {});
    QList<Importing::Source> sources;
    for (const int row : rows)
        sources.append(m_sources.at(row));
    std::vector<Secret> passwords;
    for (const Secret &password : m_passwords)
        passwords.push_back(password.clone());
    const Importing::Run run = m_workplace.importing.import(sources, std::move(passwords));
    m_cancelled = run.cancelled;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_passwordRow->hide();
    summarise();
    async::then(run.result, this, [this, rows](Result<QList<Importing::FileResult>> results) { finished(rows, results); });
}

void ImportDialog::finished(const Rows &rows, const Result<QList<Importing::FileResult>> &results)
{
    m_cancelled.reset();
    m_progress->hide();
    QList<qint64> ids;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Importing::FileResult result;
        if (!results)
            result.error = results.error();
        else if (i < results->size())
            result = results->at(i);
        m_results[rows.at(i)] = result;
        ids += result.ids;
        showRow(rows.at(i));
    }
    summarise();
    if (!ids.isEmpty())
        Q_EMIT imported(ids);
    runNext();
}

void ImportDialog::showRow(int row)
{
    const QString label = displayText(m_sources.at(row).label, 120);
    ImportWords words{StatusMark::NotYetValid, tr("Waiting"), {}};
    if (m_results.at(row))
        words = importWords(*m_results.at(row));
    m_table->item(row, File)->setText(label);
    m_table->item(row, Outcome)->setText(words.outcome);
    m_table->item(row, Outcome)->setIcon(statusIcon(words.mark));
    m_table->item(row, Detail)->setText(words.detail);
    if (row == m_table->currentRow())
        m_detail->setText(words.detail);
    // QToolTip guesses at markup: foreign text goes in escaped (threat T3).
    m_table->item(row, Detail)->setToolTip(words.detail.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(words.detail.toHtmlEscaped()));
}

void ImportDialog::summarise()
{
    int taken = 0, keys = 0, here = 0, failed = 0;
    Rows encrypted;
    bool any = false;
    for (int row = 0; row < m_results.size(); ++row) {
        if (!m_results.at(row))
            continue;
        const Importing::FileResult &result = *m_results.at(row);
        any = any || !result.ids.isEmpty();
        taken += result.taken;
        keys += result.keysTaken;
        here += result.alreadyHere;
        if (wantsPassword(result))
            encrypted.append(row);
        else
            failed += result.error.has_value();
    }
    m_show->setEnabled(any);
    m_close->setText(m_cancelled ? tr("Stop") : tr("Close"));
    m_passwordRow->setVisible(!encrypted.isEmpty() && !m_cancelled);
    if (!encrypted.isEmpty()) {
        const QString first = displayText(m_sources.at(encrypted.constFirst()).label, 60);
        const bool wrong = m_results.at(encrypted.constFirst())->error->code == Error::Code::WrongPassword;
        m_passwordFor->setText(wrong                   ? tr("That is not the pass&word of “%1”. Try another one.").arg(QString(first).replace(u'&', QLatin1String("&&")))
                               : encrypted.size() == 1 ? tr("“%1” is encrypted. Its pass&word:").arg(QString(first).replace(u'&', QLatin1String("&&")))
                                                       : tr("%Ln files are encrypted. A pass&word to try on all of them:", nullptr, int(encrypted.size())));
        if (!m_cancelled)
            m_password->setFocus();
    }
    if (m_sources.isEmpty())
        m_summary->setText(tr("Drop files here, choose them, or paste PEM text. PEM, DER, PKCS#7, PKCS#12, Java trust stores and private keys are recognised by what is in them."));
    else if (m_cancelled)
        m_summary->setText(tr("Reading %Ln file(s) …", nullptr, int(m_sources.size())));
    else
        m_summary->setText(tr("%1 taken in · %2 private keys · %3 already here · %4 files not taken").arg(taken).arg(keys).arg(here).arg(failed + encrypted.size()));
}

void ImportDialog::tryPassword()
{
    if (m_password->isEmpty() || m_cancelled)
        return;
    m_passwords.push_back(m_password->take());
    for (int row = 0; row < m_results.size(); ++row) {
        if (m_results.at(row) && wantsPassword(*m_results.at(row)))
            m_waiting.append(row);
    }
    runNext();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QDialog::keyPressEvent(event);
}

// While files are read, Esc and Stop end the reading: what was committed stays and is told.
void ImportDialog::reject()
{
    if (m_cancelled)
        m_cancelled->store(true);
    else
        QDialog::reject();
}
