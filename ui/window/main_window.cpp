// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/charts/resource_feed.h"
#include "ui/charts/resources_panel.h"
#include "ui/engine_link.h"
#include "ui/problems/problem_bar.h"
#include "ui/profile/profile_desk.h"
#include "ui/queue/empty_hint.h"
#include "ui/queue/filter_bar.h"
#include "ui/queue/queue_editor.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_view.h"
#include "ui/style/style_sheet.h"
#include "ui/style/widgets.h"
#include "ui/text/format.h"
#include "ui/window/batch_panel.h"
#include "ui/window/drop_overlay.h"
#include "ui/window/empty_page.h"
#include "ui/window/header_actions.h"
#include "ui/window/header_bar.h"
#include "ui/window/inspector.h"
#include "ui/window/message_bar.h"
#include "ui/window/path_dialogs.h"
#include "ui/window/path_intake.h"
#include "ui/window/recent_menu.h"
#include "ui/window/run_messages.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/side_windows.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sluice::ui {

MainWindow::MainWindow(EngineLink &link, const WindowChoices &choices, QWidget *parent)
    : QMainWindow(parent)
    , m_link(link)
    , m_choices(choices)
    , m_queue(new QueueModel(this))
    , m_filter(new QueueFilterModel(m_queue, this))
    , m_actions(std::make_unique<HeaderActions>(makeHeaderActions(this)))
    , m_ownOutput(!choices.outputFolder.isEmpty())
{
    m_actions->recent->setPaths(choices.recentPaths);
    buildLayout();
    m_runMessages = new RunMessages(link, m_messages, this);
    m_sideWindows =
        new SideWindows(link, this, {m_actions.get(), m_queue, m_view, m_filterBar, m_problems, m_inspector});
    m_runMessages->setConfig(m_choices.config);
    m_profiles = new ProfileDesk(link, m_header, m_messages, this);
    m_resources->setConfig(m_choices.config);
    m_resources->setShownCharts(m_choices.shownCharts);
    m_batching->setConfig(m_choices.config);
    m_header->setOutputFolder(m_choices.outputFolder);

    listenToActions();
    listenToParts();
    listenToEngine();
    applyColors();
    countsChanged(m_queue->counts());
    showCurrent();
    updateTitle();
    m_empty->setFocus();
    resize(1280, 800);
}

// The parts die after this object is no window any more, and some tell that they are hidden.
MainWindow::~MainWindow()
{
    const auto parts = findChildren<QObject *>();
    for (QObject *part : parts)
        disconnect(part, nullptr, this, nullptr);
}

void MainWindow::listenToActions()
{
    connect(m_actions->addFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->addFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->start, &QAction::triggered, &m_link, &EngineLink::startWanted);
    connect(m_actions->pause, &QAction::triggered, &m_link, &EngineLink::pauseWanted);
    connect(m_actions->resume, &QAction::triggered, &m_link, &EngineLink::resumeWanted);
    connect(m_actions->stop, &QAction::triggered, this, &MainWindow::stopRun);
    connect(m_actions->find, &QAction::triggered, m_filterBar, &FilterBar::focusSearch);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    setCentralWidget(central);
    m_header = new HeaderBar(*m_actions, central);
    m_filterBar = new FilterBar(central);
    m_messages = new MessageBar(central);
    m_pages = new QStackedWidget(central);
    m_resources = new ResourcesPanel(central);
    m_status = new StatusLine(central);
    m_batching = new BatchPanel(central);
    m_overlay = new DropOverlay(central);

    auto *emptyCard = new Card(m_pages);
    m_empty = new EmptyPage(m_actions->recent, emptyCard);
    auto *emptyLayout = new QVBoxLayout(emptyCard);
    emptyLayout->setContentsMargins(1, 1, 1, 1);
    emptyLayout->addWidget(m_empty);

    auto *queueCard = new Card(this);
    m_problems = new ProblemBar(queueCard);
    m_view = new QueueView(m_queue, m_filter, queueCard);
    m_noFiles = new EmptyHint(m_filter, m_view);
    auto *queueLayout = new QVBoxLayout(queueCard);
    queueLayout->setContentsMargins(1, 1, 1, 3);
    queueLayout->addWidget(m_problems);
    queueLayout->addWidget(m_view);
    m_inspector = new Inspector(this);
    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setObjectName(QStringLiteral("queueDivider"));
    splitter->setHandleWidth(12);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(queueCard);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({940, 300});
    m_queuePage = splitter;
    m_pages->addWidget(emptyCard);
    m_pages->addWidget(splitter);

    auto *parts = new QSplitter(Qt::Vertical, central);
    parts->setObjectName(QStringLiteral("chartsDivider"));
    parts->setHandleWidth(12);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_pages);
    parts->addWidget(m_resources);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setSizes({460, 186});

    auto *body = new QVBoxLayout;
    body->setContentsMargins(14, 9, 14, 13);
    body->setSpacing(9);
    body->addWidget(m_filterBar);
    body->addWidget(m_messages);
    body->addWidget(parts, 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
    layout->addWidget(m_status);
}

