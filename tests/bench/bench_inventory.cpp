// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/importing.h"
#include "bench/filling.h"
#include "bench/measure.h"
#include "inventory/inventory.h"
#include "support/builders.h"
#include "support/synthetic.h"
#include "x509/pem.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sqlite3.h>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using measure::line;
using measure::ms;

// Import, opening, lists, search and tiles of the inventory, each beside the least that must be done for it.
namespace {

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        fail(u"error %1: %2"_s.arg(int(result.error().code)).arg(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Inventory> open(const QString &folder)
{
    return must(Inventory::open(folder, [] { return QDateTime::currentDateTimeUtc(); }));
}

template <auto Free>
struct Freed { template <typename T> void operator()(T *object) const { Free(object); } };
using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

void extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        fail(u"openssl: extension"_s);
}

// One P-256 CA and `count` clients under it, as one PEM text: what an administrator would bring along.
QByteArray pemBundle(int count)
{
    QByteArray text;
    KeyPointer caKey;
    X509Pointer ca;
    for (int i = 0; i <= count; ++i) {
        KeyPointer key(EVP_EC_gen("P-256"));
        X509Pointer one(X509_new());
        X509_set_version(one.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(one.get()), 1000 + i);
        X509_gmtime_adj(X509_getm_notBefore(one.get()), -300);
        X509_gmtime_adj(X509_getm_notAfter(one.get()), 3600L * 24 * (i == 0 ? 3650 : 30 + i % 700));
        const QByteArray name = i == 0 ? QByteArray("Bench CA") : "client-" + QByteArray::number(i) + ".example.org";
        const auto *bytes = reinterpret_cast<const unsigned char *>(name.constData());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(one.get()), "CN", MBSTRING_UTF8, bytes, int(name.size()), -1, 0);
        X509 *issuer = i == 0 ? one.get() : ca.get();
        X509_set_issuer_name(one.get(), X509_get_subject_name(issuer));
        X509_set_pubkey(one.get(), key.get());
        extend(one.get(), issuer, NID_basic_constraints, i == 0 ? "critical,CA:TRUE" : "critical,CA:FALSE");
        extend(one.get(), issuer, NID_subject_key_identifier, "hash");
        extend(one.get(), issuer, NID_authority_key_identifier, "keyid:always");
        if (i > 0)
            extend(one.get(), issuer, NID_subject_alt_name, ("DNS:" + name).constData());
        if (i == 0)
            caKey = std::move(key);
        if (X509_sign(one.get(), caKey.get(), EVP_sha256()) == 0)
            fail(u"openssl: sign"_s);
        unsigned char *der = nullptr;
        const int size = i2d_X509(one.get(), &der);
        text += pem::encode("CERTIFICATE", QByteArrayView(der, size));
        OPENSSL_free(der);
        if (i == 0)
            ca = std::move(one);
    }
    return text;
}

void bareSql(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
}

// The least: PEM to X509 by OpenSSL, and its DER into a table, with the same durability.
double bareImport(const QByteArray &text, const QString &file, int perTransaction)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &database) != SQLITE_OK)
        fail(u"sqlite3_open"_s);
    bareSql(database, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; CREATE TABLE c (id INTEGER PRIMARY KEY, der BLOB)");
    const double took = measure::once([&] {
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO c (der) VALUES (?)", -1, &insert, nullptr);
        std::unique_ptr<BIO, Freed<BIO_free>> bio(BIO_new_mem_buf(text.constData(), int(text.size())));
        char *name = nullptr, *header = nullptr;
        unsigned char *data = nullptr;
        long size = 0;
        int done = 0;
        while (PEM_read_bio(bio.get(), &name, &header, &data, &size) == 1) {
            if (done++ % perTransaction == 0)
                bareSql(database, done == 1 ? "BEGIN" : "COMMIT; BEGIN");
            const unsigned char *at = data;
            const X509Pointer parsed(d2i_X509(nullptr, &at, size));
            sqlite3_bind_blob(insert, 1, data, int(size), SQLITE_STATIC);
            if (!parsed || sqlite3_step(insert) != SQLITE_DONE)
                fail(u"bare loop"_s);
            sqlite3_reset(insert);
            OPENSSL_free(name);
            OPENSSL_free(header);
            OPENSSL_free(data);
        }
        bareSql(database, "COMMIT");
        sqlite3_finalize(insert);
    });
    sqlite3_close(database);
    return took;
}

