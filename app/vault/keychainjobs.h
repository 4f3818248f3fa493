// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

// QtKeychain's jobs as futures. A job has no parent and deletes itself, for its backend writes into it whenever the answer comes; who does not
// want to wait drops the future. The backend's word is taken as it is: OsKeychain checks it.
namespace keychainjobs {

QFuture<Result<Secret>> read(const QString &name);       // NotFound, KeychainUnavailable with the backend's text
QFuture<Result<void>> write(const QString &name, const Secret &value);
QFuture<Result<void>> remove(const QString &name);       // NotFound also
extern const QString service;                            // beside the name, where a platform knows both

}