void MainWindow::listenToParts()
{
    connect(m_queue, &QueueModel::countsChanged, this, &MainWindow::countsChanged);
    connect(m_filterBar, &FilterBar::filterChosen, m_filter, &QueueFilterModel::setFilter);
    connect(m_filterBar, &FilterBar::searchChanged, m_filter, &QueueFilterModel::setSearch);
    connect(m_filterBar, &FilterBar::searchChanged, m_noFiles, &EmptyHint::setSearch);
    connect(m_view, &QueueView::currentJobChanged, this, &MainWindow::showCurrent);
    auto *editor = new QueueEditor(m_link, m_queue, m_view, m_messages, this);
    connect(editor, &QueueEditor::showFolderWanted, this, &MainWindow::showFolderWanted);
    auto *intake = new PathIntake(this, m_overlay, m_messages);
    connect(intake, &PathIntake::pathsFound, this, &MainWindow::addPaths);
    editor->offerAdditions({m_actions->addFolder, m_actions->addFiles, intake->pasteAction()});
    connect(m_empty, &EmptyPage::addFolderAsked, this, &MainWindow::chooseFolder);
    connect(m_empty, &EmptyPage::addFilesAsked, this, &MainWindow::chooseFiles);
    connect(m_actions->recent, &RecentMenu::chosen, this, [this](const QString &path) { addPaths({path}); });
    connect(m_actions->recent, &RecentMenu::changed, this, [this](const QStringList &paths) {
        m_choices.recentPaths = paths;
        Q_EMIT choicesChanged(m_choices);
    });
    connect(m_inspector, &Inspector::retryAsked, this,
            [this] { Q_EMIT m_link.retryWanted({m_view->currentJob()}); });
    connect(m_inspector, &Inspector::pictureWanted, &m_link, &EngineLink::thumbnailWanted);
    connect(&m_link, &EngineLink::thumbnailReady, m_inspector, &Inspector::setPicture);
    connect(m_inspector, &Inspector::wordsWanted, this, &MainWindow::showCurrent);
    connect(m_inspector, &Inspector::showItemAsked, this,
            [this](const QString &path) { Q_EMIT showItemsWanted({path}); });

    connect(m_header, &HeaderBar::profileChosen, this, [this](const Profile &profile) {
        m_choices.profileId = profile.id;
        Q_EMIT m_link.profileChosen(profile);
        Q_EMIT choicesChanged(m_choices);
    });
    connect(m_header, &HeaderBar::outputFolderEdited, this, &MainWindow::setOutputFolder);
    connect(m_header, &HeaderBar::browseAsked, this, &MainWindow::chooseOutput);
    connect(m_header, &HeaderBar::batchingToggled, this, [this](bool open) {
        if (open)
            m_batching->openBelow(m_header->batchingButton());
        else
            m_batching->hide();
    });
    connect(m_resources, &ResourcesPanel::saveWanted, this, &MainWindow::saveWanted);
    connect(m_resources, &ResourcesPanel::jobActivated, this, [this](JobId id) {
        if (m_view->showJob(id))
            return;
        m_filterBar->showAll();
        m_view->showJob(id);
    });
    connect(m_resources, &ResourcesPanel::shownChartsChosen, this, [this](const QStringList &names) {
        m_choices.shownCharts = names;
        Q_EMIT choicesChanged(m_choices);
    });
    connect(m_batching, &BatchPanel::closed, this, [this] { m_header->setBatchingOpen(false); });
    connect(m_batching, &BatchPanel::configChanged, this, &MainWindow::takeConfig);
    connect(m_batching, &BatchPanel::allSettingsAsked, this, [this] {
        m_batching->hide();
        openSettings();
    });

    connect(m_runMessages, &RunMessages::showProblemsAsked, this,
            [this] { m_filterBar->choose(QueueFilter::Problems); });
    connect(m_runMessages, &RunMessages::showResultsAsked, this,
            [this] { Q_EMIT showFolderWanted(m_runFolder); });
    connect(m_runMessages, &RunMessages::closeAsked, this, [this] { m_closing = true; });
    connect(m_runMessages, &RunMessages::keepOpenAsked, this, [this] { m_closing = false; });
}

