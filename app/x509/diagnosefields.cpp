// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/diagnosing.h"

#include "x509/oid.h"
#include "x509/strength.h"

using namespace Qt::StringLiterals;
using Problem = Diagnosis::Problem;
using Severity = Diagnosis::Severity;

namespace {

QString iso(const QDateTime &when)
{
    return when.toString(Qt::ISODate);
}

void judgeSerial(const Certificate &certificate, int depth, diagnosing::Diagnoses &diagnoses)
{
    const QString clause = u"RFC 5280 4.1.2.2"_s;
    const QString serial = certificate.serial();
    if (serial == "0"_L1)
        diagnoses.append({Problem::SerialZero, Severity::Refused, depth, clause, {}});
    else if (serial.startsWith(u'-'))
        diagnoses.append({Problem::SerialNegative, Severity::Refused, depth, clause, {}});
    else if (certificate.serialOctets() > 20)
        diagnoses.append({Problem::SerialTooLong, Severity::Refused, depth, clause, {QString::number(certificate.serialOctets())}});
    else if (certificate.serialOctets() < 8)
        diagnoses.append({Problem::SerialShort, Severity::Note, depth, {}, {QString::number(certificate.serialOctets())}});
}

void judgeSubject(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const DistinguishedName &subject = certificate.subject();
    if (subject.isEmpty() && (diagnosing::isCaKind(view.kind) || certificate.alternativeNameCount() == 0))
        diagnoses.append({Problem::SubjectEmptyWithoutAltName, Severity::Refused, view.depth, u"RFC 5280 4.1.2.6"_s, {}});
    for (const auto &rdn : subject.rdns()) {
        for (const auto &attribute : rdn) {
            const int bound = DistinguishedName::upperBound(attribute.type);
            if (!attribute.wellFormed)
                diagnoses.append({Problem::AttributeMalformed, Severity::Risky, view.depth, u"RFC 5280 4.1.2.4"_s, {attribute.type}});
            else if (bound >= 0 && attribute.value.size() > bound && attribute.value.toUcs4().size() > bound)
                diagnoses.append({Problem::AttributeTooLong, Severity::Risky, view.depth, u"RFC 5280 A.1"_s, {attribute.type, QString::number(bound)}});
        }
    }
}

void judgeDates(const Certificate &certificate, const diagnosing::View &view, diagnosing::Diagnoses &diagnoses)
{
    const QString clause = u"RFC 5280 4.1.2.5"_s;
    const QDateTime begin = certificate.notBefore(), end = certificate.notAfter();
    if (!begin.isValid() || !end.isValid())
        diagnoses.append({Problem::DatesUnreadable, Severity::Refused, view.depth, clause, {}});
    else if (end < begin)
        diagnoses.append({Problem::NotBeforeAfterNotAfter, Severity::Refused, view.depth, clause, {}});
    else if (begin > view.now)
        diagnoses.append({Problem::NotYetValid, Severity::Refused, view.depth, u"RFC 5280 6.1.3"_s, {iso(begin)}});
    else if (end < view.now && view.depth == 0) // further up it is said of the certificate below: its issuer has expired
        diagnoses.append({Problem::Expired, Severity::Refused, view.depth, u"RFC 5280 6.1.3"_s, {iso(end)}});
}

}

void diagnosing::judgeFields(const Certificate &certificate, const View &view, Diagnoses &diagnoses)
{
    if (certificate.version() != 3)
        diagnoses.append({Problem::VersionNotThree, Severity::Refused, view.depth, u"RFC 5280 4.1.2.1"_s, {QString::number(certificate.version())}});
    judgeSerial(certificate, view.depth, diagnoses);
    judgeSubject(certificate, view, diagnoses);
    judgeDates(certificate, view, diagnoses);
}

void diagnosing::judgeKeyAndSignature(const Certificate &certificate, const View &view, Diagnoses &diagnoses)
{
    const PublicKey &key = certificate.publicKey();
    if (key.type == PublicKey::Type::Unknown)
        diagnoses.append({Problem::UnknownAlgorithm, Severity::Risky, view.depth, {}, {key.name()}});
    else if (strength::isWeak(key) || key.type == PublicKey::Type::Dsa)
        diagnoses.append({Problem::WeakKey, Severity::Refused, view.depth, u"SP 800-131A"_s, {key.name()}});
    else if (strength::endsWith2030(key) && certificate.notAfter() >= strength::endOf2030())
        diagnoses.append({Problem::KeyShortBeyond2030, Severity::Risky, view.depth, u"SP 800-57"_s, {key.name()}});
    if (key.oddExponent)
        diagnoses.append({Problem::OddRsaExponent, Severity::Risky, view.depth, {}, {}});

    // What a self-signed certificate says under its own signature, nobody needs to believe.
    if (certificate.isSelfIssued())
        return;
    if (strength::isWeakSignature(certificate.signatureOid()))
        diagnoses.append({Problem::WeakSignature, Severity::Refused, view.depth, u"SP 800-131A"_s, {certificate.signatureAlgorithm()}});
    else if (strength::isUnknownSignature(certificate.signatureOid()) && key.type != PublicKey::Type::Unknown)
        diagnoses.append({Problem::UnknownAlgorithm, Severity::Risky, view.depth, {}, {certificate.signatureAlgorithm()}});
}

QList<Diagnosis> diagnosing::judgeCertificate(const Certificate &certificate, const View &view)
{
    Diagnoses diagnoses;
    judgeFields(certificate, view, diagnoses);
    judgeKeyAndSignature(certificate, view, diagnoses);
    judgeExtensions(certificate, view, diagnoses);
    if (view.profile && view.depth == 0)
        judgeForProfile(certificate, view, diagnoses);
    return diagnoses;
}
