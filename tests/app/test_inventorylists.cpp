// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/testinventory.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// Every order and filter, the tiles, weeks and the search against the same answered the slow and obvious way over 500 random rows.
class TestInventoryLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orders_data();
    void orders();
    void filters_data();
    void filters();
    void searches_data();
    void searches();
    void tilesAgreeWithTheirLists();
    void tilesChangeAtTheirBounds();
    void weeksAndCliffs();
    void soonestFirst();
    void statuses_data();
    void statuses();
    void pagesKeepTheirOrder();

private:
    QList<qint64> expected(const CertificateFilter &filter, const CertificateOrder &order) const;
    bool holds(const CertificateFilter &filter, const CertificateRow &row) const;
    void compareSearch(const QString &text);

    TestInventory m_desk;
    QList<CertificateRow> m_rows;
    QHash<qint64, QString> m_texts;
    QDateTime m_now;
};

namespace {

constexpr qint64 count = 500;
constexpr qint64 dayMilliseconds = qint64(24) * 3600 * 1000;

// SQLite's NOCASE: bytes, ASCII letters alike.
QByteArray folded(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    for (char &c : bytes) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return bytes;
}

qint64 milliseconds(const QDateTime &when) { return when.isValid() ? when.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(); }

bool isLive(const CertificateRow &row) { return !row.supersededAt.isValid() && !row.revokedAt.isValid(); }

Due dueOf(const CertificateRow &row, const QDateTime &now) { return expiry(row.notBefore, row.effectiveNotAfter, false, {}, now).due; }

// The beginning of serial number or fingerprint, or all of a short serial number.
bool isNumberOf(const CertificateRow &row, QString text)
{
    static const QRegularExpression hex(u"^[0-9a-f:]+$"_s), zeros(u"^0+(?=.)"_s);
    if (!hex.match(text).hasMatch())
        return false;
    text.remove(u':');
    const QString serial = QString(text).remove(zeros).toUpper();
    if (text.size() < 4)
        return row.serial == serial;
    return row.serial.startsWith(serial) || QString::fromLatin1(row.sha256.toHex()).startsWith(text);
}

QByteArray keyOf(const CertificateRow &row, CertificateOrder::Column column)
{
    // Numbers as text of one width, so that all compare alike.
    const auto number = [](qint64 value) { return QByteArray::number(quint64(value) ^ (quint64(1) << 63), 16).rightJustified(16, '0'); };
    switch (column) {
    case CertificateOrder::Column::Name:
        return folded(row.name);
    case CertificateOrder::Column::Application:
        return folded(row.application);
    case CertificateOrder::Column::Service:
        return folded(row.service);
    case CertificateOrder::Column::Issuer:
        return folded(row.issuerName);
    case CertificateOrder::Column::EffectiveEnd:
        return number(milliseconds(row.effectiveNotAfter));
    case CertificateOrder::Column::Key:
        return folded(row.keyAlgorithm);
    case CertificateOrder::Column::Kind:
        return number(int(row.kind));
    case CertificateOrder::Column::Owner:
        return folded(row.owner);
    case CertificateOrder::Column::Added:
        return number(milliseconds(row.addedAt));
    }
    return {};
}

}

