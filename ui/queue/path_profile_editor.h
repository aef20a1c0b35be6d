// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "ui/queue/queue_profiles.h"

#include <QObject>

class QMenu;
class QUndoStack;

namespace sluice::ui {

class EngineLink;
class QueueView;

// Profiles of single folders and files: what the engine tells of them is shown in the queue, and what the
// user chooses is sent and can be undone.
class PathProfileEditor final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    PathProfileEditor(EngineLink &link, QueueView *view, QUndoStack *history, QObject *parent);

    // A menu with all profiles, for what is selected; disabled where all of that has begun.
    void addTo(QMenu *menu, bool enabled);
    // The one for all, where the id is empty.
    void choose(const QStringList &paths, const QString &profileId);

private:
    class Change;

    void onProfiles(const ProfileList &profiles);
    void onTold(const PathProfiles &paths);
    void take(const PathProfiles &paths);
    void fill(QMenu *choices);
    void show();

    EngineLink &m_link;
    QueueView *m_view;
    QUndoStack *m_history;
    QList<Profile> m_known;
    QueueProfiles m_profiles;
    int m_unanswered = 0; // choices that the engine has not told back
};

} // namespace sluice::ui
