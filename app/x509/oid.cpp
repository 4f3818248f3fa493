// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/oid.h"

#include "x509/der.h"
#include "x509/openssl.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <QHash>

namespace oid {

namespace {

struct Known { const char *dotted; const char *name; };

// What OpenSSL 3.0 does not know, or abbreviates in a way nobody else uses. Earlier rows win.
constexpr Known known[] = {
    // Attribute types: RFC 4514 3, then RFC 4519 and X.520.
    {commonName, "CN"}, {locality, "L"}, {state, "ST"}, {organization, "O"}, {organizationalUnit, "OU"}, {country, "C"},
    {"2.5.4.9", "STREET"}, {"0.9.2342.19200300.100.1.25", "DC"}, {"0.9.2342.19200300.100.1.1", "UID"},
    {emailAddress, "emailAddress"}, {"2.5.4.4", "SN"}, {"2.5.4.5", "serialNumber"}, {"2.5.4.12", "title"}, {"2.5.4.13", "description"},
    {"2.5.4.15", "businessCategory"}, {"2.5.4.17", "postalCode"}, {"2.5.4.41", "name"}, {"2.5.4.42", "GN"}, {"2.5.4.43", "initials"},
    {"2.5.4.44", "generationQualifier"}, {"2.5.4.46", "dnQualifier"}, {"2.5.4.65", "pseudonym"}, {"2.5.4.97", "organizationIdentifier"},
    {"1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL"}, {"1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST"}, {"1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"},
    // Purposes.
    {serverAuth, "serverAuth"}, {clientAuth, "clientAuth"}, {anyExtendedKeyUsage, "anyExtendedKeyUsage"}, {trustedKeyUsage, "trustedKeyUsage"},
    {"1.3.6.1.5.5.7.3.3", "codeSigning"}, {"1.3.6.1.5.5.7.3.4", "emailProtection"}, {"1.3.6.1.5.5.7.3.8", "timeStamping"},
    {"1.3.6.1.5.5.7.3.9", "OCSPSigning"},
    // Signatures.
    {"1.2.840.113549.1.1.4", "md5WithRSAEncryption"}, {"1.2.840.113549.1.1.5", "sha1WithRSAEncryption"},
    {"1.2.840.113549.1.1.14", "sha224WithRSAEncryption"}, {"1.2.840.113549.1.1.11", "sha256WithRSAEncryption"},
    {"1.2.840.113549.1.1.12", "sha384WithRSAEncryption"}, {"1.2.840.113549.1.1.13", "sha512WithRSAEncryption"},
    {"1.2.840.113549.1.1.10", "RSASSA-PSS"}, {"1.2.840.10045.4.1", "ecdsa-with-SHA1"}, {"1.2.840.10045.4.3.1", "ecdsa-with-SHA224"},
    {"1.2.840.10045.4.3.2", "ecdsa-with-SHA256"}, {"1.2.840.10045.4.3.3", "ecdsa-with-SHA384"}, {"1.2.840.10045.4.3.4", "ecdsa-with-SHA512"},
    {"1.3.101.110", "X25519"}, {"1.3.101.111", "X448"}, {"1.3.101.112", "Ed25519"}, {"1.3.101.113", "Ed448"},
    {"2.16.840.1.101.3.4.3.17", "ML-DSA-44"}, {"2.16.840.1.101.3.4.3.18", "ML-DSA-65"}, {"2.16.840.1.101.3.4.3.19", "ML-DSA-87"},
    {"2.16.840.1.101.3.4.3.20", "SLH-DSA-SHA2-128s"}, {"2.16.840.1.101.3.4.3.21", "SLH-DSA-SHA2-128f"},
    {"2.16.840.1.101.3.4.3.22", "SLH-DSA-SHA2-192s"}, {"2.16.840.1.101.3.4.3.23", "SLH-DSA-SHA2-192f"},
    {"2.16.840.1.101.3.4.3.24", "SLH-DSA-SHA2-256s"}, {"2.16.840.1.101.3.4.3.25", "SLH-DSA-SHA2-256f"},
    {"2.16.840.1.101.3.4.3.26", "SLH-DSA-SHAKE-128s"}, {"2.16.840.1.101.3.4.3.27", "SLH-DSA-SHAKE-128f"},
    {"2.16.840.1.101.3.4.3.28", "SLH-DSA-SHAKE-192s"}, {"2.16.840.1.101.3.4.3.29", "SLH-DSA-SHAKE-192f"},
    {"2.16.840.1.101.3.4.3.30", "SLH-DSA-SHAKE-256s"}, {"2.16.840.1.101.3.4.3.31", "SLH-DSA-SHAKE-256f"},
    {"2.16.840.1.101.3.4.4.1", "ML-KEM-512"}, {"2.16.840.1.101.3.4.4.2", "ML-KEM-768"}, {"2.16.840.1.101.3.4.4.3", "ML-KEM-1024"},
    {"1.2.840.10045.3.1.7", "P-256"}, {"1.3.132.0.34", "P-384"}, {"1.3.132.0.35", "P-521"},
};

// Other spellings people type.
constexpr Known alsoAccepted[] = {
    {state, "S"}, {emailAddress, "E"}, {emailAddress, "Email"}, {"2.5.4.42", "G"}, {"2.5.4.9", "streetAddress"}, {"2.5.4.12", "T"},
};

const QHash<QString, QString> &namesByDotted()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (const Known &row : known)
            if (!made.contains(QLatin1String(row.dotted)))
                made.insert(QLatin1String(row.dotted), QLatin1String(row.name));
        return made;
    }();
    return table;
}

