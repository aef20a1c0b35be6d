// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "ui/style/palette_colors.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace sluice::ui {

class EngineLink;
class HeaderBar;
class MessageBar;
class ProfileEditor;

// By its name alone: whether it is one shows when the engine has read it.
[[nodiscard]] bool isProfileFile(const QString &path);

// Ties the profiles of the header to the engine: its buttons, the dialogs that they open, and what there is
// to tell.
class ProfileDesk final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive the desk; the window is the parent of its dialogs.
    ProfileDesk(EngineLink &link, HeaderBar *header, MessageBar *messages, QWidget *window);

    void setColors(const Colors &colors);
    // Brings in the profiles among the paths; the others come back.
    [[nodiscard]] QStringList withoutProfiles(const QStringList &paths);

private:
    void listenToButtons();
    void showProfiles(const ProfileList &profiles);
    void allow();
    void edit();
    void askName(const Profile &profile);
    void saveAs();
    void rename();
    void duplicate();
    void chooseImport();
    void chooseExport();
    void tellRemoved(const RemovedProfile &removed);
    void tellExported(const QString &id, const QString &path);
    [[nodiscard]] Profile chosen() const;

    EngineLink &m_link;
    HeaderBar *m_header;
    MessageBar *m_messages;
    QWidget *m_window;
    ProfileEditor *m_editor = nullptr; // made when it is first wanted
    ProfileList m_profiles;
    bool m_runs = false;
};

} // namespace sluice::ui
