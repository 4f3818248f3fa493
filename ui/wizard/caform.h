// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class FieldBlock;
class QComboBox;
class QLineEdit;
class QSpinBox;

// All fields of a CA that is made on the way: name, key, validity, path length, name constraints, URLs.
class CaForm : public QWidget
{
    Q_OBJECT

public:
    CaForm(IssueDraft &draft, IssueDraft::Role role, QWidget *parent = nullptr);

    bool isNameTyped() const { return m_nameTyped; }
    void fill();                       // from the draft, after a choice elsewhere changed it
    QString obstacle() const;
    void tell(const QList<PlacedFinding> &findings);

Q_SIGNALS:
    void edited();
    void typed();

private:
    void addFields();
    void keep();

    IssueDraft &m_draft;
    const IssueDraft::Role m_role;
    bool m_nameTyped = false;
    bool m_filling = false;
    QStringList m_unread;
    QLineEdit *m_name;
    QComboBox *m_key;
    QSpinBox *m_days;
    QSpinBox *m_pathLength;
    QLineEdit *m_permitted;
    QLineEdit *m_excluded;
    QLineEdit *m_ocsp;
    QLineEdit *m_crl;
    FieldBlock *m_nameBlock, *m_keyBlock, *m_daysBlock, *m_pathBlock, *m_permittedBlock, *m_excludedBlock, *m_ocspBlock, *m_crlBlock;
};
