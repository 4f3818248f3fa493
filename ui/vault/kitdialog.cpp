// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/kitdialog.h"

#include "base/displaytext.h"
#include "base/securefile.h"
#include "vault/kitpaper.h"
#include "widgets/formrow.h"
#include "widgets/card.h"
#include "widgets/glyph.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "words/words.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>

KitDialog::KitDialog(RecoveryKit kit, QWidget *parent) :
    FormDialog(tr("Your recovery kit"), {}, parent), m_kit(std::move(kit)), m_sheet(sheet()), m_next(addAction(tr("I have put it &away...")))
{
    setObjectName(QStringLiteral("kitDialog"));
    auto *random = QRandomGenerator::global();
    const int first = random->bounded(RecoveryKit::groupCount);
    const int second = (first + 1 + random->bounded(RecoveryKit::groupCount - 1)) % RecoveryKit::groupCount;
    m_asked = {std::min(first, second), std::max(first, second)};
    m_questions = questions();
    setMeaning(tr("It opens the vault when keychain and passphrase are lost. Without any of the three the private keys are gone for good. "
                  "It is shown this once."));
    addCancel(tr("Not now"))->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("kitNext"));
    body()->addWidget(m_sheet);
    body()->addWidget(m_questions);
    m_questions->hide();
    connect(m_next, &QPushButton::clicked, this, [this] { m_sheet->isVisible() ? showQuestions() : accept(); });
}

KitDialog::~KitDialog()
{
    for (PlainLabel *group : std::as_const(m_groups)) {
        QString text = group->text();
        wipe(text); // shared with the label
    }
}

QWidget *KitDialog::sheet()
{
    auto *sheet = new QWidget;
    auto *lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    const int pad = space(this, 4);
    grid->setContentsMargins(pad, pad, pad, pad);
    grid->setVerticalSpacing(space(this, 3));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.3);
    for (int i = 0; i < RecoveryKit::groupCount; ++i) {
        auto *number = new PlainLabel(QLocale().toString(i + 1));
        setTypo(number, Typo::Caption);
        auto *group = new PlainLabel(m_kit.group(i).exposeText()); // shown to be copied onto paper; wiped with the dialog
        group->setFont(mono);
        grid->addWidget(number, i / 4, (i % 4) * 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(group, i / 4, (i % 4) * 2 + 1);
        m_groups.append(group);
    }
    for (int column = 1; column < 8; column += 2)
        grid->setColumnStretch(column, 1);
    lines->addWidget(card);
    auto *actions = new QHBoxLayout;
    auto *printButton = new QPushButton(glyphIcon(Glyph::Print), tr("&Print the kit..."));
    auto *saveButton = new QPushButton(glyphIcon(Glyph::Save), tr("&Save the kit..."));
    saveButton->setObjectName(QStringLiteral("saveKit"));
    for (QPushButton *button : {printButton, saveButton}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch();
    lines->addLayout(actions);
    auto *advice = new PlainLabel(tr("A saved file is as good as the paper: move it off this computer."));
    setTypo(advice, Typo::Caption);
    advice->setWordWrap(true);
    lines->addWidget(advice);
    connect(printButton, &QPushButton::clicked, this, &KitDialog::print);
    connect(saveButton, &QPushButton::clicked, this, &KitDialog::save);
    return sheet;
}

QWidget *KitDialog::questions()
{
    auto *questions = new QWidget;
    auto *form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    for (const int asked : std::as_const(m_asked)) {
        auto *answer = new QLineEdit;
        answer->setObjectName(QStringLiteral("kitGroup%1").arg(asked));
        answer->setMaxLength(8);
        answer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        answer->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
        addFormRow(form, tr("Group &%1:").arg(asked + 1), answer);
        answer->setAccessibleName(tr("Group %1").arg(asked + 1));
        m_answers.append(answer);
        connect(answer, &QLineEdit::textChanged, this, &KitDialog::judge);
    }
    return questions;
}

void KitDialog::showQuestions()
{
    m_sheet->hide();
    m_questions->show();
    notice()->clear();
    setMeaning(tr("Type these two groups from your copy, so that you know it can be read."));
    m_next->setText(tr("&Confirm the kit"));
    m_answers.first()->setFocus();
    judge();
}

void KitDialog::judge()
{
    bool right = true;
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        QByteArray typed = m_answers.at(i)->text().trimmed().toUtf8();
        const bool complete = typed.size() >= 5;
        const bool fits = m_kit.confirms(m_asked.at(i), Secret::takeBytes(typed));
        right = right && fits;
        if (complete && !fits)
            notice()->tell(Notice::Tone::Warning, tr("Group %1 is different on the kit. Look again, character by character.").arg(m_asked.at(i) + 1));
    }
    if (right)
        notice()->clear();
    m_next->setEnabled(right);
}

void KitDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Countersign recovery kit"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QPainter painter(printer.get());
        if (painter.isActive())
            kitpaper::paint(painter, QRectF(QPointF(0, 0), printer->pageRect(QPrinter::DevicePixel).size()), m_kit);
        notice()->tell(painter.isActive() ? Notice::Tone::Info : Notice::Tone::Problem,
                       painter.isActive() ? tr("Sent to the printer.") : tr("The printer did not take it. Save the kit, or copy it by hand."));
    });
    dialog->open();
}

void KitDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery kit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Printable sheet (*.pdf)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("countersign-recovery-kit.pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.txt")) ? QStringLiteral("txt") : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Secret bytes = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ? kitpaper::text(m_kit) : kitpaper::pdf(m_kit);
        const auto written = securefile::write(path, bytes.view(), securefile::Audience::OwnerOnly, securefile::Existing::Replace);
        written ? notice()->tell(Notice::Tone::Info, tr("Saved as %1, readable by you alone. Move it off this computer.").arg(displayText(path)))
                : notice()->tell(Notice::Tone::Problem, words::error(written.error()), displayText(written.error().detail));
    });
    dialog->open();
}
