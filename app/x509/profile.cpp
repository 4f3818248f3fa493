// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/profile.h"

#include "x509/jsonreader.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Presence = JsonReader::Presence;
using Need = ServiceProfile::Need;

constexpr qsizetype sizeLimit = 64 << 10;
constexpr int longestLife = 36525; // a hundred years

Need need(JsonReader &reader, const QString &key, Need fallback)
{
    const int index = reader.word(key, Presence::Optional, {u"no"_s, u"optional"_s, u"required"_s});
    return index < 0 ? fallback : Need(index);
}

QStringList keyNames()
{
    QStringList names;
    for (const KeyAlgorithm algorithm : keyAlgorithms())
        names.append(keyAlgorithmName(algorithm));
    // Accepted, not offered.
    const QString large = keyAlgorithmName(KeyAlgorithm::Rsa8192);
    return names.contains(large) ? names : names + QStringList{large};
}

void readIdentity(JsonReader &reader, ServiceProfile &profile)
{
    profile.id = reader.text(u"id"_s, Presence::Required, 40);
    profile.name = reader.text(u"name"_s, Presence::Required, 80);
    profile.summary = reader.text(u"summary"_s, Presence::Required, 300);
    const QStringList services{u"hpcs"_s, u"fortanix"_s, u"securosys"_s, u"luna"_s, u"generic"_s};
    const int service = reader.word(u"service"_s, Presence::Required, services);
    profile.service = services.value(service);
    const int leaf = reader.word(u"leaf"_s, Presence::Required, {u"client"_s, u"server"_s});
    profile.leaf = leaf == 1 ? CertificateKind::Server : CertificateKind::Client;
    static const QRegularExpression plain(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!plain.match(profile.id).hasMatch())
        reader.fail(u"id"_s, u"is not of lower-case letters, digits and hyphens"_s);
}

void readNames(JsonReader &reader, ServiceProfile &profile)
{
    profile.uuid = need(reader, u"uuid"_s, profile.uuid);
    for (const int place : reader.words(u"uuidPlaces"_s, Presence::Optional, {u"none"_s, u"cn"_s, u"attribute"_s}))
        profile.uuidPlaces.append(UuidPlace(place));
    profile.ocspUrl = need(reader, u"ocspUrl"_s, profile.ocspUrl);
    profile.crlUrl = need(reader, u"crlUrl"_s, profile.crlUrl);
    const int names = reader.word(u"alternativeName"_s, Presence::Optional, {u"optional"_s, u"dns-or-ip-required"_s});
    profile.alternativeName = names == 1 ? ServiceProfile::SubjectAltNeed::DnsOrIpRequired : ServiceProfile::SubjectAltNeed::Optional;
    profile.commonNameIsAddress = need(reader, u"commonNameIsAddress"_s, profile.commonNameIsAddress);
}

void readKeysAndLives(JsonReader &reader, ServiceProfile &profile)
{
    for (const int key : reader.words(u"keys"_s, Presence::Required, keyNames()))
        profile.keys.append(keyAlgorithmFromName(keyNames().value(key)).value_or(KeyAlgorithm::EcP256));
    const int caKey = reader.word(u"caKey"_s, Presence::Optional, keyNames());
    profile.caKey = keyAlgorithmFromName(keyNames().value(caKey)).value_or(profile.caKey);
    profile.leafDays = reader.number(u"leafDays"_s, profile.leafDays, 1, longestLife);
    profile.intermediateDays = reader.number(u"intermediateDays"_s, profile.intermediateDays, 1, longestLife);
    profile.rootDays = reader.number(u"rootDays"_s, profile.rootDays, 1, longestLife);
}

