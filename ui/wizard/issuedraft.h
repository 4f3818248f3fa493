// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/issuance.h"

#include <QList>

// What the wizard edits: the certificates to be made, issuers before what they issue, and what is kept of the ways not taken, so that going back
// loses nothing. A value; it checks and makes nothing.
struct IssueDraft
{
    enum class Role { Root, Intermediate, Leaf };
    enum class Signer { Existing, RootAndIntermediate, RootOnly };

    Issuance::Order root, intermediate, leaf;
    Signer signer = Signer::RootAndIntermediate;
    qint64 issuerId = 0;          // for Signer::Existing
    bool authorityOnly = false;   // CAs, and no certificate for a service yet

    explicit IssueDraft(int year = 0);

    bool has(Role role) const;
    QList<Role> roles() const;                  // in the orders' order
    QList<Issuance::Order> orders() const;
    const Issuance::Order &order(Role role) const;
    Issuance::Order &order(Role role);

    // The service in front decides kind, key, validity and where the application UUID goes; what the person chose otherwise stays.
    void chooseService(const ServiceProfile &profile);
    void chooseAuthorityOnly();
};
