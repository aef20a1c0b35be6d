// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/profile.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QList>

#include <array>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace sluice::ui {

struct Colors;
class PathEdit;
class ProfileButtons;
struct HeaderActions;

class HeaderBar final : public QFrame
{
    Q_OBJECT

public:
    HeaderBar(const HeaderActions &actions, QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    void setProfiles(const QList<Profile> &profiles, const QString &chosenId);
    void setOutputFolder(const QString &folder);
    // `byKeys`: somebody works with the buttons of the run by keys, and goes on so.
    void setRunState(RunState state, bool byKeys = false);
    [[nodiscard]] bool hasFocusOfRun() const;
    void setBatchingOpen(bool open);
    void commitOutput(); // what was typed counts, though the field was not left

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] Profile profile() const; // the one that is chosen
    [[nodiscard]] ProfileButtons *profileButtons() const { return m_profileButtons; }
    [[nodiscard]] QString outputFolder() const;
    [[nodiscard]] QPushButton *batchingButton() const { return m_batching; }

Q_SIGNALS:
    void profileChosen(const sluice::Profile &profile);
    void outputFolderEdited(const QString &folder); // by the user
    void browseAsked();
    void batchingToggled(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Word { EditWord, AddWords, ReviewWord, WordCount }; // in the order in which they give way
    [[nodiscard]] std::array<int, WordCount> wordWidths() const;
    [[nodiscard]] int comfort() const;
    void makeRoom();
    void sayWords();
    void makeMenu(const HeaderActions &actions);
    [[nodiscard]] QWidget *focusFor(RunState state) const;
    QPushButton *makeActionButton(QAction *action, const char *role, const char *name);
    void chooseProfile(int index);

    QList<Profile> m_profiles;
    QPushButton *m_addFolder;
    QPushButton *m_addFiles;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    ProfileButtons *m_profileButtons;
    QLabel *m_outputLabel;
    PathEdit *m_output;
    QToolButton *m_browse;
    QPushButton *m_batching;
    QPushButton *m_review;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_stop;
    QToolButton *m_menu;
    QElapsedTimer m_sinceState; // of the run
    bool m_focusWaits = false;  // for the button of the next state
    int m_leastWidth = 0;
    std::array<bool, WordCount> m_bare{}; // whose buttons show their icons alone
};

} // namespace sluice::ui
