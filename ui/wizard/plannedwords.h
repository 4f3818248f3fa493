// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/issuance.h"

#include <QString>

// One certificate that shall be made.
struct Planned
{
    Issuance::Order order;
    QDateTime now;
    QDateTime notAfter;      // as it will be; invalid when it cannot be told
    QDateTime issuerEnd;     // invalid for a root
    QString issuerName;      // fit to be shown; empty for a root
};
// The batch as it will be, issuers before what they issue.
QList<Planned> plan(const Issuance &issuance, const Inventory &inventory, const QList<Issuance::Order> &orders, const QDateTime &now);

QString plannedName(const Issuance::Order &order);      // as it will stand in the lists, fit to be shown
// "Client certificate for payments, signed by Acme Issuing CA, valid 397 days until ...; ends before its CA."
QString plannedSentence(const Planned &planned);
struct PlannedFact { QString term, value; };
QList<PlannedFact> plannedFacts(const Planned &planned);
