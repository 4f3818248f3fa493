// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/exportdialog.h"

#include "base/async.h"
#include "base/displaytext.h"
#include "certificates/exportwords.h"
#include "widgets/findinglist.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/secretedit.h"
#include "widgets/typography.h"
#include "wizard/fieldblock.h"
#include "words/words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr char folderSetting[] = "window.export.folder";

QPushButton *button(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

}

ExportDialog::ExportDialog(Workplace &workplace, const QList<qint64> &ids, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_ids(ids), m_stack(new QStackedWidget), m_title(new PlainLabel), m_readers(new QListWidget),
      m_hint(new PlainLabel), m_passwordPart(new QWidget), m_password(new SecretEdit), m_generate(button(tr("&Generate"), "generate")),
      m_anyPassword(new QCheckBox(tr("Use it all the same"))), m_path(new QLineEdit), m_browse(button(tr("&Browse…"), "browse")),
      m_keyPath(new QLineEdit), m_notice(new Notice), m_replace(button(tr("&Replace it"), "replace")), m_export(button({}, "exportNow")),
      m_cancel(button(tr("Cancel"), "exportCancel")), m_files(new PlainLabel), m_checks(new FindingList), m_passphrasePart(new QWidget),
      m_copy(button(tr("Copy the &password"), "copyPassphrase")), m_copied(new PlainLabel)
{
    setWindowTitle(tr("Export"));
    setModal(true);
    readRows();
    setTypo(m_title, Typo::Title);
    m_title->setWordWrap(true);
    m_title->setText(m_rows.size() == 1 ? tr("Export “%1”").arg(displayText(m_rows.constFirst().name, 60)) : tr("Export %Ln certificate(s)", nullptr, int(m_ids.size())));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeDone());
    m_notice->addAction(m_replace);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    const int margin = space(this, 6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, 4));
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    m_export->setDefault(true); // only a child of the dialog can be its default
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);

    connect(m_readers, &QListWidget::currentRowChanged, this, &ExportDialog::chooseReader);
    connect(m_password, &SecretEdit::edited, this, &ExportDialog::judge);
    connect(m_anyPassword, &QCheckBox::toggled, this, &ExportDialog::judge);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(m_generate, &QPushButton::clicked, this, &ExportDialog::generate);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_replace, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_export, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(m_passphrase);
        m_copied->setText(tr("Copied. It leaves the clipboard again in %Ln second(s).", nullptr, SecretClipboard::seconds));
    });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] { m_copied->setText(tr("It has left the clipboard again.")); });

    const QString service = m_rows.isEmpty() ? QString() : m_rows.constFirst().service;
    const int proposed = proposedReader(workplace.profiles.find(service), workplace.desk.settings().defaultReader, m_keysHere);
    m_readers->setCurrentRow(proposed);
    chooseReader();
    m_readers->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::readRows()
{
    m_rows = m_workplace.desk.inventory().rows(m_ids);
    m_ids.clear();
    for (const CertificateRow &row : std::as_const(m_rows)) {
        m_ids.append(row.id);
        m_keysHere = m_keysHere && row.hasPrivateKey;
    }
}

QWidget *ExportDialog::makeReaders()
{
    m_readers->setObjectName(QStringLiteral("readers"));
    m_readers->setAccessibleName(tr("Who will read it"));
    m_readers->setUniformItemSizes(true);
    m_readers->setTextElideMode(Qt::ElideRight);
    m_readers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_readers->setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    for (const ReaderTraits &one : readers()) {
        auto *item = new QListWidgetItem(words::readerName(one.reader), m_readers);
        item->setData(Qt::UserRole, int(one.reader));
        if (const QString reason = whyNot(one, m_rows); !reason.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
            item->setData(Qt::AccessibleDescriptionRole, reason);
            item->setText(tr("%1 – %2").arg(words::readerName(one.reader), reason));
        }
    }
    return new FieldBlock(tr("&Who will read it?"), m_readers);
}

