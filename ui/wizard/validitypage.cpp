// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/validitypage.h"

#include "widgets/plainlabel.h"
#include "widgets/typography.h"
#include "wizard/fieldblock.h"
#include "wizard/findinglines.h"
#include "wizard/showall.h"
#include "wizard/typing.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

ValidityPage::ValidityPage(Workplace &workplace, IssueDraft &draft, QWidget *parent)
    : WizardPage(workplace, draft, parent), m_kind(new QButtonGroup(this)), m_forDays(new QRadioButton(tr("&For"))),
      m_asCa(new QRadioButton(tr("As &long as the CA lives"))), m_until(new QRadioButton(tr("&Until"))), m_days(new QSpinBox), m_date(new QDateEdit),
      m_end(new PlainLabel), m_endFindings(new FindingList), m_key(new QComboBox), m_ocsp(new QLineEdit), m_crl(new QLineEdit),
      m_caIssuers(new QLineEdit), m_urls(new QWidget), m_all(new QWidget)
{
    makeFields();
    m_showAll = new ShowAll(workplace.desk.inventory(), QStringLiteral("validity"), m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 4));
    column->addWidget(makeEnd());
    column->addWidget(m_keyBlock);
    column->addWidget(m_urls);
    column->addWidget(m_showAll);
    column->addWidget(m_all);
    column->addStretch();

    connect(m_kind, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            keep();
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            m_forDays->setChecked(true);
        keep();
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            m_until->setChecked(true);
        keep();
    });
    connect(m_key, &QComboBox::activated, this, &ValidityPage::keep);
    connect(m_showAll, &QCheckBox::toggled, this, [this] {
        fillKeys();
        keep();
    });
    for (QLineEdit *field : {m_ocsp, m_crl, m_caIssuers}) {
        connect(field, &QLineEdit::textEdited, this, &WizardPage::typed);
        connect(field, &QLineEdit::textEdited, this, &ValidityPage::keep);
    }
}

QWidget *ValidityPage::makeEnd()
{
    auto *heading = new PlainLabel(tr("Validity"));
    setTypo(heading, Typo::Strong);
    m_forDays->setChecked(true);
    const std::pair<QRadioButton *, IssueRequest::Validity::Kind> kinds[] = {{m_forDays, IssueRequest::Validity::Kind::Days},
                                                                             {m_asCa, IssueRequest::Validity::Kind::AsIssuer},
                                                                             {m_until, IssueRequest::Validity::Kind::Until}};
    for (const auto &[button, kind] : kinds)
        m_kind->addButton(button, int(kind));
    auto *end = new QWidget;
    auto *grid = new QGridLayout(end);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(space(this, 2));
    grid->setColumnStretch(2, 1);
    grid->addWidget(heading, 0, 0, 1, 3);
    grid->addWidget(m_forDays, 1, 0);
    grid->addWidget(m_days, 1, 1);
    grid->addWidget(m_until, 2, 0);
    grid->addWidget(m_date, 2, 1);
    grid->addWidget(m_asCa, 3, 0, 1, 3);
    grid->addWidget(m_end, 4, 0, 1, 3);
    grid->addWidget(m_endFindings, 5, 0, 1, 3);
    QWidget *const order[] = {m_forDays, m_days, m_until, m_date, m_asCa};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    return end;
}

