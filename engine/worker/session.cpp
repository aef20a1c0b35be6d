// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/worker/session.h"

#include "engine/media/encoder_check.h"
#include "engine/media/hardware_device.h"
#include "engine/media/library.h"
#include "engine/media/part.h"
#include "engine/media/probe.h"
#include "engine/media/thumbnail.h"
#include "engine/media/transcoder.h"

#include <QFile>
#include <QSysInfo>

#include <algorithm>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

#include "sluice_version.h"

namespace sluice::worker {

namespace {

constexpr std::chrono::milliseconds progressInterval{250};

struct Usage
{
    qint64 cpuUs = 0;
    qint64 peakBytes = 0;
};

// Lets the high water of this process begin anew. False where the kernel does not allow it.
bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

// A line of /proc/self/status, in bytes; 0: not known.
qint64 statusBytes(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

Usage usageNow()
{
    struct rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto us = [](const timeval &t) { return qint64(t.tv_sec) * 1'000'000 + t.tv_usec; };
    return {.cpuUs = us(usage.ru_utime) + us(usage.ru_stime), .peakBytes = qint64(usage.ru_maxrss) * 1024};
}

} // namespace

// Turns what the transcoder tells into events, at most four a second.
class Session::FileObserver final : public media::TranscodeObserver
{
public:
    FileObserver(Session &session, const wire::Encode &task)
        : m_session(session)
        , m_task(task)
    {
    }

    void partCreated() override
    {
        const std::lock_guard lock(m_session.m_mutex);
        m_session.m_currentPart = m_task.partPath;
    }

    bool wantsProgress() override { return Clock::now() - m_last >= progressInterval; }

    void progressed(const media::TranscodeProgress &progress) override
    {
        m_last = Clock::now();
        m_session.m_events.send(wire::FileProgress{.job = m_task.job,
                                                   .attempt = m_task.attempt,
                                                   .fraction = progress.fraction,
                                                   .speed = progress.speed,
                                                   .leftUs = progress.leftUs,
                                                   .frames = progress.frames,
                                                   .outputBytes = progress.outputBytes});
    }

    void sourceRead() override { m_session.openNext(); }

    void verifying() override
    {
        m_session.m_events.send(wire::FileVerifying{.job = m_task.job, .attempt = m_task.attempt});
    }

private:
    using Clock = std::chrono::steady_clock;

    Session &m_session;
    const wire::Encode &m_task;
    Clock::time_point m_last = Clock::now();
};

void Session::greet()
{
    m_events.send(wire::Hello{.version = QStringLiteral(SLUICE_VERSION),
                              .libraries = media::libraryVersion(),
                              .pid = ::getpid(),
                              .host = QSysInfo::machineHostName()});
}

int Session::run()
{
    while (const std::optional<Task> task = nextTask()) {
        const std::shared_ptr<media::Control> control = m_control; // set by nextTask() in this thread
        std::visit([this, &control](const auto &any) { work(any, *control); }, *task);
        taskDone();
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
    return m_exitCode;
}

std::optional<Session::Task> Session::nextTask()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_queue.empty() || m_finishing; });
    if (m_ending || m_queue.empty())
        return std::nullopt;
    Task task = std::move(m_queue.front());
    m_queue.pop_front();
    m_current = jobOf(task);
    if (m_ahead && m_ahead->job == *m_current) {
        m_control = m_ahead->control;
        m_control->startClock();
    } else {
        m_control = std::make_shared<media::Control>(m_paused);
    }
    return task;
}

void Session::openNext()
{
    const std::lock_guard lock(m_mutex);
    const auto *next = m_queue.empty() || m_ending ? nullptr : std::get_if<wire::Encode>(&m_queue.front());
    if (!next)
        return;
    const auto control = std::make_shared<media::Control>(m_paused);
    m_ahead = {.job = next->job,
               .control = control,
               .input = std::async(std::launch::async, [path = next->inputPath, control] {
                   return media::Input::open(path, *control);
               })};
}

// Null: it was not opened, or not well; then whoever needs it opens it and says why not.
std::unique_ptr<media::Input> Session::openedAhead(JobId job)
{
    std::optional<Ahead> ahead;
    {
        const std::lock_guard lock(m_mutex);
        ahead = std::exchange(m_ahead, std::nullopt);
    }
    if (!ahead)
        return nullptr;
    if (ahead->job != job) { // taken back
        ahead->control->cancel();
        return nullptr;
    }
    Result<std::unique_ptr<media::Input>> input = ahead->input.get();
    return input ? std::move(*input) : nullptr;
}

void Session::taskDone()
{
    const std::lock_guard lock(m_mutex);
    m_current.reset();
    m_control.reset();
    m_currentPart.clear();
}

void Session::work(const wire::Probe &task, media::Control &control)
{
    Result<MediaInfo> info = media::probe(task.inputPath, control, task.findBars);
    if (info)
        m_events.send(wire::Probed{.job = task.job, .info = std::move(*info)});
    else
        m_events.send(wire::ProbeFailed{.job = task.job, .error = std::move(info.error())});
}

void Session::work(const wire::MakeThumbnail &task, media::Control &control)
{
    const Result<QByteArray> jpeg = media::thumbnail(task.inputPath, control);
    if (jpeg)
        m_events.send(wire::ThumbnailMade{.job = task.job, .jpeg = *jpeg});
    else
        m_events.send(wire::ThumbnailFailed{.job = task.job, .error = jpeg.error()});
}

