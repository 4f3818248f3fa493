// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "aboutdialog.h"

#include "base/displaytext.h"
#include "widgets/notice.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "x509/cryptolibrary.h"

#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>

AboutDialog::AboutDialog(const QString &deskFolder, bool secureHeap, QWidget *parent) :
    FormDialog(tr("About Countersign"), tr("Certificate lifecycle for mutual TLS in front of HSMs and key services. Free software under the Apache License 2.0."), parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(this, 4));
    addFact(form, tr("Countersign"), QStringLiteral(COUNTERSIGN_VERSION));
    addFact(form, tr("OpenSSL"), cryptolibrary::runningVersion());
    addFact(form, tr("Qt"), QString::fromLatin1(qVersion()));
    addFact(form, tr("System"), QSysInfo::prettyProductName());
    addFact(form, tr("Secrets in memory"), secureHeap ? tr("locked, never written to swap") : tr("not locked"));
    addFact(form, tr("Desk"), displayText(QDir::toNativeSeparators(deskFolder)));
    body()->addLayout(form);
    if (cryptolibrary::lacksKnownFixes())
        notice()->tell(Notice::Tone::Warning, tr("This OpenSSL is older than 3.0.22 and lacks security fixes. Install your system's updates."));
    else if (!secureHeap)
        notice()->tell(Notice::Tone::Warning, tr("The system does not let Countersign lock memory, so secrets could reach the swap. Raise the limit for locked memory (ulimit -l)."));
    QPushButton *copy = addAction(tr("&Copy details"));
    copy->setDefault(false);
    addCancel(tr("Close"))->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void AboutDialog::addFact(QFormLayout *form, const QString &what, const QString &is)
{
    auto *label = new PlainLabel(what);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new PlainLabel(is);
    value->setWordWrap(true);
    form->addRow(label, value);
    m_details += what + QStringLiteral(": ") + is + u'\n';
}
