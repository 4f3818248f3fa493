// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/issuerpage.h"

#include "base/displaytext.h"
#include "certificates/certificatemodel.h"
#include "certificates/certificateview.h"
#include "widgets/typography.h"
#include "wizard/caform.h"
#include "wizard/choicecard.h"
#include "wizard/fieldblock.h"
#include "wizard/findinglines.h"
#include "wizard/showall.h"
#include "x509/oid.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr int issuersLookedAt = 256;

CertificateFilter issuerFilter(const QDateTime &now)
{
    CertificateFilter filter;
    filter.kinds = {CertificateKind::Root, CertificateKind::Intermediate};
    filter.withKeyOnly = filter.hideExpired = filter.hideSuperseded = true;
    filter.now = now;
    return filter;
}

}

IssuerPage::IssuerPage(Workplace &workplace, IssueDraft &draft, QWidget *parent)
    : WizardPage(workplace, draft, parent), m_model(new CertificateModel(workplace.desk, workplace.profiles, this)),
      m_list(new CertificateView(*m_model)), m_group(new QButtonGroup(this)),
      m_existing(new ChoiceCard(tr("A CA that is here"), tr("Signs with its private key, which stays in the vault."))),
      m_both(new ChoiceCard(tr("Make a root and an intermediate now"),
                            tr("The root signs the intermediate and can then be put away; the intermediate issues. Good for most."))),
      m_rootOnly(new ChoiceCard(tr("Make a root only"), tr("For later: an intermediate can be issued below it at any time."))),
      m_issuerFindings(new FindingList), m_organization(new QLineEdit), m_all(new QWidget),
      m_root(new CaForm(draft, IssueDraft::Role::Root)), m_intermediate(new CaForm(draft, IssueDraft::Role::Intermediate))
{
    m_existing->setObjectName(QStringLiteral("signerExisting"));
    m_both->setObjectName(QStringLiteral("signerBoth"));
    m_rootOnly->setObjectName(QStringLiteral("signerRootOnly"));
    m_organization->setObjectName(QStringLiteral("organization"));
    makeList();
    m_organizationBlock = new FieldBlock(tr("&Organisation"), m_organization, {});
    auto *all = new QVBoxLayout(m_all);
    all->setContentsMargins({});
    all->setSpacing(space(this, 5));
    all->addWidget(m_root);
    all->addWidget(m_intermediate);
    m_showAll = new ShowAll(workplace.desk.inventory(), QStringLiteral("signer"), m_all);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 3));
    const std::pair<ChoiceCard *, IssueDraft::Signer> cards[] = {{m_existing, IssueDraft::Signer::Existing},
                                                                 {m_both, IssueDraft::Signer::RootAndIntermediate},
                                                                 {m_rootOnly, IssueDraft::Signer::RootOnly}};
    for (const auto &[card, signer] : cards) {
        m_group->addButton(card, int(signer));
        column->addWidget(card);
        if (card == m_existing)
            column->addWidget(m_list);
        connect(card, &ChoiceCard::doubleClicked, this, &WizardPage::chosen);
    }
    column->addWidget(m_issuerFindings);
    column->addWidget(m_organizationBlock);
    column->addWidget(m_showAll);
    column->addWidget(m_all);
    column->addStretch();

    connect(m_group, &QButtonGroup::idToggled, this, [this](int signer, bool on) {
        if (on)
            choose(IssueDraft::Signer(signer));
    });
    connect(m_showAll, &QCheckBox::toggled, this, &WizardPage::edited); // findings move to where their fields are
    connect(m_organization, &QLineEdit::textEdited, this, [this] {
        nameCas();
        Q_EMIT typed();
        Q_EMIT edited();
    });
    for (CaForm *form : {m_root, m_intermediate}) {
        connect(form, &CaForm::edited, this, &WizardPage::edited);
        connect(form, &CaForm::typed, this, &WizardPage::typed);
    }
}