QWidget *ExportDialog::makeForm()
{
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("readerHint"));
    m_password->field()->setObjectName(QStringLiteral("exportPassword"));
    m_passwordBlock = new FieldBlock(tr("&Password of the file"), m_password);
    m_path->setObjectName(QStringLiteral("exportPath"));
    auto *path = new QWidget;
    path->setFocusProxy(m_path);
    auto *pathLine = new QHBoxLayout(path);
    pathLine->setContentsMargins({});
    pathLine->addWidget(m_path, 1);
    pathLine->addWidget(m_browse);
    m_pathBlock = new FieldBlock(tr("&File"), path);
    m_keyPath->setObjectName(QStringLiteral("keyPath"));
    m_keyPathBlock = new FieldBlock(tr("Folder on the &application's machine"), m_keyPath, tr("Where it will find the files. Empty: where they are written."));
    auto *passwordColumn = new QVBoxLayout(m_passwordPart);
    passwordColumn->setContentsMargins({});
    passwordColumn->addWidget(m_passwordBlock);
    auto *below = new QHBoxLayout;
    below->addWidget(m_generate);
    below->addWidget(m_anyPassword);
    below->addStretch();
    passwordColumn->addLayout(below);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(this, 4));
    right->addWidget(m_hint);
    right->addWidget(m_passwordPart);
    right->addWidget(m_pathBlock);
    right->addWidget(m_keyPathBlock);
    right->addStretch();
    auto *form = new QWidget;
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins({});
    line->setSpacing(space(this, 6));
    line->addWidget(makeReaders(), 4);
    line->addLayout(right, 5);
    return form;
}

QWidget *ExportDialog::makeDone()
{
    m_files->setObjectName(QStringLiteral("exportedFiles"));
    m_files->setWordWrap(true);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTypo(m_copied, Typo::Caption);
    auto *line = new QHBoxLayout(m_passphrasePart);
    line->setContentsMargins({});
    line->addWidget(m_copy);
    line->addWidget(m_copied);
    line->addStretch();
    auto *done = new QWidget;
    auto *column = new QVBoxLayout(done);
    column->setContentsMargins({});
    column->setSpacing(space(this, 4));
    column->addWidget(m_files);
    column->addWidget(m_checks);
    column->addWidget(m_passphrasePart);
    column->addStretch();
    return done;
}

Reader ExportDialog::reader() const
{
    const QListWidgetItem *item = m_readers->currentItem();
    return item ? Reader(item->data(Qt::UserRole).toInt()) : readers().constFirst().reader;
}

bool ExportDialog::intoFolder() const
{
    return m_ids.size() > 1 && !traits(reader()).takesMany;
}

QString ExportDialog::fileName(const CertificateRow &row) const
{
    return exportFileName(row, traits(reader()), m_workplace.profiles.find(row.service));
}

void ExportDialog::chooseReader()
{
    const ReaderTraits &chosen = traits(reader());
    m_hint->setText(words::readerHint(chosen.reader));
    m_passwordPart->setVisible(chosen.needsPassword || takesPassword(chosen.reader));
    m_passwordBlock->setHint(chosen.asciiPasswordOnly ? tr("Printable ASCII only: this reader refuses anything else.") : tr("Printable ASCII is the safe choice for every reader."));
    m_keyPathBlock->setVisible(chosen.reader == Reader::Grep11);
    m_pathBlock->setHint(intoFolder() ? tr("A folder: each certificate becomes a file of its own.") : QString());
    m_export->setText(intoFolder() ? tr("&Export %Ln file(s)", nullptr, int(m_ids.size())) : tr("&Export"));
    proposePath();
    judge();
}

