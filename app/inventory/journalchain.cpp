// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/journalchain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace journalchain {

namespace {

void put(QByteArray &bytes, qint64 number)
{
    char buffer[8];
    qToBigEndian(number, buffer);
    bytes.append(buffer, sizeof buffer);
}

void put(QByteArray &bytes, const QByteArray &field)
{
    put(bytes, qint64(field.size()));
    bytes.append(field);
}

}

QByteArray start() { return QByteArray(32, '\0'); }

QByteArray next(const QByteArray &previousChain, qint64 epoch, const JournalEntry &entry)
{
    QByteArray bytes("countersign journal 1");
    put(bytes, previousChain);
    put(bytes, epoch);
    put(bytes, entry.sequence);
    put(bytes, entry.when.toMSecsSinceEpoch());
    for (const QString *text : {&entry.who, &entry.what, &entry.about, &entry.detail})
        put(bytes, text->toUtf8());
    put(bytes, entry.fingerprint);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray rowBytes(const QByteArray &chain) { return "countersign journal row " + chain; }

QByteArray headBytes(qint64 sequence, const QByteArray &chain)
{
    QByteArray bytes("countersign journal head ");
    put(bytes, sequence);
    put(bytes, chain);
    return bytes;
}

}
