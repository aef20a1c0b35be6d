// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/thumbnailer.h"

#include <chrono>
#include <utility>

namespace sluice::run {

namespace {

using namespace std::chrono_literals;

constexpr auto picturePatience = 10s; // for one picture
constexpr auto idleTimeOfPictures = 5s;

} // namespace

Thumbnailer::Thumbnailer(Launcher launcher, WorkerTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_launcher(std::move(launcher))
    , m_timeouts(timeouts)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(picturePatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_worker)
            m_worker->lose(WorkerExit::Kind::Stalled, QStringLiteral("no picture in time"));
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTimeOfPictures);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_worker)
            return;
        m_leaving = true;
        m_worker->send(wire::Finish{});
    });
}

Thumbnailer::~Thumbnailer() = default;

QString Thumbnailer::keyOf(const Wish &wish)
{
    return QStringLiteral("%1 %2 %3").arg(wish.sizeBytes).arg(wish.modifiedNs).arg(wish.path);
}

void Thumbnailer::want(const Wish &wish)
{
    m_next.reset(); // this one is newer
    if (const QByteArray *known = m_known.object(keyOf(wish))) {
        if (!known->isEmpty())
            Q_EMIT made(wish.job, *known);
        return;
    }
    if (m_atWork && keyOf(*m_atWork) == keyOf(wish)) {
        m_atWork->job = wish.job;
        return;
    }
    m_next = wish;
    startNext();
}

void Thumbnailer::setAllowed(bool allowed)
{
    m_allowed = allowed;
    startNext();
}

void Thumbnailer::startNext()
{
    if (m_atWork || m_leaving)
        return; // its end starts the next one
    if (!m_next || !m_allowed) {
        if (m_worker && !m_idle.isActive())
            m_idle.start();
        return;
    }
    m_idle.stop();
    if (!m_worker)
        startWorker();
    m_worker->send(wire::MakeThumbnail{m_next->job, m_next->path});
    m_atWork.swap(m_next);
    m_patience.start();
}

void Thumbnailer::startWorker()
{
    m_worker = std::make_unique<WorkerProcess>(WorkerId{0}, m_launcher, m_timeouts);
    connect(m_worker.get(), &WorkerProcess::received, this, &Thumbnailer::onReceived);
    connect(m_worker.get(), &WorkerProcess::ended, this, &Thumbnailer::onEnded, Qt::QueuedConnection);
    m_worker->start();
}

void Thumbnailer::onReceived(const wire::Event &event)
{
    if (const auto *picture = std::get_if<wire::ThumbnailMade>(&event); picture && m_atWork)
        finish(picture->jpeg);
    else if (std::holds_alternative<wire::ThumbnailFailed>(event) && m_atWork)
        finish({});
    else
        m_worker->lose(WorkerExit::Kind::ProtocolError, QStringLiteral("an event that is no picture"));
}

void Thumbnailer::finish(const QByteArray &jpeg)
{
    m_patience.stop();
    if (!m_atWork)
        return;
    const Wish wish = *m_atWork;
    m_atWork.reset();
    m_known.insert(keyOf(wish), new QByteArray(jpeg));
    if (!jpeg.isEmpty())
        Q_EMIT made(wish.job, jpeg);
    startNext();
}

void Thumbnailer::onEnded(const WorkerExit &)
{
    m_worker.release()->deleteLater(); // this may run inside one of its signals
    m_leaving = false;
    m_idle.stop();
    if (m_atWork)
        finish({}); // the file that it was on has none: it is not tried again
    else
        startNext();
}

} // namespace sluice::run
