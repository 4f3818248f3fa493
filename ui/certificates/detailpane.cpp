// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/detailpane.h"

#include "base/displaytext.h"
#include "certificates/certificatecells.h"
#include "certificates/certificatefacts.h"
#include "certificates/certificatesentence.h"
#include "certificates/chainview.h"
#include "certificates/detaileditor.h"
#include "certificates/servicesays.h"
#include "certificates/snoozeform.h"
#include "widgets/factlist.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/section.h"
#include "widgets/statusicon.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QPushButton *button(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QPlainTextEdit *textBox(const QString &accessibleName)
{
    auto *box = new QPlainTextEdit;
    box->setReadOnly(true);
    box->setAccessibleName(accessibleName);
    box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setTabChangesFocus(true);
    return box;
}

void fill(FactList *list, const QList<Fact> &facts)
{
    list->clear();
    for (const Fact &fact : facts)
        list->add(fact.term, fact.value);
}

}

DetailPane::DetailPane(Workplace &workplace, QWidget *parent)
    : QStackedWidget(parent), m_workplace(workplace), m_nothing(new PlainLabel), m_name(new PlainLabel),
      m_mixed(new PlainLabel(tr("This name mixes letters of several scripts. Compare its fingerprint before you trust it."))),
      m_status(new StatusBadge(StatusMark::Fine)), m_sentence(new PlainLabel), m_export(button(tr("Export…"), "detailExport")),
      m_copyPem(button(tr("Copy PEM"), "copyPem")), m_delete(button(tr("Delete"), "detailDelete")), m_chain(new ChainView),
      m_says(new ServiceSays(workplace)), m_editor(new DetailEditor(workplace)), m_snooze(new SnoozeForm(workplace.desk)), m_names(new FactList),
      m_key(new FactList), m_copyPrint(button(tr("Copy fingerprint"), "copyFingerprint")),
      m_extensions(new Section(tr("Extensions"), Section::Kind::Disclosure)), m_extensionList(new FactList),
      m_pemSection(new Section(tr("PEM text"), Section::Kind::Disclosure)), m_pem(textBox(tr("PEM text")))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space(this, 3), space(this, 4));
    column->setSpacing(space(this, 5));
    column->addWidget(makeHead());
    makeSections(column);
    column->addStretch();
    m_scroll = new PageScroll(content);
    addWidget(m_nothing);
    addWidget(m_scroll);
    setMinimumWidth(fontMetrics().averageCharWidth() * 46);

    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested({m_id}); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested({m_id}); });
    connect(m_copyPem, &QPushButton::clicked, this, [this] { copy(QString::fromLatin1(m_certificate->toPem()), tr("PEM copied")); });
    connect(m_copyPrint, &QPushButton::clicked, this, &DetailPane::copyFingerprint);
    connect(m_chain, &ChainView::chosen, this, &DetailPane::certificateRequested);
    connect(m_editor, &DetailEditor::said, this, &DetailPane::said);
    connect(m_snooze, &SnoozeForm::said, this, &DetailPane::said);
    connect(m_extensions, &Section::toggled, this, [this](bool open) {
        if (open && m_certificate)
            showExtensions(*m_certificate);
    });
    connect(m_pemSection, &Section::toggled, this, [this](bool open) {
        if (open && m_certificate)
            m_pem->setPlainText(QString::fromLatin1(m_certificate->toPem()));
    });
    connect(&workplace.desk.inventory(), &Inventory::changed, this, &DetailPane::refresh);
    show(0, 0);
}

QWidget *DetailPane::makeHead()
{
    setTypo(m_name, Typo::Title);
    m_name->setObjectName(QStringLiteral("detailTitle"));
    m_sentence->setObjectName(QStringLiteral("detailSentence"));
    for (PlainLabel *label : {m_name, m_sentence, m_mixed}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1);
    }
    auto *head = new QWidget;
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_export, m_copyPem, m_delete})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    column->addWidget(m_name);
    column->addWidget(m_mixed);
    column->addWidget(m_status);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    return head;
}

