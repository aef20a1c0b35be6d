// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/error.h"
#include "engine/model/hardware.h"
#include "engine/model/ids.h"
#include "engine/model/media_info.h"
#include "engine/model/recipe.h"
#include "engine/model/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

// What engine and worker say to each other: newline-delimited JSON, commands on the worker's stdin, events on
// its stdout. A new message is a struct here, a line in each variant and a pair of codecs; the compiler then
// names every place that must handle it.
namespace sluice::wire {

// Raised with every change that an older side would misread. A worker of another version is not used.
inline constexpr int protocolVersion = 7;

// ---- Commands: engine to worker -------------------------------------------------------------------------

struct Probe
{
    JobId job{};
    QString inputPath;     // absolute
    bool findBars = false; // also look for black bars
};

struct MakeThumbnail // answered by ThumbnailMade or ThumbnailFailed
{
    JobId job{};
    QString inputPath; // absolute
};

// Queued behind what the worker already has; files are taken one at a time, in order.
struct Encode
{
    JobId job{};
    int attempt = 1;
    QString inputPath;
    // Where to write: a name of this attempt alone, in the folder of the final name, chosen by the engine.
    // The worker creates it (it must not exist), removes it when it fails, and leaves it, verified and
    // synced, when it reports FileDone; the engine, the one committer, renames it.
    QString partPath;
    qint64 expectedSizeBytes = 0;  // the source as it was scanned: another size or time is InputChanged
    qint64 expectedModifiedNs = 0; // 0: do not check
    qint64 expectedDurationUs = 0; // for progress; 0: unknown
    Recipe recipe;
    int threads = 1; // for each encoder; the decoder gets at most as many
    Verification verification = Verification::Samples;
};

// Tries an encoder out, in a worker that has nothing else to do: its driver may crash or hang. Answered by
// EncoderCheckBegun at once and, where that says so, by EncoderChecked.
struct CheckEncoder
{
    VideoEncoder encoder = VideoEncoder::X264;
    QString knownDrivers; // for which the answer is known: no need to try. Empty: for none
};

struct TakeBack // answered by TookBack with those that had not begun
{
    std::vector<JobId> jobs;
};

struct CancelFile // the file at work or queued: its part is removed, FileFailed(Cancelled) follows
{
    JobId job{};
};

struct Pause
{
}; // within one frame
struct Resume
{
};
struct Cancel
{
}; // all files: parts removed, FileFailed(Cancelled) for the one at work, then exit 0
struct Finish
{
}; // no more commands come: exit 0 once the queue is empty
struct Ping // renews the lease; answered by Pong
{
    qint64 serial = 0;
};

using Command = std::variant<Probe, MakeThumbnail, Encode, CheckEncoder, TakeBack, CancelFile, Pause, Resume,
                             Cancel, Finish, Ping>;

// ---- Events: worker to engine ---------------------------------------------------------------------------

struct Hello // the first line, always
{
    int protocol = protocolVersion;
    QString version;   // of Sluice
    QString libraries; // of FFmpeg, for the log
    qint64 pid = 0;
    QString host;
};

struct Pong
{
    qint64 serial = 0;
};

struct Probed
{
    JobId job{};
    MediaInfo info;
};

struct ProbeFailed
{
    JobId job{};
    Error error;
};

struct ThumbnailMade
{
    JobId job{};
    QByteArray jpeg; // at most 480x270 pixels and 190 kB; in base64 on the wire
};

struct ThumbnailFailed
{
    JobId job{};
    Error error;
};

struct EncoderCheckBegun // before the driver is touched, so that a crash can be laid at its door
{
    VideoEncoder encoder = VideoEncoder::X264;
    QString drivers;    // of the machine where the worker runs
    bool needed = true; // false: they are the known ones, and nothing follows
};

struct EncoderChecked
{
    VideoEncoder encoder = VideoEncoder::X264;
    EncoderState state = EncoderState::NotChecked;
    QString detail;
};

struct FileStarted
{
    JobId job{};
    int attempt = 1;
};

struct FileProgress // at most four times a second
{
    JobId job{};
    int attempt = 1;
    double fraction = 0.0; // by time muxed; monotone, at most 0.995
    double speed = 0.0;    // seconds of film per second of work, pauses left out
    qint64 leftUs = -1;    // -1: not known yet
    qint64 frames = 0;     // video frames encoded into the largest rung
    qint64 outputBytes = 0;
};

struct FileVerifying
{
    JobId job{};
    int attempt = 1;
};

struct FileDone : FileReport // written, verified and synced under partPath
{
    JobId job{};
    int attempt = 1;
    qint64 outputBytes = 0;
    Remarks warnings;           // not empty: done with warnings
    qint64 restMemoryBytes = 0; // resident in the worker when all of the file was given back; 0: not known
};

struct FileFailed // its part is gone
{
    JobId job{};
    int attempt = 1;
    Error error;
};

struct TookBack
{
    std::vector<JobId> jobs; // will not be done by this worker
};

using Event =
    std::variant<Hello, Pong, Probed, ProbeFailed, ThumbnailMade, ThumbnailFailed, EncoderCheckBegun,
                 EncoderChecked, FileStarted, FileProgress, FileVerifying, FileDone, FileFailed, TookBack>;

} // namespace sluice::wire