void ValidityPage::makeFields()
{
    const std::pair<QWidget *, const char *> names[] = {{m_forDays, "validFor"}, {m_asCa, "validAsCa"}, {m_until, "validUntil"}, {m_days, "days"},
                                                        {m_date, "untilDate"}, {m_end, "validityEnd"}, {m_key, "leafKey"}, {m_ocsp, "leafOcsp"},
                                                        {m_crl, "leafCrl"}, {m_caIssuers, "leafCaIssuers"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_days->setRange(1, 36500);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Valid for, in days"));
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Valid until"));
    m_end->setWordWrap(true);
    m_keyBlock = new FieldBlock(tr("&Key"), m_key, tr("Made here when you finish, and kept in the vault."));
    m_ocspBlock = new FieldBlock(tr("&OCSP address"), m_ocsp, tr("Where the service asks whether the certificate was revoked. It cannot be added later."));
    m_crlBlock = new FieldBlock(tr("C&RL address"), m_crl);
    m_caIssuersBlock = new FieldBlock(tr("Address of the &issuer's certificate"), m_caIssuers);
    for (auto *holder : {m_urls, m_all}) {
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins({});
        column->setSpacing(space(this, 3));
    }
    m_all->layout()->addWidget(m_caIssuersBlock);
}

// Addresses that the service wants stand on the page; the others among all fields.
void ValidityPage::enter()
{
    const ServiceProfile profile = m_draft.leaf.request.profile.value_or(ServiceProfile());
    m_filling = true;
    (profile.ocspUrl == ServiceProfile::Need::No ? m_all : m_urls)->layout()->addWidget(m_ocspBlock);
    (profile.crlUrl == ServiceProfile::Need::No ? m_all : m_urls)->layout()->addWidget(m_crlBlock);
    m_urls->setVisible(profile.ocspUrl != ServiceProfile::Need::No || profile.crlUrl != ServiceProfile::Need::No);
    fillKeys();
    const QDateTime end = caEnd(), now = m_workplace.desk.now();
    m_date->setMinimumDate(now.toLocalTime().date().addDays(1));
    m_date->setMaximumDate(end.isValid() ? end.toLocalTime().date() : QDate(9999, 12, 30));
    if (m_service != profile.id) {
        m_days->setValue(m_draft.leaf.request.validity.days);
        m_date->setDate(now.toLocalTime().date().addDays(m_draft.leaf.request.validity.days));
        if (end.isValid() && end < now.addDays(m_days->value())) // no default that would be refused
            m_asCa->setChecked(true);
    }
    m_service = profile.id;
    m_filling = false;
    keep();
}

void ValidityPage::fillKeys()
{
    const ServiceProfile profile = m_draft.leaf.request.profile.value_or(ServiceProfile());
    const KeyAlgorithm chosen = m_draft.leaf.request.key;
    m_key->clear();
    QList<KeyAlgorithm> offered = profile.keys;
    for (const KeyAlgorithm algorithm : keyAlgorithms()) {
        if (!offered.contains(algorithm) && (m_showAll->isChecked() || algorithm == chosen || profile.keys.isEmpty()))
            offered.append(algorithm);
    }
    for (const KeyAlgorithm algorithm : offered) {
        const QString name = words::keyName(algorithm);
        m_key->addItem(algorithm == profile.keys.value(0, KeyAlgorithm::EcP256) ? tr("%1 (recommended)").arg(name) : name, int(algorithm));
    }
    m_key->setCurrentIndex(m_key->findData(int(chosen)));
}

// The earliest end above: of what is here, or of what will be made on the way.
QDateTime ValidityPage::caEnd() const
{
    if (m_draft.signer == IssueDraft::Signer::Existing)
        return latestEnd(m_workplace.issuance.context(m_draft.issuerId, m_draft.leaf.request));
    IssueContext context;
    context.now = m_workplace.desk.now();
    QDateTime end;
    for (const IssueDraft::Role role : {IssueDraft::Role::Root, IssueDraft::Role::Intermediate}) {
        if (!m_draft.has(role))
            continue;
        const QDateTime one = requestedPeriod(m_draft.order(role).request, context).notAfter;
        if (!end.isValid() || one < end)
            end = one;
    }
    return end;
}

void ValidityPage::keep()
{
    if (m_filling)
        return;
    IssueRequest &request = m_draft.leaf.request;
    request.validity.kind = IssueRequest::Validity::Kind(m_kind->checkedId());
    request.validity.days = m_days->value();
    request.validity.until = QDateTime(m_date->date(), QTime(23, 59, 59)).toUTC();
    if (const QDateTime end = caEnd(); end.isValid() && m_date->date() == end.toLocalTime().date())
        request.validity.until = std::min(request.validity.until, end); // the CA's last day, up to its last second
    if (m_key->currentIndex() >= 0)
        request.key = KeyAlgorithm(m_key->currentData().toInt());
    request.ocspUrls = readUrls(m_ocsp->text());
    request.crlUrls = readUrls(m_crl->text());
    request.caIssuersUrls = readUrls(m_caIssuers->text());
    showEnd();
    Q_EMIT edited();
}

void ValidityPage::showEnd()
{
    const QDateTime now = m_workplace.desk.now(), ca = caEnd();
    const IssueRequest::Validity &validity = m_draft.leaf.request.validity;
    QDateTime end;
    switch (validity.kind) {
    case IssueRequest::Validity::Kind::Days:
        end = now.addDays(validity.days);
        break;
    case IssueRequest::Validity::Kind::Until:
        end = validity.until;
        break;
    case IssueRequest::Validity::Kind::AsIssuer:
        end = ca;
        break;
    }
    QString text = end.isValid() ? tr("Ends on %1, %2.").arg(words::date(end), words::inDays(int(now.daysTo(end)))) : QString();
    if (ca.isValid() && validity.kind != IssueRequest::Validity::Kind::AsIssuer)
        text += u' ' + tr("Its CA lives until %1.").arg(words::date(ca));
    m_end->setText(text);
}

QWidget *ValidityPage::firstField() const
{
    return m_kind->checkedButton();
}

bool ValidityPage::owns(const PlacedFinding &finding) const
{
    if (finding.role != IssueDraft::Role::Leaf)
        return false;
    switch (finding.finding.field) {
    case Finding::Field::Key:
    case Finding::Field::Validity:
    case Finding::Field::PathLength:
    case Finding::Field::OcspUrl:
    case Finding::Field::CaIssuersUrl:
    case Finding::Field::CrlUrl:
    case Finding::Field::NameConstraints:
        return true;
    case Finding::Field::Profile:
    case Finding::Field::Issuer:
    case Finding::Field::Subject:
    case Finding::Field::CommonName:
    case Finding::Field::ApplicationUuid:
    case Finding::Field::AlternativeNames:
        break;
    }
    return false;
}

void ValidityPage::tell(const QList<PlacedFinding> &findings)
{
    QList<FindingList::Line> end, key, ocsp, crl, caIssuers;
    for (const PlacedFinding &one : findings) {
        if (!owns(one))
            continue;
        const FindingList::Line line = findingLine(one.finding);
        switch (one.finding.field) {
        case Finding::Field::Key:
            key.append(line);
            break;
        case Finding::Field::OcspUrl:
            ocsp.append(line);
            break;
        case Finding::Field::CrlUrl:
            crl.append(line);
            break;
        case Finding::Field::CaIssuersUrl:
            caIssuers.append(line);
            break;
        case Finding::Field::Validity:
        case Finding::Field::PathLength:
        case Finding::Field::NameConstraints:
        case Finding::Field::Profile:
        case Finding::Field::Issuer:
        case Finding::Field::Subject:
        case Finding::Field::CommonName:
        case Finding::Field::ApplicationUuid:
        case Finding::Field::AlternativeNames:
            end.append(line);
            break;
        }
    }
    m_endFindings->show(end);
    m_days->setAccessibleDescription(m_endFindings->spoken());
    m_keyBlock->tell(key);
    m_ocspBlock->tell(ocsp);
    m_crlBlock->tell(crl);
    m_caIssuersBlock->tell(caIssuers);
}
