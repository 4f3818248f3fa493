// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/distinguishedname.h"
#include "x509/generalname.h"

#include <QString>
#include <QStringList>

// What people type, read: lists of names and URLs one a line or by commas, and the parts of a subject.
struct TypedNames
{
    QList<GeneralName> names;
    QStringList unread;        // what could not be read, as typed
};
TypedNames readNames(const QString &text, bool asConstraint = false);
QStringList readUrls(const QString &text);

// Subject parts in the usual encoding order; empty ones left out. `more` is RFC 4514 text and goes before the common name.
struct TypedSubject
{
    QString country, state, locality, organization, unit, commonName, email, more;
    Result<DistinguishedName> read() const;
};