void DetailPane::makeSections(QVBoxLayout *column)
{
    const auto addPart = [column](const QString &heading, QList<QWidget *> content) {
        auto *part = new Section(heading);
        for (QWidget *one : content)
            part->body()->addWidget(one, 0, qobject_cast<QPushButton *>(one) ? Qt::AlignLeft : Qt::Alignment());
        column->addWidget(part);
    };
    addPart(tr("Chain"), {m_chain});
    addPart(tr("What a service would say"), {m_says});
    addPart(tr("Ours"), {m_editor});
    addPart(tr("Names"), {m_names});
    addPart(tr("Key and fingerprint"), {m_key, m_copyPrint});
    addPart(tr("Reminders"), {m_snooze});
    m_extensions->body()->addWidget(m_extensionList);
    m_pemSection->body()->addWidget(m_pem);
    m_pem->setMinimumHeight(fontMetrics().height() * 12);
    column->addWidget(m_extensions);
    column->addWidget(m_pemSection);
}

void DetailPane::show(qint64 id, qint64 selected)
{
    const bool other = id != m_id;
    m_id = id;
    m_nothing->setText(selected > 1 ? tr("%Ln certificates are selected.\nExport, save or delete them with the buttons below the list.", nullptr, int(selected))
                                    : tr("Select a certificate to read about it here."));
    refresh();
    if (other)
        m_scroll->ensureVisible(0, 0);
}

void DetailPane::refresh()
{
    const std::optional<CertificateRow> row = m_id ? m_workplace.desk.inventory().row(m_id) : std::nullopt;
    setCurrentIndex(row ? 1 : 0);
    if (row)
        showRow(*row);
    else
        m_certificate.reset();
}

void DetailPane::showRow(const CertificateRow &row)
{
    const QDateTime now = m_workplace.desk.now();
    const Thresholds thresholds = m_workplace.desk.settings().thresholds;
    m_name->setText(displayText(row.name, 120));
    m_mixed->setVisible(mixesScripts(row.name));
    m_status->setStatus(statusMark(row, thresholds, now), statusSentence(row, thresholds, now));
    m_sentence->setText(certificateSentence(row, now));
    m_editor->show(row);
    m_snooze->show(row);
    showChain(row);
    Result<Certificate> certificate = m_workplace.desk.inventory().certificate(row.id);
    if (!certificate) {
        m_certificate.reset();
        return;
    }
    if (m_certificate && *m_certificate == *certificate) {
        m_says->show(*certificate, row.service); // the same, perhaps for another service now
        return;
    }
    m_certificate = *certificate;
    m_says->show(*certificate, row.service);
    fill(m_names, nameFacts(*certificate));
    fill(m_key, keyFacts(*certificate));
    m_extensions->setOpen(false);
    m_pemSection->setOpen(false);
    m_extensionList->clear();
    m_pem->clear();
}

void DetailPane::showChain(const CertificateRow &row)
{
    const Inventory &inventory = m_workplace.desk.inventory();
    const Thresholds thresholds = m_workplace.desk.settings().thresholds;
    const QDateTime now = m_workplace.desk.now();
    QList<CertificateRow> rows = inventory.rows(inventory.chainIds(row.id));
    rows.prepend(row);
    QList<ChainLink> links;
    const CertificateRow &top = rows.constLast();
    if (top.kind != CertificateKind::Root && top.issuerId == 0 && top.subject != top.issuerName)
        links.append({0, displayText(top.issuerName, 80), tr("Issuer, not here: import it to complete the chain"), StatusMark::Fine, false, true});
    for (auto one = rows.crbegin(); one != rows.crend(); ++one) {
        const QString key = one->hasPrivateKey ? tr("key here") : tr("no key here");
        const QString what = QStringLiteral("%1 · %2 · %3").arg(words::kindName(one->kind), statusSentence(*one, thresholds, now), key);
        links.append({one->id, displayText(one->name, 80), what, statusMark(*one, thresholds, now), one->id == row.id, false});
    }
    m_chain->show(links);
}

void DetailPane::showExtensions(const Certificate &certificate)
{
    if (m_extensionList->isEmpty())
        fill(m_extensionList, extensionFacts(certificate));
}

void DetailPane::copyFingerprint()
{
    if (m_certificate)
        copy(words::fingerprint(m_certificate->sha256()), tr("Fingerprint copied"));
}

// Only ever what is public.
void DetailPane::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(sentence);
}
