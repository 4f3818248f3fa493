// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/certificatespage.h"

#include "base/displaytext.h"
#include "certificates/certificateview.h"
#include "certificates/csvsaving.h"
#include "certificates/detailpane.h"
#include "certificates/filterbar.h"
#include "certificates/filterwords.h"
#include "certificates/importdialog.h"
#include "widgets/question.h"
#include "certificates/removal.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr char shapeSetting[] = "window.certificates.shape";
constexpr int searchDelay = 120; // ms after the last key

QPushButton *button(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QToolButton *segment(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
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

CertificatesPage::CertificatesPage(Workplace &workplace, QWidget *parent)
    : Page(parent), m_workplace(workplace), m_model(new CertificateModel(workplace.desk, workplace.profiles, this)),
      m_view(new CertificateView(*m_model)), m_filter(new FilterBar), m_question(new Question), m_stack(new QStackedWidget),
      m_detail(new DetailPane(workplace)), m_title(new PlainLabel), m_selected(new PlainLabel), m_emptyTitle(new PlainLabel),
      m_emptyText(new PlainLabel), m_emptyCreate(button("emptyCreate")),
      m_emptyImport(button("emptyImport")), m_emptyClear(button("emptyClear")), m_export(button("export")), m_csv(button("csv")),
      m_delete(button("delete")), m_asList(segment("asList")), m_byIssuer(segment("byIssuer"))
{
    setAcceptDrops(true);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        CertificateFilter filter = m_model->filter();
        filter.text = m_searchText;
        applyFilter(filter);
    });

    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmpty());
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    column->addWidget(m_question);
    column->addWidget(m_stack, 1);
    column->addWidget(makeSelectionLine());
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setHandleWidth(space(this, 4));

    auto *page = new QVBoxLayout(this);
    const int margin = space(this, 6);
    page->setContentsMargins(margin, margin, margin, margin);
    page->setSpacing(space(this, 4));
    page->addWidget(makeHeader());
    page->addWidget(m_filter);
    page->addWidget(splitter, 1);

    connect(m_filter, &FilterBar::filterChosen, this, &CertificatesPage::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CertificatesPage::updateSummary);
    connect(m_view, &CertificateView::selectionMoved, this, &CertificatesPage::updateSelection);
    connect(m_view, &CertificateView::deletePressed, this, [this] { remove(m_view->selectedIds()); });
    connect(m_question, &Question::closed, this, [this] { m_view->setFocus(); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CertificatesPage::showMenu);
    connect(m_detail, &DetailPane::exportRequested, this, &Page::exportRequested);
    connect(m_detail, &DetailPane::certificateRequested, this, &CertificatesPage::showCertificate);
    connect(m_detail, &DetailPane::deleteRequested, this, &CertificatesPage::remove);
    connect(m_detail, &DetailPane::said, this, &Page::said);
    connect(&workplace.watch, &ExpiryWatch::changed, m_model, &CertificateModel::refresh);

    retranslate();
    const bool list = workplace.desk.inventory().setting(QLatin1String(shapeSetting)) == "list";
    setShape(list ? CertificateModel::Shape::List : CertificateModel::Shape::ByIssuer);
    updateSummary();
    updateSelection();
}

// Creating and importing stand in the window's own bar.
QWidget *CertificatesPage::makeHeader()
{
    setTypo(m_title, Typo::Title);
    auto *shapes = new QButtonGroup(this);
    shapes->addButton(m_byIssuer);
    shapes->addButton(m_asList);
    connect(m_asList, &QToolButton::clicked, this, [this] { setShape(CertificateModel::Shape::List); });
    connect(m_byIssuer, &QToolButton::clicked, this, [this] { setShape(CertificateModel::Shape::ByIssuer); });
    auto *header = new QWidget;
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins({});
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_filter->menuButton());
    line->addSpacing(space(this, 2));
    line->addWidget(m_byIssuer);
    line->addWidget(m_asList);
    return header;
}

QWidget *CertificatesPage::makeSelectionLine()
{
    m_selected->setObjectName(QStringLiteral("selectedCount"));
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_view->selectedIds()); });
    connect(m_csv, &QPushButton::clicked, this, &CertificatesPage::saveCsv);
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_view->selectedIds()); });
    m_selectionLine = new QWidget;
    auto *row = new QHBoxLayout(m_selectionLine);
    row->setContentsMargins({});
    row->addWidget(m_selected);
    row->addStretch();
    row->addWidget(m_export);
    row->addWidget(m_csv);
    row->addWidget(m_delete);
    return m_selectionLine;
}

QWidget *CertificatesPage::makeEmpty()
{
    setTypo(m_emptyTitle, Typo::Heading);
    m_emptyTitle->setObjectName(QStringLiteral("emptyTitle"));
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    for (PlainLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    connect(m_emptyCreate, &QPushButton::clicked, this, &Page::createRequested);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    connect(m_emptyClear, &QPushButton::clicked, this, [this] { applyFilter(widened(m_model->filter())); });
    auto *empty = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *one : {m_emptyCreate, m_emptyImport, m_emptyClear})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(space(this, 3));
    column->addStretch(2);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    column->addStretch(3);
    return empty;
}

QString CertificatesPage::title() const
{
    return tr("Certificates");
}

