// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "engine/session.h"

#include <QThread>

#include <utility>

namespace sluice {

namespace {

constexpr unsigned long closeMs = 12'000; // the stop ladder of a worker takes 8 s at most

} // namespace

Engine::Engine(EngineSetup setup, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_session(new Session(std::move(setup)))
{
    qRegisterMetaType<QList<JobId>>();
    qRegisterMetaType<QList<RunRecord>>();
    qRegisterMetaType<QList<EncoderFact>>();
    m_thread->setObjectName(QStringLiteral("engine"));
    m_session->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_session, &QObject::deleteLater);
    // Direct: the thread object lives in a thread that may be waiting in the destructor.
    connect(m_session, &Session::closed, m_thread, &QThread::quit, Qt::DirectConnection);

    connect(m_session, &Session::ready, this, &Engine::ready);
    connect(m_session, &Session::refused, this, &Engine::refused);
    connect(m_session, &Session::encodersChecked, this, &Engine::encodersChecked);
    connect(m_session, &Session::learned, this, &Engine::learned);
    connect(m_session, &Session::learnedForgotten, this, &Engine::learnedForgotten);
    connect(m_session, &Session::profilesChanged, this, &Engine::profilesChanged);
    connect(m_session, &Session::pathProfilesChanged, this, &Engine::pathProfilesChanged);
    connect(m_session, &Session::profileRemoved, this, &Engine::profileRemoved);
    connect(m_session, &Session::profileExported, this, &Engine::profileExported);
    connect(m_session, &Session::profileDescribed, this, &Engine::profileDescribed);
    connect(m_session, &Session::scanProgressed, this, &Engine::scanProgressed);
    connect(m_session, &Session::scanFinished, this, &Engine::scanFinished);
    connect(m_session, &Session::jobsAdded, this, &Engine::jobsAdded);
    connect(m_session, &Session::jobsRemoved, this, &Engine::jobsRemoved);
    connect(m_session, &Session::arranged, this, &Engine::arranged);
    connect(m_session, &Session::jobChanged, this, &Engine::jobChanged);
    connect(m_session, &Session::jobStateChanged, this, &Engine::jobStateChanged);
    connect(m_session, &Session::jobsProgressed, this, &Engine::jobsProgressed);
    connect(m_session, &Session::forecast, this, &Engine::forecast);
    connect(m_session, &Session::planReviewed, this, &Engine::planReviewed);
    connect(m_session, &Session::reportReady, this, &Engine::reportReady);
    connect(m_session, &Session::historyRead, this, &Engine::historyRead);
    connect(m_session, &Session::runRead, this, &Engine::runRead);
    connect(m_session, &Session::runRetried, this, &Engine::runRetried);
    connect(m_session, &Session::batchStarted, this, &Engine::batchStarted);
    connect(m_session, &Session::batchHeld, this, &Engine::batchHeld);
    connect(m_session, &Session::batchFinished, this, &Engine::batchFinished);
    connect(m_session, &Session::sampled, this, &Engine::sampled);
    connect(m_session, &Session::throttled, this, &Engine::throttled);
    connect(m_session, &Session::admissionChanged, this, &Engine::admissionChanged);
    connect(m_session, &Session::thumbnailReady, this, &Engine::thumbnailReady);
    connect(m_session, &Session::runStateChanged, this, &Engine::runStateChanged);
    connect(m_session, &Session::runProgressed, this, &Engine::runProgressed);
    connect(m_session, &Session::runFinished, this, &Engine::runFinished);
    m_thread->start();
}

Engine::~Engine()
{
    m_session->disconnect(this);
    QMetaObject::invokeMethod(m_session, &Session::close, Qt::QueuedConnection);
    if (!m_thread->wait(closeMs)) {
        // Something hangs that can not be waited for, such as a network folder; what is not in the journal by
        // now is found again at the next start.
        m_thread->terminate();
        m_thread->wait();
    }
}

void Engine::open()
{
    QMetaObject::invokeMethod(m_session, &Session::open, Qt::QueuedConnection);
}

void Engine::addPaths(const QStringList &paths)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, paths] { session->addPaths(paths); }, Qt::QueuedConnection);
}

