// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates/certificatemodel.h"

#include <QTreeView>

// The list or tree itself: rows of one height, sorting by header, several selected, and its place kept by id when the model looks again.
class CertificateView : public QTreeView
{
    Q_OBJECT

public:
    explicit CertificateView(CertificateModel &model, QWidget *parent = nullptr);

    QList<qint64> selectedIds() const;   // in display order
    qint64 selectedCount() const;        // without looking at each
    qint64 currentId() const;
    // Selects this one alone and shows it; false when it is not in the list.
    bool showId(qint64 id);

Q_SIGNALS:
    void selectionMoved();
    void activatedId(qint64 id);
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void rememberPlace();
    void restorePlace();
    void expandBelow(const QModelIndex &parent);
    void expandRemembered();

    CertificateModel &m_model;
    QSet<qint64> m_expanded;
    QSet<qint64> m_selectedBefore;
    qint64 m_currentBefore = 0;
    bool m_restoring = false;
};
