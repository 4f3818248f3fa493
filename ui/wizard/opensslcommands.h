// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/plannedwords.h"
#include "x509/certificate.h"

#include <QString>

// A POSIX shell script that makes equal certificates with openssl 3.0: the same subjects, extensions, algorithms and dates to the day; serials and keys
// are its own. `issuer` is the CA that is here already, if the first order names one: the script then expects it as issuer.pem and issuer.key.
QString opensslCommands(const QList<Planned> &planned, const std::optional<Certificate> &issuer);
