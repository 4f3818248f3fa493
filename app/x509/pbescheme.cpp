// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/pbe.h"

#include "x509/der.h"
#include "x509/oid.h"

// Reading what a file asks for, and refusing what would cost too much: threat T2.

namespace pbe {

namespace {

constexpr qsizetype longestSalt = 1024;
constexpr qint64 mostIterations = 10000000; // nobody raises it beyond
constexpr qint64 defaultIterations = 1000000;
constexpr qint64 scryptMemory = 256 << 20;  // octets: 128 * N * r
constexpr qint64 scryptWork = 1 << 21;      // N * r * p: some two seconds

Error malformed(const char *what)
{
    return Error{Error::Code::Malformed, QLatin1String(what)};
}

struct NamedCipher { const char *oid; const char *name; int keySize; int ivSize; };
constexpr NamedCipher ciphers[] = {
    {"2.16.840.1.101.3.4.1.2", "AES-128-CBC", 16, 16}, {"2.16.840.1.101.3.4.1.22", "AES-192-CBC", 24, 16},
    {"2.16.840.1.101.3.4.1.42", "AES-256-CBC", 32, 16}, {"1.2.840.113549.3.7", "DES-EDE3-CBC", 24, 8},
    {"1.2.392.200011.61.1.1.1.2", "CAMELLIA-128-CBC", 16, 16}, {"1.2.392.200011.61.1.1.1.3", "CAMELLIA-192-CBC", 24, 16},
    {"1.2.392.200011.61.1.1.1.4", "CAMELLIA-256-CBC", 32, 16},
};

struct NamedDigest { const char *oid; const char *name; };
constexpr NamedDigest functions[] = {
    {"1.2.840.113549.2.7", "SHA1"}, {"1.2.840.113549.2.8", "SHA224"}, {"1.2.840.113549.2.9", "SHA256"}, {"1.2.840.113549.2.10", "SHA384"},
    {"1.2.840.113549.2.11", "SHA512"}, {"1.2.840.113549.2.12", "SHA512-224"}, {"1.2.840.113549.2.13", "SHA512-256"},
};

// One algorithm each: PBES1 (RFC 8018 A.3) and the PKCS#12 schemes that need no legacy provider (RFC 7292 C).
struct Fixed { const char *oid; Scheme::Function function; const char *digest; const char *cipher; int keySize; };
constexpr Fixed fixedSchemes[] = {
    {"1.2.840.113549.1.5.3", Scheme::Function::Pbkdf1, "MD5", "DES-CBC", 8}, {"1.2.840.113549.1.5.10", Scheme::Function::Pbkdf1, "SHA1", "DES-CBC", 8},
    {"1.2.840.113549.1.12.1.3", Scheme::Function::Pkcs12, "SHA1", "DES-EDE3-CBC", 24},
    {"1.2.840.113549.1.12.1.4", Scheme::Function::Pkcs12, "SHA1", "DES-EDE3-CBC", 16},
};

template <typename Table>
auto find(const Table &table, const QString &oid)
{
    auto row = std::begin(table);
    while (row != std::end(table) && oid != QLatin1String(row->oid))
        ++row;
    return row == std::end(table) ? nullptr : row;
}

struct Algorithm { QString oid; der::Reader parameters; };

std::optional<Algorithm> algorithm(const std::optional<der::Item> &item)
{
    der::Reader reader(item && item->tag == der::Sequence ? item->content : QByteArrayView());
    const auto oid = reader.next(der::ObjectId);
    return oid ? std::optional(Algorithm{der::dotted(oid->content), reader}) : std::nullopt;
}

// A positive number up to `most`: beyond is TooLarge, even when it does not fit into 63 bits.
Result<quint64> positive(const std::optional<der::Item> &item, qint64 most, const char *what)
{
    if (!item || !der::isProperInteger(item->content) || (static_cast<unsigned char>(item->content[0]) & 0x80))
        return malformed(what);
    const auto value = der::number(item->content);
    if (value == 0)
        return malformed(what);
    if (!value || *value > most)
        return Error{Error::Code::TooLarge, QLatin1String(what) + (value ? QStringLiteral(": %1").arg(*value) : QString())};
    return quint64(*value);
}

Result<QByteArray> saltOf(const std::optional<der::Item> &item)
{
    if (!item)
        return malformed("salt");
    if (item->content.size() > longestSalt)
        return Error{Error::Code::TooLarge, QStringLiteral("salt")};
    return item->content.toByteArray();
}

qint64 cap(const pkcs8::KdfLimits &limits)
{
    return qBound<qint64>(1, limits.iterations, mostIterations);
}

Result<void> readPbkdf2(Scheme &scheme, der::Reader outer, const pkcs8::KdfLimits &limits)
{
    const auto whole = outer.next(der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    const Result<QByteArray> salt = saltOf(reader.next(der::OctetString));
    if (!salt)
        return salt.error();
    const Result<quint64> iterations = positive(reader.next(der::Integer), cap(limits), "iterations");
    if (!iterations)
        return iterations.error();
    if (const auto length = reader.next(der::Integer); length && der::number(length->content) != scheme.keySize)
        return malformed("key length");
    scheme.function = Scheme::Function::Pbkdf2;
    scheme.salt = *salt;
    scheme.iterations = *iterations;
    scheme.digest = "SHA1"; // DEFAULT hmacWithSHA1
    if (const auto prf = algorithm(reader.next(der::Sequence))) {
        const NamedDigest *named = find(functions, prf->oid);
        if (!named)
            return Error{Error::Code::Unsupported, oid::name(prf->oid)};
        scheme.digest = named->name;
    }
    return {};
}

Result<void> readScrypt(Scheme &scheme, der::Reader outer, const pkcs8::KdfLimits &limits)
{
    const auto whole = outer.next(der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    const Result<QByteArray> salt = saltOf(reader.next(der::OctetString));
    if (!salt)
        return salt.error();
    constexpr qint64 largestCost = 1 << 20;
    constexpr qint64 largest = 1 << 16; // so that no product below overflows
    const Result<quint64> n = positive(reader.next(der::Integer), largestCost, "scrypt N");
    const Result<quint64> r = positive(reader.next(der::Integer), largest, "scrypt r");
    const Result<quint64> p = positive(reader.next(der::Integer), largest, "scrypt p");
    for (const Result<quint64> *one : {&n, &r, &p})
        if (!*one)
            return one->error();
    const qint64 memory = 128 * qint64(*n * *r);
    const qint64 work = qint64(*n * *r * *p);
    if (memory > scryptMemory || work > scryptWork * qMax<qint64>(1, cap(limits) / defaultIterations))
        return Error{Error::Code::TooLarge, QStringLiteral("scrypt: N %1, r %2, p %3").arg(*n).arg(*r).arg(*p)};
    if (*n < 2 || (*n & (*n - 1)))
        return malformed("scrypt N");
    scheme.function = Scheme::Function::Scrypt;
    scheme.salt = *salt;
    scheme.iterations = *n;
    scheme.blockSize = *r;
    scheme.parallel = *p;
    return {};
}

Result<Scheme> readPbes2(der::Reader outer, const pkcs8::KdfLimits &limits)
{
    const auto whole = outer.next(der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    const auto function = algorithm(reader.next());
    auto encryption = algorithm(reader.next());
    if (!function || !encryption)
        return malformed("PBES2");
    const NamedCipher *cipher = find(ciphers, encryption->oid);
    if (!cipher)
        return Error{Error::Code::Unsupported, oid::name(encryption->oid)};
    const auto iv = encryption->parameters.next(der::OctetString);
    if (!iv || iv->content.size() != cipher->ivSize)
        return malformed("initialisation vector");
    Scheme scheme;
    scheme.cipher = cipher->name;
    scheme.keySize = cipher->keySize;
    scheme.iv = iv->content.toByteArray();
    const bool pbkdf2 = function->oid == QLatin1String("1.2.840.113549.1.5.12");
    if (!pbkdf2 && function->oid != QLatin1String("1.3.6.1.4.1.11591.4.11"))
        return Error{Error::Code::Unsupported, oid::name(function->oid)};
    const Result<void> read = pbkdf2 ? readPbkdf2(scheme, function->parameters, limits) : readScrypt(scheme, function->parameters, limits);
    return read ? Result<Scheme>(scheme) : read.error();
}

}

Result<Scheme> scheme(QByteArrayView bytes, const pkcs8::KdfLimits &limits)
{
    auto outer = algorithm(der::single(bytes, der::Sequence));
    if (!outer)
        return malformed("AlgorithmIdentifier");
    if (outer->oid == QLatin1String("1.2.840.113549.1.5.13"))
        return readPbes2(outer->parameters, limits);
    const Fixed *fixed = find(fixedSchemes, outer->oid);
    if (!fixed)
        return Error{Error::Code::Unsupported, oid::name(outer->oid)};
    const auto whole = outer->parameters.next(der::Sequence);
    der::Reader reader(whole ? whole->content : QByteArrayView());
    const Result<QByteArray> salt = saltOf(reader.next(der::OctetString));
    if (!salt)
        return salt.error();
    const Result<quint64> iterations = positive(reader.next(der::Integer), cap(limits), "iterations");
    if (!iterations)
        return iterations.error();
    Scheme scheme;
    scheme.function = fixed->function;
    scheme.digest = fixed->digest;
    scheme.salt = *salt;
    scheme.iterations = *iterations;
    scheme.cipher = fixed->cipher;
    scheme.keySize = fixed->keySize;
    return scheme;
}

}
