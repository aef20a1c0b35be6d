// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace sluice::ui {

namespace {

// What a sentence speaks about when the error names nothing.
enum class Subject { File, Folder, Output, Program, Profile, Option, State };

struct Entry
{
    ErrorCode code;
    Subject subject;
    const char *what;
    const char *next;
    const char *brief;
};

#define T(text) QT_TRANSLATE_NOOP("ErrorText", text)

constexpr std::array table{
    Entry{ErrorCode::Internal, Subject::Program, T("%1 met a defect of Sluice itself."),
          T("Please report it with the details, and try once more."), T("a defect of Sluice itself")},

    Entry{ErrorCode::InputMissing, Subject::File, T("%1 is no longer there."),
          T("Put it back or connect its drive, then retry."), T("the file is no longer there")},
    Entry{ErrorCode::InputUnreadable, Subject::File, T("%1 cannot be read."),
          T("Check its permissions and its drive, then retry."), T("the file cannot be read")},
    Entry{ErrorCode::InputEmpty, Subject::File, T("%1 is empty."),
          T("Copy it again from where it came, then retry."), T("the file is empty")},
    Entry{ErrorCode::InputNotMedia, Subject::File, T("%1 is not a video that Sluice knows."),
          T("If it plays elsewhere, convert it there to MP4 or MKV first."),
          T("not a video that Sluice knows")},
    Entry{ErrorCode::InputTruncated, Subject::File, T("%1 ends too early: part of it is missing."),
          T("Copy it again from the camera or the original, then retry."), T("part of the file is missing")},
    Entry{ErrorCode::InputNoVideo, Subject::File, T("%1 has no picture, only other tracks."),
          T("Nothing to do: Sluice converts files with a picture."), T("there is no picture in it")},
    Entry{ErrorCode::InputBroken, Subject::File, T("%1 is damaged: most of it cannot be decoded."),
          T("Copy it again from the original, or repair it, then retry."), T("the file is damaged")},
    Entry{ErrorCode::InputUnsupported, Subject::File,
          T("%1 uses a format or a picture size that cannot be decoded here."),
          T("Convert it once with the program that made it, then add the result."),
          T("its format or size is not supported")},
    Entry{ErrorCode::InputChanged, Subject::File, T("%1 changed while it was being converted."),
          T("Wait until it is copied or recorded completely, then retry."), T("the file changed meanwhile")},
    Entry{ErrorCode::InputNameInvalid, Subject::File, T("%1 has a name that is not valid text."),
          T("Rename the file, then add it again."), T("the file name is not valid text")},
    Entry{ErrorCode::FolderUnreadable, Subject::Folder, T("%1 cannot be opened to look for videos."),
          T("Check the permissions of the folder, then add it again."), T("the folder cannot be opened")},
    Entry{ErrorCode::NothingFound, Subject::Folder, T("%1 holds no video."),
          T("Choose another folder, or add the files themselves."), T("no video was found")},

    Entry{ErrorCode::OutputFolderInvalid, Subject::Output, T("%1 cannot be used as the output folder."),
          T("Choose a folder on this computer that can be made and written."),
          T("the output folder cannot be used")},
    Entry{ErrorCode::OutputNotWritable, Subject::Output, T("%1 cannot be written."),
          T("Choose another output folder, or allow writing to this one."),
          T("the output cannot be written")},
    Entry{ErrorCode::OutputIsInput, Subject::Output, T("%1 would replace its own source."),
          T("Choose another output folder: Sluice never touches an original."),
          T("the output would replace the source")},
    Entry{ErrorCode::OutputExists, Subject::Output,
          T("%1 is there already, and Sluice did not make it from this source."),
          T("Move that file away or choose another output folder, then retry."),
          T("another file has the output name")},
    Entry{ErrorCode::OutputNameTaken, Subject::Output, T("%1 would be written by two sources of this run."),
          T("Rename one of the two sources, then retry."), T("two files would get the same name")},
    Entry{ErrorCode::OutputDiskFull, Subject::Output, T("%1 does not fit: the disk is full."),
          T("Make room or choose another output folder, then retry."), T("the disk is full")},
    Entry{ErrorCode::OutputWriteFailed, Subject::Output, T("%1 could not be written to the end."),
          T("Check the drive and its connection, then retry."), T("writing failed")},
    Entry{ErrorCode::OutputVerifyFailed, Subject::Output,
          T("%1 was written, but checking found it incomplete, so it was removed."),
          T("Retry; if it happens again, look at the log of this file."), T("the result was incomplete")},
    Entry{ErrorCode::AlreadyDone, Subject::File, T("%1 was converted before with these settings."),
          T("Nothing to do. To convert it anew, choose to overwrite or change the profile."),
          T("converted before")},

    Entry{ErrorCode::EncoderMissing, Subject::Program, T("%1 is not among the encoders of this computer."),
          T("Choose another profile, or install FFmpeg with this encoder."),
          T("the encoder is not installed")},
    Entry{ErrorCode::EncoderFailed, Subject::File, T("%1 could not be encoded."),
          T("Retry with another profile; the log says what the encoder reported."), T("encoding failed")},
    Entry{ErrorCode::OutOfMemory, Subject::File, T("%1 needs more memory than there was."),
          T("Close other programs or use fewer batches at once, then retry."), T("not enough memory")},

    Entry{ErrorCode::WorkerMissing, Subject::Program, T("%1, the program that converts, is not there."),
          T("Install Sluice again."), T("the worker program is missing")},
    Entry{ErrorCode::WorkerCrashed, Subject::File, T("%1 made the converting process crash."),
          T("The file is probably damaged. Retry it alone, or copy it again."),
          T("the converting process crashed")},
    Entry{ErrorCode::WorkerStalled, Subject::File, T("%1 made no progress for a long time and was given up."),
          T("Check the drive it lies on, then retry."), T("no progress for a long time")},
    Entry{ErrorCode::WorkerProtocol, Subject::Program, T("%1 got an answer that makes no sense."),
          T("Retry; if it happens again, please report it with the details."),
          T("the worker gave a senseless answer")},
    Entry{ErrorCode::WorkerVersion, Subject::Program, T("%1 belongs to another version of Sluice."),
          T("Install Sluice again, so that its parts match."), T("the worker is of another version")},

    Entry{ErrorCode::ProfileUnknown, Subject::Profile, T("%1 is not a profile that Sluice knows."),
          T("Choose one of the profiles in the list."), T("unknown profile")},
    Entry{ErrorCode::ProfileInvalid, Subject::Profile, T("%1 holds settings that cannot be used."),
          T("Correct the profile, or choose another."), T("the profile cannot be used")},
    Entry{ErrorCode::OptionInvalid, Subject::Option, T("%1 is not an allowed setting."),
          T("Choose a value within the limits."), T("a setting is not allowed")},
    Entry{ErrorCode::StateUnavailable, Subject::State,
          T("%1 cannot be written, so the queue would be lost at a power cut."),
          T("Check the free space and the permissions of your home folder."), T("the queue cannot be saved")},
    Entry{ErrorCode::StateInUse, Subject::State, T("%1 is in use by another Sluice."),
          T("Use the Sluice that is open already, or close it first."), T("another Sluice is open")},

    Entry{ErrorCode::Cancelled, Subject::File, T("%1 was stopped before it was finished."),
          T("Retry it whenever you like."), T("stopped")},
};

#undef T

static_assert(table.size() == std::size_t(errorCodeCount), "each code has a sentence");
static_assert(
    [] {
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (std::size_t(table[i].code) != i)
                return false;
        }
        return true;
    }(),
    "in the order of the enum");

