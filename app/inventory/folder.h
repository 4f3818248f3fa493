// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

// The folder a desk lives in: private, local, and locked for one instance.
namespace deskfolder {

// Errors: Permission (foreign owner, open to others, network file system), Storage.
Result<void> prepare(const QString &path);
// Whether statfs(2)'s f_type names a file system whose locks cannot be relied on.
bool isNetworkFileSystem(qint64 type);

struct Lock {
    std::unique_ptr<QLockFile> file;
    bool leftBehind = false; // the last owner did not close the desk
};
// Errors: Busy, Permission, Storage.
Result<Lock> lock(const QString &path);

// An existing database file: regular, ours, mode 0600 from now on. Errors: NotFound, Permission.
Result<void> claimFile(const QString &path);
// A new, empty file of mode 0600. Errors: AlreadyExists, Permission, Storage.
Result<void> createFile(const QString &path);
// fsync of a file or folder. Errors: Storage.
Result<void> sync(const QString &path);

}
