// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_store.h"

#include "engine/store/nearest.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

// A resource of a static library is initialised by whoever uses it, and the macro wants the global namespace.
static void initialiseProfileResource()
{
    Q_INIT_RESOURCE(sluice_profiles);
}

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

QStringList jsonFiles(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

bool same(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

ProfileStore::ProfileStore(QString userFolder)
    : m_userFolder(std::move(userFolder))
{
    initialiseProfileResource();
    for (const QString &path : jsonFiles(u":/sluice/profiles"_s)) {
        const auto profile = readProfile(path);
        Q_ASSERT_X(profile, "ProfileStore", "a built-in profile is broken");
        if (profile)
            m_builtIns.append(*profile);
    }
}

ProfileStore::Listing ProfileStore::all() const
{
    Listing listing{.profiles = m_builtIns, .problems = {}};
    if (m_userFolder.isEmpty())
        return listing;
    QStringList seen; // ids of the user's files
    for (const QString &path : jsonFiles(m_userFolder)) {
        const auto profile = readProfile(path);
        if (!profile) {
            listing.problems.push_back(profile.error());
            continue;
        }
        if (seen.contains(profile->id)) {
            listing.problems.push_back({ErrorCode::ProfileInvalid, path,
                                        u"%1: another file has the id %2"_s.arg(path, profile->id)});
            continue;
        }
        seen.append(profile->id);
        const auto known = std::find_if(listing.profiles.begin(), listing.profiles.end(),
                                        [&](const Profile &other) { return other.id == profile->id; });
        if (known != listing.profiles.end())
            *known = *profile;
        else
            listing.profiles.append(*profile);
    }
    return listing;
}

Result<Profile> ProfileStore::load(const QString &nameOrFile) const
{
    const Listing listing = all();
    QStringList known;
    for (const Profile &profile : listing.profiles) {
        if (same(profile.id, nameOrFile) || same(profile.name, nameOrFile))
            return profile;
        known.append({profile.name, profile.id});
    }
    if (nameOrFile.contains(u'/') || nameOrFile.endsWith(u".json", Qt::CaseInsensitive))
        return readProfile(nameOrFile);
    // A file of that name in the user's folder which is broken: its own error helps more than "unknown".
    for (const Error &problem : listing.problems) {
        if (same(QFileInfo(problem.subject).completeBaseName(), nameOrFile))
            return Unexpected(problem);
    }
    return fail(ErrorCode::ProfileUnknown, nameOrFile, nearest(nameOrFile, known));
}

} // namespace sluice::store