void Engine::removeJobs(const QList<JobId> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->removeJobs(jobs); }, Qt::QueuedConnection);
}

void Engine::restoreJobs(const QList<Job> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->restoreJobs(jobs); }, Qt::QueuedConnection);
}

void Engine::retry(const QList<JobId> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->retry(jobs); }, Qt::QueuedConnection);
}

void Engine::stopJobs(const QList<JobId> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->stopJobs(jobs); }, Qt::QueuedConnection);
}

void Engine::holdJobs(const QList<JobId> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->holdJobs(jobs); }, Qt::QueuedConnection);
}

void Engine::releaseJobs(const QList<JobId> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->releaseJobs(jobs); }, Qt::QueuedConnection);
}

void Engine::arrange(const QList<JobId> &first)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, first] { session->arrange(first); }, Qt::QueuedConnection);
}

void Engine::wantThumbnail(JobId job)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, job] { session->wantThumbnail(job); }, Qt::QueuedConnection);
}

void Engine::setProfile(const Profile &profile)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, profile] { session->setProfile(profile); }, Qt::QueuedConnection);
}

void Engine::setPathProfiles(const PathProfiles &profiles)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, profiles] { session->setPathProfiles(profiles); },
        Qt::QueuedConnection);
}

void Engine::setOutputFolder(const QString &folder)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, folder] { session->setOutputFolder(folder); }, Qt::QueuedConnection);
}

void Engine::setConfig(const Config &config)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, config] { session->setConfig(config); }, Qt::QueuedConnection);
}

void Engine::checkEncoders()
{
    QMetaObject::invokeMethod(m_session, &Session::checkEncoders, Qt::QueuedConnection);
}

void Engine::forgetLearned()
{
    QMetaObject::invokeMethod(m_session, &Session::forgetLearned, Qt::QueuedConnection);
}

void Engine::saveProfile(const Profile &profile)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, profile] { session->saveProfile(profile); }, Qt::QueuedConnection);
}

void Engine::removeProfile(const QString &id)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, id] { session->removeProfile(id); }, Qt::QueuedConnection);
}

void Engine::restoreProfile(const RemovedProfile &removed)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, removed] { session->restoreProfile(removed); },
        Qt::QueuedConnection);
}

void Engine::importProfile(const QString &path)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, path] { session->importProfile(path); }, Qt::QueuedConnection);
}

void Engine::exportProfile(const QString &id, const QString &path)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, id, path] { session->exportProfile(id, path); },
        Qt::QueuedConnection);
}

void Engine::describeProfile(const Profile &profile)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, profile] { session->describeProfile(profile); },
        Qt::QueuedConnection);
}

void Engine::reviewPlan()
{
    QMetaObject::invokeMethod(m_session, &Session::reviewPlan, Qt::QueuedConnection);
}

void Engine::wantReport(JobId job)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, job] { session->wantReport(job); }, Qt::QueuedConnection);
}

void Engine::wantHistory()
{
    QMetaObject::invokeMethod(m_session, &Session::wantHistory, Qt::QueuedConnection);
}

void Engine::wantRun(qint64 run)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, run] { session->wantRun(run); }, Qt::QueuedConnection);
}

void Engine::retryRun(qint64 run)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, run] { session->retryRun(run); }, Qt::QueuedConnection);
}

void Engine::start()
{
    QMetaObject::invokeMethod(m_session, &Session::start, Qt::QueuedConnection);
}

void Engine::pause()
{
    QMetaObject::invokeMethod(m_session, &Session::pause, Qt::QueuedConnection);
}

void Engine::resume()
{
    QMetaObject::invokeMethod(m_session, &Session::resume, Qt::QueuedConnection);
}

void Engine::stop(StopMode mode)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, mode] { session->stop(mode); }, Qt::QueuedConnection);
}

} // namespace sluice