void TestInventoryLists::initTestCase()
{
    QRandomGenerator random(20260301);
    const auto any = [&random](const QStringList &words) { return words.at(random.bounded(int(words.size()))); };
    VERIFY_RESULT(m_desk.open());
    m_now = m_desk.now;
    QList<Synthetic> cas;
    for (quint64 key = 1; key <= 6; ++key) {
        Synthetic ca;
        ca.commonName = u"%1 CA %2"_s.arg(key % 2 ? u"blue"_s : u"Red"_s).arg(key);
        ca.key = ca.serial = key;
        ca.keyId = QByteArray::number(key);
        ca.constraints = Synthetic::Constraints::Ca;
        ca.notBefore = m_now.addDays(-1000);
        ca.notAfter = m_now.addDays(qint64(key) * 40 - 40); // the first has ended
        cas.append(ca);
    }
    QList<Inventory::Addition> additions;
    for (const Synthetic &ca : std::as_const(cas))
        additions.append(addition(ca));
    while (additions.size() < count) {
        Synthetic one;
        one.key = one.serial = quint64(additions.size()) + 100;
        one.commonName = u"%1-%2"_s.arg(any({u"Host"_s, u"host"_s, u"Öl"_s, u"öl"_s, u"zeta"_s, u"a%b_c"_s, u"日本語サーバ"_s})).arg(random.bounded(90));
        // Whole days from now and a second to either side: the bounds of the tiles.
        one.notAfter = m_now.addSecs(qint64(random.bounded(-20, 120)) * 86400 + random.bounded(-1, 2));
        one.notBefore = random.bounded(10) == 0 ? m_now.addSecs(random.bounded(-1, 3) * 3600) : m_now.addDays(-100);
        one.dnsNames = QStringList{u"n%1.%2.example"_s.arg(random.bounded(50)).arg(any({u"prod"_s, u"test"_s}))};
        one.clientAuth = random.bounded(3) != 0;
        if (const int above = random.bounded(8); above < 6) {
            one.issuer = cas.at(above).commonName;
            one.authorityKeyId = cas.at(above).keyId;
        } else {
            one.issuer = u"somebody else"_s;
        }
        auto next = addition(one);
        next.owner = any({QString(), u"Ada"_s, u"bob"_s, u"Straße"_s});
        next.application = any({QString(), u"payments"_s, u"Ledger"_s});
        next.service = any({QString(), u"hpcs"_s, u"luna"_s});
        next.weak = random.bounded(7) == 0;
        if (random.bounded(4) == 0)
            next.key = SealedKey{QUuid::createUuid(), next.certificate.publicKey().spkiSha256(), "blob"};
        additions.append(next);
    }
    for (qsizetype from = 0; from < additions.size(); from += 100) {
        m_desk.now = m_now.addSecs(from / 2 - 300);
        VERIFY_RESULT(m_desk->add(additions.mid(from, 100)));
    }
    m_desk.now = m_now;
    for (const qint64 id : m_desk->ids({}, {})) {
        if (random.bounded(9) == 0)
            VERIFY_RESULT(m_desk->markSuperseded(id, m_now.addDays(-1)));
        if (random.bounded(12) == 0)
            VERIFY_RESULT(m_desk->snooze(id, m_now.addDays(random.bounded(-3, 4)), u"later"_s));
    }
    m_desk.inventory.reset();
    QCOMPARE(m_desk.tamper({u"UPDATE certificate SET revoked_at = 1000 WHERE id % 13 = 5"_s}), QString());
    VERIFY_RESULT(m_desk.open());
    QCOMPARE(m_desk->count(), count);
    QList<qint64> all(count);
    std::iota(all.begin(), all.end(), 1);
    m_rows = m_desk->rows(all);
    QCOMPARE(m_rows.size(), count);
    for (const CertificateRow &row : std::as_const(m_rows)) {
        QStringList parts{row.name, row.subject, row.owner, row.application, row.service, row.appUuid};
        const auto certificate = m_desk->certificate(row.id);
        VERIFY_RESULT(certificate);
        for (const GeneralName &name : certificate->alternativeNames())
            parts.append(name.value);
        m_texts.insert(row.id, parts.join(u'\n').toCaseFolded());
    }
}

bool TestInventoryLists::holds(const CertificateFilter &filter, const CertificateRow &row) const
{
    const Due due = dueOf(row, filter.now);
    if (!filter.text.isEmpty() && !m_texts.value(row.id).contains(filter.text.toCaseFolded()) && !isNumberOf(row, filter.text.toLower()))
        return false;
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(row.kind))
        return false;
    if (filter.due && (due != *filter.due || !isLive(row)))
        return false;
    if (filter.notYetValid && (due != Due::NotYetValid || !isLive(row)))
        return false;
    if (filter.weak && (!row.weak || !isLive(row)))
        return false;
    return (!filter.withKeyOnly || row.hasPrivateKey) && (!filter.hideExpired || due != Due::Expired) &&
           (!filter.hideSuperseded || !row.supersededAt.isValid()) && (!filter.issuerId || row.issuerId == *filter.issuerId);
}