struct Steps { double decode = 0, parse = 0, add = 0; };

Steps ourImport(const QByteArray &text, const QString &folder, int perTransaction)
{
    auto inventory = open(folder);
    Steps steps;
    std::optional<Result<std::vector<pem::Object>>> decoded;
    steps.decode = measure::once([&] { decoded.emplace(pem::decode(text, 100000)); });
    if (!*decoded)
        fail(u"PEM"_s);
    const auto &objects = **decoded;
    QList<Inventory::Addition> additions;
    for (const pem::Object &object : objects) {
        Result<Certificate> certificate = Error{};
        steps.parse += measure::once([&] { certificate = Certificate::fromDer(object.bytes.view().toByteArray()); });
        additions.append({must(std::move(certificate)), {}, {}, {}, {}, {}, false, {}, 0, u"certificate.imported"_s});
        if (additions.size() == perTransaction || &object == &objects.back()) {
            steps.add += measure::once([&] { must(inventory->add(additions)); });
            additions.clear();
        }
    }
    return steps;
}

// As a person does it: the importing of the window and the command line, with its judging, chunks and threads.
double wholeImport(const QList<QByteArray> &files)
{
    TestDesk test;
    must(test.openWithVault());
    QList<Importing::Source> sources;
    for (const QByteArray &file : files)
        sources.append({{}, file, u"file"_s});
    intake::Limits limits;
    limits.objects = 100000;
    Importing importing(*test.desk);
    int taken = 0;
    const double took = measure::once([&] {
        for (const auto &result : must(await(importing.import(sources, {}, limits).result, 600000)))
            taken += result.taken;
    });
    if (taken < files.size())
        fail(u"only %1 taken"_s.arg(taken));
    return took;
}

void benchImport(int count, const QString &folder)
{
    std::printf("\n(b) import of %d PEM certificates (P-256, one CA); beside: bare PEM + d2i_X509 + SQLite insert, same durability\n", count);
    const QByteArray text = pemBundle(count);
    for (const int perTransaction : {count + 1, 2048, 256}) {
        const QString suffix = QString::number(perTransaction);
        const double bare = bareImport(text, folder + u"/bare"_s + suffix, perTransaction);
        const Steps ours = ourImport(text, folder + u"/import"_s + suffix, perTransaction);
        const double sum = ours.decode + ours.parse + ours.add;
        line(u"%1 a transaction"_s.arg(perTransaction), ms(sum), u"bare %1, we reach %2 %"_s.arg(ms(bare)).arg(100 * bare / sum, 0, 'f', 0));
        line(u"  of which PEM, parsing, storing"_s, u"%1+%2+%3"_s.arg(ours.decode, 0, 'f', 0).arg(ours.parse, 0, 'f', 0).arg(ours.add, 0, 'f', 0));
    }
    const double bare = bareImport(text, folder + u"/bare"_s, count + 1);
    QList<QByteArray> files;
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        next = text.indexOf("-----BEGIN", at + 1);
        next = next < 0 ? text.size() : next;
        files.append(text.mid(at, next - at));
    }
    for (const bool bundle : {true, false}) {
        const double whole = wholeImport(bundle ? QList<QByteArray>{text} : files);
        line(bundle ? u"the program's import of one file"_s : u"the program's import of as many files"_s, ms(whole),
             u"bare %1, we reach %2 %; goal 40 %: %3"_s.arg(ms(bare)).arg(100 * bare / whole, 0, 'f', 0).arg(bare >= 0.4 * whole ? u"met"_s : u"MISSED"_s));
    }
}

// The least for a list: SQLite's own walk over one index of the same file, a number a row.
double bareWalk(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    bareSql(database, "PRAGMA cache_size=-16384");
    const auto walk = [&] {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(database)));
        qint64 sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            sum += sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        if (sum < 0)
            std::printf(" ");
    };
    const auto times = measure::several(5, walk);
    sqlite3_close(database);
    return times.median;
}

struct Goal { double limit; QString operator()(const measure::Times &times) const; };
QString Goal::operator()(const measure::Times &times) const
{
    return u"worst %1; goal %2: %3"_s.arg(ms(times.worst), ms(limit), times.median <= limit ? u"met"_s : u"MISSED"_s);
}

