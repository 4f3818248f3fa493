// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "x509/applicationuuid.h"
#include "x509/distinguishedname.h"
#include "x509/generalname.h"
#include "x509/keyalgorithm.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct x509_st;

enum class KeyUsage : quint16 {
    DigitalSignature = 1, NonRepudiation = 2, KeyEncipherment = 4, DataEncipherment = 8, KeyAgreement = 16,
    KeyCertSign = 32, CrlSign = 64, EncipherOnly = 128, DecipherOnly = 256,
};
Q_DECLARE_FLAGS(KeyUsages, KeyUsage)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyUsages)

// What a certificate is for, as far as its own extensions say.
enum class CertificateKind { Root, Intermediate, Client, Server, Other };

struct Extension
{
    QString oid;
    bool critical = false;
    QByteArray value; // the extnValue's content, DER
    QString text;     // OpenSSL's rendering, at most 4 KiB, foreign: through displayText() before it is shown
};

// An X.509 certificate as read, immutable, cheap to copy. Parsing is lenient: what is odd is kept and told by diagnose(); only what is
// not a certificate at all is refused. Any thread.
class Certificate
{
public:
    // Errors: Malformed; TooLarge over 1 MiB or more than 64 extensions.
    static Result<Certificate> fromDer(const QByteArray &der);

    const QByteArray &der() const;
    int version() const;                       // 1 or 3
    QString serial() const;                    // upper-case hex without leading zeros, "-" first when negative, "0" for zero
    int serialOctets() const;                  // length of the INTEGER's content
    const DistinguishedName &subject() const;
    const DistinguishedName &issuer() const;
    QByteArray subjectDer() const;
    QByteArray issuerDer() const;
    QDateTime notBefore() const;               // UTC; invalid when the certificate's own text is
    QDateTime notAfter() const;
    const PublicKey &publicKey() const;
    QString signatureAlgorithm() const;        // "sha256WithRSAEncryption", "ecdsa-with-SHA256", or dotted OID
    QString signatureOid() const;

    bool isCa() const;                         // basicConstraints CA:TRUE
    bool hasBasicConstraints() const;
    bool basicConstraintsCritical() const;
    std::optional<int> pathLength() const;
    std::optional<KeyUsages> keyUsage() const;
    bool keyUsageCritical() const;
    std::optional<QStringList> extendedKeyUsage() const; // dotted OIDs
    QByteArray subjectKeyId() const;           // empty when absent
    QByteArray authorityKeyId() const;
    QList<GeneralName> alternativeNames() const; // at most 1,000
    qsizetype alternativeNameCount() const;    // all of them
    bool hasNameConstraints() const;
    QList<GeneralName> permittedNames() const;
    QList<GeneralName> excludedNames() const;
    QStringList ocspUrls() const;
    QStringList caIssuersUrls() const;
    QStringList crlUrls() const;
    QList<Extension> extensions() const;

    CertificateKind kind() const;
    bool isSelfIssued() const;                 // subject equals issuer
    // The application UUID, from attribute 1.3.6.1.4.1.49690.1.2.1 or else from a CN that is a UUID, or a SAN urn:uuid.
    std::optional<ApplicationUuid> applicationUuid() const;
    bool uuidInAttribute() const;
    // A name a person recognises: CN, else the first SAN, else O/OU, else the subject's text; never a bare serial. Foreign text.
    QString suggestedName() const;

    QByteArray sha256() const;                 // of the DER, 32 bytes
    QByteArray sha1() const;
    QByteArray toPem() const;
    bool isSignedBy(const Certificate &issuer) const; // signature only; names and extensions are chain's business

    x509_st *handle() const;                   // never null: what OpenSSL refuses is refused by fromDer(). For this floor only

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit Certificate(std::shared_ptr<const Data> data) : d(std::move(data)) {}
    std::shared_ptr<const Data> d;
};
