// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"
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
// a file that was just saved is there at once.
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

    // By id or name in any case, or by the path of a file. ProfileUnknown carries the nearest known name in
    // its detail.
    [[nodiscard]] Result<Profile> load(const QString &nameOrFile) const;

private:
    QString m_userFolder;
    QList<Profile> m_builtIns;
};

} // namespace sluice::store
