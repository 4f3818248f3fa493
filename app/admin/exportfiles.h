// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/exporting.h"

#include <vector>

// What an export is made of, taken from the desk beforehand, so that the slow part needs no desk and may run on any thread.
struct ExportMaterial
{
    struct Item { qint64 id = 0; Certificate certificate; QList<Certificate> chain; QString name; }; // chain: next above first
    Reader reader = Reader::OpenSsl;
    QList<Item> items;             // at least one
    std::optional<PrivateKey> key; // of the first item
    QString alias;                 // as asked, may be empty
    QString path;                  // file or folder
    QString keyPath;

    bool chainsComplete() const;   // every chain ends in a self-issued certificate
};

// One file to be written; everything in a Secret, because most carry a key.
struct ExportFile { QString path; Secret bytes; bool secret = false; };

namespace exportfiles {

// PBKDF2 rounds for AES, and what older readers still open in reasonable time.
inline constexpr int iterations = 600000;
inline constexpr int legacyIterations = 100000;

// Blocks for seconds when a password is stretched. Errors: Refused, Crypto.
Result<std::vector<ExportFile>> make(const ExportMaterial &material, const Secret &password);
bool isPkcs12WithKey(Reader reader);
bool isTripleDes(Reader reader);
// A name as RFC 1123 labels want it: a-z, 0-9 and hyphens, at most 63.
QString kubernetesName(const QString &name);

}
