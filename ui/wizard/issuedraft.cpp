// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/issuedraft.h"

#include "x509/oid.h"

#include <QCoreApplication>

IssueDraft::IssueDraft(int year)
{
    const ServiceProfile defaults;
    root.request.kind = CertificateKind::Root;
    root.request.key = defaults.caKey;
    root.request.validity.days = defaults.rootDays;
    intermediate.request.kind = CertificateKind::Intermediate;
    intermediate.request.key = defaults.caKey;
    intermediate.request.validity.days = defaults.intermediateDays;
    intermediate.request.pathLength = 0;
    leaf.request.kind = CertificateKind::Client;
    leaf.request.validity.days = defaults.leafDays;
    const QString when = year ? QStringLiteral(" %1").arg(year) : QString();
    root.request.subject.append(QLatin1String(oid::commonName), QStringLiteral("Root CA") + when);
    intermediate.request.subject.append(QLatin1String(oid::commonName), QStringLiteral("Issuing CA") + when);
}

bool IssueDraft::has(Role role) const
{
    switch (role) {
    case Role::Root:
        return signer != Signer::Existing;
    case Role::Intermediate:
        return signer == Signer::RootAndIntermediate || (signer == Signer::Existing && authorityOnly);
    case Role::Leaf:
        return !authorityOnly;
    }
    Q_UNREACHABLE();
}

QList<IssueDraft::Role> IssueDraft::roles() const
{
    QList<Role> roles;
    for (const Role role : {Role::Root, Role::Intermediate, Role::Leaf}) {
        if (has(role))
            roles.append(role);
    }
    return roles;
}

const Issuance::Order &IssueDraft::order(Role role) const
{
    switch (role) {
    case Role::Root:
        return root;
    case Role::Intermediate:
        return intermediate;
    case Role::Leaf:
        return leaf;
    }
    Q_UNREACHABLE();
}

Issuance::Order &IssueDraft::order(Role role)
{
    return const_cast<Issuance::Order &>(std::as_const(*this).order(role));
}

QList<Issuance::Order> IssueDraft::orders() const
{
    QList<Issuance::Order> orders;
    for (const Role role : roles()) {
        Issuance::Order order = this->order(role);
        order.issuerId = orders.isEmpty() && signer == Signer::Existing ? issuerId : 0;
        order.issuerOrder = int(orders.size()) - 1; // each is issued by the one before it; the first by nobody, or by what is here
        orders.append(order);
    }
    return orders;
}

void IssueDraft::chooseService(const ServiceProfile &profile)
{
    authorityOnly = false;
    const ServiceProfile before = leaf.request.profile.value_or(ServiceProfile());
    const bool fresh = !leaf.request.profile;
    IssueRequest &request = leaf.request;
    if (fresh || !profile.keys.contains(request.key))
        request.key = profile.keys.value(0, KeyAlgorithm::EcP256);
    if (fresh || request.validity.days == before.leafDays)
        request.validity.days = profile.leafDays;
    if (fresh || !profile.uuidPlaces.contains(request.uuidPlace))
        request.uuidPlace = profile.uuidPlaces.value(0, UuidPlace::None);
    const auto take = [fresh](Issuance::Order &ca, int daysBefore, int days, KeyAlgorithm keyBefore, KeyAlgorithm key) {
        if (fresh || ca.request.validity.days == daysBefore)
            ca.request.validity.days = days;
        if (fresh || ca.request.key == keyBefore)
            ca.request.key = key;
    };
    take(root, before.rootDays, profile.rootDays, before.caKey, profile.caKey);
    take(intermediate, before.intermediateDays, profile.intermediateDays, before.caKey, profile.caKey);
    request.kind = profile.leaf;
    request.profile = profile;
}

void IssueDraft::chooseAuthorityOnly()
{
    authorityOnly = true;
}
