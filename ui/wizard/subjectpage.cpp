// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/subjectpage.h"

#include "base/displaytext.h"
#include "widgets/typography.h"
#include "wizard/fieldblock.h"
#include "wizard/findinglines.h"
#include "wizard/showall.h"
#include "wizard/typing.h"
#include "words/words.h"
#include "x509/oid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

FindingList::Line trouble(const QString &sentence)
{
    return {StatusMark::Expired, SubjectPage::tr("Not possible"), sentence, {}};
}

QString placeName(UuidPlace place)
{
    switch (place) {
    case UuidPlace::None:
        return SubjectPage::tr("not in the subject");
    case UuidPlace::CommonName:
        return SubjectPage::tr("as the common name (CN)");
    case UuidPlace::Attribute:
        return SubjectPage::tr("in Fortanix's own subject attribute");
    }
    Q_UNREACHABLE();
}

}

SubjectPage::SubjectPage(Workplace &workplace, IssueDraft &draft, QWidget *parent)
    : WizardPage(workplace, draft, parent), m_application(addText("application")), m_uuid(addText("applicationUuid")), m_place(new QComboBox),
      m_commonName(addText("commonName")), m_names(new QPlainTextEdit), m_owner(addText("owner")), m_organization(addText("subjectOrganization")),
      m_unit(addText("subjectUnit")), m_locality(addText("subjectLocality")), m_state(addText("subjectState")), m_country(addText("subjectCountry")),
      m_email(addText("subjectEmail")), m_more(addText("subjectMore")), m_uuidAsUri(new QCheckBox(tr("Also put the UUID among the names, as urn:uuid"))),
      m_serverToo(new QCheckBox(tr("May be used as a server certificate too"))), m_all(makeAll())
{
    m_place->setObjectName(QStringLiteral("uuidPlace"));
    m_names->setObjectName(QStringLiteral("alternativeNames"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(fontMetrics().height() * 4);
    m_uuid->setPlaceholderText(QStringLiteral("00000000-0000-0000-0000-000000000000"));
    m_applicationBlock = new FieldBlock(tr("&Application"), m_application, tr("As you call it. It also names the certificate in your lists."));
    m_uuidBlock = new FieldBlock(tr("Application &UUID"), m_uuid);
    m_placeBlock = new FieldBlock(tr("Where the UUID &goes"), m_place);
    m_commonNameBlock = new FieldBlock(tr("Name in the &certificate (CN)"), m_commonName);
    m_namesBlock = new FieldBlock(tr("&Other names"), m_names, tr("One a line: host names, IP addresses, URIs or mail addresses. May stay empty."));
    m_ownerBlock = new FieldBlock(tr("Owne&r"), m_owner, tr("Whom to ask when it ends: a person, a team, a mail address. Not part of the certificate."));
    m_showAll = new ShowAll(workplace.desk.inventory(), QStringLiteral("subject"), m_all);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space(this, 5));
    grid->setVerticalSpacing(space(this, 4));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_applicationBlock, 0, 0, Qt::AlignTop);
    grid->addWidget(m_ownerBlock, 0, 1, Qt::AlignTop);
    grid->addWidget(m_uuidBlock, 1, 0, Qt::AlignTop);
    grid->addWidget(m_placeBlock, 1, 1, Qt::AlignTop);
    grid->addWidget(m_commonNameBlock, 2, 0, Qt::AlignTop);
    grid->addWidget(m_namesBlock, 2, 1, Qt::AlignTop);
    grid->addWidget(m_showAll, 3, 0, 1, 2);
    grid->addWidget(m_all, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    QWidget *const order[] = {m_application, m_owner, m_uuid, m_place, m_commonName, m_names, m_showAll, m_organization};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_names, &QPlainTextEdit::textChanged, this, &SubjectPage::keep);
    connect(m_names, &QPlainTextEdit::textChanged, this, &WizardPage::typed);
    connect(m_place, &QComboBox::activated, this, &SubjectPage::keep);
    connect(m_uuidAsUri, &QCheckBox::clicked, this, &SubjectPage::keep);
    connect(m_serverToo, &QCheckBox::clicked, this, &SubjectPage::keep);
    connect(m_commonName, &QLineEdit::textEdited, this, [this](const QString &text) { m_nameTyped = !text.isEmpty(); });
    connect(m_organization, &QLineEdit::textEdited, this, [this] { m_organizationTyped = true; });
    connect(m_showAll, &QCheckBox::toggled, this, &WizardPage::edited);
}

