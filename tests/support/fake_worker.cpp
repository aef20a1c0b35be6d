// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays every worker, good and bad, by the wire of the real one. The environment says how it starts:
//
//   FAKE_WORKER_START   "wrong-version", "silent" (no hello, ever), "garbage" (no JSON), "die" (before the
//   hello),
//                       "slow" (says hello once the file FAKE_WORKER_GATE exists)
//   FAKE_WORKER_GATE    a file for which "slow" and files named "*wait*" wait
//   FAKE_WORKER_LOG     a file to which a line is added for each thing it does
//   FAKE_WORKER_ENCODER what a check of a hardware encoder comes to: the name of a state, "crash" (aborts
//   while it
//                       tries), "hang", "babble" (answers for another encoder), "broken" (no encoder works,
//                       by software neither); nothing: it works
//   FAKE_WORKER_DRIVERS the drivers of this machine
//
// and the name of a file what happens to it: "crash" aborts, "crash-once" aborts in the first attempt,
// "garbage" breaks the protocol, "rogue" too and goes on, "liar" exits 0 without having done anything, "hang"
// sleeps for ever, "wait" waits for the gate (and listens to commands meanwhile), "fails" reports an error
// ("fails-first" the first time only, whichever process it is in), "mutter" writes to its error channel,
// "novideo" is probed as audio, "dataonly" as neither picture nor sound, "probecrash" crashes the probe,
// "late" can not be probed before the gate is open, "1500000us-" at its start is how long it lasts, "warn" is
// done with a warning, "busy" finds a hardware encoder busy, "garbled" finds that one has made nothing of
// use, "stubborn" hangs and does not end when asked, "leaky" is done and leaves the worker 100 MB larger,
// until after four of them it waits to be asked for the rest, "greedy" says that it took 400 ms and 150 MB,
// "starved" that it took 1.6 s, of which it worked for 400 ms,
// "tall" is probed as 720x1280, "nospace" finds the disk full in its first attempt and says that it wrote
// 40 % of 4 MB. Every other name is done at once: the part holds the name of the source.

#include "engine/wire/codec.h"
#include "engine/wire/framer.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdlib>
#include <deque>
#include <type_traits>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace sluice;
using namespace sluice::wire;

void say(const Event &event)
{
    const QByteArray line = encode(event) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        std::_Exit(3);
}

void log(const QString &what)
{
    const QString path = qEnvironmentVariable("FAKE_WORKER_LOG");
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write((QString::number(::getpid()) + u' ' + what + u'\n').toUtf8());
}

