// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/input.h"
#include "engine/worker/event_writer.h"
#include "engine/worker/exit_code.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>

namespace sluice::worker {

// The work of one process: a queue of files, taken one at a time and in order. Two threads meet here: the
// main thread works in run(), the reader hands in commands.
class Session final
{
public:
    explicit Session(EventWriter &events)
        : m_events(events)
    {
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    // Says Hello; before anybody else may speak.
    void greet();
    // Main thread: works until the end, returns the exit code. No part is left unfinished.
    [[nodiscard]] int run();

    // Any other thread.
    void handle(const wire::Command &command);
    // Nobody waits for the results any more: stop at once and end with this code.
    void abandon(ExitCode code);
    // The engine closed its end: normal after the last file, otherwise abandonment.
    void inputClosed();
    // False: run() has not ended in time; what it was writing is then removed from outside.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds limit);
    void removeCurrentPart();

private:
    using Task = std::variant<wire::Probe, wire::MakeThumbnail, wire::Encode, wire::CheckEncoder>;
    class FileObserver;
    // The file after the current one, opened while that one's encoders finish: a slow disk then holds up
    // nobody.
    struct Ahead
    {
        JobId job{};
        std::shared_ptr<media::Control> control; // outlives the opening
        std::future<Result<std::unique_ptr<media::Input>>> input;
    };

    void apply(const wire::Probe &command) { enqueue(command); }
    void apply(const wire::MakeThumbnail &command) { enqueue(command); }
    void apply(const wire::Encode &command) { enqueue(command); }
    void apply(const wire::CheckEncoder &command) { enqueue(command); }
    void apply(const wire::TakeBack &command);
    void apply(const wire::CancelFile &command);
    void apply(const wire::Pause &) { setPaused(true); }
    void apply(const wire::Resume &) { setPaused(false); }
    void apply(const wire::Cancel &);
    void apply(const wire::Finish &);
    void apply(const wire::Ping &command);

    void enqueue(Task task);
    void setPaused(bool paused);
    void endNow(ExitCode code); // with the lock held
    [[nodiscard]] std::optional<Task> nextTask();
    void openNext();
    [[nodiscard]] std::unique_ptr<media::Input> openedAhead(JobId job);
    void taskDone();
    void work(const wire::Probe &task, media::Control &control);
    void work(const wire::MakeThumbnail &task, media::Control &control);
    void work(const wire::Encode &task, media::Control &control);
    void work(const wire::CheckEncoder &task, media::Control &control);
    void fail(const Task &task, const Error &error);
    [[nodiscard]] static JobId jobOf(const Task &task); // 0: of none

    EventWriter &m_events;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_queue;
    std::optional<JobId> m_current;
    std::shared_ptr<media::Control> m_control; // of the current file
    std::optional<Ahead> m_ahead;
    QString m_currentPart; // empty: nothing of ours is there
    bool m_paused = false;
    bool m_finishing = false;
    bool m_ending = false;
    bool m_ended = false;
    ExitCode m_exitCode = ExitDone;
};

} // namespace sluice::worker
