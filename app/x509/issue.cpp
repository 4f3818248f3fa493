// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/issue.h"

#include "x509/der.h"
#include "x509/diagnosing.h"
#include "x509/extensions.h"
#include "x509/openssl.h"

#include <openssl/err.h>
#include <openssl/rand.h>

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

constexpr int serialOctets = 20;

struct SignatureScheme
{
    const EVP_MD *digest = nullptr; // none: the algorithm brings its own
    QByteArray algorithm;           // AlgorithmIdentifier, DER
};

// With parameters NULL for RSA (RFC 4055 5), absent for ECDSA (RFC 5758 3.2) and EdDSA (RFC 8410 3).
QByteArray algorithmIdentifier(const char *dotted, bool withNull)
{
    const QByteArray oid = der::oid(QLatin1String(dotted));
    return der::wrap(der::Sequence, withNull ? oid + der::wrap(der::Null, QByteArray()) : oid);
}

std::optional<SignatureScheme> schemeFor(const PublicKey &key)
{
    switch (key.type) {
    case PublicKey::Type::Rsa:
        if (key.bits >= 4096)
            return SignatureScheme{EVP_sha384(), algorithmIdentifier("1.2.840.113549.1.1.12", true)};
        return SignatureScheme{EVP_sha256(), algorithmIdentifier("1.2.840.113549.1.1.11", true)};
    case PublicKey::Type::Ec:
        if (key.bits > 384)
            return SignatureScheme{EVP_sha512(), algorithmIdentifier("1.2.840.10045.4.3.4", false)};
        if (key.bits > 256)
            return SignatureScheme{EVP_sha384(), algorithmIdentifier("1.2.840.10045.4.3.3", false)};
        return SignatureScheme{EVP_sha256(), algorithmIdentifier("1.2.840.10045.4.3.2", false)};
    case PublicKey::Type::Ed25519:
        return SignatureScheme{nullptr, algorithmIdentifier("1.3.101.112", false)};
    case PublicKey::Type::Ed448:
        return SignatureScheme{nullptr, algorithmIdentifier("1.3.101.113", false)};
    case PublicKey::Type::Dsa:
    case PublicKey::Type::Unknown:
        break;
    }
    return std::nullopt;
}

Result<QByteArray> sign(const QByteArray &bytes, const SignatureScheme &scheme, const PrivateKey &key)
{
    ERR_clear_error();
    const ossl::MdCtx context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, scheme.digest, nullptr, key.handle()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, data, size_t(bytes.size())) != 1)
        return opensslError(Error::Code::Crypto, u"signing"_s);
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data, size_t(bytes.size())) != 1)
        return opensslError(Error::Code::Crypto, u"signing"_s);
    signature.truncate(qsizetype(size));
    return signature;
}

// By the key that stands in the issuer's certificate, which judge() has compared with this one.
bool verifies(const QByteArray &bytes, const QByteArray &signature, const SignatureScheme &scheme, const PrivateKey &key)
{
    const ossl::MdCtx context(EVP_MD_CTX_new());
    const bool ok = context && EVP_DigestVerifyInit(context.get(), nullptr, scheme.digest, nullptr, key.handle()) == 1
                    && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size()),
                                        reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())) == 1;
    ERR_clear_error();
    return ok;
}

// RFC 5280 4.1.2.5: UTCTime to the end of 2049, GeneralizedTime from 2050.
QByteArray time(const QDateTime &when)
{
    const bool isLate = when.date().year() >= 2050;
    const QString text = when.toString(isLate ? u"yyyyMMddHHmmss"_s : u"yyMMddHHmmss"_s) + u'Z';
    return der::wrap(isLate ? der::GeneralizedTime : der::UtcTime, text.toLatin1());
}

QStringList blocking(const IssueRequest &request, const IssueContext &context)
{
    QStringList reasons;
    for (const Finding &finding : check(request, context)) {
        if (finding.severity() == Finding::Severity::Blocks)
            reasons.append(QLatin1String(QMetaEnum::fromType<Finding::Problem>().valueToKey(int(finding.problem))));
    }
    return reasons;
}

