// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// Reading and writing files as threat T6 asks. All functions block; none follows a symbolic link it was not pointed at by the person.
namespace securefile {

enum class Existing { Refuse, Replace };
enum class Audience { OwnerOnly, Everyone }; // mode 0600, or 0644 for what is public (certificates, calendars)

// The file appears complete and durable, or not at all: written unnamed in the same folder, fsynced, then linked (Refuse)
// or renamed over the old one (Replace); the folder is fsynced too. Errors: AlreadyExists, Permission, Storage, NotFound (no such folder).
Result<void> write(const QString &path, QByteArrayView bytes, Audience audience, Existing existing = Existing::Refuse);

// A regular file of at most `limit` bytes, read once; FIFOs, devices and folders are refused as Malformed.
// Errors: NotFound, Permission, TooLarge, Malformed, Storage.
Result<QByteArray> read(const QString &path, qint64 limit);

// Makes the folder (0700) or checks that it is ours and closed to others. Errors: Permission, Storage.
Result<void> ensurePrivateFolder(const QString &path);

}
