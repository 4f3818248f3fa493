// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/caform.h"

#include "base/displaytext.h"
#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "wizard/fieldblock.h"
#include "wizard/findinglines.h"
#include "wizard/typing.h"
#include "words/words.h"
#include "x509/oid.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

CaForm::CaForm(IssueDraft &draft, IssueDraft::Role role, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_role(role), m_name(new QLineEdit), m_key(new QComboBox), m_days(new QSpinBox), m_pathLength(new QSpinBox),
      m_permitted(new QLineEdit), m_excluded(new QLineEdit), m_ocsp(new QLineEdit), m_crl(new QLineEdit)
{
    const QString prefix = role == IssueDraft::Role::Root ? QStringLiteral("root") : QStringLiteral("intermediate");
    const std::pair<QWidget *, const char *> names[] = {{m_name, "Name"}, {m_key, "Key"}, {m_days, "Days"}, {m_pathLength, "PathLength"},
                                                        {m_permitted, "Permitted"}, {m_excluded, "Excluded"}, {m_ocsp, "Ocsp"}, {m_crl, "Crl"}};
    for (const auto &[field, name] : names)
        field->setObjectName(prefix + QLatin1String(name));
    for (const KeyAlgorithm algorithm : keyAlgorithms())
        m_key->addItem(words::keyName(algorithm), int(algorithm));
    m_days->setRange(1, 36500);
    m_days->setSuffix(tr(" days"));
    m_pathLength->setRange(-1, 9);
    m_pathLength->setSpecialValueText(tr("no limit"));
    addFields();
    fill();
    for (QLineEdit *field : {m_permitted, m_excluded, m_ocsp, m_crl})
        connect(field, &QLineEdit::textEdited, this, &CaForm::keep);
    for (QLineEdit *field : {m_name, m_permitted, m_excluded, m_ocsp, m_crl})
        connect(field, &QLineEdit::textEdited, this, &CaForm::typed);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        keep();
    });
    connect(m_key, &QComboBox::activated, this, &CaForm::keep);
    connect(m_days, &QSpinBox::valueChanged, this, &CaForm::keep);
    connect(m_pathLength, &QSpinBox::valueChanged, this, &CaForm::keep);
}

void CaForm::addFields()
{
    const bool root = m_role == IssueDraft::Role::Root;
    m_nameBlock = new FieldBlock(root ? tr("Name of the root") : tr("Name of the intermediate"), m_name);
    m_keyBlock = new FieldBlock(root ? tr("Key of the root") : tr("Key of the intermediate"), m_key);
    m_daysBlock = new FieldBlock(root ? tr("The root is valid for") : tr("The intermediate is valid for"), m_days);
    m_pathBlock = new FieldBlock(root ? tr("CAs below the root, in a row") : tr("CAs below the intermediate, in a row"), m_pathLength,
                                 tr("The path length: 0 lets it issue certificates, but no further CAs."));
    m_permittedBlock = new FieldBlock(root ? tr("The root may issue for") : tr("The intermediate may issue for"), m_permitted,
                                      tr("Names it is limited to, such as .example.com or ip:10.0.0.0/8. Empty: any."));
    m_excludedBlock = new FieldBlock(root ? tr("The root may not issue for") : tr("The intermediate may not issue for"), m_excluded);
    m_ocspBlock = new FieldBlock(tr("OCSP address in the intermediate"), m_ocsp);
    m_crlBlock = new FieldBlock(tr("CRL address in the intermediate"), m_crl);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space(this, 5));
    grid->setVerticalSpacing(space(this, 3));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (FieldBlock *block : {m_nameBlock, m_keyBlock, m_daysBlock, m_pathBlock, m_permittedBlock, m_excludedBlock, m_ocspBlock, m_crlBlock}) {
        grid->addWidget(block, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
    m_ocspBlock->setVisible(!root); // nobody asks whether a root was revoked
    m_crlBlock->setVisible(!root);
}

void CaForm::fill()
{
    m_filling = true;
    const IssueRequest &request = m_draft.order(m_role).request;
    m_name->setText(request.subject.first(QLatin1String(oid::commonName)));
    m_key->setCurrentIndex(m_key->findData(int(request.key)));
    m_days->setValue(request.validity.days);
    m_pathLength->setValue(request.pathLength.value_or(-1));
    m_filling = false;
}

void CaForm::keep()
{
    if (m_filling)
        return;
    IssueRequest &request = m_draft.order(m_role).request;
    request.subject.remove(QLatin1String(oid::commonName));
    if (!m_name->text().trimmed().isEmpty())
        request.subject.append(QLatin1String(oid::commonName), m_name->text().trimmed());
    request.key = KeyAlgorithm(m_key->currentData().toInt());
    request.validity.days = m_days->value();
    request.pathLength = m_pathLength->value() < 0 ? std::nullopt : std::optional<int>(m_pathLength->value());
    const TypedNames permitted = readNames(m_permitted->text(), true), excluded = readNames(m_excluded->text(), true);
    request.permittedNames = permitted.names;
    request.excludedNames = excluded.names;
    m_unread = permitted.unread + excluded.unread;
    request.ocspUrls = readUrls(m_ocsp->text());
    request.crlUrls = readUrls(m_crl->text());
    Q_EMIT edited();
}

QString CaForm::obstacle() const
{
    return m_unread.isEmpty() ? QString() : tr("“%1” is not a name. Write it as .example.com, dns:example.com, ip:10.0.0.0/8 or email:example.com.").arg(displayText(m_unread.constFirst(), 60));
}

void CaForm::tell(const QList<PlacedFinding> &findings)
{
    QHash<FieldBlock *, QList<FindingList::Line>> lines;
    for (const PlacedFinding &one : findings) {
        if (one.role != m_role)
            continue;
        switch (one.finding.field) {
        case Finding::Field::Profile:
        case Finding::Field::Issuer:
            break; // told beside the choice of the issuer
        case Finding::Field::Subject:
        case Finding::Field::CommonName:
        case Finding::Field::ApplicationUuid:
        case Finding::Field::AlternativeNames:
            lines[m_nameBlock].append(findingLine(one.finding));
            break;
        case Finding::Field::Key:
            lines[m_keyBlock].append(findingLine(one.finding));
            break;
        case Finding::Field::Validity:
            lines[m_daysBlock].append(findingLine(one.finding));
            break;
        case Finding::Field::PathLength:
            lines[m_pathBlock].append(findingLine(one.finding));
            break;
        case Finding::Field::OcspUrl:
        case Finding::Field::CaIssuersUrl:
            lines[m_ocspBlock].append(findingLine(one.finding));
            break;
        case Finding::Field::CrlUrl:
            lines[m_crlBlock].append(findingLine(one.finding));
            break;
        case Finding::Field::NameConstraints:
            lines[m_permittedBlock].append(findingLine(one.finding));
            break;
        }
    }
    if (const QString unread = obstacle(); !unread.isEmpty())
        lines[m_permittedBlock].append({StatusMark::Expired, tr("Not possible"), unread, {}});
    for (FieldBlock *block : {m_nameBlock, m_keyBlock, m_daysBlock, m_pathBlock, m_permittedBlock, m_ocspBlock, m_crlBlock})
        block->tell(lines.value(block));
}
