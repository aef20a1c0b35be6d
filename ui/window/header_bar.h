// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/profile.h"

#include <QFrame>
#include <QList>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace sluice::ui {

struct Colors;

// What the buttons of the header do; each is an action of the window, so that its shortcut works everywhere.
struct HeaderActions
{
    QAction *addFolder = nullptr;
    QAction *addFiles = nullptr;
    QAction *start = nullptr;
    QAction *pause = nullptr;
    QAction *resume = nullptr;
    QAction *stop = nullptr;
    QAction *settings = nullptr;
    QAction *quit = nullptr;
};

class HeaderBar final : public QFrame
{
    Q_OBJECT

public:
    HeaderBar(const HeaderActions &actions, QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    void setProfiles(const QList<Profile> &profiles, const QString &chosenId);
    void setOutputFolder(const QString &folder);
    void setRunState(RunState state);
    void setBatchingOpen(bool open);

    [[nodiscard]] QString outputFolder() const;
    [[nodiscard]] QPushButton *batchingButton() const { return m_batching; }

Q_SIGNALS:
    void profileChosen(const sluice::Profile &profile);
    void outputFolderEdited(const QString &folder); // by the user
    void browseAsked();
    void batchingToggled(bool open);

private:
    void makeMenu(const HeaderActions &actions);
    QPushButton *makeActionButton(QAction *action, const char *role, const char *name);
    void chooseProfile(int index);

    QList<Profile> m_profiles;
    QPushButton *m_addFolder;
    QPushButton *m_addFiles;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    QLabel *m_outputLabel;
    QLineEdit *m_output;
    QToolButton *m_browse;
    QPushButton *m_batching;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_stop;
    QToolButton *m_menu;
};

} // namespace sluice::ui