void CertificatesPage::retranslate()
{
    m_title->setText(title());
    m_emptyCreate->setText(tr("Create a certificate chain…"));
    m_emptyImport->setText(tr("Import what I have…"));
    m_emptyClear->setText(tr("Show all certificates"));
    m_export->setText(tr("E&xport…"));
    m_csv->setText(tr("Save list as CS&V…"));
    m_delete->setText(tr("&Delete"));
    m_asList->setText(tr("&List"));
    m_byIssuer->setText(tr("&By issuer"));
    updateSummary();
    updateSelection();
}

void CertificatesPage::setShape(CertificateModel::Shape shape)
{
    const bool list = shape == CertificateModel::Shape::List;
    (list ? m_asList : m_byIssuer)->setChecked(true);
    if (shape == m_model->shape())
        return;
    m_model->setShape(shape);
    const QByteArray value = list ? QByteArrayLiteral("list") : QByteArrayLiteral("issuer");
    Inventory &inventory = m_workplace.desk.inventory();
    if (inventory.setting(QLatin1String(shapeSetting)) != value)
        static_cast<void>(inventory.setSetting(QLatin1String(shapeSetting), value)); // a lost habit is not worth a message
}

void CertificatesPage::search(const QString &text)
{
    m_searchText = text;
    m_searchDelay.start();
}

void CertificatesPage::showFilter(const CertificateFilter &filter)
{
    m_searchDelay.stop();
    applyFilter(filter);
}

void CertificatesPage::showCertificate(qint64 id)
{
    m_searchDelay.stop();
    if (!m_view->showId(id)) {
        applyFilter(widened(m_model->filter()));
        m_view->showId(id);
    }
    m_view->setFocus();
}

void CertificatesPage::applyFilter(const CertificateFilter &filter)
{
    CertificateFilter dated = filter;
    dated.now = m_workplace.desk.now();
    m_model->setFilter(dated);
    updateSummary();
}

void CertificatesPage::updateSummary()
{
    m_view->setColumnHidden(CertificateModel::Issuer, m_model->isTree()); // there the branch says it
    const CertificateFilter &filter = m_model->filter();
    QString issuer;
    if (filter.issuerId && *filter.issuerId != 0) {
        if (const auto row = m_workplace.desk.inventory().row(*filter.issuerId))
            issuer = row->name;
    }
    const qint64 all = m_workplace.desk.inventory().count(), matches = m_model->matchCount();
    m_filter->show(filter, issuer, matches, all);
    const bool bare = all == 0;
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_emptyTitle->setText(bare ? tr("No certificates yet") : tr("Nothing here matches"));
    m_emptyText->setText(bare ? tr("Create a root, an intermediate and a client certificate in one go, or take in what you already have.")
                              : tr("%Ln certificate(s) are hidden by what is set above the list.", nullptr, int(all)));
    m_emptyCreate->setVisible(bare);
    m_emptyImport->setVisible(bare);
    m_emptyClear->setVisible(!bare);
    for (QWidget *one : {static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_filter), m_selectionLine})
        one->setVisible(!bare);
}

void CertificatesPage::updateSelection()
{
    const qint64 count = m_view->selectedCount();
    m_selected->setText(count == 0 ? tr("Nothing selected") : tr("%Ln selected", nullptr, int(count)));
    for (QPushButton *one : {m_export, m_csv, m_delete})
        one->setEnabled(count > 0);
    m_question->close();
    m_detail->show(count == 1 ? m_view->selectedIds().constFirst() : 0, count);
}

void CertificatesPage::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    const Removal removal = Removal::plan(m_workplace.desk.inventory(), ids);
    if (!removal.isConsequential()) {
        removeNow(ids);
        return;
    }
    const QString verb = removal.keys > 0 ? tr("Delete with private keys") : tr("Delete");
    m_question->ask(removal.question(), removal.consequences(), verb, tr("Keep"), [this, ids] { removeNow(ids); });
}

void CertificatesPage::removeNow(const QList<qint64> &ids)
{
    Inventory &inventory = m_workplace.desk.inventory();
    const QString done = Removal::plan(inventory, ids).done();
    Result<Inventory::Removed> removed = inventory.remove(ids, true);
    if (!removed) {
        Q_EMIT said(words::error(removed.error()));
        return;
    }
    Q_EMIT said(done, [this, &inventory, kept = *removed] {
        if (const Result<void> back = inventory.restore(kept); !back)
            Q_EMIT said(words::error(back.error()));
    });
}

void CertificatesPage::saveCsv()
{
    auto *saving = new CsvSaving(m_workplace.desk, m_view->selectedIds(), this);
    connect(saving, &CsvSaving::said, this, [this](const QString &sentence) { Q_EMIT said(sentence); });
    saving->open();
}

void CertificatesPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(QLatin1String("-----BEGIN "))) {
        Q_EMIT said(tr("There is no PEM text in the clipboard."));
        return;
    }
    auto *dialog = new ImportDialog(m_workplace, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->addText(text);
}

void CertificatesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CertificatesPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importRequested(paths);
}

void CertificatesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        Page::keyPressEvent(event);
}

// Only a second way: everything in it stands as a button elsewhere on the page.
void CertificatesPage::showMenu(const QPoint &position)
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_export->text()), &QAction::triggered, m_export, &QPushButton::click);
    connect(menu->addAction(m_csv->text()), &QAction::triggered, m_csv, &QPushButton::click);
    if (ids.size() == 1)
        connect(menu->addAction(tr("Copy fingerprint")), &QAction::triggered, m_detail, &DetailPane::copyFingerprint);
    menu->addSeparator();
    connect(menu->addAction(m_delete->text()), &QAction::triggered, m_delete, &QPushButton::click);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}
