// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/path_profile_editor.h"

#include "ui/engine_link.h"
#include "ui/queue/queue_view.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <optional>
#include <utility>

namespace sluice::ui {

class PathProfileEditor::Change final : public QUndoCommand
{
public:
    Change(PathProfileEditor &editor, PathProfiles after, const QString &text)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_before(editor.m_profiles.paths)
        , m_after(std::move(after))
    {
    }

    void undo() override { m_editor.take(m_before); }
    void redo() override { m_editor.take(m_after); }

private:
    PathProfileEditor &m_editor;
    PathProfiles m_before;
    PathProfiles m_after;
};

PathProfileEditor::PathProfileEditor(EngineLink &link, QueueView *view, QUndoStack *history, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_view(view)
    , m_history(history)
{
    connect(&link, &EngineLink::profilesChanged, this, &PathProfileEditor::onProfiles);
    connect(&link, &EngineLink::pathProfilesChanged, this, &PathProfileEditor::onTold);
    connect(&link, &EngineLink::profileChosen, this, [this](const Profile &profile) {
        m_profiles.nameForAll = profile.name;
        show();
    });
}

void PathProfileEditor::onProfiles(const ProfileList &profiles)
{
    m_known = profiles.profiles();
    m_profiles.nameById.clear();
    for (const Profile &profile : std::as_const(m_known))
        m_profiles.nameById.insert(profile.id, profile.name);
    show();
}

void PathProfileEditor::onTold(const PathProfiles &paths)
{
    m_unanswered = std::max(0, m_unanswered - 1);
    if (m_unanswered > 0)
        return;
    m_profiles.paths = paths;
    show();
}

void PathProfileEditor::take(const PathProfiles &paths)
{
    ++m_unanswered;
    m_profiles.paths = paths;
    show();
    Q_EMIT m_link.pathProfilesChosen(paths);
}

void PathProfileEditor::show()
{
    m_view->showProfiles(m_profiles);
}

void PathProfileEditor::choose(const QStringList &paths, const QString &profileId)
{
    PathProfiles after = m_profiles.paths;
    after.set(paths, profileId);
    if (after == m_profiles.paths)
        return;
    m_history->push(new Change(*this, after, tr("choose a profile")));
}

// Filled when it opens: with fifty thousand files selected, that their menu opens is enough to wait for.
void PathProfileEditor::addTo(QMenu *menu, bool enabled)
{
    QMenu *choices = menu->addMenu(tr("Profile"));
    choices->setObjectName(QStringLiteral("pathProfiles"));
    choices->setEnabled(enabled);
    connect(choices, &QMenu::aboutToShow, this, [this, choices] { fill(choices); });
}

void PathProfileEditor::fill(QMenu *choices)
{
    choices->clear();
    const QStringList paths = m_view->selectedPaths();
    std::optional<QString> common = paths.isEmpty() ? QString() : m_profiles.idOf(paths.front());
    const auto differs = [&](const QString &path) { return m_profiles.idOf(path) != common; };
    if (!m_profiles.paths.isEmpty() && std::ranges::any_of(paths, differs))
        common.reset();

    auto *group = new QActionGroup(choices);
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = choices->addAction(text, this, [this, paths, id] { choose(paths, id); });
        action->setCheckable(true);
        action->setChecked(common == id);
        group->addAction(action);
    };
    //: Of a profile, whose name follows
    add(tr("As all others (%1)").arg(menuText(plainText(m_profiles.nameForAll))), {});
    choices->addSeparator();
    for (const Profile &profile : std::as_const(m_known))
        add(menuText(plainText(profile.name)), profile.id);
}

} // namespace sluice::ui
