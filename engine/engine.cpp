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
    connect(m_session, &Session::scanProgressed, this, &Engine::scanProgressed);
    connect(m_session, &Session::scanFinished, this, &Engine::scanFinished);
    connect(m_session, &Session::jobsAdded, this, &Engine::jobsAdded);
    connect(m_session, &Session::jobsRemoved, this, &Engine::jobsRemoved);
    connect(m_session, &Session::jobChanged, this, &Engine::jobChanged);
    connect(m_session, &Session::jobStateChanged, this, &Engine::jobStateChanged);
    connect(m_session, &Session::jobsProgressed, this, &Engine::jobsProgressed);
    connect(m_session, &Session::forecast, this, &Engine::forecast);
    connect(m_session, &Session::batchStarted, this, &Engine::batchStarted);
    connect(m_session, &Session::batchFinished, this, &Engine::batchFinished);
    connect(m_session, &Session::sampled, this, &Engine::sampled);
    connect(m_session, &Session::throttled, this, &Engine::throttled);
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

void Engine::retry(const QList<JobId> &jobs)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, jobs] { session->retry(jobs); }, Qt::QueuedConnection);
}

void Engine::setProfile(const Profile &profile)
{
    QMetaObject::invokeMethod(
        m_session, [session = m_session, profile] { session->setProfile(profile); }, Qt::QueuedConnection);
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