QLineEdit *SubjectPage::addText(const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    connect(field, &QLineEdit::textEdited, this, &WizardPage::typed);
    // Queued behind the other slots of the same signal, so that they all speak of the same text.
    connect(field, &QLineEdit::textChanged, this, &SubjectPage::keep, Qt::QueuedConnection);
    return field;
}

QWidget *SubjectPage::makeAll()
{
    m_uuidAsUri->setObjectName(QStringLiteral("uuidAsUri"));
    m_serverToo->setObjectName(QStringLiteral("serverAuthToo"));
    m_country->setMaxLength(2);
    const std::pair<const char *, FieldBlock *> attributes[] = {
        {oid::organization, new FieldBlock(tr("Organisation (O)"), m_organization)},
        {oid::organizationalUnit, new FieldBlock(tr("Unit (OU)"), m_unit)},
        {oid::locality, new FieldBlock(tr("Locality (L)"), m_locality)},
        {oid::state, new FieldBlock(tr("State or province (ST)"), m_state)},
        {oid::country, new FieldBlock(tr("Country (C)"), m_country, tr("Two letters, such as DE."))},
        {oid::emailAddress, new FieldBlock(tr("Mail address in the subject"), m_email)},
    };
    m_moreBlock = new FieldBlock(tr("Further attributes"), m_more, tr("RFC 4514 text, such as UID=app1,DC=example or 1.2.3.4=text."));
    auto *all = new QWidget;
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space(this, 5));
    grid->setVerticalSpacing(space(this, 3));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const auto &[type, block] : attributes) {
        m_attributeBlocks.insert(QLatin1String(type), block);
        grid->addWidget(block, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
    grid->addWidget(m_moreBlock, at / 2, 0, Qt::AlignTop);
    grid->addWidget(m_uuidAsUri, 4, 0, 1, 2);
    grid->addWidget(m_serverToo, 5, 0, 1, 2);
    return all;
}

void SubjectPage::enter()
{
    const ServiceProfile profile = m_draft.leaf.request.profile.value_or(ServiceProfile());
    m_uuidBlock->setVisible(profile.uuid != ServiceProfile::Need::No);
    fillPlaces();
    m_commonNameBlock->setHint(profile.commonNameIsAddress == ServiceProfile::Need::Required
                                   ? tr("The host name or IP address under which this client is registered on the appliance.")
                                   : tr("What the service and its logs see. Follows the application unless you change it."));
    if (!m_organizationTyped)
        m_organization->setText(organizationAbove());
    m_uuidAsUri->setChecked(m_draft.leaf.request.uuidAsUri);
    m_serverToo->setChecked(m_draft.leaf.request.serverAuthToo);
    m_serverToo->setVisible(profile.leaf == CertificateKind::Client);
    keep();
}

// Whoever signs and whoever is signed for are the same house more often than not.
QString SubjectPage::organizationAbove() const
{
    if (m_draft.signer != IssueDraft::Signer::Existing)
        return m_draft.root.request.subject.first(QLatin1String(oid::organization));
    const Result<Certificate> issuer = m_workplace.desk.inventory().certificate(m_draft.issuerId);
    return issuer ? issuer->subject().first(QLatin1String(oid::organization)) : QString();
}

void SubjectPage::fillPlaces()
{
    const QList<UuidPlace> places = m_draft.leaf.request.profile.value_or(ServiceProfile()).uuidPlaces;
    m_place->clear();
    for (const UuidPlace place : places)
        m_place->addItem(placeName(place), int(place));
    m_place->setCurrentIndex(m_place->findData(int(m_draft.leaf.request.uuidPlace)));
    m_placeBlock->setVisible(places.size() > 1 && !m_uuidBlock->isHidden());
}

QWidget *SubjectPage::firstField() const
{
    return m_application;
}

void SubjectPage::readUuid()
{
    IssueRequest &request = m_draft.leaf.request;
    m_uuidTrouble.clear();
    request.application.reset();
    if (m_uuidBlock->isHidden() || m_uuid->text().trimmed().isEmpty()) {
        m_uuidBlock->setHint(uuidHint());
        return;
    }
    ApplicationUuid::Problem problem = ApplicationUuid::Problem::Empty;
    request.application = ApplicationUuid::fromText(m_uuid->text().trimmed(), &problem);
    if (request.application)
        m_uuidBlock->setHint(tr("Read as %1").arg(request.application->toText()));
    else {
        m_uuidTrouble = words::uuidProblem(problem);
        m_uuidBlock->setHint({});
    }
}

QString SubjectPage::uuidHint() const
{
    const ServiceProfile profile = m_draft.leaf.request.profile.value_or(ServiceProfile());
    return profile.uuid == ServiceProfile::Need::Required ? tr("As the service shows it; braces, urn:uuid: and capitals are fine.")
                                                          : tr("If the service knows the application by one; may stay empty.");
}

void SubjectPage::keep()
{
    if (!m_draft.leaf.request.profile)
        return;
    Issuance::Order &order = m_draft.leaf;
    if (!m_nameTyped && m_commonName->text() != m_application->text())
        m_commonName->setText(m_application->text());
    readUuid();
    if (m_place->currentIndex() >= 0)
        order.request.uuidPlace = UuidPlace(m_place->currentData().toInt());
    order.request.uuidAsUri = m_uuidAsUri->isChecked();
    order.request.serverAuthToo = m_serverToo->isChecked() && order.request.kind == CertificateKind::Client;

    const TypedNames names = readNames(m_names->toPlainText());
    order.request.alternativeNames = names.names;
    m_namesTrouble = names.unread.isEmpty() ? QString() : tr("“%1” is not a host name, IP address, URI or mail address.").arg(displayText(names.unread.constFirst(), 60));

    const TypedSubject typed{m_country->text(), m_state->text(), m_locality->text(), m_organization->text(), m_unit->text(),
                             m_commonName->text(), m_email->text(), m_more->text()};
    const Result<DistinguishedName> subject = typed.read();
    m_moreTrouble = subject ? QString() : tr("This is not RFC 4514 text: %1").arg(displayText(subject.error().detail, 80));
    if (subject)
        order.request.subject = *subject;
    order.application = m_application->text().trimmed();
    order.owner = m_owner->text().trimmed();
    order.name = order.application.isEmpty() ? m_commonName->text().trimmed() : order.application;
    Q_EMIT edited();
}

QString SubjectPage::obstacle() const
{
    for (const QString &one : {m_uuidTrouble, m_namesTrouble, m_moreTrouble}) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

bool SubjectPage::owns(const PlacedFinding &finding) const
{
    if (finding.role != IssueDraft::Role::Leaf)
        return false;
    switch (finding.finding.field) {
    case Finding::Field::Subject:
    case Finding::Field::CommonName:
    case Finding::Field::ApplicationUuid:
    case Finding::Field::AlternativeNames:
        return true;
    case Finding::Field::Profile:
    case Finding::Field::Issuer:
    case Finding::Field::Key:
    case Finding::Field::Validity:
    case Finding::Field::PathLength:
    case Finding::Field::OcspUrl:
    case Finding::Field::CaIssuersUrl:
    case Finding::Field::CrlUrl:
    case Finding::Field::NameConstraints:
        break;
    }
    return false;
}

// An attribute's own field, when it is shown; else beside the name, so that nothing that blocks hides in folded fields.
FieldBlock *SubjectPage::blockOf(const Finding &finding) const
{
    if (finding.field == Finding::Field::ApplicationUuid)
        return m_uuidBlock;
    if (finding.field == Finding::Field::AlternativeNames)
        return m_namesBlock;
    if (finding.field != Finding::Field::Subject || !m_showAll->isChecked())
        return m_commonNameBlock;
    const bool country = finding.problem == Finding::Problem::CountryNotTwoLetters;
    const QString type = country ? QString::fromLatin1(oid::country) : finding.arguments.value(0);
    const bool attribute = country || finding.problem == Finding::Problem::AttributeTooLong || finding.problem == Finding::Problem::AttributeEmpty
        || finding.problem == Finding::Problem::AttributeMalformed;
    return attribute ? m_attributeBlocks.value(type, m_moreBlock) : m_commonNameBlock;
}

void SubjectPage::tell(const QList<PlacedFinding> &findings)
{
    QHash<FieldBlock *, QList<FindingList::Line>> lines;
    const std::pair<FieldBlock *, QString> troubles[] = {{m_uuidBlock, m_uuidTrouble}, {m_namesBlock, m_namesTrouble}, {m_moreBlock, m_moreTrouble}};
    for (const auto &[block, words] : troubles) {
        if (!words.isEmpty())
            lines[block].append(trouble(words));
    }
    for (const PlacedFinding &one : findings) {
        // What could not be read is not also missing.
        if (owns(one) && !(one.finding.field == Finding::Field::ApplicationUuid && !m_uuidTrouble.isEmpty()))
            lines[blockOf(one.finding)].append(findingLine(one.finding));
    }
    for (FieldBlock *block : m_attributeBlocks.values() + QList<FieldBlock *>{m_uuidBlock, m_commonNameBlock, m_namesBlock, m_moreBlock})
        block->tell(lines.value(block));
}