void Session::work(const wire::Encode &task, media::Control &control)
{
    m_events.send(wire::FileStarted{.job = task.job, .attempt = task.attempt});
    const Usage before = usageNow();
    const bool forgotten = forgetPeak();
    FileObserver observer(*this, task);
    Result<media::TranscodeReport> report = media::transcode({.inputPath = task.inputPath,
                                                              .partPath = task.partPath,
                                                              .expectedSizeBytes = task.expectedSizeBytes,
                                                              .expectedModifiedNs = task.expectedModifiedNs,
                                                              .expectedDurationUs = task.expectedDurationUs,
                                                              .recipe = task.recipe,
                                                              .threads = task.threads,
                                                              .verification = task.verification},
                                                             control, observer, openedAhead(task.job));
    if (!report) {
        fail(task, report.error());
        return;
    }
    const Usage after = usageNow();
    wire::FileDone done;
    static_cast<FileReport &>(done) = std::move(report->file);
    done.job = task.job;
    done.attempt = task.attempt;
    done.outputBytes = report->outputBytes;
    done.warnings = report->warnings;
    done.wallUs = control.workedUs();
    done.cpuUs = after.cpuUs - before.cpuUs;
    const qint64 peak = forgotten ? statusBytes("VmHWM:") : 0;
    done.peakIsOfFile = peak > 0;
    done.peakMemoryBytes = peak > 0 ? peak : after.peakBytes;
    done.restMemoryBytes = statusBytes("VmRSS:");
    m_events.send(done);
}

void Session::work(const wire::CheckEncoder &task, media::Control &)
{
    const QString drivers = media::driversText();
    const bool needed = drivers != task.knownDrivers;
    m_events.send(wire::EncoderCheckBegun{.encoder = task.encoder, .drivers = drivers, .needed = needed});
    if (!needed)
        return;
    const EncoderFact fact = media::checkEncoder(task.encoder);
    m_events.send(wire::EncoderChecked{.encoder = task.encoder, .state = fact.state, .detail = fact.detail});
}

void Session::fail(const Task &task, const Error &error)
{
    if (const auto *encode = std::get_if<wire::Encode>(&task))
        m_events.send(wire::FileFailed{.job = encode->job, .attempt = encode->attempt, .error = error});
    else if (std::holds_alternative<wire::MakeThumbnail>(task))
        m_events.send(wire::ThumbnailFailed{.job = jobOf(task), .error = error});
    else
        m_events.send(wire::ProbeFailed{.job = jobOf(task), .error = error});
}

JobId Session::jobOf(const Task &task)
{
    if (const auto *encode = std::get_if<wire::Encode>(&task))
        return encode->job;
    if (const auto *thumbnail = std::get_if<wire::MakeThumbnail>(&task))
        return thumbnail->job;
    const auto *probe = std::get_if<wire::Probe>(&task);
    return probe ? probe->job : JobId{};
}

void Session::handle(const wire::Command &command)
{
    std::visit([this](const auto &any) { apply(any); }, command);
}

void Session::enqueue(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_ending)
        return;
    m_queue.push_back(std::move(task));
    m_changed.notify_all();
}

void Session::apply(const wire::TakeBack &command)
{
    wire::TookBack answer;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_queue, [&](const Task &task) {
            const bool wanted = std::ranges::find(command.jobs, jobOf(task)) != command.jobs.end();
            if (wanted)
                answer.jobs.push_back(jobOf(task));
            return wanted;
        });
    }
    m_events.send(answer);
}

void Session::apply(const wire::CancelFile &command)
{
    std::optional<Task> queued;
    {
        const std::lock_guard lock(m_mutex);
        if (m_current == command.job) {
            m_control->cancel(); // run() reports it
            return;
        }
        const auto found =
            std::ranges::find_if(m_queue, [&](const Task &task) { return jobOf(task) == command.job; });
        if (found == m_queue.end())
            return;
        queued = std::move(*found);
        m_queue.erase(found);
    }
    fail(*queued, {.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
}

void Session::apply(const wire::Cancel &)
{
    const std::lock_guard lock(m_mutex);
    endNow(ExitDone);
}

void Session::apply(const wire::Finish &)
{
    const std::lock_guard lock(m_mutex);
    m_finishing = true;
    m_changed.notify_all();
}

void Session::apply(const wire::Ping &command)
{
    m_events.send(wire::Pong{.serial = command.serial});
}

void Session::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
    if (m_control)
        m_control->setPaused(paused);
    if (m_ahead)
        m_ahead->control->setPaused(paused);
}

void Session::endNow(ExitCode code)
{
    if (!m_ending)
        m_exitCode = code;
    m_ending = true;
    m_queue.clear();
    if (m_control)
        m_control->cancel();
    if (m_ahead)
        m_ahead->control->cancel();
    m_changed.notify_all();
}

void Session::abandon(ExitCode code)
{
    const std::lock_guard lock(m_mutex);
    endNow(code);
}

void Session::inputClosed()
{
    const std::lock_guard lock(m_mutex);
    const bool allDone = m_finishing && m_queue.empty() && !m_current;
    endNow(allDone ? ExitDone : ExitOrphaned);
}

bool Session::waitForEnd(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [this] { return m_ended; });
}

void Session::removeCurrentPart()
{
    const std::lock_guard lock(m_mutex);
    if (!m_currentPart.isEmpty())
        media::removePart(m_currentPart);
}

} // namespace sluice::worker