void benchLists(const QString &folder, int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Goal goal{count <= 100000 ? 50.0 : 100.0};
    const double walkName = bareWalk(folder + u"/inventory.sqlite"_s, "SELECT id FROM certificate ORDER BY name COLLATE NOCASE, id");
    std::unique_ptr<Inventory> inventory;
    std::printf("\n(c) opening a desk of %d (the window's part apart)\n", count);
    line(u"open"_s, ms(measure::once([&] { inventory = open(folder); })), u"file %1 MiB"_s.arg(QFile(folder + u"/inventory.sqlite"_s).size() >> 20));
    QList<qint64> all;
    line(u"ids by end + first page of 256"_s, ms(measure::once([&] { all = inventory->ids({}, {}); (void)inventory->rows(all.mid(0, 256)); })));
    line(u"memory: now, peak"_s, u"%1, %2 MiB"_s.arg(measure::memory("VmRSS:"), 0, 'f', 0).arg(measure::memory("VmHWM:"), 0, 'f', 0));

    std::printf("\n(d) %d certificates; beside: SQLite's own walk of the name index %s\n", count, qPrintable(ms(walkName)));
    const auto list = [&](const char *what, const CertificateFilter &filter, CertificateOrder order) {
        qsizetype size = 0;
        const auto times = measure::several(5, [&] { size = inventory->ids(filter, order).size(); });
        line(u"%1 (%2)"_s.arg(QString::fromUtf8(what)).arg(size), ms(times.median), goal(times));
    };
    CertificateFilter none;
    none.now = now;
    using Column = CertificateOrder::Column;
    list("sort by name", none, {Column::Name, false});
    list("sort by name, backwards", none, {Column::Name, true});
    list("sort by effective end", none, {Column::EffectiveEnd, false});
    list("sort by application", none, {Column::Application, false});
    list("sort by issuer", none, {Column::Issuer, false});
    list("sort by addition", none, {Column::Added, true});
    CertificateFilter filter = none;
    filter.due = Due::Within30;
    list("tile: 30 days", filter, {});
    filter = none;
    filter.hideExpired = filter.hideSuperseded = true;
    list("hide expired and superseded, by name", filter, {Column::Name, false});
    filter = none;
    filter.kinds = {CertificateKind::Client};
    list("clients, by name", filter, {Column::Name, false});
    for (const char *text : {"host12345", "host1234", "host12", "host1", "97.example", "application 17", "owner 7", "example", "abc", "zq", "o"}) {
        filter = none;
        filter.text = QString::fromLatin1(text);
        list(qPrintable(u"search \""_s + filter.text + u'"'), filter, {Column::Name, false});
    }
    const auto measured = [&](const QString &what, auto work) {
        const auto times = measure::several(5, work);
        line(what, ms(times.median), goal(times));
    };
    measured(u"tiles"_s, [&] { (void)inventory->tiles(now); });
    measured(u"weeks (78)"_s, [&] { (void)inventory->weeks(now, 78); });
    measured(u"cliffs (18 months)"_s, [&] { (void)inventory->cliffs(now, now.addMonths(18), 10); });
    measured(u"needs attention (500)"_s, [&] { (void)inventory->endingBefore(now.addDays(90), now, 500); });
    measured(u"a page of 256 from the middle"_s, [&] { (void)inventory->rows(all.mid(all.size() / 2, 256)); });
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"import"_s, u"PEM certificates to import."_s, u"count"_s}, {u"rows"_s, u"Sizes of desks."_s, u"list"_s},
                       {u"folder"_s, u"Where desks are kept and found again."_s, u"folder"_s}});
    parser.process(application);
    QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    QDir().mkpath(folder);
    if (parser.isSet(u"import"_s))
        benchImport(parser.value(u"import"_s).toInt(), temporary.path());
    for (const QString &rows : parser.value(u"rows"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString desk = folder + u"/desk-"_s + rows;
        if (!QFile::exists(desk)) {
            auto inventory = open(desk);
            const double filled = measure::once([&] { filling::fill(*inventory, rows.toInt()); });
            const double indexed = measure::once([&] { filling::finishIndex(*inventory); });
            std::printf("\nmaking a desk of %s: parsed and added in %.1f s, search index in %.1f s\n", qPrintable(rows), filled / 1000, indexed / 1000);
        }
        benchLists(desk, rows.toInt());
    }
    return 0;
}
