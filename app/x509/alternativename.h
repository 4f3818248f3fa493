// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/generalname.h"

#include <QList>

// What check() and diagnose() ask alike of subject alternative names.
namespace alternativename {

// Well formed, and not an address in a host name's clothes, which no verifier would find. What is only passed through (otherName) is sound.
bool isSound(const GeneralName &name);
bool hasHostOrAddress(const QList<GeneralName> &names);
// A common name that is an address to reach a host by: an IP address or a host name without wildcard.
bool isAddress(const QString &text);

}
