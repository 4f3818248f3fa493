// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/extensions.h"

#include "x509/der.h"
#include "x509/oid.h"

#include <QCryptographicHash>

namespace {

constexpr char keyIdentifierOid[] = "2.5.29.14", keyUsageOid[] = "2.5.29.15", alternativeNameOid[] = "2.5.29.17", basicConstraintsOid[] = "2.5.29.19",
               nameConstraintsOid[] = "2.5.29.30", crlPointsOid[] = "2.5.29.31", authorityKeyOid[] = "2.5.29.35", extendedUsageOid[] = "2.5.29.37",
               noRevocationOid[] = "2.5.29.56", informationAccessOid[] = "1.3.6.1.5.5.7.1.1", ocspOid[] = "1.3.6.1.5.5.7.48.1",
               caIssuersOid[] = "1.3.6.1.5.5.7.48.2";

// Lives so short are not revoked but outwaited (RFC 9608).
constexpr int unrevokedDays = 7;

QByteArray oidOf(const char *dotted)
{
    return der::oid(QLatin1String(dotted));
}

enum class Critical { No, Yes };

QByteArray extension(const char *oid, Critical critical, const QByteArray &value)
{
    static const QByteArray yes("\x01\x01\xff", 3);
    const QByteArray octets = der::wrap(der::OctetString, value);
    return critical == Critical::Yes ? der::wrap(der::Sequence, {oidOf(oid), yes, octets}) : der::wrap(der::Sequence, {oidOf(oid), octets});
}

// cA is DEFAULT FALSE and so left out for a leaf.
QByteArray basicConstraints(const IssueRequest &request, bool isCa)
{
    QByteArray content;
    if (isCa) {
        content = QByteArray("\x01\x01\xff", 3);
        std::optional<int> length = request.pathLength;
        if (!length && request.kind == CertificateKind::Intermediate)
            length = 0;
        if (length) {
            QByteArray number;
            for (int rest = *length; number.isEmpty() || rest > 0 || (uchar(number[0]) & 0x80); rest >>= 8)
                number.prepend(char(rest & 0xff));
            content += der::wrap(der::Integer, number);
        }
    }
    return extension(basicConstraintsOid, Critical::Yes, der::wrap(der::Sequence, content));
}

// BIT STRING with trailing zeros dropped: digitalSignature is bit 0, keyCertSign 5, cRLSign 6.
QByteArray keyUsage(bool isCa)
{
    return extension(keyUsageOid, Critical::Yes, isCa ? QByteArray("\x03\x02\x01\x06", 4) : QByteArray("\x03\x02\x07\x80", 4));
}

QByteArray extendedKeyUsage(const IssueRequest &request)
{
    QByteArray purposes;
    if (request.kind == CertificateKind::Client)
        purposes += oidOf(oid::clientAuth);
    if (request.kind == CertificateKind::Server || request.serverAuthToo)
        purposes += oidOf(oid::serverAuth);
    return extension(extendedUsageOid, Critical::No, der::wrap(der::Sequence, purposes));
}

Result<QByteArray> alternativeNames(const IssueRequest &request, bool critical)
{
    QByteArray content;
    for (const GeneralName &name : request.effectiveAlternativeNames()) {
        auto encoded = name.toDer();
        if (!encoded)
            return encoded.error();
        content += *encoded;
    }
    if (content.isEmpty())
        return content;
    return extension(alternativeNameOid, critical ? Critical::Yes : Critical::No, der::wrap(der::Sequence, content));
}

// GeneralSubtree with minimum left at its DEFAULT 0.
Result<QByteArray> subtrees(int tag, const QList<GeneralName> &names)
{
    QByteArray content;
    for (const GeneralName &name : names) {
        auto encoded = name.toDer();
        if (!encoded)
            return encoded.error();
        content += der::wrap(der::Sequence, *encoded);
    }
    return content.isEmpty() ? content : der::wrap(der::context(tag, true), content);
}

Result<QByteArray> nameConstraints(const IssueRequest &request)
{
    const auto permitted = subtrees(0, request.permittedNames), excluded = subtrees(1, request.excludedNames);
    if (!permitted)
        return permitted.error();
    if (!excluded)
        return excluded.error();
    if (permitted->isEmpty() && excluded->isEmpty())
        return QByteArray();
    return extension(nameConstraintsOid, Critical::Yes, der::wrap(der::Sequence, {*permitted, *excluded}));
}

QByteArray uri(const QString &url)
{
    return der::wrap(der::context(6, false), url.toLatin1());
}

QByteArray informationAccess(const IssueRequest &request)
{
    QByteArray content;
    for (const QString &url : request.ocspUrls)
        content += der::wrap(der::Sequence, {oidOf(ocspOid), uri(url)});
    for (const QString &url : request.caIssuersUrls)
        content += der::wrap(der::Sequence, {oidOf(caIssuersOid), uri(url)});
    return content.isEmpty() ? content : extension(informationAccessOid, Critical::No, der::wrap(der::Sequence, content));
}

// One distribution point: several addresses are several ways to the same list (RFC 5280 4.2.1.13).
QByteArray crlPoints(const IssueRequest &request)
{
    QByteArray names;
    for (const QString &url : request.crlUrls)
        names += uri(url);
    if (names.isEmpty())
        return names;
    const QByteArray point = der::wrap(der::context(0, true), der::wrap(der::context(0, true), names));
    return extension(crlPointsOid, Critical::No, der::wrap(der::Sequence, der::wrap(der::Sequence, point)));
}

QByteArray noRevocation(const IssueRequest &request, const Period &period)
{
    const bool isShort = period.notBefore.daysTo(period.notAfter) <= unrevokedDays;
    if (!isShort || !request.ocspUrls.isEmpty() || !request.crlUrls.isEmpty())
        return {};
    return extension(noRevocationOid, Critical::No, der::wrap(der::Null, QByteArray()));
}

QByteArray authorityKey(const Certificate &issuer)
{
    // An issuer without an identifier of its own gets the one it should have had; verifiers compare only where both are there.
    QByteArray id = issuer.subjectKeyId();
    if (id.isEmpty())
        id = extensions::keyIdentifier(issuer.publicKey().spki);
    return extension(authorityKeyOid, Critical::No, der::wrap(der::Sequence, der::wrap(der::context(0, false), id)));
}

}

