// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/path_profiles.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

QString withSlash(const QString &folder)
{
    return folder.endsWith(u'/') ? folder : folder + u'/';
}

} // namespace

// All that is below a folder stands together in the order of the map.
void PathProfiles::forgetBelow(const QString &folder)
{
    const QString start = withSlash(folder);
    const auto first = std::as_const(m_idByPath).lowerBound(start);
    auto last = first;
    while (last != m_idByPath.cend() && last.key().startsWith(start))
        ++last;
    m_idByPath.erase(first, last);
}

void PathProfiles::set(const QStringList &paths, const QString &profileId)
{
    QStringList sorted = paths; // folders before what is below them
    sorted.sort();
    for (const QString &path : std::as_const(sorted)) {
        m_idByPath.remove(path);
        forgetBelow(path);
    }
    // Only what does not follow from a folder above is kept.
    for (const QString &path : std::as_const(sorted)) {
        if (idOf(path) != profileId)
            m_idByPath.insert(path, profileId);
    }
}

QString PathProfiles::idOf(const QString &path) const
{
    if (m_idByPath.isEmpty())
        return {};
    QString at = path;
    while (true) {
        if (const auto entry = m_idByPath.constFind(at); entry != m_idByPath.cend())
            return *entry;
        const qsizetype slash = at.lastIndexOf(u'/');
        if (slash < 0 || at.size() == 1)
            return {};
        at.truncate(std::max<qsizetype>(slash, 1)); // the root is a folder, too
    }
}

const Profile &ProfileChoice::of(const QString &inputPath) const
{
    const auto own = byId.constFind(paths.idOf(inputPath));
    return own == byId.cend() ? forAll : *own;
}

QList<Profile> ProfileChoice::all() const
{
    QList<Profile> profiles{forAll};
    QSet<QString> told{forAll.id};
    for (const QString &id : paths.idByPath()) {
        if (const auto own = byId.constFind(id); own != byId.cend() && !told.contains(id)) {
            told.insert(id);
            profiles << *own;
        }
    }
    return profiles;
}

} // namespace sluice
