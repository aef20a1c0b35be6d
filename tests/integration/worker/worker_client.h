// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/wire/framer.h"
#include "engine/wire/messages.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <optional>

namespace sluice::test {

// A real sluice-worker and the engine's end of the wire. The process is gone when this is.
class WorkerClient final
{
public:
    WorkerClient() = default;
    ~WorkerClient();
    WorkerClient(const WorkerClient &) = delete;
    WorkerClient &operator=(const WorkerClient &) = delete;

    [[nodiscard]] QProcess &process() { return m_process; }
    // Starts it and takes the Hello. `prefix` are words in front of the worker's path.
    [[nodiscard]] bool start(const QStringList &prefix = {});

    void send(const wire::Command &command);
    void sendRaw(const QByteArray &bytes);

    // The next event; nothing when the worker ends or the time is over.
    [[nodiscard]] std::optional<wire::Event> next(int timeoutMs = 60'000);
    // The next event of one kind; others are skipped.
    template <typename Event>
    [[nodiscard]] std::optional<Event> nextOf(int timeoutMs = 60'000)
    {
        while (const std::optional<wire::Event> event = next(timeoutMs)) {
            if (const Event *wanted = std::get_if<Event>(&*event))
                return *wanted;
        }
        return std::nullopt;
    }

    // Whatever became of a file: FileDone, or FileFailed.
    [[nodiscard]] std::optional<wire::Event> outcome();
    [[nodiscard]] std::optional<MediaInfo> probe(const QString &path);
    // The exit code, or -1 when it does not end or crashes.
    [[nodiscard]] int waitForExit(int timeoutMs = 30'000);

    [[nodiscard]] static QString program(); // of the environment

private:
    QProcess m_process;
    wire::Framer m_framer;
};

// What a planner would say: the upright size, sound mixed to stereo.
[[nodiscard]] Recipe recipeFor(const MediaInfo &info, Container container);
[[nodiscard]] wire::Encode encodeOf(JobId job, const QString &input, const QString &part,
                                    const Recipe &recipe);

// ffprobe's view of a file: {"streams": ..., "format": ..., "packets": ...} as asked for.
[[nodiscard]] QJsonObject ffprobe(const QString &path, const QStringList &what);
[[nodiscard]] QJsonArray streamsOf(const QString &path); // with counted packets
// Decodes all of it and finds nothing wrong.
[[nodiscard]] bool decodes(const QString &path);

} // namespace sluice::test
