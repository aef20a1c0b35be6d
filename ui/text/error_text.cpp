// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/error_text.h"

#include "ui/text/path_text.h"

#include "engine/model/enum_order.h"

#include <QCoreApplication>

#include <array>

namespace sluice::ui {

namespace {

// What a sentence speaks about when the error names nothing.
enum class Subject { File, Folder, Output, Program, Profile, Option, State };

struct ErrorEntry
{
    ErrorCode code;
    Subject subject;
    const char *what;
    const char *next;
    const char *brief;
};

constexpr std::array errorTable{
    ErrorEntry{ErrorCode::Internal, Subject::Program,
               QT_TRANSLATE_NOOP("ErrorText", "%1 met a defect of Sluice itself."),
               QT_TRANSLATE_NOOP("ErrorText", "Please report it with the details, and try once more."),
               QT_TRANSLATE_NOOP("ErrorText", "a defect of Sluice itself")},

    ErrorEntry{ErrorCode::InputMissing, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is no longer there."),
               QT_TRANSLATE_NOOP("ErrorText", "Put it back or connect its drive, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the file is no longer there")},
    ErrorEntry{ErrorCode::InputUnreadable, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be read."),
               QT_TRANSLATE_NOOP("ErrorText", "Check its permissions and its drive, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the file cannot be read")},
    ErrorEntry{ErrorCode::InputEmpty, Subject::File, QT_TRANSLATE_NOOP("ErrorText", "%1 is empty."),
               QT_TRANSLATE_NOOP("ErrorText", "Copy it again from where it came, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the file is empty")},
    ErrorEntry{ErrorCode::InputNotMedia, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is not a video that Sluice knows."),
               QT_TRANSLATE_NOOP("ErrorText", "If it plays elsewhere, convert it there to MP4 or MKV first."),
               QT_TRANSLATE_NOOP("ErrorText", "not a video that Sluice knows")},
    ErrorEntry{ErrorCode::InputTruncated, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 ends too early: part of it is missing."),
               QT_TRANSLATE_NOOP("ErrorText", "Copy it again from the camera or the original, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "part of the file is missing")},
    ErrorEntry{ErrorCode::InputNoVideo, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 has no picture, only other tracks."),
               QT_TRANSLATE_NOOP("ErrorText", "To keep its sound, choose a profile that makes sound alone."),
               QT_TRANSLATE_NOOP("ErrorText", "there is no picture in it")},
    ErrorEntry{ErrorCode::InputNoAudio, Subject::File, QT_TRANSLATE_NOOP("ErrorText", "%1 has no sound."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose a profile that keeps the picture."),
               QT_TRANSLATE_NOOP("ErrorText", "there is no sound in it")},
    ErrorEntry{ErrorCode::InputBroken, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged: most of it cannot be decoded."),
               QT_TRANSLATE_NOOP("ErrorText", "Copy it again from the original, or repair it, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the file is damaged")},
    ErrorEntry{
        ErrorCode::InputUnsupported, Subject::File,
        QT_TRANSLATE_NOOP("ErrorText", "%1 uses a format or a picture size that cannot be decoded here."),
        QT_TRANSLATE_NOOP("ErrorText", "Convert it once with the program that made it, then add the result."),
        QT_TRANSLATE_NOOP("ErrorText", "its format or size is not supported")},
    ErrorEntry{ErrorCode::InputChanged, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 changed while it was being converted."),
               QT_TRANSLATE_NOOP("ErrorText", "Wait until it is copied or recorded completely, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the file changed meanwhile")},
    ErrorEntry{
        ErrorCode::InputQuarantined, Subject::File,
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 ended the converting process in an earlier run and is left alone."),
        QT_TRANSLATE_NOOP("ErrorText", "Retry it to try it once more, or copy it again from the original."),
        QT_TRANSLATE_NOOP("ErrorText", "it ended the process in an earlier run")},
    ErrorEntry{ErrorCode::InputNameInvalid, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 has a name that is not valid text."),
               QT_TRANSLATE_NOOP("ErrorText", "Rename the file, then add it again."),
               QT_TRANSLATE_NOOP("ErrorText", "the file name is not valid text")},
    ErrorEntry{ErrorCode::FolderUnreadable, Subject::Folder,
               QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be opened to look for videos."),
               QT_TRANSLATE_NOOP("ErrorText", "Check the permissions of the folder, then add it again."),
               QT_TRANSLATE_NOOP("ErrorText", "the folder cannot be opened")},
    ErrorEntry{ErrorCode::NothingFound, Subject::Folder, QT_TRANSLATE_NOOP("ErrorText", "%1 holds no video."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, or add the files themselves."),
               QT_TRANSLATE_NOOP("ErrorText", "no video was found")},

    ErrorEntry{
        ErrorCode::OutputFolderInvalid, Subject::Output,
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be used as the output folder."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a folder on this computer that can be made and written."),
        QT_TRANSLATE_NOOP("ErrorText", "the output folder cannot be used")},
    ErrorEntry{ErrorCode::OutputNotWritable, Subject::Output,
               QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose another output folder, or allow writing to this one."),
               QT_TRANSLATE_NOOP("ErrorText", "the output cannot be written")},
    ErrorEntry{
        ErrorCode::OutputIsInput, Subject::Output,
        QT_TRANSLATE_NOOP("ErrorText", "%1 would replace its own source."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another output folder: Sluice never touches an original."),
        QT_TRANSLATE_NOOP("ErrorText", "the output would replace the source")},
    ErrorEntry{
        ErrorCode::OutputExists, Subject::Output,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is there already, and Sluice did not make it from this source."),
        QT_TRANSLATE_NOOP("ErrorText", "Move that file away or choose another output folder, then retry."),
        QT_TRANSLATE_NOOP("ErrorText", "another file has the output name")},
    ErrorEntry{ErrorCode::OutputNameTaken, Subject::Output,
               QT_TRANSLATE_NOOP("ErrorText", "%1 would be written by two sources of this run."),
               QT_TRANSLATE_NOOP("ErrorText", "Rename one of the two sources, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "two files would get the same name")},
    ErrorEntry{ErrorCode::OutputDiskFull, Subject::Output,
               QT_TRANSLATE_NOOP("ErrorText", "%1 does not fit: the disk is full."),
               QT_TRANSLATE_NOOP("ErrorText", "Make room or choose another output folder, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the disk is full")},
    ErrorEntry{ErrorCode::OutputWriteFailed, Subject::Output,
               QT_TRANSLATE_NOOP("ErrorText", "%1 could not be written to the end."),
               QT_TRANSLATE_NOOP("ErrorText", "Check the drive and its connection, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "writing failed")},
    ErrorEntry{ErrorCode::OutputVerifyFailed, Subject::Output,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "%1 was written, but checking found it incomplete, so it was removed."),
               QT_TRANSLATE_NOOP("ErrorText", "Retry; if it happens again, look at the log of this file."),
               QT_TRANSLATE_NOOP("ErrorText", "the result was incomplete")},
    ErrorEntry{
        ErrorCode::AlreadyDone, Subject::File,
        QT_TRANSLATE_NOOP("ErrorText", "%1 was converted before with these settings."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Nothing to do. To convert it anew, choose to overwrite or change the profile."),
        QT_TRANSLATE_NOOP("ErrorText", "converted before")},

    ErrorEntry{ErrorCode::EncoderMissing, Subject::Program,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is not among the encoders of this computer."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose another profile, or install FFmpeg with this encoder."),
               QT_TRANSLATE_NOOP("ErrorText", "the encoder is not installed")},
    ErrorEntry{
        ErrorCode::EncoderFailed, Subject::File, QT_TRANSLATE_NOOP("ErrorText", "%1 could not be encoded."),
        QT_TRANSLATE_NOOP("ErrorText", "Retry with another profile; the log says what the encoder reported."),
        QT_TRANSLATE_NOOP("ErrorText", "encoding failed")},
    ErrorEntry{ErrorCode::HardwareUnavailable, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "%1 was to be encoded by hardware that does not work on this computer."),
               QT_TRANSLATE_NOOP(
                   "ErrorText", "Choose another profile, or let this one take the software encoder instead."),
               QT_TRANSLATE_NOOP("ErrorText", "the hardware encoder does not work here")},
    ErrorEntry{ErrorCode::HardwareFailed, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "%1 was given up by the hardware encoder: it is busy, or it broke off."),
               QT_TRANSLATE_NOOP(
                   "ErrorText", "Close other programs that encode or use fewer batches at once, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "the hardware encoder was busy or failed")},
    ErrorEntry{
        ErrorCode::OutOfMemory, Subject::File,
        QT_TRANSLATE_NOOP("ErrorText", "%1 needs more memory than there was."),
        QT_TRANSLATE_NOOP("ErrorText", "Close other programs or use fewer batches at once, then retry."),
        QT_TRANSLATE_NOOP("ErrorText", "not enough memory")},

    ErrorEntry{ErrorCode::WorkerMissing, Subject::Program,
               QT_TRANSLATE_NOOP("ErrorText", "%1, the program that converts, is not there."),
               QT_TRANSLATE_NOOP("ErrorText", "Install Sluice again."),
               QT_TRANSLATE_NOOP("ErrorText", "the worker program is missing")},
    ErrorEntry{
        ErrorCode::WorkerCrashed, Subject::File,
        QT_TRANSLATE_NOOP("ErrorText", "%1 made the converting process crash."),
        QT_TRANSLATE_NOOP("ErrorText", "The file is probably damaged. Retry it alone, or copy it again."),
        QT_TRANSLATE_NOOP("ErrorText", "the converting process crashed")},
    ErrorEntry{ErrorCode::WorkerStalled, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 made no progress for a long time and was given up."),
               QT_TRANSLATE_NOOP("ErrorText", "Check the drive it lies on, then retry."),
               QT_TRANSLATE_NOOP("ErrorText", "no progress for a long time")},
    ErrorEntry{
        ErrorCode::WorkerProtocol, Subject::Program,
        QT_TRANSLATE_NOOP("ErrorText", "%1 got an answer that makes no sense."),
        QT_TRANSLATE_NOOP("ErrorText", "Retry; if it happens again, please report it with the details."),
        QT_TRANSLATE_NOOP("ErrorText", "the worker gave a senseless answer")},
    ErrorEntry{ErrorCode::WorkerVersion, Subject::Program,
               QT_TRANSLATE_NOOP("ErrorText", "%1 belongs to another version of Sluice."),
               QT_TRANSLATE_NOOP("ErrorText", "Install Sluice again, so that its parts match."),
               QT_TRANSLATE_NOOP("ErrorText", "the worker is of another version")},

    ErrorEntry{ErrorCode::ProfileUnknown, Subject::Profile,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is not a profile that Sluice knows."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose one of the profiles in the list."),
               QT_TRANSLATE_NOOP("ErrorText", "unknown profile")},
    ErrorEntry{ErrorCode::ProfileInvalid, Subject::Profile,
               QT_TRANSLATE_NOOP("ErrorText", "%1 holds settings that cannot be used."),
               QT_TRANSLATE_NOOP("ErrorText", "Correct the profile, or choose another."),
               QT_TRANSLATE_NOOP("ErrorText", "the profile cannot be used")},
    ErrorEntry{ErrorCode::OptionInvalid, Subject::Option,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is not an allowed setting."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose a value within the limits."),
               QT_TRANSLATE_NOOP("ErrorText", "a setting is not allowed")},
    ErrorEntry{ErrorCode::ConfigInvalid, Subject::Option,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is no file of settings that can be used."),
               QT_TRANSLATE_NOOP("ErrorText", "Correct it where the details say, or leave it out."),
               QT_TRANSLATE_NOOP("ErrorText", "the settings cannot be used")},
    ErrorEntry{ErrorCode::ConfigNotSaved, Subject::Option,
               QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written, so what was changed is not kept."),
               QT_TRANSLATE_NOOP("ErrorText", "Check the free space and the permissions of its folder."),
               QT_TRANSLATE_NOOP("ErrorText", "it cannot be saved")},
    ErrorEntry{ErrorCode::SizeNotPossible, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be brought to the wanted size."),
               QT_TRANSLATE_NOOP("ErrorText", "Choose a larger size, or a profile that goes by quality."),
               QT_TRANSLATE_NOOP("ErrorText", "the wanted size is not possible")},
    ErrorEntry{
        ErrorCode::StateUnavailable, Subject::State,
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written, so the queue would be lost at a power cut."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the free space and the permissions of your home folder."),
        QT_TRANSLATE_NOOP("ErrorText", "the queue cannot be saved")},
    ErrorEntry{ErrorCode::StateInUse, Subject::State,
               QT_TRANSLATE_NOOP("ErrorText", "%1 is in use by another Sluice."),
               QT_TRANSLATE_NOOP("ErrorText", "Use the Sluice that is open already, or close it first."),
               QT_TRANSLATE_NOOP("ErrorText", "another Sluice is open")},

    ErrorEntry{ErrorCode::Cancelled, Subject::File,
               QT_TRANSLATE_NOOP("ErrorText", "%1 was stopped before it was finished."),
               QT_TRANSLATE_NOOP("ErrorText", "Retry it whenever you like."),
               QT_TRANSLATE_NOOP("ErrorText", "stopped")},
};

static_assert(errorTable.size() == std::size_t(errorCodeCount), "each code has a sentence");
static_assert(standsInOrder(errorTable, &ErrorEntry::code), "in the order of the enum");

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

QString errorWords(const char *text)
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
    const ErrorEntry &entry = errorTable.at(std::size_t(error.code));
    const QString subject =
        error.subject.isEmpty()
            ? unnamed(entry.subject)
            : QCoreApplication::translate("ErrorText", "“%1”").arg(pathText(error.subject));
    return {errorWords(entry.what).arg(subject), errorWords(entry.next), errorWords(entry.brief)};
}

} // namespace sluice::ui