namespace extensions {

Result<QByteArray> encode(const IssueRequest &request, const Period &period, const QByteArray &subjectSpki, const Certificate *issuer)
{
    const bool isCa = request.kind == CertificateKind::Root || request.kind == CertificateKind::Intermediate;
    const auto names = alternativeNames(request, request.effectiveSubject().isEmpty());
    if (!names)
        return names.error();
    const auto constraints = nameConstraints(request);
    if (!constraints)
        return constraints.error();

    QByteArray content = basicConstraints(request, isCa) + keyUsage(isCa);
    if (!isCa)
        content += extendedKeyUsage(request);
    content += extension(keyIdentifierOid, Critical::No, der::wrap(der::OctetString, keyIdentifier(subjectSpki)));
    if (issuer)
        content += authorityKey(*issuer);
    content += *names + *constraints + informationAccess(request) + crlPoints(request);
    if (!isCa)
        content += noRevocation(request, period);
    return der::wrap(der::Sequence, content);
}

QByteArray keyIdentifier(const QByteArray &spki)
{
    const auto outer = der::single(spki, der::Sequence);
    if (!outer)
        return {};
    der::Reader reader(outer->content);
    if (!reader.next(der::Sequence))
        return {};
    const auto bits = reader.next(der::BitString);
    return bits && !bits->content.isEmpty() ? QCryptographicHash::hash(bits->content.sliced(1), QCryptographicHash::Sha1) : QByteArray();
}

}
