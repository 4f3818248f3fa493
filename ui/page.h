// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/query.h"

#include <QString>
#include <QWidget>

#include <functional>

// One page of the shell. A page shows and edits; what it wants elsewhere it asks for by signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;                     // translated; the navigation's word
    virtual void search(const QString &text) { Q_UNUSED(text) } // the shell's search field, as it is typed
    virtual bool isSearchable() const { return false; }
    virtual void retranslate() {}

Q_SIGNALS:
    // Said in the activity bar; with `undo` an Undo button stands beside it for 10 seconds.
    void said(const QString &sentence, const std::function<void()> &undo = {});
    void createRequested();
    void importRequested(const QStringList &paths);        // empty: ask for files
    void exportRequested(const QList<qint64> &ids);
    void certificateRequested(qint64 id);                  // show it on the Certificates page
    void filterRequested(const CertificateFilter &filter); // a tile was pressed: show these on the Certificates page
};
