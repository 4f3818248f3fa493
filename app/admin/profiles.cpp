// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/profiles.h"

#include "base/securefile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeLimit = 64 << 10;

void take(Profiles &profiles, const QString &file, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        profiles.problems.append({file, bytes.error()});
        return;
    }
    const auto profile = ServiceProfile::fromJson(*bytes);
    if (!profile)
        profiles.problems.append({file, profile.error()});
    else if (profiles.find(profile->id))
        profiles.problems.append({file, {Error::Code::AlreadyExists, profile->id}});
    else
        profiles.all.append(*profile);
}

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, path};
    return file.readAll();
}

}

const ServiceProfile *Profiles::find(const QString &id) const
{
    for (const ServiceProfile &profile : all) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

Profiles loadProfiles(const QString &deskFolder)
{
    // The files' names carry the wizard's order.
    Profiles profiles;
    const QDir ours(u":/countersign/profiles"_s);
    for (const QString &name : ours.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        take(profiles, name, resource(ours.filePath(name)));
    const QDir theirs(deskFolder + u"/profiles"_s);
    for (const QString &name : theirs.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        take(profiles, name, securefile::read(theirs.filePath(name), sizeLimit));
    return profiles;
}