void MainWindow::listenToEngine()
{
    connect(&m_link, &EngineLink::ready, this, [this](const QList<Profile> &profiles) {
        m_ready = true;
        m_header->setProfiles(profiles, m_choices.profileId);
        if (!m_choices.outputFolder.isEmpty())
            Q_EMIT m_link.outputFolderChosen(m_choices.outputFolder);
        updateActions();
    });
    connect(&m_link, &EngineLink::pathsGiven, m_actions->recent, &RecentMenu::add);
    connect(&m_link, &EngineLink::scanFinished, m_actions->recent, &RecentMenu::forgetMissing);
    connect(&m_link, &EngineLink::jobsAdded, this, &MainWindow::jobsArrived);
    connect(&m_link, &EngineLink::jobsRemoved, m_queue, &QueueModel::removeJobs);
    connect(&m_link, &EngineLink::jobChanged, m_queue, &QueueModel::changeJob);
    connect(&m_link, &EngineLink::jobStateChanged, this,
            [this](JobId id, JobState, JobState is) { m_queue->changeState(id, is); });
    connect(&m_link, &EngineLink::jobsProgressed, m_queue, &QueueModel::progress);
    connect(&m_link, &EngineLink::scanProgressed, m_status, &StatusLine::setScanning);
    connect(&m_link, &EngineLink::scanFinished, this, [this] {
        m_status->setScanning(-1);
        countsChanged(m_queue->counts());
    });
    feed(*m_resources, m_link);
    connect(&m_link, &EngineLink::runStateChanged, this, &MainWindow::runStateChanged);
    connect(&m_link, &EngineLink::learned, this, [this](const LearnedSummary &known) {
        m_learned = known;
        if (m_settings)
            m_settings->setLearned(known);
    });
    connect(&m_link, &EngineLink::forecast, m_status, &StatusLine::setForecast);
    connect(&m_link, &EngineLink::runFinished, m_status, &StatusLine::setSummary);
    connect(&m_link, &EngineLink::runProgressed, this, &MainWindow::runProgressed);
}

void MainWindow::openSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(this);
        m_settings->setConfig(m_choices.config);
        m_settings->setLearned(m_learned);
        m_settings->setLanguage(m_choices.language);
        m_settings->setColors(colorsFrom(palette()));
        connect(m_settings, &SettingsDialog::configChanged, this, &MainWindow::takeConfig);
        connect(m_settings, &SettingsDialog::languageChosen, this, [this](const QString &code) {
            m_choices.language = code;
            Q_EMIT choicesChanged(m_choices);
        });
        connect(m_settings, &SettingsDialog::forgetLearnedAsked, &m_link, &EngineLink::forgetLearnedWanted);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::takeConfig(const Config &config)
{
    m_choices.config = config;
    m_resources->setConfig(config);
    m_runMessages->setConfig(config);
    m_batching->setConfig(config);
    if (m_settings && m_settings->config() != config)
        m_settings->setConfig(config);
    Q_EMIT m_link.configChosen(config);
    Q_EMIT choicesChanged(m_choices);
}

void MainWindow::addPaths(const QStringList &paths)
{
    const QStringList videos = m_profiles->withoutProfiles(paths);
    if (!videos.isEmpty())
        Q_EMIT m_link.pathsGiven(videos);
}

void MainWindow::chooseFolder()
{
    askForFolder(this, tr("Add a folder of videos"), [this](const QString &folder) { addPaths({folder}); });
}

void MainWindow::chooseFiles()
{
    askForFiles(this, tr("Add videos"), [this](const QStringList &files) { addPaths(files); });
}

void MainWindow::chooseOutput()
{
    askForFolder(this, tr("Choose the output folder"),
                 [this](const QString &folder) { setOutputFolder(folder); });
}

// Chosen by the user: kept, also for folders that are added later.
void MainWindow::setOutputFolder(const QString &folder)
{
    m_ownOutput = !folder.isEmpty();
    m_choices.outputFolder = folder;
    m_header->setOutputFolder(folder);
    Q_EMIT m_link.outputFolderChosen(folder);
    Q_EMIT choicesChanged(m_choices);
}

