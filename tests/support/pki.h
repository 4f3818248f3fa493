// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "x509/issue.h"

#include <QTest>

// Keys and CAs in memory, without a desk: EC P-256 throughout unless said.
namespace pki {

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

// The present of these tests.
inline const QDateTime now = utc(2026, 6, 15, 12, 30, 15);

// Keys are reused by their number, because making them is what takes time.
inline const PrivateKey &key(int number = 0, KeyAlgorithm algorithm = KeyAlgorithm::EcP256)
{
    static QHash<std::pair<int, int>, std::shared_ptr<PrivateKey>> keys;
    auto &slot = keys[{int(algorithm), number}];
    if (!slot) {
        auto made = PrivateKey::generate(algorithm);
        if (!made)
            qFatal("no key: %s", qPrintable(made.error().detail));
        slot = std::make_shared<PrivateKey>(std::move(*made));
    }
    return *slot;
}

struct Ca
{
    Certificate certificate;
    PrivateKey key;
    QList<Certificate> above;

    IssueContext context(const QDateTime &at = now) const
    {
        IssueContext context;
        context.issuer = certificate;
        context.ancestors = above;
        context.now = at;
        return context;
    }
    QList<Certificate> all() const { return QList<Certificate>{certificate} + above; }
};

inline IssueContext alone(const QDateTime &at = now)
{
    IssueContext context;
    context.now = at;
    return context;
}

inline IssueRequest request(CertificateKind kind, const QString &commonName, int days = 397)
{
    IssueRequest request;
    request.kind = kind;
    request.subject.append(QStringLiteral("2.5.4.10"), QStringLiteral("Example"));
    request.subject.append(QStringLiteral("2.5.4.3"), commonName);
    request.validity.days = days;
    return request;
}

// A test's own mistakes end it here, with the reason.
inline Certificate must(Result<Certificate> made)
{
    if (!made)
        qFatal("not issued: %d %s", int(made.error().code), qPrintable(made.error().detail));
    return std::move(*made);
}

inline Ca root(const IssueRequest &asked, const PrivateKey &signer = key(0), const QDateTime &at = now)
{
    return {must(issue(asked, alone(at), signer.publicKey(), signer, randomSerial())), signer, {}};
}
inline Ca root() { return root(request(CertificateKind::Root, QStringLiteral("Root"), 3652)); }

inline Ca below(const Ca &issuer, const IssueRequest &asked, const PrivateKey &subject, const QDateTime &at = now)
{
    return {must(issue(asked, issuer.context(at), subject.publicKey(), issuer.key, randomSerial())), subject, issuer.all()};
}
inline Ca intermediate(const Ca &issuer) { return below(issuer, request(CertificateKind::Intermediate, QStringLiteral("Issuing CA"), 1826), key(1)); }

inline Certificate client(const Ca &issuer, const IssueRequest &asked = request(CertificateKind::Client, QStringLiteral("client")))
{
    return below(issuer, asked, key(2)).certificate;
}

inline GeneralName dns(const QString &name) { return {GeneralName::Type::Dns, name}; }
inline GeneralName ip(const QString &name) { return {GeneralName::Type::Ip, name}; }
inline GeneralName uri(const QString &name) { return {GeneralName::Type::Uri, name}; }
inline GeneralName email(const QString &name) { return {GeneralName::Type::Email, name}; }
inline GeneralName directory(const QString &name) { return {GeneralName::Type::DirectoryName, name}; }

}
