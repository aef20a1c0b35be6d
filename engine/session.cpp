// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/session.h"

#include "engine/monitor/linux_probe.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sluice {

namespace {

constexpr int forecastMs = 200; // a moment of rest, so that a folder is not added up file by file

} // namespace

Session::Session(EngineSetup setup)
    : m_setup(std::move(setup))
    , m_profileStore(QDir(m_setup.stateFolder).filePath(QStringLiteral("profiles")))
{
    connect(&m_jobs, &JobTable::added, this, &Session::jobsAdded);
    connect(&m_jobs, &JobTable::removed, this, &Session::jobsRemoved);
    connect(&m_jobs, &JobTable::arranged, this, [this](const QList<JobId> &first) {
        if (m_run)
            m_run->reorder();
        if (m_writer) {
            m_writer->pending().arrangement = {.front = m_setup.front, .first = first};
            m_writer->writeSoon();
        }
        Q_EMIT arranged(first);
    });
    connect(&m_jobs, &JobTable::changed, this, &Session::jobChanged);
    connect(&m_jobs, &JobTable::stateChanged, this, &Session::jobStateChanged);

    m_forecastTimer.setSingleShot(true);
    m_forecastTimer.setInterval(forecastMs);
    connect(&m_forecastTimer, &QTimer::timeout, this, &Session::forecastNow);
    connect(&m_jobs, &JobTable::added, this, &Session::forecastSoon);
    connect(&m_jobs, &JobTable::removed, this, &Session::forecastSoon);
    connect(&m_jobs, &JobTable::stateChanged, this, &Session::forecastSoon);

    connect(&m_scans, &FolderScans::found, this, &Session::acceptFound);
    connect(&m_scans, &FolderScans::finished, this, &Session::scanFinished);
    connect(&m_scans, &FolderScans::rested, this, &Session::onFoldersRead);
}

Session::~Session() = default;

void Session::open()
{
    const QFileInfo worker(m_setup.workerProgram);
    if (!worker.isFile() || !worker.isExecutable()) {
        Q_EMIT refused(Error{ErrorCode::WorkerMissing, m_setup.workerProgram, {}});
        return;
    }
    auto journal = store::Journal::open(QDir(m_setup.stateFolder).filePath(QStringLiteral("journal.sqlite")));
    if (!journal) {
        Q_EMIT refused(journal.error());
        return;
    }
    m_journal = std::move(*journal);
    m_writer = std::make_unique<JournalWriter>(*m_journal, m_jobs);
    connect(m_writer.get(), &JournalWriter::failed, this, [this](const Error &error) {
        if (!m_run) // a run tells it itself
            Q_EMIT refused(error);
    });

    m_prober = std::make_unique<run::Prober>(run::Launcher{m_setup.workerProgram, m_setup.launchPrefix},
                                             run::WorkerTimeouts{});
    connect(m_prober.get(), &run::Prober::probed, this, &Session::onProbed);
    connect(m_prober.get(), &run::Prober::failed, this, &Session::onProbeFailed);
    connect(m_prober.get(), &run::Prober::unavailable, this, [this](const Error &error) {
        if (m_run)
            m_run->giveUp(error);
        else
            Q_EMIT refused(error);
    });

    m_thumbnails = std::make_unique<run::Thumbnailer>(
        run::Launcher{m_setup.workerProgram, m_setup.launchPrefix}, run::WorkerTimeouts{});
    connect(m_thumbnails.get(), &run::Thumbnailer::made, this, &Session::thumbnailReady);

    m_encoders =
        std::make_unique<EncoderBook>(run::Launcher{m_setup.workerProgram, m_setup.launchPrefix}, *m_journal);
    connect(m_encoders.get(), &EncoderBook::toldAll, this, &Session::encodersChecked);
    connect(m_encoders.get(), &EncoderBook::told, this, &Session::forecastSoon);
    connect(m_encoders.get(), &EncoderBook::unavailable, this, [this](const Error &error) {
        m_reviewWanted = false;
        forecastSoon();
        if (!m_run) // a run tells it itself
            Q_EMIT refused(error);
    });

    m_costs = std::make_unique<CostBook>(*m_journal);
    if (const auto known = m_costs->open(m_setup.config.learning); !known)
        Q_EMIT refused(known.error());

    monitor::LinuxProbeSetup probe;
    probe.root = m_setup.systemRoot;
    m_monitor = std::make_unique<monitor::ResourceMonitor>(
        std::make_unique<monitor::LinuxProbe>(probe),
        std::chrono::milliseconds(m_setup.config.sampleIntervalMs));
    connect(m_monitor.get(), &monitor::ResourceMonitor::sampled, this, &Session::onSampled);
    m_monitor->setOutputFolder(m_outputFolder);
    m_monitor->start();

    // What has ended stays in the journal for a while, for questions; outputs are known for ever.
    const auto longAgo = QDateTime::currentDateTimeUtc().addDays(-90).toMSecsSinceEpoch();
    if (const auto forgotten = m_journal->forgetFinished(longAgo); !forgotten)
        Q_EMIT refused(forgotten.error());
    const ProfileList profiles = m_profileStore.list();
    if (m_profiles.forAll.id.isEmpty() && !profiles.entries.isEmpty())
        m_profiles.forAll = profiles.entries.constFirst().profile;
    knowProfiles(profiles);
    Q_EMIT ready(profiles.profiles());
    Q_EMIT profilesChanged(profiles);
    tellLearned();
    if (!m_journal->setAside().isEmpty()) {
        Q_EMIT refused(Error{ErrorCode::StateUnavailable, m_journal->setAside(),
                             QStringLiteral("the journal was damaged and has been set aside")});
    }
    if (m_setup.restoreQueue)
        restoreQueue();
}