QList<qint64> TestInventoryLists::expected(const CertificateFilter &filter, const CertificateOrder &order) const
{
    QList<std::pair<QByteArray, qint64>> keys;
    for (const CertificateRow &row : m_rows) {
        if (holds(filter, row))
            keys.append({keyOf(row, order.column), row.id});
    }
    std::sort(keys.begin(), keys.end());
    QList<qint64> ids;
    for (const auto &[key, id] : std::as_const(keys))
        ids.append(id);
    if (order.descending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

void TestInventoryLists::orders_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    const QStringList names{u"name"_s, u"application"_s, u"service"_s, u"issuer"_s, u"end"_s, u"key"_s, u"kind"_s, u"owner"_s, u"addition"_s};
    for (int column = 0; column < names.size(); ++column) {
        QTest::newRow(qPrintable(u"by "_s + names.at(column))) << column << false;
        QTest::newRow(qPrintable(u"by %1, backwards"_s.arg(names.at(column)))) << column << true;
    }
}

void TestInventoryLists::orders()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const CertificateOrder order{CertificateOrder::Column(column), descending};
    CertificateFilter filter;
    filter.now = m_now;
    QCOMPARE(m_desk->ids(filter, order), expected(filter, order));
    filter.kinds = {CertificateKind::Client};
    QCOMPARE(m_desk->ids(filter, order), expected(filter, order));
    filter.issuerId = 3; // few: sorted by their rows instead of by the index
    filter.withKeyOnly = true;
    QCOMPARE(m_desk->ids(filter, order), expected(filter, order));
    QVERIFY(!expected(filter, order).isEmpty());
}

void TestInventoryLists::filters_data()
{
    QTest::addColumn<CertificateFilter>("filter");
    const auto row = [](const char *name, auto change) {
        CertificateFilter filter;
        filter.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        change(filter);
        QTest::newRow(name) << filter;
    };
    row("everything", [](CertificateFilter &) {});
    row("clients and roots", [](CertificateFilter &f) { f.kinds = {CertificateKind::Client, CertificateKind::Root}; });
    for (const Due due : {Due::NotYetValid, Due::Expired, Due::Within7, Due::Within30, Due::Within90, Due::Fine}) {
        row(qPrintable(u"due class %1"_s.arg(int(due))), [due](CertificateFilter &f) { f.due = due; });
        row(qPrintable(u"due class %1, a month later"_s.arg(int(due))), [due](CertificateFilter &f) { f.due = due; f.now = f.now.addDays(30); });
        row(qPrintable(u"due class %1 with key"_s.arg(int(due))), [due](CertificateFilter &f) { f.due = due; f.withKeyOnly = true; });
    }
    row("not yet valid", [](CertificateFilter &f) { f.notYetValid = true; });
    row("weak", [](CertificateFilter &f) { f.weak = true; });
    row("weak and expired", [](CertificateFilter &f) { f.weak = true; f.due = Due::Expired; });
    row("with key", [](CertificateFilter &f) { f.withKeyOnly = true; });
    row("without what expired", [](CertificateFilter &f) { f.hideExpired = true; });
    row("without what was superseded", [](CertificateFilter &f) { f.hideSuperseded = true; });
    row("without either", [](CertificateFilter &f) { f.hideExpired = f.hideSuperseded = true; });
    row("children of one", [](CertificateFilter &f) { f.issuerId = 2; });
    row("without issuer", [](CertificateFilter &f) { f.issuerId = 0; });
    row("children of nobody", [](CertificateFilter &f) { f.issuerId = 4711; });
    row("by text", [](CertificateFilter &f) { f.text = u"prod.example"_s; });
    row("by text, kind and key", [](CertificateFilter &f) { f.text = u"host"_s; f.kinds = {CertificateKind::Client}; f.withKeyOnly = true; });
    row("all at once", [](CertificateFilter &f) {
        f.text = u"example"_s;
        f.kinds = {CertificateKind::Client, CertificateKind::Other, CertificateKind::Server};
        f.hideExpired = f.hideSuperseded = true;
        f.issuerId = 5;
    });
}

