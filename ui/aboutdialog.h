// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/formdialog.h"

// What runs here: versions that decide whether the machine is patched, and whether secrets are locked in memory.
class AboutDialog : public FormDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &deskFolder, bool secureHeap, QWidget *parent = nullptr);
    QString details() const { return m_details; } // as copied

private:
    void addFact(class QFormLayout *form, const QString &what, const QString &is);
    QString m_details;
};
