// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/private.h"
#include "inventory/scan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 256;
constexpr qsizetype trigramsAsked = 4;   // from the first to the last, evenly; more do not narrow enough to pay, as the text itself is looked at anyway

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

QList<qint64> Inventory::Private::search(const QString &text) const
{
    const std::function<void(const Error &)> tell = [this](const Error &error) { report(error); };
    const QString query = searchFolded(text.trimmed()).left(longestQuery);
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