void Session::restoreQueue()
{
    if (auto kept = m_journal->pathProfiles(m_setup.front)) {
        m_profiles.paths = *std::move(kept);
        Q_EMIT pathProfilesChanged(m_profiles.paths);
    } else {
        Q_EMIT refused(kept.error());
    }
    // Whoever holds the lock is at work on these jobs.
    const auto lock = store::RunLock::acquire(m_setup.stateFolder);
    if (!lock)
        return;
    const auto jobs = m_journal->unfinished(m_setup.front);
    if (!jobs) {
        Q_EMIT refused(jobs.error());
        return;
    }
    m_jobs.add(*jobs);
    const auto first = m_journal->arrangement(m_setup.front);
    if (!first)
        Q_EMIT refused(first.error());
    else if (!first->isEmpty())
        m_jobs.arrange(*first);
    for (const Job &job : *jobs) {
        if (!job.media)
            probe(job);
    }
}

// ---- Filling the queue -----------------------------------------------------------------------------------

void Session::addPaths(const QStringList &paths)
{
    if (m_journal && !paths.isEmpty())
        m_scans.add(paths);
}

void Session::onFoldersRead()
{
    forecastSoon();
    if (std::exchange(m_startWhenScanned, false))
        start();
}

void Session::acceptFound(const std::vector<plan::FoundFile> &files)
{
    std::vector<Job> jobs;
    for (const plan::FoundFile &file : files) {
        if (m_jobs.hasInput(file.path))
            continue;
        Job job;
        job.inputPath = file.path;
        job.inputRoot = file.root;
        job.relativePath = file.relativePath;
        job.sizeBytes = file.sizeBytes;
        job.modifiedNs = file.modifiedNs;
        jobs.push_back(std::move(job));
    }
    if (const auto kept = m_journal->addJobs(jobs, m_setup.front); !kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    const QList<Job> added(jobs.begin(), jobs.end());
    m_jobs.add(added);
    ++m_forecasts; // one that is being made does not know them
    Q_EMIT scanProgressed(m_jobs.size());
    for (const Job &job : added)
        probe(job);
}

bool Session::wantsBars(const Job &job) const
{
    return m_profiles.of(job.inputPath).picture.cropMode == CropMode::Detected;
}

// The profile asks for what was not asked for when the file was looked at.
bool Session::lacksBars(const Job &job) const
{
    const StreamInfo *video = job.media->video();
    return video && !video->barsSought && wantsBars(job);
}

// True: it has to be looked at once more, which tells the run of it.
bool Session::lookAgain(JobId id)
{
    const Job *job = m_jobs.find(id);
    if (!job || !job->media || !lacksBars(*job))
        return false;
    m_jobs.change(id, [](Job &changed) {
        changed.media.reset();
        changed.plan.reset(); // of an earlier run
    });
    probe(*job);
    return true;
}

void Session::probe(const Job &job)
{
    ++m_probing;
    if (m_run)
        m_run->setProbing(m_probing);
    m_prober->probe(job.id, job.inputPath, wantsBars(job));
}

void Session::onProbed(JobId id, const MediaInfo &info)
{
    --m_probing;
    forecastSoon();
    m_jobs.change(id, [&](Job &job) {
        job.media = std::make_shared<const MediaInfo>(info);
        if (info.modifiedNs > 0) { // the file as it is now, not as it was when it was added
            job.sizeBytes = info.sizeBytes;
            job.modifiedNs = info.modifiedNs;
        }
    });
    if (const Job *job = m_jobs.find(id); job && !info.video() && !info.audio())
        failEarly(id, Error{ErrorCode::InputNoVideo, job->inputPath, {}});
    if (m_run) {
        m_run->jobReady(id);
        m_run->setProbing(m_probing);
    }
}

void Session::onProbeFailed(JobId id, const Error &error)
{
    --m_probing;
    forecastSoon();
    if (const Job *job = m_jobs.find(id)) {
        Error told = error;
        told.subject = job->inputPath;
        failEarly(id, told);
    }
    if (m_run)
        m_run->setProbing(m_probing);
}

void Session::failEarly(JobId id, const Error &error)
{
    if (m_jobs.move(id, JobState::Failed, error) && !m_run)
        m_failedEarly.append(id);
}

// Without a quarantine, what has lost its worker waits for the next run.
void Session::retryLost()
{
    QList<JobId> lost;
    for (const JobId id : m_jobs.order()) {
        const Job *job = m_jobs.find(id);
        if (job->state == JobState::Failed && job->attempt > 0 && job->reason
            && isWorkerLoss(job->reason->code))
            lost.append(id);
    }
    retry(lost);
}

// ---- Settings --------------------------------------------------------------------------------------------

void Session::setProfile(const Profile &profile)
{
    m_profiles.forAll = profile;
    profilesChosen();
}

void Session::setPathProfiles(const PathProfiles &profiles)
{
    // A queue that is not restored is not kept either.
    if (m_journal && m_setup.restoreQueue) {
        if (const auto kept = m_journal->keepPathProfiles(m_setup.front, profiles); !kept) {
            Q_EMIT refused(kept.error());
            Q_EMIT pathProfilesChanged(m_profiles.paths); // as it was
            return;
        }
    }
    m_profiles.paths = profiles;
    Q_EMIT pathProfilesChanged(profiles);
    profilesChosen();
}

void Session::profilesChosen()
{
    forecastSoon();
    if (!m_run)
        return;
    QList<JobId> again = m_run->setProfiles(m_profiles);
    again.removeIf([this](JobId id) { return lookAgain(id); });
    m_run->jobsReady(again);
}

void Session::setOutputFolder(const QString &folder)
{
    m_outputFolder = folder.isEmpty() ? QString() : QDir::cleanPath(folder);
    m_scans.setOutputFolder(m_outputFolder);
    if (m_monitor)
        m_monitor->setOutputFolder(m_outputFolder);
    forecastSoon();
}

void Session::checkEncoders()
{
    if (m_encoders)
        m_encoders->askForAll();
    else
        Q_EMIT refused(Error{ErrorCode::StateUnavailable, m_setup.stateFolder, {}});
}

void Session::setConfig(const Config &config)
{
    const bool otherCosts = config.learning != m_setup.config.learning;
    m_setup.config = config;
    if (m_costs && otherCosts && !m_run) {
        if (const auto known = m_costs->open(config.learning); !known)
            Q_EMIT refused(known.error());
    }
    if (m_monitor)
        m_monitor->setInterval(std::chrono::milliseconds(config.sampleIntervalMs));
    if (m_run)
        m_run->setConfig(config);
    forecastSoon();
}

// ---- The run ---------------------------------------------------------------------------------------------

std::optional<Error> Session::whyNotStart() const
{
    if (!m_journal)
        return Error{ErrorCode::StateUnavailable, m_setup.stateFolder, {}};
    if (m_jobs.count(JobState::Waiting) == 0 && m_jobs.size() == 0)
        return Error{ErrorCode::NothingFound, {}, {}};
    if (m_outputFolder.isEmpty())
        return Error{ErrorCode::OutputFolderInvalid, {}, {}};
    return std::nullopt;
}

void Session::start()
{
    if (m_run || m_closing)
        return;
    if (m_scans.isReading()) {
        m_startWhenScanned = true;
        return;
    }
    if (const auto reason = whyNotStart()) {
        Q_EMIT refused(*reason);
        return;
    }
    auto lock = store::RunLock::acquire(m_setup.stateFolder);
    if (!lock) {
        Q_EMIT refused(lock.error());
        return;
    }
    RunSetup setup{.launcher = {m_setup.workerProgram, m_setup.launchPrefix},
                   .timeouts = {},
                   .profiles = m_profiles,
                   .outputFolder = m_outputFolder,
                   .front = m_setup.front,
                   .config = m_setup.config,
                   .retryQuarantined = m_setup.retryQuarantined,
                   .systemRoot = m_setup.systemRoot};
    if (!m_setup.config.quarantine)
        retryLost();
    m_encoders->forget();
    m_run = std::make_unique<ActiveRun>(std::move(setup), std::move(*lock), m_jobs, *m_journal, *m_writer,
                                        *m_encoders, *m_costs);
    connect(m_run.get(), &ActiveRun::stateChanged, this, &Session::runStateChanged);
    connect(m_run.get(), &ActiveRun::refused, this, &Session::refused);
    connect(m_run.get(), &ActiveRun::progressed, this, &Session::jobsProgressed);
    connect(m_run.get(), &ActiveRun::batchStarted, this, &Session::batchStarted);
    connect(m_run.get(), &ActiveRun::batchHeld, this, &Session::batchHeld);
    connect(m_run.get(), &ActiveRun::batchFinished, this, &Session::batchFinished);
    connect(m_run.get(), &ActiveRun::throttled, this, &Session::throttled);
    connect(m_run.get(), &ActiveRun::admissionChanged, this, &Session::admissionChanged);
    connect(m_run.get(), &ActiveRun::runProgressed, this, &Session::runProgressed);
    connect(m_run.get(), &ActiveRun::returned, this, [this](JobId id) { removeJobs({id}); });
    connect(m_run.get(), &ActiveRun::ended, this, &Session::onRunEnded);

    m_prober->tryAgain();
    m_run->setProbing(m_probing);
    for (const JobId id : std::exchange(m_failedEarly, {}))
        m_run->adoptFailed(id);
    m_run->begin();
    if (m_lastSample)
        m_run->onSample(*m_lastSample, {});
    for (const JobId id : m_jobs.order()) {
        const Job *job = m_jobs.find(id);
        if (job->state != JobState::Waiting)
            continue;
        m_jobs.change(id, [](Job &changed) { changed.batch = BatchId{}; });
        if (!lookAgain(id) && job->media)
            m_run->jobReady(id);
    }
    m_run->setProbing(m_probing);
}

void Session::pause()
{
    if (m_run)
        m_run->pause();
}

void Session::resume()
{
    if (m_run)
        m_run->resume();
}

void Session::stop(StopMode mode)
{
    m_startWhenScanned = false;
    if (m_run)
        m_run->stop(mode == StopMode::Now ? RunStop::Now : RunStop::AfterCurrent);
}

void Session::onRunEnded(const RunSummary &summary)
{
    Q_EMIT runFinished(summary);
    tellLearned();
    // It still has to tell that it is idle.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_run.reset();
            forecastSoon();
            if (m_closing)
                Q_EMIT closed();
        },
        Qt::QueuedConnection);
}

void Session::onSampled(const ResourceSample &sample, const QList<ProcessSample> &workers)
{
    const bool isFirst = !m_lastSample;
    m_lastSample = sample;
    if (isFirst)
        forecastSoon();
    m_thumbnails->setAllowed(sample.memoryPercent < run::ThrottleController::criticalPercent(m_setup.config));
    if (m_run) {
        m_run->onSample(sample, workers);
        m_monitor->setWorkers(m_run->pids());
    }
    if (!isFirst) // rates need two looks; the first one would draw an idle machine
        Q_EMIT sampled(sample);
}

void Session::close()
{
    m_closing = true;
    m_scans.stop();
    if (m_run)
        stop(StopMode::Now);
    else
        Q_EMIT closed();
}

} // namespace sluice
