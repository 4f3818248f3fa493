// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

class QDebug;

// Bytes that must not be seen: held in OpenSSL's secure heap (locked, not dumped), wiped when they die, move-only.
// There is no operator for QDebug and no implicit conversion; a second copy must be asked for with clone().
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size);                        // zeroed bytes
    static Secret fromBytes(QByteArrayView bytes);          // copies; the source stays the caller's to wipe
    static Secret takeBytes(QByteArray &bytes);             // copies, then wipes and clears the source
    static Secret takeText(QString &text);                  // UTF-8 of the text; wipes the shared buffer in place, then clears it
    static Secret random(qsizetype size);                   // from OpenSSL's private generator; empty when that failed

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const { return fromBytes(view()); }
    bool isEmpty() const noexcept { return m_size == 0; }
    qsizetype size() const noexcept { return m_size; }
    unsigned char *data() noexcept { return m_data; }
    const unsigned char *data() const noexcept { return m_data; }
    QByteArrayView view() const noexcept { return QByteArrayView(m_data, m_size); }
    // Keeps the first `size` bytes and wipes the rest; `size` must not exceed size().
    void truncate(qsizetype size);
    // Constant-time comparison.
    bool equals(QByteArrayView other) const;
    // The one marked way into Qt's ordinary memory, for APIs that take nothing else (a line edit that shows a passphrase).
    QString exposeText() const;

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

void operator<<(const QDebug &, const Secret &) = delete;

// Overwrites the bytes in place, for all who share them, and clears the container.
void wipe(QByteArray &bytes);
void wipe(QString &text);

// Process-wide protection, first thing in main(): secure heap of 1 MiB, no core dumps, not traceable, umask 077.
// Returns false when the secure heap could not be locked (the program still runs; About says so).
bool protectProcess();