void readHandOut(JsonReader &reader, ServiceProfile &profile)
{
    const QStringList uploads{u"issuer"_s, u"root"_s, u"leaf"_s, u"none"_s};
    profile.uploads = uploads.value(reader.word(u"uploads"_s, Presence::Required, uploads));
    profile.certificateFile = reader.text(u"certificateFile"_s, Presence::Optional, 80);
    profile.keyFile = reader.text(u"keyFile"_s, Presence::Optional, 80);
    profile.defaultReader = reader.text(u"defaultReader"_s, Presence::Optional, 40, u"openssl"_s);
    profile.nextSteps = reader.texts(u"nextSteps"_s, 300, 20);
}

// A file name, not a path, with at most one place for the address or name.
bool isFileName(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9._-]*$"_s);
    QString rest = name;
    const qsizetype place = rest.indexOf("%1"_L1);
    if (place >= 0)
        rest.replace(place, 2, u"x"_s);
    return name.isEmpty() || plain.match(rest).hasMatch();
}

// What each value allows and the whole does not.
void judgeWhole(JsonReader &reader, const ServiceProfile &profile)
{
    if (profile.uuid == Need::No && !profile.uuidPlaces.isEmpty())
        reader.fail(u"uuidPlaces"_s, u"names places, but uuid is \"no\""_s);
    if (profile.uuid != Need::No && profile.uuidPlaces.isEmpty())
        reader.fail(u"uuidPlaces"_s, u"names no place, but uuid is not \"no\""_s);
    if (profile.uuid == Need::Required && profile.uuidPlaces.contains(UuidPlace::None))
        reader.fail(u"uuidPlaces"_s, u"has \"none\", but uuid is \"required\""_s);
    if (profile.commonNameIsAddress == Need::Required && profile.uuid == Need::Required && profile.uuidPlaces.contains(UuidPlace::CommonName))
        reader.fail(u"commonNameIsAddress"_s, u"takes the common name, which uuidPlaces gives to the UUID"_s);
    if (profile.keys.isEmpty())
        reader.fail(u"keys"_s, u"is empty"_s);
    if (profile.leafDays > profile.intermediateDays)
        reader.fail(u"leafDays"_s, u"is longer than intermediateDays"_s);
    if (profile.intermediateDays > profile.rootDays)
        reader.fail(u"intermediateDays"_s, u"is longer than rootDays"_s);
    if (!isFileName(profile.certificateFile))
        reader.fail(u"certificateFile"_s, u"is not a file name"_s);
    if (!isFileName(profile.keyFile))
        reader.fail(u"keyFile"_s, u"is not a file name"_s);
    if (profile.certificateFile.isEmpty() != profile.keyFile.isEmpty())
        reader.fail(u"keyFile"_s, u"and certificateFile go together"_s);
    else if (!profile.keyFile.isEmpty() && profile.keyFile == profile.certificateFile)
        reader.fail(u"keyFile"_s, u"is the same as certificateFile"_s);
}

// How many members the outermost object is written with: QJsonDocument keeps the last of two alike without a word.
qsizetype membersWritten(const QByteArray &json)
{
    qsizetype members = 0;
    int depth = 0;
    bool inText = false, escaped = false;
    for (const char c : json) {
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ':' && depth == 1) {
            ++members;
        }
    }
    return members;
}

}

Result<ServiceProfile> ServiceProfile::fromJson(const QByteArray &json)
{
    if (json.size() > sizeLimit)
        return Error{Error::Code::TooLarge, u"%1 octets"_s.arg(json.size())};
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{Error::Code::Malformed, u"octet %1: %2"_s.arg(syntax.offset).arg(syntax.errorString())};
    if (!document.isObject())
        return Error{Error::Code::Malformed, u"$: is not an object"_s};

    if (membersWritten(json) != document.object().size())
        return Error{Error::Code::Malformed, u"$: has a key twice"_s};
    JsonReader reader(document.object());
    ServiceProfile profile;
    readIdentity(reader, profile);
    readNames(reader, profile);
    readKeysAndLives(reader, profile);
    readHandOut(reader, profile);
    judgeWhole(reader, profile);
    if (const QString fault = reader.fault(); !fault.isEmpty())
        return Error{Error::Code::Malformed, fault};
    return profile;
}
