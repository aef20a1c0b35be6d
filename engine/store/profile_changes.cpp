// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes the user's profiles.

#include "engine/store/json_file.h"
#include "engine/store/profile_keys.h"
#include "engine/store/profile_store.h"
#include "engine/store/profile_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

// "base", "base<joint>2", "base<joint>3", ...: the first that is not taken.
template <typename Taken>
QString firstFree(const QString &base, const QString &joint, const Taken &isTaken)
{
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + joint + QString::number(number);
    return name;
}

Result<QByteArray> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputUnreadable, path, file.errorString());
    return file.readAll();
}

} // namespace

QString ProfileStore::freeId(const QString &name) const
{
    const ProfileList known = list();
    return firstFree(profileId(name), u"-"_s, [&](const QString &id) {
        const bool taken = std::ranges::any_of(
            known.entries, [&](const ProfileEntry &entry) { return entry.profile.id == id; });
        return taken || QFileInfo::exists(QDir(m_userFolder).filePath(id + u".json"_s));
    });
}

// A file of that name may be another profile's, or broken: nothing of the user's is written over.
QString ProfileStore::freePath(const QString &id) const
{
    const QString base = QDir(m_userFolder).filePath(id);
    return firstFree(base, u"-"_s, [](const QString &path) { return QFileInfo::exists(path + u".json"_s); })
           + u".json"_s;
}

Result<Profile> ProfileStore::save(Profile profile) const
{
    if (profile.id.isEmpty())
        profile.id = freeId(profile.name);
    if (const auto valid = validate(profile); !valid)
        return Unexpected(valid.error());
    const std::vector<UserFile> files = userFiles();
    const auto own =
        std::ranges::find_if(files, [&](const UserFile &file) { return file.profile.id == profile.id; });
    const QString path = own == files.end() ? freePath(profile.id) : own->path;
    if (const auto written = writeJsonFile(path, profileText(profile)); !written)
        return Unexpected(written.error());
    return profile;
}

Result<RemovedProfile> ProfileStore::remove(const QString &id) const
{
    const std::vector<UserFile> files = userFiles();
    const auto own = std::ranges::find_if(files, [&](const UserFile &file) { return file.profile.id == id; });
    if (own == files.end())
        return fail(ErrorCode::ProfileUnknown, id);
    const auto text = textOf(own->path);
    if (!text)
        return Unexpected(text.error());
    QFile file(own->path);
    if (!file.remove())
        return fail(ErrorCode::ConfigNotSaved, own->path, file.errorString());
    const ProfileOrigin origin = isBuiltIn(id) ? ProfileOrigin::Replaced : ProfileOrigin::Own;
    return RemovedProfile{own->profile, origin, own->path, *text};
}

Result<> ProfileStore::restore(const RemovedProfile &removed) const
{
    const bool isFree = !QFileInfo::exists(removed.path);
    return writeJsonFile(isFree ? removed.path : freePath(removed.profile.id), removed.text);
}

Result<Profile> ProfileStore::importFrom(const QString &path) const
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::InputMissing, path);
    auto profile = readProfile(path);
    if (!profile)
        return profile;
    const ProfileList known = list();
    const auto same = std::ranges::find(known.entries, *profile, &ProfileEntry::profile);
    if (same != known.entries.end())
        return profile; // it is there already
    const QString wasId = profile->id;
    const QString wasName = profile->name;
    const auto has = [&known](QString Profile::*field, const QString &value) {
        return std::ranges::any_of(known.entries, [&](const ProfileEntry &entry) {
            return (entry.profile.*field).compare(value, Qt::CaseInsensitive) == 0;
        });
    };
    profile->name =
        firstFree(wasName, u" "_s, [&](const QString &name) { return has(&Profile::name, name); });
    if (has(&Profile::id, wasId))
        profile->id = freeId(profile->name);
    if (profile->id != wasId || profile->name != wasName)
        return save(*profile);

    // As it was written, so that it keeps its comments.
    const auto text = textOf(path);
    if (!text)
        return Unexpected(text.error());
    const QString own = freePath(profile->id);
    auto written = writeJsonFile(own, *text);
    if (written && readProfile(own) != profile) // it took its id or its name from that of its file
        written = writeJsonFile(own, profileText(*profile));
    if (!written)
        return Unexpected(written.error());
    return profile;
}

Result<> ProfileStore::exportTo(const QString &id, const QString &path) const
{
    const QList<Profile> profiles = all().profiles;
    const auto found = std::ranges::find(profiles, id, &Profile::id);
    if (found == profiles.end())
        return fail(ErrorCode::ProfileUnknown, id);
    return writeJsonFile(path, profileText(*found));
}

} // namespace sluice::store