qsizetype timesLogged(const QString &words)
{
    QFile file(qEnvironmentVariable("FAKE_WORKER_LOG"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).count(words) : 0;
}

bool gateIsOpen()
{
    return QFile::exists(qEnvironmentVariable("FAKE_WORKER_GATE"));
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        ::pause();
}

class Player final
{
public:
    int play()
    {
        start();
        while (true) {
            if (!m_paused && !m_files.empty()) {
                const Encode file = m_files.front();
                m_files.pop_front();
                work(file);
            } else if (m_finishing && m_files.empty()) {
                return 0;
            } else {
                listen(-1);
            }
        }
    }

private:
    void start()
    {
        const QString how = qEnvironmentVariable("FAKE_WORKER_START");
        log(QStringLiteral("started"));
        if (how == u"silent")
            sleepForEver();
        if (how == u"die")
            std::abort();
        if (how == u"garbage") {
            std::puts("Segmentation what?");
            std::fflush(stdout);
            sleepForEver();
        }
        while (how == u"slow" && !gateIsOpen())
            ::poll(nullptr, 0, 5);
        say(Hello{.protocol = how == u"wrong-version" ? protocolVersion + 1 : protocolVersion,
                  .version = QStringLiteral("fake"),
                  .libraries = {},
                  .pid = ::getpid(),
                  .host = QStringLiteral("here")});
    }

    // Reads what there is, waiting at most `ms`; -1 waits for ever. End of stdin ends the worker.
    void listen(int ms)
    {
        pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        if (::poll(&input, 1, ms) <= 0)
            return;
        char buffer[65536];
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            removePart();
            log(QStringLiteral("eof"));
            std::_Exit(0);
        }
        m_framer.add({buffer, count});
        while (const auto line = m_framer.next()) {
            if (!*line)
                return;
            if (const auto command = decodeCommand(**line))
                std::visit([this](const auto &message) { obey(message); }, *command);
        }
    }

    void obey(const Probe &probe)
    {
        const QString name = QFileInfo(probe.inputPath).fileName();
        if (name.contains(u"probecrash"))
            std::abort();
        if (name.contains(u"late") && !gateIsOpen()) {
            say(ProbeFailed{probe.job, Error{ErrorCode::InputBroken, probe.inputPath, {}}});
            return;
        }
        bool saysLength = false;
        const qint64 us = name.section(QStringLiteral("us-"), 0, 0).toLongLong(&saysLength);
        MediaInfo info{.format = QStringLiteral("fake"),
                       .durationUs = saysLength ? us : 2'000'000,
                       .sizeBytes = 0,
                       .streams = {}};
        StreamInfo stream;
        stream.index = 0;
        stream.kind = name.contains(u"novideo")    ? StreamKind::Audio
                      : name.contains(u"dataonly") ? StreamKind::Data
                                                   : StreamKind::Video;
        stream.codec = QStringLiteral("h264");
        stream.width = name.contains(u"tall") ? 720 : 640;
        stream.height = name.contains(u"tall") ? 1280 : 360;
        stream.fpsNum = 25;
        stream.barsSought = probe.findBars;
        stream.bars.top = probe.findBars ? 40 : 0;
        info.streams.push_back(stream);
        say(Probed{probe.job, info});
    }
    void obey(const MakeThumbnail &wanted)
    {
        const QString name = QFileInfo(wanted.inputPath).fileName();
        log(u"picture of " + name);
        if (name.contains(u"picturecrash"))
            std::abort();
        if (name.contains(u"nopicture")) {
            say(ThumbnailFailed{wanted.job, Error{ErrorCode::InputNoVideo, wanted.inputPath, {}}});
            return;
        }
        while (name.contains(u"pictureslow") && !gateIsOpen())
            ::poll(nullptr, 0, 5);
        say(ThumbnailMade{wanted.job, name.toUtf8()});
    }
    void obey(const Encode &encode) { m_files.push_back(encode); }
    void obey(const CheckEncoder &check)
    {
        const QString how = qEnvironmentVariable("FAKE_WORKER_ENCODER");
        const QString drivers = qEnvironmentVariable("FAKE_WORKER_DRIVERS", QStringLiteral("fake drivers 1"));
        const bool needed = drivers != check.knownDrivers;
        say(EncoderCheckBegun{.encoder = check.encoder, .drivers = drivers, .needed = needed});
        if (!needed)
            return;
        log(QStringLiteral("tried ") + nameString(check.encoder));
        const bool harmless = !isHardware(check.encoder);
        if (how == u"crash" && !harmless)
            std::abort();
        if (how == u"hang" && !harmless)
            sleepForEver();
        const auto state = fromName<EncoderState>(how.toStdString());
        const bool works = how != u"broken" && (harmless || !state || *state == EncoderState::Works);
        say(EncoderChecked{.encoder = how == u"babble" ? VideoEncoder::Vp9 : check.encoder,
                           .state = works ? EncoderState::Works : state.value_or(EncoderState::Crashed),
                           .detail = works ? QString() : QStringLiteral("says the fake")});
    }
    void obey(const TakeBack &back)
    {
        TookBack answer;
        m_askedBack = true;
        for (const JobId job : back.jobs) {
            if (std::erase_if(m_files, [job](const Encode &file) { return file.job == job; }) > 0)
                answer.jobs.push_back(job);
        }
        say(answer);
    }
    void obey(const CancelFile &cancel)
    {
        if (std::erase_if(m_files, [&](const Encode &file) { return file.job == cancel.job; }) > 0)
            say(FileFailed{cancel.job, 1, Error{ErrorCode::Cancelled, {}, {}}});
        m_cancelFile = cancel.job;
    }
    void obey(const Pause &)
    {
        log(QStringLiteral("paused"));
        m_paused = true;
    }
    void obey(const Resume &)
    {
        log(QStringLiteral("resumed"));
        m_paused = false;
    }
    void obey(const Cancel &)
    {
        m_cancelled = true;
        m_files.clear();
        m_finishing = true;
    }
    void obey(const Finish &) { m_finishing = true; }
    void obey(const Ping &ping) { say(Pong{ping.serial}); }

    void work(const Encode &file)
    {
        const QString name = QFileInfo(file.inputPath).fileName();
        const bool byHardware = isHardware(file.recipe.encoder);
        const QString by = byHardware ? u" by " + nameString(file.recipe.encoder) : QString();
        log(QStringLiteral("attempt %1 of %2 with %3 threads").arg(file.attempt).arg(name).arg(file.threads)
            + by);
        if (file.verification != Verification::Samples)
            log(u"verifies by " + nameString(file.verification));
        m_part = file.partPath;
        say(FileStarted{file.job, file.attempt});
        QFile part(m_part);
        if (!part.open(QIODevice::NewOnly))
            return failWith(file, ErrorCode::OutputWriteFailed, part.errorString());
        part.write(name.toUtf8());
        part.close();
        if (name.contains(u"mutter")) {
            std::fprintf(stderr, "no good: %s\n", qPrintable(name));
            std::fflush(stderr);
        }
        if (name.contains(u"crash-once") ? file.attempt == 1 : name.contains(u"crash"))
            std::abort();
        if (name.contains(u"garbage")) {
            std::puts("{\"type\":\"nonsense\"}");
            std::fflush(stdout);
            sleepForEver();
        }
        if (name.contains(u"rogue"))
            say(FileStarted{file.job, file.attempt});
        if (name.contains(u"liar"))
            std::_Exit(0);
        if (name.contains(u"stubborn"))
            std::signal(SIGTERM, SIG_IGN);
        if (name.contains(u"hang") || name.contains(u"stubborn"))
            sleepForEver();
        if (name.contains(u"nospace") && file.attempt == 1) {
            say(FileProgress{
                .job = file.job, .attempt = 1, .fraction = 0.4, .speed = 2.0, .outputBytes = 1'600'000});
            return failWith(file, ErrorCode::OutputDiskFull, QStringLiteral("as its name says"));
        }
        if (name.contains(u"busy") && byHardware)
            return failWith(file, ErrorCode::HardwareFailed, QStringLiteral("busy: as its name says"));
        if (name.contains(u"garbled") && byHardware)
            return failWith(file, ErrorCode::OutputVerifyFailed, QStringLiteral("as its name says"));
        if (name.contains(u"fails-first") ? timesLogged(u" of " + name) == 1 : name.contains(u"fails"))
            return failWith(file, ErrorCode::EncoderFailed, QStringLiteral("as its name says"));
        say(FileProgress{.job = file.job, .attempt = file.attempt, .fraction = 0.5, .speed = 2.0});
        while (name.contains(u"wait") && (m_paused || !gateIsOpen())) {
            listen(5);
            if (m_cancelled || m_cancelFile == file.job)
                return failWith(file, ErrorCode::Cancelled, {});
        }
        while (m_leaks > 3 && !m_askedBack && name.contains(u"leaky"))
            listen(-1);
        say(FileVerifying{file.job, file.attempt});
        FileDone done;
        done.job = file.job;
        done.attempt = file.attempt;
        done.outputBytes = QFileInfo(m_part).size();
        done.frames = 50;
        if (name.contains(u"leaky"))
            done.restMemoryBytes = ++m_leaks * 100'000'000LL;
        if (name.contains(u"greedy")) {
            done.wallUs = 400'000;
            done.peakMemoryBytes = 150'000'000;
            done.peakIsOfFile = true;
        }
        if (name.contains(u"starved")) {
            done.wallUs = 1'600'000;
            done.cpuUs = 400'000;
        }
        if (name.contains(u"warn"))
            done.warnings << verbatim(QStringLiteral("one frame could not be decoded at 0:01"));
        m_part.clear();
        say(done);
    }

    void failWith(const Encode &file, ErrorCode code, const QString &detail)
    {
        removePart();
        say(FileFailed{file.job, file.attempt, Error{code, file.inputPath, detail}});
    }

    void removePart()
    {
        if (!m_part.isEmpty())
            QFile::remove(m_part);
        m_part.clear();
    }

    Framer m_framer;
    std::deque<Encode> m_files;
    QString m_part;
    JobId m_cancelFile{};
    bool m_paused = false;
    bool m_finishing = false;
    bool m_cancelled = false;
    bool m_askedBack = false;
    int m_leaks = 0;
};

} // namespace

int main()
{
    return Player().play();
}
