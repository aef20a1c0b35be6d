// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profile_desk.h"

#include "ui/engine_link.h"
#include "ui/profile/name_dialog.h"
#include "ui/profile/profile_buttons.h"
#include "ui/profile/profile_editor.h"
#include "ui/profile/profile_names.h"
#include "ui/text/error_text.h"
#include "ui/text/path_text.h"
#include "ui/window/header_bar.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>

#include <algorithm>

namespace sluice::ui {

bool isProfileFile(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

ProfileDesk::ProfileDesk(EngineLink &link, HeaderBar *header, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_header(header)
    , m_messages(messages)
    , m_window(window)
{
    listenToButtons();
    connect(&link, &EngineLink::profilesChanged, this, &ProfileDesk::showProfiles);
    connect(&link, &EngineLink::profileRemoved, this, &ProfileDesk::tellRemoved);
    connect(&link, &EngineLink::profileExported, this, &ProfileDesk::tellExported);
    connect(&link, &EngineLink::profileDescribed, this, [this](const ProfileEffect &effect) {
        if (m_editor)
            m_editor->setEffect(effect);
    });
    connect(&link, &EngineLink::runStateChanged, this, [this](RunState, RunState is) {
        m_runs = is != RunState::Idle;
        allow();
    });
    connect(header, &HeaderBar::profileChosen, this, &ProfileDesk::allow);
}

void ProfileDesk::listenToButtons()
{
    const ProfileButtons *buttons = m_header->profileButtons();
    connect(buttons, &ProfileButtons::editAsked, this, &ProfileDesk::edit);
    connect(buttons, &ProfileButtons::saveAsAsked, this, &ProfileDesk::saveAs);
    connect(buttons, &ProfileButtons::renameAsked, this, &ProfileDesk::rename);
    connect(buttons, &ProfileButtons::duplicateAsked, this, &ProfileDesk::duplicate);
    connect(buttons, &ProfileButtons::importAsked, this, &ProfileDesk::chooseImport);
    connect(buttons, &ProfileButtons::exportAsked, this, &ProfileDesk::chooseExport);
    const auto remove = [this] { Q_EMIT m_link.profileRemovalWanted(chosen().id); };
    connect(buttons, &ProfileButtons::resetAsked, this, remove);
    connect(buttons, &ProfileButtons::deleteAsked, this, remove);
}

Profile ProfileDesk::chosen() const
{
    return m_header->profile();
}

void ProfileDesk::showProfiles(const ProfileList &profiles)
{
    m_profiles = profiles;
    const QList<Profile> all = profiles.profiles();
    const QString wanted = profiles.changedId.isEmpty() ? chosen().id : profiles.changedId;
    if (all != m_header->profiles() || wanted != chosen().id)
        m_header->setProfiles(all, wanted);
    if (m_editor)
        m_editor->setProfiles(profiles);
    allow();
}

void ProfileDesk::allow()
{
    if (!m_profiles.entries.isEmpty())
        m_header->profileButtons()->allow(originOf(chosen().id, m_profiles), !m_runs);
}

void ProfileDesk::edit()
{
    if (!m_editor) {
        m_editor = new ProfileEditor(m_window);
        m_editor->setProfiles(m_profiles);
        m_editor->setColors(colorsFrom(m_window->palette()));
        connect(m_editor, &ProfileEditor::saveAsked, &m_link, &EngineLink::profileSaveWanted);
        connect(m_editor, &ProfileEditor::resetAsked, &m_link, &EngineLink::profileRemovalWanted);
        connect(m_editor, &ProfileEditor::effectAsked, &m_link, &EngineLink::profileEffectWanted);
    }
    m_editor->edit(chosen().id);
    m_editor->show();
    m_editor->focusFirst();
    m_editor->raise();
    m_editor->activateWindow();
}

void ProfileDesk::askName(const Profile &profile)
{
    auto *dialog = new NameDialog(profile, m_profiles, m_window);
    dialog->setColors(colorsFrom(m_window->palette()));
    connect(dialog, &NameDialog::named, this, [this, profile](const QString &given) {
        Profile named = profile;
        named.name = given;
        Q_EMIT m_link.profileSaveWanted(named);
    });
    dialog->show();
}

void ProfileDesk::saveAs()
{
    Profile copy = chosen();
    copy.id.clear();
    copy.name = freeName(copy.name, m_profiles);
    askName(copy);
}

void ProfileDesk::rename()
{
    askName(chosen());
}

void ProfileDesk::duplicate()
{
    Profile copy = chosen();
    copy.id.clear();
    copy.name = freeName(copy.name, m_profiles);
    Q_EMIT m_link.profileSaveWanted(copy);
}

void ProfileDesk::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Profiles (*.json)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            Q_EMIT m_link.profileImportWanted(path);
    });
    dialog->open();
}

void ProfileDesk::chooseExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export the profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Profiles (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(chosen().id + QLatin1String(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = chosen().id](const QString &path) { Q_EMIT m_link.profileExportWanted(id, path); });
    dialog->open();
}

QStringList ProfileDesk::withoutProfiles(const QStringList &paths)
{
    QStringList others;
    for (const QString &path : paths) {
        if (isProfileFile(path))
            Q_EMIT m_link.profileImportWanted(path);
        else
            others << path;
    }
    return others;
}

void ProfileDesk::tellRemoved(const RemovedProfile &removed)
{
    const QString name = plainText(removed.profile.name);
    const auto undo = [this, removed] { Q_EMIT m_link.profileRestoreWanted(removed); };
    m_messages->tell({.kind = MessageKind::Info,
                      .text = removed.origin == ProfileOrigin::Replaced
                                  ? tr("“%1” is as it came with Sluice.").arg(name)
                                  : tr("The profile “%1” was deleted.").arg(name),
                      .detail = {},
                      .actions = {{tr("Undo"), undo}},
                      .topic = QStringLiteral("profile")});
}

void ProfileDesk::tellExported(const QString &id, const QString &path)
{
    const auto &entries = m_profiles.entries;
    const auto entry = std::ranges::find(entries, id, [](const ProfileEntry &one) { return one.profile.id; });
    const QString name = entry == entries.end() ? id : entry->profile.name;
    m_messages->tell({.kind = MessageKind::Success,
                      .text = tr("“%1” was exported to “%2”.").arg(plainText(name), pathText(path)),
                      .detail = {},
                      .actions = {},
                      .topic = QStringLiteral("profile")});
}

void ProfileDesk::setColors(const Colors &colors)
{
    m_header->profileButtons()->setColors(colors);
    if (m_editor)
        m_editor->setColors(colors);
}

} // namespace sluice::ui
