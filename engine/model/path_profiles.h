// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <utility>

namespace sluice {

// The folders and files that have a profile of their own. What is nearest above a file counts for it.
class PathProfiles final
{
public:
    PathProfiles() = default;
    // By absolute path without a slash at its end; an empty id stands for the profile that all others have.
    explicit PathProfiles(QMap<QString, QString> idByPath)
        : m_idByPath(std::move(idByPath))
    {
    }

    // Takes the place of what was set for any of these paths, and below them. Empty: as all others.
    void set(const QStringList &paths, const QString &profileId);

    [[nodiscard]] QString idOf(const QString &path) const; // empty: as all others
    [[nodiscard]] bool isEmpty() const { return m_idByPath.isEmpty(); }
    [[nodiscard]] const QMap<QString, QString> &idByPath() const { return m_idByPath; }

    bool operator==(const PathProfiles &) const = default;

private:
    void forgetBelow(const QString &folder);

    QMap<QString, QString> m_idByPath;
};

// What each file is converted by: the profile for all, or the one of its own. One that is gone is as none.
struct ProfileChoice
{
    Profile forAll;
    PathProfiles paths;
    QHash<QString, Profile> byId;

    [[nodiscard]] const Profile &of(const QString &inputPath) const;
    [[nodiscard]] QList<Profile> all() const; // that may be wanted, each once
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::PathProfiles)
