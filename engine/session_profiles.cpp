// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session does with the user's profiles. Those lie beside the journal; files from elsewhere are
// touched in the thread pool, because they may be on a mount that hangs.

#include "engine/session.h"

#include "engine/profile_effect.h"
#include "engine/run/background.h"

namespace sluice {

template <typename T, typename Then>
void Session::orRefuse(const Result<T> &result, Then then)
{
    if (!result)
        Q_EMIT refused(result.error());
    else if constexpr (std::is_void_v<T>)
        then();
    else
        then(*result);
}

void Session::tellProfiles(const QString &changedId)
{
    ProfileList list = m_profileStore.list();
    list.changedId = changedId;
    knowProfiles(list);
    Q_EMIT profilesChanged(list);
    profilesChosen();
}

void Session::knowProfiles(const ProfileList &list)
{
    m_profiles.byId.clear();
    for (const Profile &profile : list.profiles())
        m_profiles.byId.insert(profile.id, profile);
}

void Session::saveProfile(const Profile &profile)
{
    orRefuse(m_profileStore.save(profile), [this](const Profile &saved) { tellProfiles(saved.id); });
}

void Session::removeProfile(const QString &id)
{
    orRefuse(m_profileStore.remove(id), [this](const RemovedProfile &removed) {
        Q_EMIT profileRemoved(removed);
        tellProfiles({});
    });
}

void Session::restoreProfile(const RemovedProfile &removed)
{
    orRefuse(m_profileStore.restore(removed), [this, &removed] { tellProfiles(removed.profile.id); });
}

void Session::importProfile(const QString &path)
{
    run::inBackground(
        this, [profiles = m_profileStore, path] { return profiles.importFrom(path); },
        [this](const Result<Profile> &result) {
            orRefuse(result, [this](const Profile &profile) { tellProfiles(profile.id); });
        });
}

void Session::exportProfile(const QString &id, const QString &path)
{
    run::inBackground(
        this, [profiles = m_profileStore, id, path] { return profiles.exportTo(id, path); },
        [this, id, path](const Result<> &result) {
            orRefuse(result, [this, &id, &path] { Q_EMIT profileExported(id, path); });
        });
}

void Session::describeProfile(const Profile &profile)
{
    Q_EMIT profileDescribed(effectOf(profile, m_encoders ? m_encoders->facts() : EncoderFacts()));
}

} // namespace sluice
