// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 16384; // a megabyte of names must not become a megabyte of trigrams
constexpr qint64 stepMilliseconds = 15;

}

QString searchFolded(const QString &text) { return text.normalized(QString::NormalizationForm_C).toCaseFolded(); }

// Each part once: the common name usually is name, subject and DNS name at the same time, and the index follows the length. Serial numbers and
// fingerprints are not in it; they would match every third word that is made of a to f, and have their own indexes.
QString searchText(const Certificate &certificate, const Inventory::Details &details)
{
    QStringList parts{certificate.subject().toText(), details.name, details.owner, details.application, details.service};
    if (const auto uuid = certificate.applicationUuid())
        parts.append(uuid->toText());
    for (const GeneralName &name : certificate.alternativeNames())
        parts.append(name.value);
    QString text;
    for (const QString &part : std::as_const(parts)) {
        if (text.size() >= longestText)
            break;
        if (const QString one = searchFolded(part.left(longestText)); !text.contains(one))
            text.append(one).append(u'\n');
    }
    return text.replace(QChar(u'\0'), u' '); // SQLite's functions end text there
}

qint64 Inventory::Private::indexedUpTo() const
{
    Statement read(database, "SELECT indexed_up_to FROM desk WHERE id = 1");
    return read.run() && read.next() ? read.integer(0) : 0;
}

qint64 Inventory::Private::newestId() const
{
    Statement read(database, "SELECT max(id) FROM certificate");
    return read.run() && read.next() ? read.integer(0) : 0;
}

bool Inventory::isIndexing() const { return d->indexedUpTo() < d->newestId(); }

Result<void> Inventory::Private::index(qint64 id, const QString &text)
{
    Statement keep(database, "INSERT INTO search_text (id, text) VALUES (?, ?)");
    INVENTORY_TRY(keep.run(id, text));
    if (id > indexedUpTo())
        return {};
    Statement index(database, "INSERT INTO search_index (rowid, text) VALUES (?, ?)");
    return index.run(id, text);
}

// The index keeps no text of its own: to forget a row it must be told what was in it.
Result<void> Inventory::Private::unindex(qint64 id)
{
    if (id <= indexedUpTo()) {
        Statement forget(database, "INSERT INTO search_index (search_index, rowid, text) SELECT 'delete', id, text FROM search_text WHERE id = ?");
        INVENTORY_TRY(forget.run(id));
    }
    Statement drop(database, "DELETE FROM search_text WHERE id = ?");
    return drop.run(id);
}

void Inventory::Private::planIndexing(int delay)
{
    if (indexedUpTo() < newestId())
        indexing.start(delay);
}

// Some rows and their watermark in one transaction; the next step when the event loop is idle again. How many follows from how long the last ones took to
// index. The commit does not count: on a slow disk smaller steps would only mean more of them.
void Inventory::Private::indexStep()
{
    const qint64 from = indexedUpTo(), newest = newestId();
    const qint64 upTo = std::min(newest, from + indexStepRows);
    qint64 took = 0;
    const auto step = [&]() -> Result<void> {
        Transaction transaction(database);
        INVENTORY_TRY(transaction.begun());
        QElapsedTimer clockwork;
        clockwork.start();
        Statement index(database, "INSERT INTO search_index (rowid, text) SELECT id, text FROM search_text WHERE id > ? AND id <= ?");
        INVENTORY_TRY(index.run(from, upTo));
        took = clockwork.elapsed();
        Statement note(database, "UPDATE desk SET indexed_up_to = ? WHERE id = 1");
        INVENTORY_TRY(note.run(upTo));
        return transaction.commit();
    };
    if (auto done = step(); !done)
        return report(done.error()); // scanning goes on finding them; the next addition or start tries again
    if (took < stepMilliseconds / 2)
        indexStepRows *= 2;
    else if (took > stepMilliseconds && indexStepRows > 64)
        indexStepRows /= 2;
    if (upTo < newest)
        indexing.start(0);
    else
        Q_EMIT q->indexingFinished();
}
