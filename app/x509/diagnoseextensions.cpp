// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/diagnosing.h"

#include "x509/alternativename.h"
#include "x509/der.h"
#include "x509/oid.h"

#include <QSet>

using namespace Qt::StringLiterals;
using Problem = Diagnosis::Problem;
using Severity = Diagnosis::Severity;

namespace {

bool isLeafKind(CertificateKind kind)
{
    return kind == CertificateKind::Client || kind == CertificateKind::Server;
}

struct Marker { QString oid; bool isCritical = false; };

// Which extensions there are, straight from the DER: Certificate::extensions() also renders each as text, which takes longer than all judging.
QList<Marker> markersOf(const QByteArray &der)
{
    QList<Marker> markers;
    const auto certificate = der::single(der, der::Sequence);
    const auto body = certificate ? der::Reader(certificate->content).next(der::Sequence) : std::nullopt;
    if (!body)
        return markers;
    std::optional<der::Item> field;
    der::Reader fields(body->content);
    while ((field = fields.next()) && field->tag != der::context(3, true)) {
    }
    const auto list = field ? der::single(field->content, der::Sequence) : std::nullopt;
    if (!list)
        return markers;
    der::Reader extensions(list->content);
    while (const auto extension = extensions.next(der::Sequence)) {
        der::Reader parts(extension->content);
        if (const auto oid = parts.next(der::ObjectId)) {
            const auto critical = parts.next(der::Boolean);
            markers.append({der::dotted(oid->content), critical && !critical->content.isEmpty() && critical->content[0] != 0});
        }
    }
    return markers;
}

void judgeBasicConstraints(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const QString clause = u"RFC 5280 4.2.1.9"_s;
    if (diagnosing::isCaKind(view.kind) && !certificate.isCa())
        diagnoses.append({Problem::CaWithoutBasicConstraints, Severity::Refused, view.depth, clause, {}});
    if (certificate.isCa() && !certificate.basicConstraintsCritical())
        diagnoses.append({Problem::BasicConstraintsNotCritical, Severity::Refused, view.depth, clause, {}});
    if (!certificate.isCa() && certificate.pathLength())
        diagnoses.append({Problem::PathLengthOnLeaf, Severity::Refused, view.depth, clause, {}});
    if (certificate.isCa() && isLeafKind(view.kind))
        diagnoses.append({Problem::CaUsedAsLeaf, Severity::Refused, view.depth, clause, {}});
    if (!certificate.isCa() && certificate.hasNameConstraints())
        diagnoses.append({Problem::NameConstraintsOnLeaf, Severity::Refused, view.depth, u"RFC 5280 4.2.1.10"_s, {}});
}

// A TLS client signs; a server of TLS 1.2 may also decrypt or agree, but one of TLS 1.3 signs.
void judgeLeafUsage(KeyUsages usage, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    if (!isLeafKind(view.kind) || usage.testFlag(KeyUsage::DigitalSignature))
        return;
    const bool oldServer = view.kind == CertificateKind::Server && (usage & (KeyUsage::KeyEncipherment | KeyUsage::KeyAgreement));
    diagnoses.append({Problem::KeyUsageUnfit, oldServer ? Severity::Risky : Severity::Refused, view.depth, u"RFC 5280 4.2.1.3"_s, {}});
}

void judgeKeyUsage(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const QString clause = u"RFC 5280 4.2.1.3"_s;
    const bool asCa = certificate.isCa() || diagnosing::isCaKind(view.kind);
    const auto usage = certificate.keyUsage();
    if (!usage) {
        // A CA must say it; of a leaf most verifiers then take every use as granted.
        diagnoses.append({Problem::KeyUsageMissing, asCa ? Severity::Refused : Severity::Risky, view.depth, clause, {}});
        return;
    }
    if (!certificate.keyUsageCritical())
        diagnoses.append({Problem::KeyUsageNotCritical, Severity::Note, view.depth, clause, {}});
    if (asCa && !usage->testFlag(KeyUsage::KeyCertSign))
        diagnoses.append({Problem::CaWithoutKeyCertSign, Severity::Refused, view.depth, clause, {}});
    if (!asCa && usage->testFlag(KeyUsage::KeyCertSign))
        diagnoses.append({Problem::LeafWithKeyCertSign, Severity::Refused, view.depth, clause, {}});
    judgeLeafUsage(*usage, view, diagnoses);
}

void judgeExtendedKeyUsage(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const QString clause = u"RFC 5280 4.2.1.12"_s;
    const auto usage = certificate.extendedKeyUsage();
    if (!usage) {
        if (!diagnosing::isCaKind(view.kind))
            diagnoses.append({Problem::ExtendedKeyUsageMissing, Severity::Risky, view.depth, clause, {}});
        return;
    }
    // OpenSSL does not take anyExtendedKeyUsage for the purpose asked.
    const QLatin1String wanted(view.kind == CertificateKind::Server ? oid::serverAuth : oid::clientAuth);
    if (isLeafKind(view.kind) && !usage->contains(wanted))
        diagnoses.append({Problem::ExtendedKeyUsageUnfit, Severity::Refused, view.depth, clause, {wanted}});
}

void judgeKeyIdentifiers(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const bool asCa = certificate.isCa() || diagnosing::isCaKind(view.kind);
    if (certificate.subjectKeyId().isEmpty())
        diagnoses.append({Problem::SubjectKeyIdMissing, asCa ? Severity::Refused : Severity::Note, view.depth, u"RFC 5280 4.2.1.2"_s, {}});
    if (certificate.authorityKeyId().isEmpty() && !certificate.isSelfIssued())
        diagnoses.append({Problem::AuthorityKeyIdMissing, Severity::Refused, view.depth, u"RFC 5280 4.2.1.1"_s, {}});
}

// What this program reads and verifiers process; a critical extension outside of these must be refused (RFC 5280 4.2).
bool isProcessed(const QString &oid)
{
    static const QSet<QString> known{
        u"2.5.29.15"_s, u"2.5.29.17"_s, u"2.5.29.18"_s, u"2.5.29.19"_s, u"2.5.29.30"_s, u"2.5.29.31"_s, u"2.5.29.32"_s, u"2.5.29.33"_s,
        u"2.5.29.36"_s, u"2.5.29.37"_s, u"2.5.29.54"_s, u"1.3.6.1.5.5.7.1.24"_s,
    };
    return known.contains(oid);
}

// Name constraints, policy constraints, inhibit anyPolicy: whoever skips them would accept too much.
bool mustBeCritical(const QString &oid)
{
    return oid == "2.5.29.30"_L1 || oid == "2.5.29.36"_L1 || oid == "2.5.29.54"_L1;
}

// Key identifiers, directory attributes, freshest CRL, information access, no revocation.
bool mustNotBeCritical(const QString &oid)
{
    static const QSet<QString> plain{u"2.5.29.9"_s, u"2.5.29.14"_s, u"2.5.29.35"_s, u"2.5.29.46"_s, u"2.5.29.56"_s, u"1.3.6.1.5.5.7.1.1"_s,
                                     u"1.3.6.1.5.5.7.1.11"_s};
    return plain.contains(oid);
}

void judgeMarkers(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    QSet<QString> seen, told;
    const auto tell = [&](Problem problem, const QString &type) {
        diagnoses.append({problem, Severity::Refused, view.depth, u"RFC 5280 4.2"_s, {oid::name(type)}});
    };
    for (const auto &[type, isCritical] : markersOf(certificate.der())) {
        if (isCritical && mustNotBeCritical(type))
            tell(Problem::ExtensionWronglyCritical, type);
        else if (isCritical && !isProcessed(type))
            tell(Problem::UnknownCriticalExtension, type);
        else if (!isCritical && mustBeCritical(type))
            tell(Problem::ExtensionNotCritical, type);
        if (seen.contains(type) && !told.contains(type)) {
            tell(Problem::DuplicateExtension, type);
            told.insert(type);
        }
        seen.insert(type);
    }
}

void judgeNames(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const auto names = certificate.alternativeNames();
    for (const GeneralName &name : names) {
        if (!alternativename::isSound(name)) {
            diagnoses.append({Problem::AltNameMalformed, Severity::Refused, view.depth, u"RFC 5280 4.2.1.6"_s, {name.toText()}});
            break; // one is enough to know, and there may be many
        }
    }
    if (view.kind == CertificateKind::Server && !alternativename::hasHostOrAddress(names))
        diagnoses.append({Problem::AltNameMissing, Severity::Refused, view.depth, u"RFC 9525 6.3"_s, {}});
    if (certificate.alternativeNameCount() > 1000)
        diagnoses.append({Problem::TooManyNames, Severity::Note, view.depth, {}, {QString::number(certificate.alternativeNameCount())}});
}

}

void diagnosing::judgeExtensions(const Certificate &certificate, const View &view, Diagnoses &diagnoses)
{
    judgeBasicConstraints(certificate, view, diagnoses);
    judgeKeyUsage(certificate, view, diagnoses);
    judgeExtendedKeyUsage(certificate, view, diagnoses);
    judgeKeyIdentifiers(certificate, view, diagnoses);
    judgeMarkers(certificate, view, diagnoses);
    judgeNames(certificate, view, diagnoses);
}
