// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "opening.h"

#include "certificates/exportdialog.h"
#include "certificates/importdialog.h"
#include "vault/kitdialog.h"
#include "vault/vaultsetup.h"
#include "wizard/issuewizard.h"

Opening::Opening(Workplace &workplace, QWidget *window) : QObject(window), m_workplace(workplace), m_window(window) {}

void Opening::create()
{
    withVault([this] {
        auto *wizard = new IssueWizard(m_workplace, m_window);
        connect(wizard, &IssueWizard::certificateRequested, this, &Opening::certificateRequested);
        show(wizard);
    });
}

void Opening::import(const QStringList &paths)
{
    withVault([this, paths] {
        auto *dialog = new ImportDialog(m_workplace, paths, m_window);
        connect(dialog, &ImportDialog::certificateRequested, this, &Opening::certificateRequested);
        show(dialog);
    });
}

void Opening::hand(const QList<qint64> &ids)
{
    if (!ids.isEmpty())
        show(new ExportDialog(m_workplace, ids, m_window));
}

void Opening::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Opening::withVault(const std::function<void()> &next)
{
    m_workplace.desk.hasVault() ? next() : setUpVault(next);
}

void Opening::setUpVault(const std::function<void()> &next)
{
    auto *setup = new VaultSetup(m_workplace.desk, m_window);
    connect(setup, &QDialog::accepted, this, [this, setup, next] {
        auto kit = setup->takeKit();
        if (!kit) {
            if (next)
                next();
            return;
        }
        auto *dialog = new KitDialog(std::move(*kit), m_window);
        connect(dialog, &QDialog::finished, this, [this, next](int result) {
            Q_EMIT said(result == QDialog::Accepted ? tr("The vault is ready, and its recovery kit is confirmed.")
                                                    : tr("The vault is ready. The recovery kit was not confirmed: make a new one in Settings if you have no copy."));
            if (next)
                next();
        });
        dialog->open();
    });
    setup->open();
}
