// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_store.h"

#include "engine/model/nearest.h"
#include "engine/model/profile_rules.h"

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

Result<> validate(const Profile &profile)
{
    QStringList texts;
    for (const ProfileProblem &problem : problemsOf(profile))
        texts.append(problem.key + u": " + problem.what());
    if (texts.isEmpty())
        return {};
    return fail(ErrorCode::ProfileInvalid, profile.name, texts.join(u"; "_s));
}

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

std::vector<ProfileStore::UserFile> ProfileStore::userFiles(std::vector<Error> *problems) const
{
    std::vector<UserFile> files;
    if (m_userFolder.isEmpty())
        return files;
    const auto leaveOut = [problems](const Error &why) {
        if (problems)
            problems->push_back(why);
    };
    for (const QString &path : jsonFiles(m_userFolder)) {
        const auto profile = readProfile(path);
        if (!profile)
            leaveOut(profile.error());
        else if (std::ranges::any_of(files,
                                     [&](const UserFile &file) { return file.profile.id == profile->id; }))
            leaveOut({ErrorCode::ProfileInvalid, path,
                      u"%1: another file has the id %2"_s.arg(path, profile->id)});
        else
            files.push_back({path, *profile});
    }
    return files;
}

bool ProfileStore::isBuiltIn(const QString &id) const
{
    return std::ranges::any_of(m_builtIns, [&](const Profile &profile) { return profile.id == id; });
}

ProfileStore::Listing ProfileStore::all() const
{
    Listing listing;
    listing.profiles = list(&listing.problems).profiles();
    return listing;
}

ProfileList ProfileStore::list(std::vector<Error> *problems) const
{
    ProfileList list;
    for (const Profile &profile : m_builtIns)
        list.entries.append({profile, ProfileOrigin::BuiltIn});
    for (const UserFile &file : userFiles(problems)) {
        const auto known =
            std::find_if(list.entries.begin(), list.entries.end(),
                         [&](const ProfileEntry &entry) { return entry.profile.id == file.profile.id; });
        if (known != list.entries.end())
            *known = {file.profile, ProfileOrigin::Replaced};
        else
            list.entries.append({file.profile, ProfileOrigin::Own});
    }
    return list;
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
