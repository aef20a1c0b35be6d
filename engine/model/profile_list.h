// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sluice {

enum class ProfileOrigin {
    BuiltIn,
    Own,     // a file of the user
    Replaced // a file of the user in the place of a built-in one
};

struct ProfileEntry
{
    Profile profile;
    ProfileOrigin origin = ProfileOrigin::BuiltIn;

    bool operator==(const ProfileEntry &) const = default;
};

// All profiles there are, and what has just come of one of them.
struct ProfileList
{
    QList<ProfileEntry> entries; // never empty; the default at the very front
    QString changedId;           // the one that was saved or brought in; empty: none

    [[nodiscard]] QList<Profile> profiles() const
    {
        QList<Profile> all;
        for (const ProfileEntry &entry : entries)
            all.append(entry.profile);
        return all;
    }

    bool operator==(const ProfileList &) const = default;
};

// A user's profile whose file was taken away: enough to put it back as it was, with its comments.
struct RemovedProfile
{
    Profile profile;
    ProfileOrigin origin = ProfileOrigin::Own; // Replaced: the built-in one is there again
    QString path;
    QByteArray text;

    bool operator==(const RemovedProfile &) const = default;
};

// What a profile makes of a film of an hour in 1920x1080 with 30 pictures a second, by the same estimate as
// for real files.
struct ProfileEffect
{
    Profile profile;           // that was asked about
    qint64 bytesPerHour = -1;  // of all that is made of it; -1: not known
    qint64 workUsPerHour = -1; // of one core
    int width = 0;             // of the largest picture; 0: there is none
    int height = 0;
    int pictures = 0; // sizes that are made of it

    bool operator==(const ProfileEffect &) const = default;
};

} // namespace sluice
