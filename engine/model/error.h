// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <QString>

namespace sluice {

// Every way in which something can fail. Each code has one translated sentence and one next step in
// ui/text/error_text.h; a test walks the enum, so a new code does not compile into silence.
enum class ErrorCode {
    Internal, // a defect of Sluice itself

    // The source
    InputMissing,
    InputUnreadable,  // permission or I/O error
    InputEmpty,       // zero bytes
    InputNotMedia,    // no demuxer of the allowed list knows it
    InputTruncated,   // the index is missing, or it ends long before its declared end
    InputNoVideo,     // opens, but has no video track
    InputNoAudio,     // has no sound, and sound alone was asked for
    InputBroken,      // most of its packets cannot be decoded
    InputUnsupported, // a codec without a decoder, or a picture over the limits
    InputChanged,     // size, time or inode differ between scan and end
    InputQuarantined, // it lost its worker again and again in an earlier run, and has not changed since
    InputNameInvalid, // the file name is not valid UTF-8
    FolderUnreadable,
    NothingFound, // no video in what was given

    // The output
    OutputFolderInvalid, // no folder was chosen, or it cannot be made
    OutputNotWritable,
    OutputIsInput,   // output and input are the same file
    OutputExists,    // something that Sluice did not make from this source stands there
    OutputNameTaken, // two sources of one run would write the same name
    OutputDiskFull,
    OutputWriteFailed,
    OutputVerifyFailed, // what was written does not hold what the plan promised
    AlreadyDone,        // an earlier run made this output from this very source with these settings

    // Encoding
    EncoderMissing,
    EncoderFailed,
    HardwareUnavailable, // a check of the machine found that it does not work, and the profile allows no
                         // other
    HardwareFailed,      // it worked when it was checked, and now does not open or breaks off: often busy
    OutOfMemory,

    // The worker process
    WorkerMissing, // the program is not there or not executable
    WorkerCrashed,
    WorkerStalled,
    WorkerProtocol, // garbage, an over-long line, or an unexpected message
    WorkerVersion,  // speaks another protocol version

    // Set-up
    ProfileUnknown,
    ProfileInvalid,
    OptionInvalid,
    ConfigInvalid, // a file of settings that can not be read or holds what is not allowed
    ConfigNotSaved,
    SizeNotPossible,  // no bit rate meets the wanted size, or how long the source is is not known
    StateUnavailable, // the journal cannot be opened or written
    StateInUse,       // another Sluice runs with this journal

    Cancelled, // the user stopped it
};

template <>
struct Names<ErrorCode>
{
    static constexpr std::array table{
        std::pair{ErrorCode::Internal, std::string_view("internal")},
        std::pair{ErrorCode::InputMissing, std::string_view("input-missing")},
        std::pair{ErrorCode::InputUnreadable, std::string_view("input-unreadable")},
        std::pair{ErrorCode::InputEmpty, std::string_view("input-empty")},
        std::pair{ErrorCode::InputNotMedia, std::string_view("input-not-media")},
        std::pair{ErrorCode::InputTruncated, std::string_view("input-truncated")},
        std::pair{ErrorCode::InputNoVideo, std::string_view("input-no-video")},
        std::pair{ErrorCode::InputNoAudio, std::string_view("input-no-audio")},
        std::pair{ErrorCode::InputBroken, std::string_view("input-broken")},
        std::pair{ErrorCode::InputUnsupported, std::string_view("input-unsupported")},
        std::pair{ErrorCode::InputChanged, std::string_view("input-changed")},
        std::pair{ErrorCode::InputQuarantined, std::string_view("input-quarantined")},
        std::pair{ErrorCode::InputNameInvalid, std::string_view("input-name-invalid")},
        std::pair{ErrorCode::FolderUnreadable, std::string_view("folder-unreadable")},
        std::pair{ErrorCode::NothingFound, std::string_view("nothing-found")},
        std::pair{ErrorCode::OutputFolderInvalid, std::string_view("output-folder-invalid")},
        std::pair{ErrorCode::OutputNotWritable, std::string_view("output-not-writable")},
        std::pair{ErrorCode::OutputIsInput, std::string_view("output-is-input")},
        std::pair{ErrorCode::OutputExists, std::string_view("output-exists")},
        std::pair{ErrorCode::OutputNameTaken, std::string_view("output-name-taken")},
        std::pair{ErrorCode::OutputDiskFull, std::string_view("output-disk-full")},
        std::pair{ErrorCode::OutputWriteFailed, std::string_view("output-write-failed")},
        std::pair{ErrorCode::OutputVerifyFailed, std::string_view("output-verify-failed")},
        std::pair{ErrorCode::AlreadyDone, std::string_view("already-done")},
        std::pair{ErrorCode::EncoderMissing, std::string_view("encoder-missing")},
        std::pair{ErrorCode::EncoderFailed, std::string_view("encoder-failed")},
        std::pair{ErrorCode::HardwareUnavailable, std::string_view("hardware-unavailable")},
        std::pair{ErrorCode::HardwareFailed, std::string_view("hardware-failed")},
        std::pair{ErrorCode::OutOfMemory, std::string_view("out-of-memory")},
        std::pair{ErrorCode::WorkerMissing, std::string_view("worker-missing")},
        std::pair{ErrorCode::WorkerCrashed, std::string_view("worker-crashed")},
        std::pair{ErrorCode::WorkerStalled, std::string_view("worker-stalled")},
        std::pair{ErrorCode::WorkerProtocol, std::string_view("worker-protocol")},
        std::pair{ErrorCode::WorkerVersion, std::string_view("worker-version")},
        std::pair{ErrorCode::ProfileUnknown, std::string_view("profile-unknown")},
        std::pair{ErrorCode::ProfileInvalid, std::string_view("profile-invalid")},
        std::pair{ErrorCode::OptionInvalid, std::string_view("option-invalid")},
        std::pair{ErrorCode::ConfigInvalid, std::string_view("config-invalid")},
        std::pair{ErrorCode::ConfigNotSaved, std::string_view("config-not-saved")},
        std::pair{ErrorCode::SizeNotPossible, std::string_view("size-not-possible")},
        std::pair{ErrorCode::StateUnavailable, std::string_view("state-unavailable")},
        std::pair{ErrorCode::StateInUse, std::string_view("state-in-use")},
        std::pair{ErrorCode::Cancelled, std::string_view("cancelled")}};
};

inline constexpr int errorCodeCount = int(Names<ErrorCode>::table.size());
static_assert(errorCodeCount == int(ErrorCode::Cancelled) + 1, "each code has a name");

// There is nothing to make: what ends so is no failure.
[[nodiscard]] constexpr bool meansSkip(ErrorCode code)
{
    return code == ErrorCode::AlreadyDone || code == ErrorCode::OutputExists;
}

// A file took its worker along, or so it seems.
[[nodiscard]] constexpr bool isWorkerLoss(ErrorCode code)
{
    return code == ErrorCode::WorkerCrashed || code == ErrorCode::WorkerStalled
           || code == ErrorCode::WorkerProtocol;
}

// An error is a value; sentences are made in ui/text.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject; // what it is about: a path, a name, an option
    QString detail;  // for the log, untranslated

    bool operator==(const Error &) const = default;
};

} // namespace sluice