const QHash<QString, QString> &dottedByName()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        const auto add = [&made](const Known &row) {
            const QString key = QString(QLatin1String(row.name)).toLower();
            if (!made.contains(key))
                made.insert(key, QLatin1String(row.dotted));
        };
        for (const Known &row : known)
            add(row);
        for (const Known &row : alsoAccepted)
            add(row);
        return made;
    }();
    return table;
}

// OpenSSL's own tables know their names only as they are written there; we compare without case.
const QHash<QString, int> &libraryNames()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> made;
        constexpr int most = 2000; // more than any release defines
        for (int nid = 1; nid < most; ++nid) {
            const ASN1_OBJECT *object = OBJ_nid2obj(nid);
            if (!object || OBJ_length(object) == 0)
                continue;
            for (const char *name : {OBJ_nid2sn(nid), OBJ_nid2ln(nid)})
                if (name && !made.contains(QString::fromLatin1(name).toLower()))
                    made.insert(QString::fromLatin1(name).toLower(), nid);
        }
        ERR_clear_error();
        return made;
    }();
    return table;
}

QString dottedOf(const ASN1_OBJECT *object)
{
    return der::dotted(QByteArrayView(OBJ_get0_data(object), qsizetype(OBJ_length(object))));
}

}

QString name(const QString &dotted)
{
    const auto &table = namesByDotted();
    if (const auto found = table.constFind(dotted); found != table.cend())
        return *found;
    const QByteArray whole = der::oid(dotted);
    const auto *at = reinterpret_cast<const unsigned char *>(whole.constData());
    const ossl::Object object(whole.isEmpty() ? nullptr : d2i_ASN1_OBJECT(nullptr, &at, long(whole.size())));
    const int nid = object ? OBJ_obj2nid(object.get()) : NID_undef;
    return nid == NID_undef ? dotted : QString::fromLatin1(OBJ_nid2sn(nid));
}

QString fromName(const QString &name)
{
    const QString wanted = name.trimmed();
    if (!wanted.isEmpty() && wanted[0].isDigit()) {
        const QByteArray whole = der::oid(wanted);
        const auto item = der::single(whole, der::ObjectId);
        return item ? der::dotted(item->content) : QString();
    }
    const QString key = wanted.toLower();
    const auto &table = dottedByName();
    if (const auto found = table.constFind(key); found != table.cend())
        return *found;
    const auto &library = libraryNames();
    const auto found = library.constFind(key);
    return found == library.cend() ? QString() : dottedOf(OBJ_nid2obj(*found));
}

}
