// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/av_error.h"

#include "engine/media/libav.h"

#include <array>

#include <cerrno>

namespace sluice::media {

namespace {

QString sentence(int averror, const QString &doing)
{
    return doing + QStringLiteral(": ") + avText(averror);
}

} // namespace

QString avText(int averror)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_make_error_string(text.data(), text.size(), averror);
    return QString::fromUtf8(text.data());
}

Unexpected inputFailure(int averror, const QString &path, const QString &doing)
{
    const auto code = [averror] {
        switch (averror) {
        case AVERROR(ENOENT):
        case AVERROR(ENOTDIR):
            return ErrorCode::InputMissing;
        case AVERROR(ENOMEM):
            return ErrorCode::OutOfMemory;
        case AVERROR_EXIT:
            return ErrorCode::Cancelled;
        case AVERROR_DECODER_NOT_FOUND:
        case AVERROR_PATCHWELCOME:
            return ErrorCode::InputUnsupported;
        case AVERROR_INVALIDDATA:
        case AVERROR_EOF:
        case AVERROR_STREAM_NOT_FOUND:
            return ErrorCode::InputBroken;
        default:
            return ErrorCode::InputUnreadable;
        }
    }();
    return fail(code, path, sentence(averror, doing));
}

Unexpected outputFailure(int averror, const QString &path, const QString &doing)
{
    const auto code = [averror] {
        switch (averror) {
        case AVERROR(ENOSPC):
        case AVERROR(EDQUOT):
            return ErrorCode::OutputDiskFull;
        case AVERROR(EEXIST):
            return ErrorCode::OutputExists;
        case AVERROR(EACCES):
        case AVERROR(EPERM):
        case AVERROR(EROFS):
            return ErrorCode::OutputNotWritable;
        case AVERROR(ENOENT):
        case AVERROR(ENOTDIR):
            return ErrorCode::OutputFolderInvalid;
        case AVERROR(ENOMEM):
            return ErrorCode::OutOfMemory;
        case AVERROR_EXIT:
            return ErrorCode::Cancelled;
        default:
            return ErrorCode::OutputWriteFailed;
        }
    }();
    return fail(code, path, sentence(averror, doing));
}

Unexpected codecFailure(int averror, const QString &subject, const QString &doing)
{
    const ErrorCode code = averror == AVERROR(ENOMEM) ? ErrorCode::OutOfMemory : ErrorCode::EncoderFailed;
    return fail(code, subject, sentence(averror, doing));
}

Unexpected hardwareFailure(int averror, const QString &subject, const QString &doing)
{
    // NVENC says EAGAIN for a busy encoder and ENOMEM for one session too many.
    const bool busy = averror == AVERROR(ENOMEM) || averror == AVERROR(EBUSY) || averror == AVERROR(EAGAIN);
    return fail(ErrorCode::HardwareFailed, subject,
                (busy ? busyMark : QLatin1String()) + sentence(averror, doing));
}

} // namespace sluice::media