QString unnamed(Subject subject)
{
    switch (subject) {
    case Subject::File:
        return QCoreApplication::translate("ErrorText", "This file");
    case Subject::Folder:
        return QCoreApplication::translate("ErrorText", "What was given");
    case Subject::Output:
        return QCoreApplication::translate("ErrorText", "The output");
    case Subject::Program:
        return QCoreApplication::translate("ErrorText", "The worker");
    case Subject::Profile:
        return QCoreApplication::translate("ErrorText", "The chosen profile");
    case Subject::Option:
        return QCoreApplication::translate("ErrorText", "One value");
    case Subject::State:
        return QCoreApplication::translate("ErrorText", "The journal");
    }
    return {};
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        const bool hides = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                           || c.category() == QChar::Separator_Line
                           || c.category() == QChar::Separator_Paragraph;
        if (hides)
            c = QChar::ReplacementCharacter;
    }
    return plain;
}

Sentence errorSentence(const Error &error)
{
    const Entry &entry = table.at(std::size_t(error.code));
    const QString subject =
        error.subject.isEmpty()
            ? unnamed(entry.subject)
            : QCoreApplication::translate("ErrorText", "“%1”").arg(plainText(error.subject));
    return {translated(entry.what).arg(subject), translated(entry.next), translated(entry.brief)};
}

} // namespace sluice::ui
