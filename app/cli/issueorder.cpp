// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/issueorder.h"

#include "admin/profiles.h"
#include "base/displaytext.h"
#include "cli/rowtext.h"
#include "cli/say.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace {

bool isCa(CertificateKind kind)
{
    return kind == CertificateKind::Root || kind == CertificateKind::Intermediate;
}

bool takeProfile(const IssueOptions &options, const Program &program, const Desk &desk, IssueRequest &request)
{
    if (options.profile.isEmpty())
        return true;
    const Profiles profiles = loadProfiles(desk.folder());
    if (const ServiceProfile *found = profiles.find(options.profile)) {
        request.profile = *found;
        return true;
    }
    QStringList known;
    for (const ServiceProfile &profile : profiles.all)
        known << displayText(profile.id);
    program.tell(Cli::tr("There is no profile %1. Known are: %2.").arg(displayText(options.profile), known.join(u", "_s)));
    return false;
}

bool takeUuid(const IssueOptions &options, const Program &program, IssueRequest &request)
{
    if (options.appUuid.isEmpty()) {
        if (!options.uuidPlace.isEmpty())
            program.tell(Cli::tr("--app-uuid-in says where --app-uuid goes; give both."));
        return options.uuidPlace.isEmpty();
    }
    ApplicationUuid::Problem problem{};
    request.application = ApplicationUuid::fromText(options.appUuid, &problem);
    if (!request.application) {
        program.tell(words::uuidProblem(problem));
        return false;
    }
    if (options.uuidPlace == "cn"_L1)
        request.uuidPlace = UuidPlace::CommonName;
    else if (options.uuidPlace == "oid"_L1)
        request.uuidPlace = UuidPlace::Attribute;
    else if (options.uuidPlace.isEmpty())
        request.uuidPlace = request.profile && !request.profile->uuidPlaces.isEmpty() ? request.profile->uuidPlaces.first() : UuidPlace::CommonName;
    else
        program.tell(Cli::tr("--app-uuid-in is cn or oid."));
    return request.uuidPlace != UuidPlace::None;
}

bool takeSubject(const IssueOptions &options, const Program &program, IssueRequest &request)
{
    const auto subject = DistinguishedName::fromText(options.subject);
    if (!subject) {
        program.tell(Cli::tr("The subject %1 is no distinguished name. Write it like \"CN=payments,O=Example,C=DE\".").arg(displayText(options.subject)));
        return false;
    }
    request.subject = *subject;
    return true;
}

bool takeNames(const QStringList &texts, const Program &program, QList<GeneralName> &names)
{
    for (const QString &text : texts) {
        const auto name = GeneralName::fromText(text);
        if (!name) {
            program.tell(Cli::tr("%1 is no name of a known type. Write it like dns:a.example, ip:10.0.0.1, uri:urn:uuid:…, email:a@b.example.").arg(displayText(text)));
            return false;
        }
        names.append(*name);
    }
    return true;
}

bool takeKey(const IssueOptions &options, const Program &program, IssueRequest &request)
{
    const ServiceProfile profile = request.profile.value_or(ServiceProfile{});
    if (options.key.isEmpty()) {
        request.key = isCa(request.kind) ? profile.caKey : profile.keys.isEmpty() ? KeyAlgorithm::EcP256 : profile.keys.first();
        return true;
    }
    if (const auto key = keyAlgorithmFromName(options.key)) {
        request.key = *key;
        return true;
    }
    QStringList known;
    for (const KeyAlgorithm algorithm : keyAlgorithms())
        known << keyAlgorithmName(algorithm);
    program.tell(Cli::tr("There is no key algorithm %1. Known are: %2.").arg(displayText(options.key), known.join(u", "_s)));
    return false;
}

int usualDays(const IssueRequest &request)
{
    const ServiceProfile profile = request.profile.value_or(ServiceProfile{});
    return request.kind == CertificateKind::Root ? profile.rootDays : request.kind == CertificateKind::Intermediate ? profile.intermediateDays : profile.leafDays;
}

bool takeValidity(const IssueOptions &options, const Program &program, IssueRequest &request)
{
    if (int(options.days.has_value()) + int(!options.until.isEmpty()) + int(options.asIssuer) > 1) {
        program.tell(Cli::tr("Give only one of --days, --until and --as-issuer."));
        return false;
    }
    request.validity.days = options.days.value_or(usualDays(request));
    if (options.asIssuer)
        request.validity.kind = IssueRequest::Validity::Kind::AsIssuer;
    if (!options.until.isEmpty()) {
        const auto until = rowtext::instant(options.until);
        if (!until) {
            program.tell(Cli::tr("--until is a date like 2027-12-31, or an instant like 2027-12-31T12:00:00Z."));
            return false;
        }
        request.validity.kind = IssueRequest::Validity::Kind::Until;
        request.validity.until = *until;
    }
    return true;
}

}

std::optional<Issuance::Order> orderOf(const IssueOptions &options, Program &program, Desk &desk, Exit &exit)
{
    Issuance::Order order;
    IssueRequest &request = order.request;
    request.kind = options.kind;
    exit = Exit::Usage;
    if (!takeProfile(options, program, desk, request) || !takeUuid(options, program, request) || !takeSubject(options, program, request)
        || !takeNames(options.alternativeNames, program, request.alternativeNames) || !takeNames(options.permitted, program, request.permittedNames)
        || !takeNames(options.excluded, program, request.excludedNames) || !takeKey(options, program, request)
        || !takeValidity(options, program, request))
        return std::nullopt;
    request.pathLength = options.pathLength;
    if (request.kind == CertificateKind::Intermediate && !request.pathLength)
        request.pathLength = 0;
    request.serverAuthToo = options.serverToo;
    request.ocspUrls = options.ocspUrls;
    request.caIssuersUrls = options.caIssuersUrls;
    request.crlUrls = options.crlUrls;
    order.name = options.name;
    order.owner = options.owner;
    order.application = options.application;
    if (!options.issuer.isEmpty()) {
        const auto issuer = program.find(desk, options.issuer);
        if (!issuer) {
            exit = exitOf(issuer.error().code);
            return std::nullopt;
        }
        order.issuerId = *issuer;
    }
    return order;
}