void TestInventoryLists::filters()
{
    QFETCH(CertificateFilter, filter);
    const CertificateOrder order{CertificateOrder::Column::Name, false};
    QCOMPARE(m_desk->ids(filter, order), expected(filter, order));
}

void TestInventoryLists::searches_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"h"_s, u"-1"_s, u"öl"_s, u"ÖL-"_s, u"ost"_s, u"HOST-12"_s, u"n4.prod.example"_s, u"ledger"_s, u"straße"_s, u"STRASSE"_s, u"%"_s,
                                u"a%b"_s, u"a%b_c-"_s, u"_c-"_s, u"\"quo"_s, u"' OR 1"_s, u"日本語"_s, u"本"_s, u"サーバ-1"_s, u"nothing like it"_s, u"hpcs"_s, u"o=example"_s,
                                u"\\"_s, u"AND"_s, u"NEAR(a b)"_s, u"*"_s,
                                u"c8"_s, u"0C8"_s, u"00c8"_s, u"0000C8"_s, u"1f"_s, u"00:c8"_s, u"11"_s, u"b"_s})
        QTest::newRow(qPrintable(u"\""_s + text + u'"')) << text;
}

void TestInventoryLists::compareSearch(const QString &text)
{
    CertificateFilter filter;
    filter.text = text;
    filter.now = m_now;
    QCOMPARE(m_desk->ids(filter, {}), expected(filter, {}));
}

void TestInventoryLists::searches()
{
    QFETCH(QString, text);
    compareSearch(text);
}

void TestInventoryLists::tilesAgreeWithTheirLists()
{
    for (const qint64 days : {-200, -30, 0, 8, 30, 91, 400}) {
        const QDateTime now = m_now.addDays(days);
        QMap<Due, int> naive;
        int weak = 0;
        for (const CertificateRow &row : std::as_const(m_rows)) {
            if (isLive(row)) {
                ++naive[dueOf(row, now)];
                weak += row.weak ? 1 : 0;
            }
        }
        const Tiles tiles = m_desk->tiles(now);
        QCOMPARE(tiles.expired, naive.value(Due::Expired));
        QCOMPARE(tiles.within7, naive.value(Due::Within7));
        QCOMPARE(tiles.within30, naive.value(Due::Within30));
        QCOMPARE(tiles.within90, naive.value(Due::Within90));
        QCOMPARE(tiles.fine, naive.value(Due::Fine));
        QCOMPARE(tiles.notYetValid, naive.value(Due::NotYetValid));
        QCOMPARE(tiles.weak, weak);
    }
}

// One certificate, looked at a second before and after every bound there can be.
void TestInventoryLists::tilesChangeAtTheirBounds()
{
    TestInventory desk;
    VERIFY_RESULT(desk.open());
    Synthetic one;
    one.commonName = u"one"_s;
    one.notBefore = m_now.addDays(-10);
    one.notAfter = m_now.addDays(200);
    const auto added = desk->add({addition(one)});
    VERIFY_RESULT(added);
    for (const int days : {-2, -1, 0, 1, 6, 7, 8, 29, 30, 31, 89, 90, 91, 200, 210, 211}) {
        for (const int seconds : {-1, 0, 1}) {
            const QDateTime now = one.notAfter.addDays(-days).addSecs(seconds);
            const Due due = expiry(one.notBefore, one.notAfter, false, {}, now).due;
            const Tiles tiles = desk->tiles(now);
            QCOMPARE(tiles.notYetValid, due == Due::NotYetValid ? 1 : 0);
            QCOMPARE(tiles.expired, due == Due::Expired ? 1 : 0);
            QCOMPARE(tiles.within7, due == Due::Within7 ? 1 : 0);
            QCOMPARE(tiles.within30, due == Due::Within30 ? 1 : 0);
            QCOMPARE(tiles.within90, due == Due::Within90 ? 1 : 0);
            QCOMPARE(tiles.fine, due == Due::Fine ? 1 : 0);
        }
    }
}