void MainWindow::jobsArrived(const QList<Job> &jobs)
{
    // Nobody chose yet: beside the first folder, so that Start works at once.
    if (!m_ownOutput && m_header->outputFolder().isEmpty() && !jobs.isEmpty()
        && !jobs.front().inputRoot.isEmpty()) {
        QString beside = jobs.front().inputRoot;
        while (beside.size() > 1 && beside.endsWith(QLatin1Char('/')))
            beside.chop(1);
        beside += QLatin1String("-converted");
        m_header->setOutputFolder(beside);
        Q_EMIT m_link.outputFolderChosen(beside);
    }
    const bool first = m_queue->rowCount() == 0;
    m_queue->addJobs(jobs);
    if (first)
        m_view->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
}

void MainWindow::stopRun()
{
    // The second press means now.
    if (m_runState == RunState::Stopping) {
        Q_EMIT m_link.stopWanted(StopMode::Now);
        return;
    }
    m_runMessages->tellStopping(m_progress.running);
    Q_EMIT m_link.stopWanted(StopMode::AfterCurrent);
}

void MainWindow::runStateChanged(RunState was, RunState is)
{
    m_runState = is;
    if (was == RunState::Idle) {
        m_progress = {};
        m_runFolder = m_header->outputFolder();
    }
    m_status->setRun(is);
    const bool byKeys = m_header->hasFocusOfRun(); // while they can still be pressed
    if (is == RunState::Idle)
        countsChanged(m_queue->counts());
    updateActions();
    m_header->setRunState(is, byKeys);
    updateTitle();
    if (is == RunState::Idle && m_closing)
        close();
}

void MainWindow::runProgressed(const RunProgress &progress)
{
    m_progress = progress;
    m_status->setProgress(progress);
    updateTitle();
}

void MainWindow::showCurrent()
{
    const JobId id = m_view->currentJob();
    const Job *job = m_queue->job(id);
    m_inspector->show(job, m_queue->progressOf(id), job ? m_queue->profileOf(*job) : QString());
}

void MainWindow::countsChanged(const QueueCounts &counts)
{
    m_filterBar->setCounts(counts);
    m_status->setIdle(counts[std::size_t(QueueFilter::All)], m_queue->totalBytes());
    updateActions();
    showPage();
}

void MainWindow::updateActions()
{
    const bool waiting = m_queue->startable() > 0;
    m_actions->start->setEnabled(m_ready && waiting && m_runState == RunState::Idle);
    m_actions->review->setEnabled(m_actions->start->isEnabled());
    m_actions->pause->setEnabled(m_runState == RunState::Running);
    m_actions->resume->setEnabled(m_runState == RunState::Paused);
    m_actions->stop->setEnabled(m_runState != RunState::Idle);
    sayStop(*m_actions, m_runState == RunState::Stopping);
}

void MainWindow::updateTitle()
{
    const bool runs =
        m_runState == RunState::Running || m_runState == RunState::Paused || m_runState == RunState::Stopping;
    setWindowTitle(runs ? tr("%1 – Sluice", "percent of the run")
                              .arg(percentText(std::floor(m_progress.fraction * 100.0)))
                        : tr("Sluice"));
}

void MainWindow::showPage()
{
    const bool empty = m_queue->counts()[std::size_t(QueueFilter::All)] == 0;
    const bool focusIsLost = m_empty->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(empty ? 0 : 1);
    if (!empty && (!focusWidget() || focusIsLost))
        m_view->setFocus();
    m_filterBar->setVisible(!empty);
    m_resources->setVisible(!empty);
}

void MainWindow::applyColors()
{
    const Colors colors = colorsFrom(palette());
    const QString sheet = ui::styleSheet(colors);
    if (sheet == m_sheet)
        return;
    m_sheet = sheet;
    setStyleSheet(sheet);
    m_header->setColors(colors);
    m_profiles->setColors(colors);
    m_filterBar->setColors(colors);
    m_messages->setColors(colors);
    m_empty->setColors(colors);
    m_view->setColors(colors);
    m_noFiles->setColors(colors);
    m_inspector->setColors(colors);
    m_resources->setColors(colors);
    m_status->setColors(colors);
    m_batching->setColors(colors);
    m_sideWindows->setColors(colors);
    if (m_settings)
        m_settings->setColors(colors);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_overlay)
        applyColors();
    if (event->type() == QEvent::LanguageChange) {
        updateActions();
        updateTitle();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_runState == RunState::Idle) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing)
        m_runMessages->tellClosing(m_progress.running);
    else
        m_runMessages->askBeforeClosing(m_progress.running);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    m_batching->hide();
    QMainWindow::mousePressEvent(event);
}

} // namespace sluice::ui