void IssuerPage::makeList()
{
    m_list->setAccessibleName(tr("CAs that are here with their keys"));
    m_list->setObjectName(QStringLiteral("issuers"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setRootIsDecorated(false);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(fontMetrics().height() * 12);
    for (const int column : {CertificateModel::Application, CertificateModel::Service, CertificateModel::Status})
        m_list->hideColumn(column);
    m_model->setFilter(issuerFilter(m_workplace.desk.now()));
    connect(m_list, &CertificateView::selectionMoved, this, [this] {
        const QList<qint64> ids = m_list->selectedIds();
        if (ids.isEmpty() || ids.constFirst() == m_draft.issuerId)
            return;
        m_draft.issuerId = ids.constFirst();
        m_existing->setChecked(true);
        Q_EMIT edited();
    });
    connect(m_list, &CertificateView::activatedId, this, &WizardPage::chosen);
}

QString IssuerPage::subtitle() const
{
    return m_draft.authorityOnly ? tr("They are kept here with their keys, ready to issue.") : tr("The CA that signs is what the service has to trust.");
}

// The intermediate that lives longest, else the root that does; without any, both are made.
void IssuerPage::chooseDefault()
{
    const Inventory &inventory = m_workplace.desk.inventory();
    const QList<qint64> ids = inventory.ids(m_model->filter(), {CertificateOrder::Column::EffectiveEnd, true}).mid(0, issuersLookedAt);
    const QList<CertificateRow> rows = inventory.rows(ids);
    auto best = std::find_if(rows.cbegin(), rows.cend(), [](const CertificateRow &row) { return row.kind == CertificateKind::Intermediate; });
    if (best == rows.cend())
        best = rows.cbegin();
    m_existing->setVisible(!rows.isEmpty());
    if (rows.isEmpty() || m_draft.authorityOnly) {
        m_both->setChecked(true);
        return;
    }
    m_list->showId(best->id);
    m_existing->setChecked(true);
}

void IssuerPage::enter()
{
    m_rootOnly->setVisible(m_draft.authorityOnly);
    if (m_rootOnly->isChecked() && !m_draft.authorityOnly)
        m_both->setChecked(true);
    if (!m_entered)
        chooseDefault();
    m_entered = true;
    m_root->fill();
    m_intermediate->fill();
    nameCas();
    showParts();
    Q_EMIT edited();
}

QWidget *IssuerPage::firstField() const
{
    return m_group->checkedButton();
}

void IssuerPage::choose(IssueDraft::Signer signer)
{
    m_draft.signer = signer;
    nameCas();
    showParts();
    Q_EMIT edited();
}

void IssuerPage::showParts()
{
    const bool makes = m_draft.has(IssueDraft::Role::Root) || m_draft.has(IssueDraft::Role::Intermediate);
    m_list->setVisible(m_draft.signer == IssueDraft::Signer::Existing);
    m_organizationBlock->setVisible(makes);
    m_showAll->setVisible(makes);
    m_all->setVisible(makes && m_showAll->isChecked());
    m_root->setVisible(m_draft.has(IssueDraft::Role::Root));
    m_intermediate->setVisible(m_draft.has(IssueDraft::Role::Intermediate));
}

// "Acme Root CA 2026": by the organisation, and by a number where there is such a CA already (a name must not stand for two keys).
void IssuerPage::nameCas()
{
    const QString organization = m_organization->text().trimmed();
    const QString year = QString::number(m_workplace.desk.now().date().year());
    const auto name = [&](IssueDraft::Role role, const CaForm *form, const QString &what) {
        DistinguishedName subject;
        if (!organization.isEmpty())
            subject.append(QLatin1String(oid::organization), organization);
        DistinguishedName &current = m_draft.order(role).request.subject;
        const QString typedName = current.first(QLatin1String(oid::commonName));
        const QString base = form->isNameTyped() ? typedName : QStringLiteral("%1 %2 %3").arg(organization, what, year).trimmed();
        for (int number = 1; number < 1000; ++number) {
            DistinguishedName candidate = subject;
            if (!base.isEmpty())
                candidate.append(QLatin1String(oid::commonName), number == 1 ? base : QStringLiteral("%1 %2").arg(base).arg(number));
            const Result<QByteArray> der = candidate.toDer();
            if (form->isNameTyped() || !der || m_workplace.desk.inventory().idsBySubject(*der).isEmpty()) {
                current = candidate;
                return;
            }
        }
    };
    name(IssueDraft::Role::Root, m_root, QStringLiteral("Root CA"));
    name(IssueDraft::Role::Intermediate, m_intermediate, QStringLiteral("Issuing CA"));
    m_root->fill();
    m_intermediate->fill();
    QStringList names;
    for (const IssueDraft::Role role : {IssueDraft::Role::Root, IssueDraft::Role::Intermediate}) {
        if (m_draft.has(role))
            names += QStringLiteral("“%1”").arg(displayText(m_draft.order(role).request.subject.first(QLatin1String(oid::commonName)), 80));
    }
    if (!names.isEmpty())
        m_organizationBlock->setHint(tr("May stay empty. Makes %1.").arg(names.join(tr(" and "))));
}

QString IssuerPage::obstacle() const
{
    for (const CaForm *form : {m_root, m_intermediate}) {
        if (!form->isHidden() && !form->obstacle().isEmpty())
            return form->obstacle();
    }
    return {};
}

bool IssuerPage::owns(const PlacedFinding &finding) const
{
    return finding.role != IssueDraft::Role::Leaf || finding.finding.field == Finding::Field::Issuer;
}

void IssuerPage::tell(const QList<PlacedFinding> &findings)
{
    QList<FindingList::Line> issuer, folded;
    for (const PlacedFinding &one : findings) {
        if (owns(one) && one.finding.field == Finding::Field::Issuer)
            issuer.append(findingLine(one.finding));
        else if (owns(one) && one.finding.severity() != Finding::Severity::Informs)
            folded.append(findingLine(one.finding));
    }
    m_issuerFindings->show(issuer);
    m_organizationBlock->tell(m_showAll->isChecked() ? QList<FindingList::Line>() : folded); // nothing that blocks hides in folded fields
    m_root->tell(findings);
    m_intermediate->tell(findings);
}
