// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "engine/model/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace sluice::store {

// ProfileInvalid with the profile's name as the subject and, in the detail, each value that is out of its
// range ("video.crf: 77 is not between 0 and 51"), separated by "; ".
[[nodiscard]] Result<> validate(const Profile &profile);

// One JSON file, in which comments are allowed. ProfileUnknown when it is not there; ProfileInvalid with the
// path as the subject and "file:line:column: what is wrong" in the detail. Unknown keys are errors: a
// misspelt setting that is silently ignored costs a night of encoding. Without "id" and "name" the file's own
// name serves.
[[nodiscard]] Result<Profile> readProfile(const QString &path);

// The built-in profiles and those of the user's folder, one JSON file each. Reads the folder at each call, so
// a file that was just saved is there at once. Everything here may block on the disk.
class ProfileStore final
{
public:
    struct Listing
    {
        QList<Profile> profiles;     // built-in ones first, the default at the very front
        std::vector<Error> problems; // files of the user's folder that were left out
    };

    // An empty or missing folder holds no profiles.
    explicit ProfileStore(QString userFolder);

    [[nodiscard]] const QList<Profile> &builtIns() const { return m_builtIns; }

    // A user's profile with the id of a built-in one takes its place.
    [[nodiscard]] Listing all() const;
    // The same with where each comes from. `problems`, where given, gets the files that were left out.
    [[nodiscard]] ProfileList list(std::vector<Error> *problems = nullptr) const;

    // By id or name in any case, or by the path of a file. ProfileUnknown carries the nearest known name in
    // its detail.
    [[nodiscard]] Result<Profile> load(const QString &nameOrFile) const;

    // Writes the user's profile of that id, in the place of the one that is there. Without an id it is a new
    // one and gets a free id, made of its name. What was saved, or ProfileInvalid, or ConfigNotSaved.
    [[nodiscard]] Result<Profile> save(Profile profile) const;

    // Takes the user's file away; a built-in profile that it had replaced is there again. ProfileUnknown
    // where the user has no such profile, InputUnreadable, ConfigNotSaved where the file cannot be removed.
    [[nodiscard]] Result<RemovedProfile> remove(const QString &id) const;
    // Undoes it. Where another file has the place by now, it gets one beside it.
    [[nodiscard]] Result<> restore(const RemovedProfile &removed) const;

    // A file of somewhere else becomes a profile of the user; its text and its comments are kept where
    // nothing has to be changed. One that is there already under its id gets another id, and a name that is
    // taken gets a number. InputMissing, InputUnreadable, ProfileInvalid as readProfile() says,
    // ConfigNotSaved.
    [[nodiscard]] Result<Profile> importFrom(const QString &path) const;
    // ProfileUnknown, ConfigNotSaved. What is at the path is replaced.
    [[nodiscard]] Result<> exportTo(const QString &id, const QString &path) const;

private:
    struct UserFile
    {
        QString path;
        Profile profile;
    };
    [[nodiscard]] std::vector<UserFile> userFiles(std::vector<Error> *problems = nullptr) const;
    [[nodiscard]] bool isBuiltIn(const QString &id) const;
    [[nodiscard]] QString freeId(const QString &name) const;
    [[nodiscard]] QString freePath(const QString &id) const;

    QString m_userFolder;
    QList<Profile> m_builtIns;
};

} // namespace sluice::store
