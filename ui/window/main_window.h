// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/job.h"
#include "engine/model/observation.h"
#include "engine/model/profile.h"
#include "ui/queue/queue_model.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace sluice::ui {

class BatchPanel;
class DropOverlay;
class EmptyHint;
class EmptyPage;
class EngineLink;
class FilterBar;
class HeaderBar;
class Inspector;
class MessageBar;
class ProblemBar;
class ProfileDesk;
class QueueFilterModel;
class QueueView;
class ResourcesPanel;
class RunMessages;
class SettingsDialog;
class SideWindows;
class StatusLine;
struct HeaderActions;

// What a front end remembers from one start to the next. ui has no settings of its own.
struct WindowChoices
{
    QString profileId;
    QString outputFolder; // as the user chose it; empty: beside the first folder that is added
    QString language;     // its code in ui/text/languages.h; empty: that of the system
    Config config;
    QStringList shownCharts; // by name; empty: as many as have room
    QStringList recentPaths; // that were added last, the newest first
};

// The shell: it owns the parts, ties them to the link and to each other, and asks before it closes on a run.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // The link outlives the window.
    explicit MainWindow(EngineLink &link, const WindowChoices &choices = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPaths(const QStringList &paths);
    void chooseFolder(); // asks for what to add
    void chooseFiles();
    [[nodiscard]] const WindowChoices &choices() const { return m_choices; }

    [[nodiscard]] RunMessages &runMessages() { return *m_runMessages; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

    // For tests and pictures
    [[nodiscard]] QueueModel &queue() { return *m_queue; }
    [[nodiscard]] QueueView &queueView() { return *m_view; }
    [[nodiscard]] DropOverlay &dropOverlay() { return *m_overlay; }

Q_SIGNALS:
    void choicesChanged(const sluice::ui::WindowChoices &choices);
    void showFolderWanted(const QString &folder);
    void saveWanted(const QByteArray &bytes, const QString &name); // a file, with a name for it
    void showItemsWanted(const QStringList &paths);                // files, selected in their folders

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildLayout();
    void listenToActions();
    void listenToEngine();
    void listenToParts();
    void applyColors();

    void chooseOutput();
    void stopRun();
    void openSettings();
    void takeConfig(const Config &config);

    void jobsArrived(const QList<Job> &jobs);
    void runStateChanged(RunState was, RunState is);
    void runProgressed(const RunProgress &progress);
    void setOutputFolder(const QString &folder);
    void showCurrent();
    void countsChanged(const QueueCounts &counts);
    void updateActions();
    void updateTitle();
    void showPage();

    EngineLink &m_link;
    WindowChoices m_choices;
    QueueModel *m_queue;
    QueueFilterModel *m_filter;
    std::unique_ptr<HeaderActions> m_actions;
    HeaderBar *m_header = nullptr;
    FilterBar *m_filterBar = nullptr;
    MessageBar *m_messages = nullptr;
    ProblemBar *m_problems = nullptr;
    RunMessages *m_runMessages = nullptr;
    ProfileDesk *m_profiles = nullptr;
    SideWindows *m_sideWindows = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_queuePage = nullptr;
    EmptyPage *m_empty = nullptr;
    QueueView *m_view = nullptr;
    EmptyHint *m_noFiles = nullptr;
    Inspector *m_inspector = nullptr;
    ResourcesPanel *m_resources = nullptr;
    StatusLine *m_status = nullptr;
    BatchPanel *m_batching = nullptr;
    DropOverlay *m_overlay = nullptr;
    SettingsDialog *m_settings = nullptr; // made when it is first wanted

    RunState m_runState = RunState::Idle;
    RunProgress m_progress;
    QString m_runFolder; // where the results of the last run are
    LearnedSummary m_learned;
    QString m_sheet;
    bool m_ready = false;
    bool m_ownOutput = false; // the user chose the output folder
    bool m_closing = false;   // answered: close once the run is over
};

} // namespace sluice::ui