// A proposal follows the reader until the person writes a path.
void ExportDialog::proposePath()
{
    if (m_path->text() != m_proposed || m_rows.isEmpty())
        return;
    QString folder = QString::fromUtf8(m_workplace.desk.inventory().setting(QLatin1String(folderSetting)));
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    const QString many = tr("certificates") + u'.' + traits(reader()).extension;
    m_proposed = intoFolder() ? folder : QDir(folder).filePath(m_rows.size() == 1 ? fileName(m_rows.constFirst()) : many);
    m_path->setText(m_proposed);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(intoFolder() ? QFileDialog::Directory : QFileDialog::AnyFile);
    dialog->setAcceptMode(intoFolder() ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked here, in its place
    dialog->setDirectory(QFileInfo(m_path->text()).path());
    if (!intoFolder())
        dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::generate()
{
    m_password->reveal(Exporting::generatePassphrase());
    m_password->setFocus();
    judge();
}

void ExportDialog::judge()
{
    m_notice->clear();
    m_replace->hide();
    QList<FindingList::Line> lines;
    bool ready = !m_path->text().trimmed().isEmpty() && m_readers->currentItem();
    if (!m_passwordPart->isHidden() && (traits(reader()).needsPassword || !m_password->isEmpty())) {
        const auto strict = Exporting::judgePassword(reader(), m_password->peek(), false);
        m_anyPassword->setVisible(strict == Exporting::PasswordProblem::NotAscii && !traits(reader()).asciiPasswordOnly);
        if (const auto problem = Exporting::judgePassword(reader(), m_password->peek(), m_anyPassword->isVisibleTo(this) && m_anyPassword->isChecked())) {
            ready = false;
            lines.append(passwordLine(*problem));
        }
    } else {
        m_anyPassword->hide();
    }
    m_passwordBlock->tell(lines);
    m_export->setEnabled(ready && !m_busy);
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_stack->setEnabled(!busy);
    m_export->setEnabled(!busy);
    m_cancel->setEnabled(!busy); // what is written is short, and written whole
}

void ExportDialog::write(bool replace)
{
    if (m_busy)
        return;
    m_notice->clear();
    m_replaceAll = replace;
    m_next = replace ? m_next : 0; // the question came up at this one
    if (!replace)
        m_report = {};
    m_passphrase = m_passwordPart->isHidden() ? Secret() : m_password->peek();
    setBusy(true);
    writeNext();
}

void ExportDialog::writeNext()
{
    Exporting::Order order;
    order.reader = reader();
    order.replace = m_replaceAll;
    order.anyPassword = m_anyPassword->isVisibleTo(this) && m_anyPassword->isChecked();
    order.keyPath = m_keyPathBlock->isHidden() ? QString() : m_keyPath->text().trimmed();
    const QString path = m_path->text().trimmed();
    if (intoFolder()) {
        order.ids = {m_ids.at(m_next)};
        QString name = fileName(m_rows.at(m_next));
        // Two certificates of one name become two files.
        const auto sameName = [&](const CertificateRow &row) { return fileName(row) == name; };
        if (std::count_if(m_rows.cbegin(), m_rows.cend(), sameName) > 1)
            name.insert(name.lastIndexOf(u'.'), QStringLiteral("-%1").arg(order.ids.constFirst()));
        order.path = QDir(path).filePath(name);
    } else {
        order.ids = m_ids;
        order.path = path;
    }
    async::then(m_workplace.exporting.write(order, m_passphrase.clone()), this, [this](Result<Exporting::Report> report) { finished(report); });
}

void ExportDialog::finished(const Result<Exporting::Report> &report)
{
    if (!report) {
        setBusy(false);
        judge();
        const bool exists = report.error().code == Error::Code::AlreadyExists;
        m_notice->tell(exists ? Notice::Tone::Warning : Notice::Tone::Problem,
                       exists ? tr("There is a file of that name already. Replace it, or choose another name.") : words::error(report.error()),
                       displayText(report.error().detail, 200));
        m_replace->setVisible(exists);
        (exists ? static_cast<QWidget *>(m_path) : m_export)->setFocus();
        return;
    }
    m_report.files += report->files;
    for (const QString &check : report->checks) {
        if (!m_report.checks.contains(check))
            m_report.checks += check;
    }
    for (const QString &note : report->notes) {
        if (!m_report.notes.contains(note))
            m_report.notes += note;
    }
    if (intoFolder() && ++m_next < m_ids.size()) {
        writeNext();
        return;
    }
    showDone();
}

void ExportDialog::showDone()
{
    setBusy(false);
    const QString folder = QFileInfo(m_report.files.isEmpty() ? m_path->text() : m_report.files.constFirst().path).absolutePath();
    static_cast<void>(m_workplace.desk.inventory().setSetting(QLatin1String(folderSetting), folder.toUtf8())); // a lost habit is not worth a message
    m_password->wipeText();
    m_title->setText(tr("Written, opened again and compared"));
    m_files->setText(fileWords(m_report.files));
    m_checks->show(reportLines(m_report));
    m_passphrasePart->setVisible(!m_passphrase.isEmpty());
    m_stack->setCurrentIndex(1);
    m_export->hide();
    m_cancel->setText(tr("&Close"));
    m_cancel->setDefault(true);
    (m_passphrase.isEmpty() ? m_cancel : m_copy)->setFocus();
    QStringList paths;
    for (const Exporting::Written &file : std::as_const(m_report.files))
        paths += file.path;
    Q_EMIT exported(paths);
}

void ExportDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}
