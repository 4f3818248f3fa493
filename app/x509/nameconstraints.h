// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"
#include "x509/distinguishedname.h"
#include "x509/generalname.h"

#include <QList>

// Name constraints (RFC 5280 4.2.1.10): which names a CA may certify. Pure; check() and diagnose() both ask here.
struct NameConstraints
{
    QList<GeneralName> permitted, excluded;

    static NameConstraints of(const Certificate &ca) { return {ca.permittedNames(), ca.excludedNames()}; }

    bool isEmpty() const { return permitted.isEmpty() && excluded.isEmpty(); }
    // Whether a certificate may carry this name: inside one permitted subtree of its type, if there is any of that type, and outside all excluded ones.
    bool allow(const GeneralName &name) const;
};

// Every name of a certificate that constraints speak of: the subject, its alternative names, and what verifiers take from the subject for
// want of those: mail addresses (RFC 5280 4.2.1.10), and for a leaf a common name that looks like a host name (as OpenSSL does).
QList<GeneralName> constrainedNames(const DistinguishedName &subject, const QList<GeneralName> &alternativeNames, bool isCa);

// Whether the name lies within the subtree. False when it is of another type, or cannot be understood.
bool isWithin(const GeneralName &name, const GeneralName &subtree);