void TestInventoryLists::weeksAndCliffs()
{
    QMap<qint64, int> byDay;
    for (const CertificateRow &row : std::as_const(m_rows)) {
        if (isLive(row))
            ++byDay[row.effectiveNotAfter.toMSecsSinceEpoch() / dayMilliseconds];
    }
    const auto weeks = m_desk->weeks(m_now, 30);
    QCOMPARE(weeks.size(), 30);
    QCOMPARE(weeks.first().monday, QDate(2026, 2, 23)); // the week that holds Sunday, 1 March
    for (const WeekOfEnds &week : weeks) {
        int naive = 0;
        for (int day = 0; day < 7; ++day)
            naive += byDay.value(QDate(1970, 1, 1).daysTo(week.monday.addDays(day)));
        QCOMPARE(week.count, naive);
    }
    const QDateTime from(QDate(2026, 2, 10), QTime(0, 0), Qt::UTC), to(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    QMap<QDate, int> naive;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        const QDate date = QDate(1970, 1, 1).addDays(it.key());
        if (date >= from.date() && date < to.date() && it.value() >= 5)
            naive.insert(date, it.value());
    }
    const auto cliffs = m_desk->cliffs(from, to, 5);
    QVERIFY(!naive.isEmpty());
    QCOMPARE(cliffs.size(), naive.size());
    for (const DayOfEnds &cliff : cliffs)
        QCOMPARE(cliff.count, naive.value(cliff.day));
}

void TestInventoryLists::soonestFirst()
{
    const QDateTime until = m_now.addDays(30);
    QList<qint64> naive;
    for (const qint64 id : expected({}, {})) {
        const CertificateRow &row = m_rows.at(id - 1);
        if (isLive(row) && row.effectiveNotAfter < until && !(row.snoozedUntil.isValid() && row.snoozedUntil > m_now))
            naive.append(id);
    }
    QCOMPARE(m_desk->endingBefore(until, m_now, 10000), naive);
    QCOMPARE(m_desk->endingBefore(until, m_now, 7), naive.mid(0, 7));
}

void TestInventoryLists::statuses_data()
{
    QTest::addColumn<int>("begun");     // days before now
    QTest::addColumn<int>("left");      // days after now
    QTest::addColumn<bool>("superseded");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<CertificateStatus>("status");
    QTest::newRow("far from its end") << 300 << 300 << false << false << CertificateStatus::Valid;
    QTest::newRow("near its end") << 300 << 5 << false << false << CertificateStatus::Due;
    QTest::newRow("past its end") << 300 << -1 << false << false << CertificateStatus::Expired;
    QTest::newRow("before its beginning") << -1 << 300 << false << false << CertificateStatus::NotYetValid;
    QTest::newRow("superseded and expired") << 300 << -1 << true << false << CertificateStatus::Superseded;
    QTest::newRow("revoked and superseded") << 300 << 300 << true << true << CertificateStatus::Revoked;
}

void TestInventoryLists::statuses()
{
    QFETCH(int, begun);
    QFETCH(int, left);
    QFETCH(bool, superseded);
    QFETCH(bool, revoked);
    CertificateRow row;
    row.kind = CertificateKind::Client;
    row.notBefore = m_now.addDays(-begun);
    row.effectiveNotAfter = row.notAfter = m_now.addDays(left);
    if (superseded)
        row.supersededAt = m_now;
    if (revoked)
        row.revokedAt = m_now;
    QTEST(certificateStatus(row, {}, m_now), "status");
}

void TestInventoryLists::pagesKeepTheirOrder()
{
    const QList<qint64> asked{7, 3, 4711, 500, 3};
    const auto rows = m_desk->rows(asked);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).id, 7);
    QCOMPARE(rows.at(1).id, 3);
    QCOMPARE(rows.at(2).id, 500);
    QCOMPARE(rows.at(3).id, 3);
}

QTEST_GUILESS_MAIN(TestInventoryLists)
#include "test_inventorylists.moc"
