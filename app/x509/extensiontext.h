// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

// OpenSSL's rendering of an extension, at most 4 KiB; the hex of what it does not know or of what is too large to be worth reading.
// `oid` and `value` are contents. Foreign text.
QString extensionText(QByteArrayView oid, QByteArrayView value);
