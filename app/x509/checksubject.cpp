// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/checking.h"

#include "x509/oid.h"

using Field = Finding::Field;
using Problem = Finding::Problem;

namespace {

Field fieldOf(const QString &type)
{
    return type == QLatin1String(oid::commonName) ? Field::CommonName : Field::Subject;
}

bool isText(const QString &value)
{
    const auto points = value.toUcs4();
    return std::none_of(points.begin(), points.end(), [](char32_t point) {
        return QChar::category(point) == QChar::Other_Control || QChar::isSurrogate(point) || QChar::isNonCharacter(point);
    }) && value.isValidUtf16();
}

bool isAscii(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isCountry(const QString &value)
{
    return value.size() == 2 && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// X.520: country, serial number and DN qualifier are PrintableString, the mail address and domain component IA5String.
bool mustBeAscii(const QString &type)
{
    for (const char *one : {oid::emailAddress, "2.5.4.5", "2.5.4.46", "0.9.2342.19200300.100.1.25"}) {
        if (type == QLatin1String(one))
            return true;
    }
    return false;
}

void judgeAttribute(const DistinguishedName::Attribute &attribute, checking::Findings &findings)
{
    const Field field = fieldOf(attribute.type);
    const int bound = DistinguishedName::upperBound(attribute.type);
    if (attribute.value.trimmed().isEmpty())
        findings.append({field, Problem::AttributeEmpty, {attribute.type}});
    else if (!attribute.wellFormed || !isText(attribute.value) || (mustBeAscii(attribute.type) && !isAscii(attribute.value)))
        findings.append({field, Problem::AttributeMalformed, {attribute.type}});
    else if (attribute.type == QLatin1String(oid::country) && !isCountry(attribute.value))
        findings.append({field, Problem::CountryNotTwoLetters, {attribute.value}});
    else if (bound >= 0 && attribute.value.toUcs4().size() > bound)
        findings.append({field, Problem::AttributeTooLong, {attribute.type, QString::number(bound)}});
}

void judgeEmptySubject(const checking::Case &one, checking::Findings &findings)
{
    // RFC 5280 4.1.2.6: a CA must have a name, a leaf one or the other.
    if (one.isCa)
        findings.append({Field::Subject, Problem::SubjectEmpty, {}});
    else if (one.request.effectiveAlternativeNames().isEmpty())
        findings.append({Field::AlternativeNames, Problem::AltNameNeededForEmptySubject, {}});
}

}

void checking::judgeSubject(const Case &one, Findings &findings)
{
    const DistinguishedName subject = one.request.effectiveSubject();
    if (subject.isEmpty()) {
        judgeEmptySubject(one, findings);
        return;
    }
    const qsizetype before = findings.size();
    for (const auto &rdn : subject.rdns()) {
        for (const auto &attribute : rdn)
            judgeAttribute(attribute, findings);
    }
    // Whatever else cannot be written down, such as a type that is no object identifier.
    if (findings.size() == before && !subject.toDer())
        findings.append({Field::Subject, Problem::AttributeMalformed, {}});
    if (subject.values(QLatin1String(oid::commonName)).size() > 1)
        findings.append({Field::CommonName, Problem::CommonNameMultiple, {}});
    if (!one.isRoot && one.context.issuer && subject.matches(one.context.issuer->subject()))
        findings.append({Field::Subject, Problem::SubjectSameAsIssuer, {}});
    // Two CAs of one name are mistaken for each other when chains are built; two leaves, as after a renewal, only by people.
    else if (one.context.subjectTaken)
        findings.append({Field::Subject, one.isCa ? Problem::SubjectTaken : Problem::SubjectRepeated, {}});
}
