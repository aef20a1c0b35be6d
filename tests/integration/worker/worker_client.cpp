// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"

#include "engine/wire/codec.h"

#include <QDeadlineTimer>
#include <QDebug>
#include <QJsonDocument>

#include <algorithm>

namespace sluice::test {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    *exitCode = ended ? process.exitCode() : -1;
    const QByteArray problems = process.readAllStandardError();
    if (!problems.isEmpty())
        qWarning().noquote() << problems;
    return process.readAllStandardOutput() + problems;
}

} // namespace

WorkerClient::~WorkerClient()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString WorkerClient::program()
{
    return qEnvironmentVariable("SLUICE_WORKER");
}

bool WorkerClient::start(const QStringList &prefix)
{
    QStringList words = prefix + QStringList{program()};
    const QString first = words.takeFirst();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(first, words);
    const std::optional<wire::Event> hello = next();
    return hello && std::holds_alternative<wire::Hello>(*hello);
}

void WorkerClient::send(const wire::Command &command)
{
    sendRaw(wire::encode(command) + '\n');
}

void WorkerClient::sendRaw(const QByteArray &bytes)
{
    m_process.write(bytes);
    m_process.waitForBytesWritten();
}

std::optional<wire::Event> WorkerClient::next(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    for (;;) {
        const Result<std::optional<QByteArray>> line = m_framer.next();
        if (!line)
            return std::nullopt;
        if (*line) {
            const Result<wire::Event> event = wire::decodeEvent(**line);
            if (!event) {
                qWarning().noquote() << "no event:" << **line;
                return std::nullopt;
            }
            return *event;
        }
        if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(int(deadline.remainingTime())))
            return std::nullopt;
        m_framer.add(m_process.readAllStandardOutput());
    }
}

std::optional<wire::Event> WorkerClient::outcome()
{
    while (std::optional<wire::Event> event = next()) {
        if (std::holds_alternative<wire::FileDone>(*event)
            || std::holds_alternative<wire::FileFailed>(*event))
            return event;
    }
    return std::nullopt;
}

std::optional<MediaInfo> WorkerClient::probe(const QString &path)
{
    send(wire::Probe{.job = JobId{1}, .inputPath = path});
    while (const std::optional<wire::Event> event = next()) {
        if (const auto *probed = std::get_if<wire::Probed>(&*event))
            return probed->info;
        if (std::holds_alternative<wire::ProbeFailed>(*event))
            break;
    }
    return std::nullopt;
}

int WorkerClient::waitForExit(int timeoutMs)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeoutMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

Recipe recipeFor(const MediaInfo &info, Container container)
{
    const StreamInfo *video = info.video();
    const StreamInfo *audio = info.audio();
    const Size size = displaySize(*video);
    Recipe recipe{.container = container,
                  .encoder = VideoEncoder::X264,
                  .preset = QStringLiteral("ultrafast"),
                  .crf = 28,
                  .rungs = {{.width = size.width, .height = size.height}},
                  .videoStream = video->index,
                  .audio = {}};
    if (audio) {
        recipe.audio = {
            {.stream = audio->index, .bitrateKbps = 96, .channels = std::min(2, audio->channels)}};
    }
    return recipe;
}

wire::Encode encodeOf(JobId job, const QString &input, const QString &part, const Recipe &recipe)
{
    return {.job = job,
            .attempt = 1,
            .inputPath = input,
            .partPath = part,
            .expectedSizeBytes = 0,
            .expectedModifiedNs = 0,
            .expectedDurationUs = 0,
            .recipe = recipe,
            .threads = 1};
}

QJsonObject ffprobe(const QString &path, const QStringList &what)
{
    int exitCode = 0;
    const QByteArray text = outputOf(QStringLiteral("ffprobe"),
                                     QStringList{QStringLiteral("-v"), QStringLiteral("error"),
                                                 QStringLiteral("-of"), QStringLiteral("json")}
                                         + what + QStringList{path},
                                     &exitCode);
    return exitCode == 0 ? QJsonDocument::fromJson(text).object() : QJsonObject();
}

QJsonArray streamsOf(const QString &path)
{
    return ffprobe(path, {QStringLiteral("-show_streams"), QStringLiteral("-count_packets")})
        .value(QStringLiteral("streams"))
        .toArray();
}

bool decodes(const QString &path)
{
    int exitCode = 0;
    const QByteArray said = outputOf(
        QStringLiteral("ffmpeg"),
        {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-xerror"),
         QStringLiteral("-i"), path, QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")},
        &exitCode);
    return exitCode == 0 && said.isEmpty();
}

} // namespace sluice::test
