// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"
#include "inventory/scan.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 16384; // a megabyte of names must not become a megabyte of trigrams
constexpr qsizetype longestQuery = 256;
constexpr qsizetype trigramsAsked = 4;   // from the first to the last, evenly; more do not narrow enough to pay, as the text itself is looked at anyway
constexpr qint64 stepMilliseconds = 15;

// One form for what is kept and what is typed. SQLite's own folding knows ASCII only.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// The digits of what may be the beginning of a serial number or fingerprint, typed with colons or without; else empty.
QByteArray hexDigits(const QString &query)
{
    static const QRegularExpression digits(u"^([0-9a-f]+|[0-9a-f]{2}(:[0-9a-f]{2})+:?)$"_s);
    return digits.match(query).hasMatch() ? QString(query).remove(u':').toLatin1() : QByteArray();
}

QByteArray matchExpression(const QList<uint> &codePoints)
{
    QByteArrayList terms;
    const qsizetype last = codePoints.size() - 3, asked = std::min(trigramsAsked, last + 1);
    for (qsizetype term = 0; term < asked; ++term) {
        const qsizetype at = asked == 1 ? 0 : last * term / (asked - 1);
        const auto *three = reinterpret_cast<const char32_t *>(codePoints.constData() + at);
        terms.append('"' + QString::fromUcs4(three, 3).toUtf8().replace('"', "\"\"") + '"');
    }
    return terms.join(" AND ");
}

void collect(QList<qint64> &ids, Scan &scan, const std::function<void(const Error &)> &report)
{
    while (scan.next())
        ids.append(scan.integer());
    if (auto ended = scan.ended(); !ended)
        report(ended.error());
}

}

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
        if (const QString one = folded(part.left(longestText)); !text.contains(one))
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

QList<qint64> Inventory::Private::search(const QString &text) const
{
    const std::function<void(const Error &)> tell = [this](const Error &error) { report(error); };
    const QString query = folded(text.trimmed()).left(longestQuery);
    const QList<uint> codePoints = query.toUcs4();
    const QByteArray bytes = query.toUtf8();
    QList<qint64> ids;
    qint64 scanFrom = 0;
    if (codePoints.size() >= 3) {
        scanFrom = indexedUpTo();
        const QByteArray match = matchExpression(codePoints);
        if (codePoints.size() == 3) {
            Scan hits(database, "SELECT rowid FROM search_index WHERE search_index MATCH ?", {match});
            collect(ids, hits, tell);
        } else {
            Scan hits(database, "SELECT t.id FROM search_index i CROSS JOIN search_text t ON t.id = i.rowid "
                                "WHERE i.search_index MATCH ? AND instr(t.text, ?) > 0", {match, bytes});
            collect(ids, hits, tell);
        }
    }
    Scan rest(database, "SELECT id FROM search_text WHERE id > ? AND instr(text, ?) > 0", {scanFrom, bytes});
    collect(ids, rest, tell);
    if (const QByteArray digits = hexDigits(query); !digits.isEmpty())
        ids += searchNumbers(digits);
    return ids;
}

// By the beginning of serial number or fingerprint; fewer than four digits must be the whole serial number.
QList<qint64> Inventory::Private::searchNumbers(const QByteArray &digits) const
{
    const std::function<void(const Error &)> tell = [this](const Error &error) { report(error); };
    QByteArray serial = digits.toUpper();
    while (serial.size() > 1 && serial.startsWith('0'))
        serial.remove(0, 1);
    QList<qint64> ids;
    if (digits.size() < 4) {
        Scan whole(database, "SELECT id FROM certificate WHERE serial = ?", {serial});
        collect(ids, whole, tell);
        return ids;
    }
    Scan serials(database, "SELECT id FROM certificate WHERE serial >= ? AND serial < ?", {serial, serial + 'G'});
    collect(ids, serials, tell);
    if (digits.size() <= 64) {
        Statement read(database, "SELECT id FROM certificate WHERE sha256 BETWEEN ? AND ?");
        if (auto ran = read.run(QByteArray::fromHex(digits.leftJustified(64, '0')), QByteArray::fromHex(digits.leftJustified(64, 'f'))); !ran)
            report(ran.error());
        while (read.next())
            ids.append(read.integer(0));
    }
    return ids;
}
