// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/certificate.h"

#include <QList>
#include <QHash>

// Who signed whom. Pure: works on what it is given.
struct Chain
{
    QList<Certificate> certificates; // leaf first, as far up as could be followed, at most 10
    bool complete = false;           // ends in a self-signed certificate
};

// Candidates are tried by subject = issuer name, then by key identifiers, then by signature; the one that lives longest wins.
Chain buildChain(const Certificate &leaf, const QList<Certificate> &candidates);

// The chain's weakest date (the earliest notAfter), and which certificate sets it (index into the chain).
struct EffectiveEnd { QDateTime notAfter; qsizetype index = 0; };
EffectiveEnd effectiveEnd(const Chain &chain);

// Whether a path validates for TLS client or server use at `now` against these trust anchors (also non-self-signed ones), by OpenSSL with
// X509_STRICT and our own rules on top (diagnose). `code` is X509_V_*; `depth` its place.
struct Verdict { bool ok = false; int code = 0; int depth = 0; QString detail; };
enum class Purpose { TlsClient, TlsServer, Any };
Verdict verifyPath(const Certificate &leaf, const QList<Certificate> &intermediates, const QList<Certificate> &anchors,
                   Purpose purpose, const QDateTime &now);