// Everything that can be told before a key is touched.
Result<void> judge(const IssueRequest &request, const IssueContext &context, const PublicKey &subjectKey, const PublicKey &signer,
                   const QByteArray &serial)
{
    QStringList reasons = blocking(request, context);
    const bool isRoot = request.kind == CertificateKind::Root;
    if (context.issuer && !isRoot && context.issuer->publicKey() != signer)
        reasons.append(u"the key is not the issuer's"_s);
    if (isRoot != (subjectKey == signer))
        reasons.append(isRoot ? u"a root is signed by its own key"_s : u"the subject's key is the issuer's"_s);
    // RFC 5280 4.1.2.2: positive, at most 20 octets, and DER: no leading zero octet without need.
    const bool isPlainNumber = !serial.isEmpty() && serial.size() <= serialOctets && !(uchar(serial[0]) & 0x80) && uchar(serial[0]) != 0;
    if (!isPlainNumber)
        reasons.append(u"not a serial number"_s);
    if (!reasons.isEmpty())
        return Error{Error::Code::Refused, reasons.join(u", "_s)};
    return {};
}

Result<QByteArray> toBeSigned(const IssueRequest &request, const IssueContext &context, const PublicKey &subjectKey, const QByteArray &algorithm,
                              const QByteArray &serial)
{
    static const QByteArray version3("\xa0\x03\x02\x01\x02", 5);
    const Certificate *issuer = request.kind == CertificateKind::Root ? nullptr : &*context.issuer;
    const Period period = requestedPeriod(request, context);
    const auto subject = request.effectiveSubject().toDer();
    if (!subject)
        return subject.error();
    const auto extensions = extensions::encode(request, period, subjectKey.spki, issuer);
    if (!extensions)
        return extensions.error();
    // The issuer's name as it stands in its own certificate, octet for octet: some verifiers compare no other way.
    return der::wrap(der::Sequence, {version3, der::wrap(der::Integer, serial), algorithm, issuer ? issuer->subjectDer() : *subject,
                                     der::wrap(der::Sequence, time(period.notBefore) + time(period.notAfter)), *subject, subjectKey.spki,
                                     der::wrap(der::context(3, true), *extensions)});
}

// What was signed is read back and judged like anything foreign; the CAs above were judged by check().
Result<Certificate> readBack(const QByteArray &der, const IssueRequest &request, const IssueContext &context)
{
    auto made = Certificate::fromDer(der);
    if (!made)
        return made.error();
    const auto diagnoses = diagnosing::judgeCertificate(*made, {request.kind, request.profile, 0, context.now});
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.severity == Diagnosis::Severity::Refused)
            return Error{Error::Code::Refused, QLatin1String(QMetaEnum::fromType<Diagnosis::Problem>().valueToKey(int(diagnosis.problem)))};
    }
    return made;
}

}

QByteArray randomSerial()
{
    QByteArray serial(serialOctets, '\0');
    ERR_clear_error();
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(serial.data()), serialOctets) != 1) {
        ERR_clear_error();
        return {};
    }
    // Positive, and of 20 octets always: 158 random bits.
    serial[0] = char((uchar(serial[0]) & 0x7f) | 0x40);
    return serial;
}

Result<Certificate> issue(const IssueRequest &request, const IssueContext &context, const PublicKey &subjectKey, const PrivateKey &issuerKey,
                          const QByteArray &serial)
{
    if (const auto judged = judge(request, context, subjectKey, issuerKey.publicKey(), serial); !judged)
        return judged.error();
    const auto scheme = schemeFor(issuerKey.publicKey());
    if (!scheme)
        return Error{Error::Code::Unsupported, issuerKey.publicKey().name()};
    const auto body = toBeSigned(request, context, subjectKey, scheme->algorithm, serial);
    if (!body)
        return body.error();
    const auto signature = sign(*body, *scheme, issuerKey);
    if (!signature)
        return signature.error();
    if (!verifies(*body, *signature, *scheme, issuerKey))
        return Error{Error::Code::Crypto, u"the new certificate's signature does not verify"_s};
    return readBack(der::wrap(der::Sequence, {*body, scheme->algorithm, der::wrap(der::BitString, {QByteArrayView("\0", 1), *signature})}), request,
                    context);
}

Result<Certificate> draft(const IssueRequest &request, const IssueContext &context, const PublicKey &standIn)
{
    if (const QStringList reasons = blocking(request, context); !reasons.isEmpty())
        return Error{Error::Code::Refused, reasons.join(u", "_s)};
    const auto scheme = schemeFor(standIn);
    if (!scheme)
        return Error{Error::Code::Unsupported, standIn.name()};
    const auto body = toBeSigned(request, context, standIn, scheme->algorithm, QByteArray(1, '\x01'));
    if (!body)
        return body.error();
    return Certificate::fromDer(der::wrap(der::Sequence, {*body, scheme->algorithm, der::wrap(der::BitString, QByteArray(1, '\0'))}));
}
